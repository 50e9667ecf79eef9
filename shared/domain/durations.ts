/** How long a publication stood in each state, and how long that usually takes whoever works here. */
import { type PublicationState, publicationStateSchema, type TimelineEntry } from '../contract/shapes.ts';

export interface Spell {
  readonly state: PublicationState;
  /** RFC 3339. */
  readonly from: string;
  /** Absent while it lasts. */
  readonly to?: string;
}

export interface Usual {
  readonly medianMs: number;
  /** Three of four were done by then. */
  readonly upperMs: number;
  readonly count: number;
}

const STATE = 'timeline|state-';
const states: ReadonlySet<string> = new Set(publicationStateSchema.options);
const isState = (text: string): text is PublicationState => states.has(text);

/** The state that an entry says was reached; undefined for every other fact. */
export function stateTold({ message }: Pick<TimelineEntry, 'message'>): PublicationState | undefined {
  if (!message.key.startsWith(STATE)) return undefined;
  const word = message.key.slice(STATE.length);
  return isState(word) ? word : undefined;
}

/** @param entries of one publication. @returns in order; the last one lasts. */
export function spellsOf(
  entries: readonly Pick<TimelineEntry, 'at' | 'seq' | 'message'>[],
): readonly Spell[] {
  const spells: Spell[] = [];
  for (const entry of entries.toSorted((a, b) => a.seq - b.seq)) {
    const state = stateTold(entry);
    const last = spells.at(-1);
    if (state === undefined || last?.state === state) continue;
    if (last !== undefined) spells[spells.length - 1] = { ...last, to: entry.at };
    spells.push({ state, from: entry.at });
  }
  return spells;
}

/** @param nowMs when a spell that lasts is measured. A clock that was set back makes no time negative. */
export function lengthMs({ from, to }: Spell, nowMs: number): number {
  return Math.max(0, (to === undefined ? nowMs : Date.parse(to)) - Date.parse(from));
}

/** Of the spells that have ended. */
export function usualIn(spells: readonly Spell[]): ReadonlyMap<PublicationState, Usual> {
  const lengths = new Map<PublicationState, number[]>();
  for (const spell of spells) {
    if (spell.to === undefined) continue;
    const known = lengths.get(spell.state) ?? [];
    known.push(lengthMs(spell, 0));
    lengths.set(spell.state, known);
  }
  return new Map(
    [...lengths].map(([state, known]) => [
      state,
      { medianMs: quantile(known, 0.5), upperMs: quantile(known, 0.75), count: known.length },
    ]),
  );
}

/** Between the two nearest where it falls between. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}

/** Fewer say nothing about what is usual. */
export const FEWEST = 3;
/** What only the marketplace ends; the rest waits for the person. */
const AWAITED: ReadonlySet<PublicationState> = new Set(['in-review', 'publishing']);

/** Well beyond what is usual, and beyond what three of four took. */
export function isLate(spell: Spell, usual: Usual | undefined, nowMs: number): boolean {
  if (spell.to !== undefined || !AWAITED.has(spell.state)) return false;
  if (usual === undefined || usual.count < FEWEST) return false;
  const length = lengthMs(spell, nowMs);
  return length > usual.medianMs * 1.5 && length > usual.upperMs;
}
