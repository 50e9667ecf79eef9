/**
 * `28 November 2026` in the window's language.
 * @param at a day as `2026-11-28`, which is the same day everywhere, or an instant, which is a day where one is
 */
export function formatDate(at: string, language: string): string {
  const isDay = at.length === 10;
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    ...(isDay ? { timeZone: 'UTC' } : {}),
  }).format(new Date(at));
}
