/**
 * A channel is how one protocol is spoken: remote I/O and nothing else. It knows no draft and no plan; the
 * submission engine knows no marketplace. What an operation needs to be resumed stands in its settle rule.
 */
import type { FileHandle } from 'node:fs/promises';
import type { Json, JsonObject } from '../../../shared/domain/json.ts';
import type { BlobRef } from '../../../shared/domain/parts.ts';
import type { Plan } from '../../../shared/domain/plan.ts';

/** One call with everything filled in. */
export interface Call {
  readonly operation: string;
  readonly params: JsonObject;
  readonly body?: JsonObject;
  readonly file?: { readonly blob: BlobRef; readonly open: () => Promise<FileHandle> };
  readonly text?: string;
  /** The retry token, where the operation takes one. */
  readonly key?: string;
  readonly ifMatch?: string;
  readonly onProgress?: (sentBytes: number) => void;
}

export type Answer =
  | {
      readonly type: 'done';
      readonly id?: string;
      readonly etag?: string;
      readonly body?: JsonObject;
      readonly workRequest?: string;
    }
  /** A 4xx that only the person can do something about, in the marketplace's own words. */
  | {
      readonly type: 'refused';
      readonly status: number;
      readonly code: string;
      readonly message: string;
      readonly field?: string;
    }
  | { readonly type: 'missing'; readonly message: string }
  /** The etag is no longer the remote's. */
  | { readonly type: 'stale'; readonly message: string }
  | { readonly type: 'unauthenticated'; readonly message: string }
  /** Not done, and worth trying again. */
  | { readonly type: 'busy'; readonly message: string; readonly afterMs?: number }
  /** It was sent, or may have been; what came of it is not known. */
  | { readonly type: 'unknown'; readonly message: string }
  /** Not one byte left. */
  | { readonly type: 'unreachable'; readonly message: string };

/** How a step of unknown outcome is settled. Every operation declares its own; there is no default. */
export type SettleRule =
  /**
   * Repeat with the same key while it lives; after that look for what it would have made, or read whether its
   * subject is what it brings about.
   */
  | {
      readonly by: 'key';
      readonly lifeMs: number;
      readonly find?: Finder;
      readonly isDone?: (body: JsonObject) => boolean;
    }
  /** Read the step's subject and compare it with what was sent, or with what the operation brings about. */
  | { readonly by: 'read'; readonly isDone?: (body: JsonObject) => boolean }
  | { readonly by: 'ask' };

/** Finds an object that a create of unknown outcome may have made. */
export interface Finder {
  readonly operation: string;
  /** @param subject what the call is about, as it was last read; empty where it was never read. */
  readonly params: (call: Call, subject: JsonObject) => JsonObject;
  readonly matches: (item: JsonObject, call: Call) => boolean;
}

/** What a step that waits is waiting for, as last read. */
export interface Standing {
  readonly state: 'ready' | 'waiting' | 'failed';
  readonly id?: string;
  readonly percent?: number;
  readonly message?: string;
  readonly afterMs?: number;
}

/** Whether the sign-in may read one kind of resource that Vitrine works with. */
export interface AccessCheck {
  readonly resource: string;
  /** What the marketplace's administrators would have to write. */
  readonly statement: string;
  /** `untried`: there is nothing there yet to ask about. */
  readonly state: 'granted' | 'missing' | 'untried' | 'unknown';
  /** The marketplace's own words. */
  readonly message?: string;
}

export interface Channel {
  /** How many calls may be under way at once. */
  readonly concurrency: number;
  /** How often a publication under review is read. */
  readonly pollMs: number;
  /** @throws Error for an operation that declares none: such an operation must not be sent. */
  ruleOf(operation: string): SettleRule;
  send(call: Call): Promise<Answer>;
  read(operation: string, params: JsonObject): Promise<Answer>;
  /** Every page of a list. */
  list(operation: string, params: JsonObject): Promise<readonly JsonObject[]>;
  /** SHA-256 of remote content, lower-case hexadecimal; undefined when there is none. */
  contentHash(operation: string, params: JsonObject): Promise<string | undefined>;
  workRequest(id: string): Promise<Standing>;
  /** Whether the object that was just read is ready to be built upon. */
  standingOf(body: JsonObject): Standing;
  /** Remote content; undefined when there is none. Absent where nothing is brought in. */
  content?(operation: string, params: JsonObject): Promise<Uint8Array | undefined>;
  /** The reads that sending and bringing in will need, once each. */
  access?(): Promise<readonly AccessCheck[]>;
  /** When the sign-in ends by itself, in milliseconds since the epoch. */
  readonly signInEndsAt?: number;
  /** The cheapest call that proves reachability and sign-in. */
  probe(): Promise<Answer>;
  /** How far this machine's clock is ahead of the service's; undefined when its answers carry no date. */
  clockSkewMs(): Promise<number | undefined>;
  /** The names that the plan's creates would give and that something else there has already. */
  namesTaken(plan: Plan): Promise<readonly string[]>;
  /** The catalogues that drafting needs, by name. */
  catalogues(): Promise<Readonly<Record<string, readonly Json[]>>>;
  /** No longer the account's channel: calls under way are still answered, then its connections are closed. */
  retire(): void;
  /** At once. */
  close(): void;
}
