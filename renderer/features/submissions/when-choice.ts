/** When a confirmed plan starts, as the person is choosing it. */
import type { StartWhen } from '../../../shared/contract/shapes.ts';
import { submissionIdOf } from './route-ids.ts';

export const WHENS = ['now', 'online', 'at', 'after'] as const;
export type When = (typeof WHENS)[number];
export const isWhen = (text: string): text is When => WHENS.some((when) => when === text);

export interface WhenChoice {
  readonly type: When;
  /** As the date and time field gives it: local, to the minute; empty while nothing is chosen. */
  readonly at: string;
  /** A submission's id; empty while nothing is chosen. */
  readonly after: string;
}

export const atOnce: WhenChoice = { type: 'now', at: '', after: '' };

/** @returns undefined while something is left to choose, or the time has passed. */
export function startOf({ type, at, after }: WhenChoice, nowMs: number): StartWhen | undefined {
  if (type === 'now' || type === 'online') return { type };
  if (type === 'after') return after === '' ? undefined : { type, submission: submissionIdOf(after) };
  const moment = Date.parse(at);
  return Number.isNaN(moment) || moment <= nowMs ? undefined : { type, at: new Date(moment).toISOString() };
}

/** The minute that the date and time field takes, in the machine's own time. */
export function localMinute(ms: number): string {
  const date = new Date(ms);
  const two = (count: number) => String(count).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
