/** Times as the window shows them, in its language and the machine's time zone. */

const clocks = new Map<string, Intl.DateTimeFormat>();

function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = clocks.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(language, options);
  clocks.set(key, made);
  return made;
}

const isTime = (at: string): boolean => !Number.isNaN(Date.parse(at));

/** `14:02:07`; what is no time comes back as it is. */
export function clockTime(at: string, language: string): string {
  if (!isTime(at)) return at;
  return formatter(language, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(at));
}

/** The day and the second, for titles. */
export function fullTime(at: string, language: string): string {
  if (!isTime(at)) return at;
  return formatter(language, { dateStyle: 'full', timeStyle: 'medium' }).format(new Date(at));
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const relatives = new Map<string, Intl.RelativeTimeFormat>();

function relativeIn(language: string): Intl.RelativeTimeFormat {
  const known = relatives.get(language);
  if (known !== undefined) return known;
  const made = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' });
  relatives.set(language, made);
  return made;
}

/** How long ago, as briefly as can be told apart: "3 min. ago", then the day. `undefined` within the minute. */
export function timeAgo(at: string, nowMs: number, language: string): string | undefined {
  if (!isTime(at)) return at;
  const then = new Date(at);
  const ageMs = nowMs - then.getTime();
  if (Math.abs(ageMs) < MINUTE) return undefined;
  const relative = relativeIn(language);
  if (Math.abs(ageMs) < HOUR) return relative.format(-Math.round(ageMs / MINUTE), 'minute');
  if (Math.abs(ageMs) < DAY) return relative.format(-Math.round(ageMs / HOUR), 'hour');
  if (Math.abs(ageMs) < 7 * DAY) return relative.format(-Math.round(ageMs / DAY), 'day');
  const isThisYear = new Date(nowMs).getFullYear() === then.getFullYear();
  return formatter(language, {
    day: 'numeric',
    month: 'short',
    ...(isThisYear ? {} : { year: 'numeric' }),
  }).format(then);
}
