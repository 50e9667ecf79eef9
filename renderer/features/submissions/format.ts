/** Sizes, spans and days as a person reads them; all but the running clock take the language they are read in. */

const KIB = 1024;
const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** `812 B`, `1.4 MB`: powers of 1024 under the names that people know. */
export function formatBytes(sizeBytes: number, language: string): string {
  const power = sizeBytes < 1 ? 0 : Math.min(Math.floor(Math.log(sizeBytes) / Math.log(KIB)), 3);
  const value = sizeBytes / KIB ** power;
  const text = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: UNITS[power] ?? 'byte',
    unitDisplay: power === 0 ? 'narrow' : 'short',
    maximumFractionDigits: power === 0 || value >= 100 ? 0 : 1,
  }).format(value);
  // "Short" spells bytes out, "narrow" runs them into the number.
  return text.replace(/(\d)(\p{L})/u, '$1\u00a0$2');
}

/** A running clock: `0:07`, `12:40`, `3:04:09`. */
export function formatElapsed(elapsedMs: number): string {
  const seconds = Math.max(0, Math.floor(elapsedMs / 1000));
  const two = (count: number) => String(count).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** The day in full: it stands alone as a separator. */
export function formatDay(at: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'full' }).format(new Date(at));
}

export function formatMoment(at: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
}

/** The local calendar day, for grouping: a day is what the person's calendar says, not UTC. */
export function dayOf(at: string): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`;
}

/** Milliseconds between two instants. */
export function spanMs(from: string, to: string | number): number {
  return new Date(to).getTime() - new Date(from).getTime();
}
