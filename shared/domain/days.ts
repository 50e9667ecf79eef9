/** Calendar days as `2026-11-28`, which have no time and no zone. */

const DAY_MS = 86_400_000;
const FORM = /^\d{4}-\d{2}-\d{2}$/;

export function isDay(text: string): boolean {
  const ms = FORM.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // February 30 is read as the second of March.
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

export const dayOfInstant = (at: string): string => at.slice(0, 10);

/** The last day of a span that begins the day after `day`. */
export function dayAfter(day: string, days: number, areBusinessDays: boolean): string {
  let ms = Date.parse(`${day}T00:00:00Z`);
  for (let left = days; left > 0; ) {
    ms += DAY_MS;
    const weekday = new Date(ms).getUTCDay();
    if (!areBusinessDays || (weekday !== 0 && weekday !== 6)) left -= 1;
  }
  return new Date(ms).toISOString().slice(0, 10);
}
