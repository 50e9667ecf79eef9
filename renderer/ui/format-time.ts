/**
 * Times as the window shows them, in its language and the machine's time zone. Only titles use `Intl`: making its
 * first formatter takes as long as drawing a whole screen (30 ms), and lists of times are on the first one.
 */
import type { Translate } from '../../shared/messages/index.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const isTime = (at: string): boolean => !Number.isNaN(Date.parse(at));
const twoDigits = (count: number): string => String(count).padStart(2, '0');

/** `14:02:07`; what is no time comes back as it is. */
export function clockTime(at: string): string {
  if (!isTime(at)) return at;
  const time = new Date(at);
  return [time.getHours(), time.getMinutes(), time.getSeconds()].map(twoDigits).join(':');
}

/** The day and the second, for titles. */
export function fullTime(at: string, language: string): string {
  if (!isTime(at)) return at;
  return new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'medium' }).format(new Date(at));
}

/** How long ago, as briefly as can be told apart; after a week, and for what is to come, the day. */
export function timeAgo(at: string, nowMs: number, t: Translate): string {
  if (!isTime(at)) return at;
  const then = new Date(at);
  const ageMs = nowMs - then.getTime();
  if (Math.abs(ageMs) < MINUTE) return t('time|now', {});
  if (ageMs > 0 && ageMs < HOUR) return t('time|minutes', { number: Math.floor(ageMs / MINUTE) });
  if (ageMs > 0 && ageMs < DAY) return t('time|hours', { number: Math.floor(ageMs / HOUR) });
  if (ageMs > 0 && ageMs < 7 * DAY) return t('time|days', { number: Math.floor(ageMs / DAY) });
  const day = { day: then.getDate(), month: t(`time|month|${then.getMonth() + 1}`, {}) };
  const year = then.getFullYear();
  return year === new Date(nowMs).getFullYear() ? t('time|day', day) : t('time|dayYear', { ...day, year });
}
