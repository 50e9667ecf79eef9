/** What a step may come to, and what whoever performs or settles one is given. */
import type { FileHandle } from 'node:fs/promises';
import type { BlobHash } from '../../../shared/domain/ids.ts';
import type { JsonObject } from '../../../shared/domain/json.ts';
import type { StepResult } from '../../../shared/domain/plan.ts';
import type { Brought, RemoteRecord } from '../../../shared/domain/remotes.ts';
import type { Answer, Channel } from '../channels/channel.ts';
import type { JournalRow } from './journal.ts';

export type Outcome =
  | {
      readonly type: 'proven';
      readonly id?: string;
      readonly etag?: string;
      readonly body?: JsonObject;
      readonly sent?: JsonObject;
      /** What came along with an identity that replaces another. */
      readonly brought?: readonly Brought[];
    }
  | { readonly type: 'failed'; readonly error: NonNullable<JournalRow['error']> }
  | { readonly type: 'conflict'; readonly error: NonNullable<JournalRow['error']> }
  /** Only the person can tell what became of it. */
  | { readonly type: 'ask'; readonly error: NonNullable<JournalRow['error']> }
  /** It was never begun: the submission was paused or cancelled before its turn. */
  | { readonly type: 'stopped' }
  /** Nothing more can be sent for now, to this account. */
  | { readonly type: 'pause'; readonly code: 'unreachable' | 'unauthenticated'; readonly message: string };

export interface StepWork {
  readonly channel: Channel;
  readonly now: () => number;
  readonly random: () => number;
  /** Waits for a place among the calls that the account may have under way; undefined when there is to be no more. */
  readonly turn: (send: () => Promise<Answer | undefined>) => Promise<Answer | undefined>;
  /** Ends early, by throwing, when the core closes. */
  readonly sleep: (ms: number) => Promise<void>;
  readonly open: (hash: BlobHash) => Promise<FileHandle>;
  readonly resultOf: (stepId: string) => StepResult | undefined;
  readonly recordOf: (subject: string) => RemoteRecord | undefined;
  /** The fields of a subject that the draft has a place for, whether or not they were ever agreed on. */
  readonly fieldsOf: (subject: string) => readonly string[];
  /** Durable when it resolves; false when the step was cancelled meanwhile, and nothing may be sent. */
  readonly write: (row: JournalRow) => Promise<boolean>;
  readonly progress: (live: { readonly sentBytes?: number; readonly percent?: number }) => void;
}
