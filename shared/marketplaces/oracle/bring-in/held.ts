/** A listing as it was read at the marketplace. */
import type { ReadObject } from '../../../domain/bring-in.ts';
import type { JsonObject } from '../../../domain/json.ts';
import type { BlobRef } from '../../../domain/parts.ts';

/** One object of the revision, with its file. */
export interface Held extends ReadObject {
  readonly id: string;
  readonly file?: BlobRef;
}

export interface HeldListing {
  readonly kind: string;
  readonly listing: Held;
  readonly revision: Held | undefined;
  readonly live: Held | undefined;
  readonly attachments: readonly Held[];
  readonly packages: readonly Held[];
  readonly notes: readonly JsonObject[];
}
