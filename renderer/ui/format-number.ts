/** Whole numbers in the window's language. Not `Intl`: making its formatter costs more than the first paint may. */

const separators: Readonly<Record<string, string>> = { en: ',', fr: '\u202f', cs: '\u00a0' };

export function wholeNumber(count: number, language: string): string {
  const digits = String(Math.trunc(count));
  return digits.replace(/\B(?=(\d{3})+$)/g, separators[language] ?? ' ');
}
