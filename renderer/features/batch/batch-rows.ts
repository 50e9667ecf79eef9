/** The listings of a batch, each where it stands. Kept while the window is open, so that leaving loses nothing. */
import { create } from 'zustand';
import type { Output } from '../../../shared/contract/methods.ts';
import type { DraftId, SubmissionId } from '../../../shared/domain/ids.ts';
import type { Message } from '../../../shared/domain/messages.ts';

export type Made = Output<'plans.make'>;

export interface BatchRow {
  readonly id: DraftId;
  readonly name: string;
  /**
   * `ready` is what a confirmation sends; `changed` was to be sent and has to be looked at again; `waiting` was
   * confirmed and its turn comes; `begun` has a submission of its own, which tells the rest.
   */
  readonly state: 'planning' | 'ready' | 'empty' | 'left-out' | 'changed' | 'waiting' | 'begun' | 'refused';
  readonly made?: Made;
  /** Why it is left out. */
  readonly reasons?: readonly Message[];
  /** Why, in the core's own sentence. */
  readonly reason?: string;
  /** The listing it begins after. */
  readonly after?: string;
  readonly submission?: SubmissionId;
}

interface Batches {
  readonly rows: Readonly<Record<string, readonly BatchRow[]>>;
}

const useBatches = create<Batches>(() => ({ rows: {} }));

const none: readonly BatchRow[] = [];

export const useRows = (key: string): readonly BatchRow[] =>
  useBatches((batches) => batches.rows[key] ?? none);
export const rowsOf = (key: string): readonly BatchRow[] => useBatches.getState().rows[key] ?? none;

export const setRows = (key: string, rows: readonly BatchRow[]): void =>
  useBatches.setState((batches) => ({ rows: { ...batches.rows, [key]: rows } }));

export function setRow(key: string, id: DraftId, next: BatchRow): void {
  setRows(
    key,
    rowsOf(key).map((row) => (row.id === id ? next : row)),
  );
}

export const isToSend = ({ state }: BatchRow): boolean => state === 'ready' || state === 'changed';
