import type { ReceivedBody } from './body-files.ts';

/** A request as it came, before its body. Header names are lower-case; repeated ones are joined. */
export interface RequestHead {
  readonly method: string;
  /** The target as it stood on the request line: what a signature covers. */
  readonly target: string;
  readonly path: string;
  readonly query: ReadonlyMap<string, string>;
  readonly headers: Readonly<Record<string, string>>;
  /** Ours, or the client's own where the protocol lets it choose. */
  readonly requestId: string;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** A text, or the file to stream. */
  readonly body?: string | { readonly file: string; readonly sizeBytes: number };
}

/** Why the frame, and not the protocol, turns a request away. */
export type Refusal =
  | 'unauthenticated'
  | 'incorrect-state'
  | 'precondition'
  | 'too-many-requests'
  | 'server-error'
  | 'body-too-large'
  | 'not-found';

/** One marketplace's protocol. The frame knows nothing else about it. */
export interface PracticeProtocol {
  readonly name: string;
  /** The header, lower-case, in which a client may bring its own request id. */
  readonly requestIdHeader: string;
  owns(path: string): boolean;
  /** The operation's name in the marketplace's own words; faults and counts go by it. */
  operationOf(head: RequestHead): string;
  /** Turns a request away by its head alone, so that a stranger's body is never stored. */
  admit(head: RequestHead): Reply | undefined;
  /** Bodies that may be large are received into a file; all others into memory, up to a limit. */
  bodyGoesToFile(head: RequestHead): boolean;
  /** Applies the request in one transaction. Synchronous, so that requests cannot interleave. */
  handle(head: RequestHead, body: ReceivedBody): Reply;
  refuse(head: RequestHead, refusal: Refusal, retryAfterSeconds?: number): Reply;
}
