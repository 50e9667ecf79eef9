/** What the person said of a guide's steps, from the entries in which they said it. */
import type { TimelineEntry } from '../contract/shapes.ts';
import type { HandoffInput } from './handoff.ts';

export const SAID = 'handoff-said';
export const TAKEN_BACK = 'handoff-taken-back';
export const GIVEN = 'handoff-given';

export interface Marks {
  /** When the person said that the step is done; undefined where not, or no longer. */
  readonly saidAt: (guide: string, step: string) => string | undefined;
  readonly given: HandoffInput['given'];
  /** Something in it was said, and is still. */
  readonly isStarted: (guide: string) => boolean;
  /** The last time that something was said in it. */
  readonly lastAt: (guide: string) => string | undefined;
}

type Entry = Pick<TimelineEntry, 'at' | 'event' | 'words' | 'details'>;

const keyOf = (...ids: readonly string[]): string => ids.join(' ');

/** @param entries in their order, of one account and draft; those about other things are passed over */
export function marksOf(entries: readonly Entry[]): Marks {
  const said = new Map<string, string>();
  const given = new Map<string, string>();
  const last = new Map<string, string>();
  for (const { at, event, words, details } of entries) {
    if (event !== SAID && event !== TAKEN_BACK && event !== GIVEN) continue;
    const guide = String(details?.['guide']);
    const step = keyOf(guide, String(details?.['step']));
    if (event === SAID) said.set(step, at);
    else if (event === TAKEN_BACK) said.delete(step);
    else if (words === undefined) given.delete(keyOf(step, String(details?.['ask'])));
    else given.set(keyOf(step, String(details?.['ask'])), words);
    last.set(guide, at);
  }
  return {
    saidAt: (guide, step) => said.get(keyOf(guide, step)),
    given: (...ids) => given.get(keyOf(...ids)) ?? '',
    isStarted: (guide) => [...said.keys(), ...given.keys()].some((key) => key.startsWith(`${guide} `)),
    lastAt: (guide) => last.get(guide),
  };
}
