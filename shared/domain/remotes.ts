/** What is known here of objects at a marketplace. */
import type { Json, JsonObject } from './json.ts';

/** What is known of one remote object at one account. */
export interface RemoteRecord {
  readonly subject: string;
  readonly remoteId: string;
  readonly etag?: string;
  /** The content last agreed with the remote, in the marketplace's own fields. */
  readonly base: JsonObject;
  /** The last answer read, whole, unknown fields included. */
  readonly raw?: Json;
}

/** What a new object brought along when it took another's place, as listed and read. */
export interface Brought {
  /** The word of the step's `adopts`. */
  readonly kind: string;
  readonly remoteId: string;
  readonly etag?: string;
  readonly raw: JsonObject;
  /** SHA-256 of its file; absent where it has none. */
  readonly contentHash?: string;
}

/** What is known of the remote once it was looked through. */
export interface Adoption {
  readonly keep: readonly RemoteRecord[];
  /** Subjects that did not come along. */
  readonly forget: readonly string[];
}
