/** What an open draft looks like to the window. */
import type { ContractError } from '../../../shared/contract/result.ts';
import type { JsonPath } from '../../../shared/domain/json.ts';
import type { Parts } from '../../../shared/domain/parts.ts';
import type { Stranded } from './rebase-edits.ts';

export type SavingState =
  | { readonly state: 'saved'; readonly at: string }
  | { readonly state: 'saving' }
  | { readonly state: 'unsaved'; readonly since: string; readonly error: ContractError };

export interface SessionState {
  /** `missing`: there is no such draft, or it was removed while it was open. */
  readonly phase: 'loading' | 'ready' | 'missing' | 'failed';
  /** Why it could not be opened. */
  readonly error?: ContractError;
  readonly kind: string;
  readonly name: string;
  /** What the person sees: what the core acknowledged, and what was typed since. */
  readonly parts: Parts;
  /** The revision counter last acknowledged. */
  readonly rev: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly saving: SavingState;
  /** What the person had that met somebody else's change, or that was refused, and stands in no field. */
  readonly stranded: readonly (Stranded & { readonly id: number; readonly reason?: string })[];
  /** Where the last undo or redo changed something: the form brings it into view. */
  readonly changedAt?: {
    readonly part: string;
    readonly path: JsonPath;
    /** In a text: the offset. */
    readonly at?: number;
    readonly count: number;
  };
}

export const openingState: SessionState = {
  phase: 'loading',
  kind: '',
  name: '',
  parts: {},
  rev: 0,
  canUndo: false,
  canRedo: false,
  saving: { state: 'saving' },
  stranded: [],
};
