/**
 * What crosses the contract: a value, or an error that is a value too. Nothing throws across. Plain types: nobody
 * parses an answer, and the window's first chunk does without a parser.
 */
import type { Json } from '../domain/json.ts';

export type ErrorCode =
  | 'bad-input' // the call does not fit its schema
  | 'not-found'
  | 'ambiguous' // a name that fits several
  | 'stale' // made for content that has changed meanwhile
  | 'conflict'
  | 'refused' // the marketplace said no
  | 'findings' // errors in the draft stand against it
  | 'plan-changed' // what would be sent is no longer what was shown
  | 'unsettled' // what was sent there before has not come to its end
  | 'unauthenticated'
  | 'unreachable'
  | 'unavailable' // this host or machine cannot do it
  | 'read-only'
  | 'store-failed' // disk full, locked folder, corrupt file
  | 'too-large'
  | 'cancelled'
  | 'internal';

export interface ContractError {
  readonly code: ErrorCode;
  /** A sentence or two in plain English: what happened to what, and what to do next. */
  readonly message: string;
  readonly details?: Record<string, Json> | undefined;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ContractError };

/** Thrown by handlers, turned into the error of a {@link Result} at the border by `serve`. */
export class VitrineError extends Error {
  override readonly name = 'VitrineError';
  readonly code: ErrorCode;
  readonly details: ContractError['details'];

  constructor(code: ErrorCode, message: string, details?: ContractError['details']) {
    super(message);
    this.code = code;
    this.details = details;
  }
}
