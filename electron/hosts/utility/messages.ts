/** What passes between Electron's main process and the core's. */
import type { AnyEvent } from '../../../shared/contract/methods.ts';
import type { Result } from '../../../shared/contract/result.ts';

export type ToCore =
  | { readonly id: number; readonly method: string; readonly input: unknown }
  | { readonly close: true };

export type FromCore =
  | { readonly ready: true }
  /** It cannot start; a sentence for the person. */
  | { readonly failed: string }
  | { readonly id: number; readonly result: Result<unknown> }
  | { readonly event: AnyEvent }
  /** Events may have been missed. */
  | { readonly isFresh: true };

/** Handed over as the one argument, as JSON. */
export interface CoreProcessArguments {
  readonly workspaceDir: string;
  readonly version: string;
  readonly isVerbose: boolean;
  /** Fill an empty workspace with the sample content. */
  readonly isSample: boolean;
}
