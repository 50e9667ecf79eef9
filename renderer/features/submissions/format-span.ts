/** A span as a person says it: "3 days", "40 minutes". */
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Up to two of a unit are still told in the smaller one: "36 hours" says more than "2 days". */
export function formatSpan(
  ms: number,
  t: (key: string, values: { readonly count: number }) => string,
): string {
  if (ms < MINUTE_MS) return t('sending|durations|underMinute', { count: 0 });
  if (ms < 2 * HOUR_MS) return t('sending|durations|minutes', { count: Math.round(ms / MINUTE_MS) });
  if (ms < 2 * DAY_MS) return t('sending|durations|hours', { count: Math.round(ms / HOUR_MS) });
  return t('sending|durations|days', { count: Math.round(ms / DAY_MS) });
}
