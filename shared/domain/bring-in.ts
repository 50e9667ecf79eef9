/** What a marketplace has to bring so that what an account holds there already can be worked on from here. */
import type { Family } from '../contract/shapes.ts';
import type { Edit } from './edits.ts';
import type { DraftId } from './ids.ts';
import type { JsonObject } from './json.ts';
import type { BlobRef, Parts } from './parts.ts';
import type { Adoption, RemoteRecord } from './remotes.ts';

/** The account, to be read. Every call may wait its turn, is tried again while the marketplace is busy, and can be cancelled. */
export interface AccountReader {
  /** Of the account's own settings. */
  readonly setting: (name: string) => string;
  /** @returns undefined for what is not there. */
  readonly read: (operation: string, params: JsonObject) => Promise<ReadObject | undefined>;
  /** Every page. */
  readonly list: (operation: string, params: JsonObject) => Promise<readonly JsonObject[]>;
  /** Kept as a blob. @returns undefined where there is none. */
  readonly file: (operation: string, params: JsonObject, fileName: string) => Promise<BlobRef | undefined>;
  /** A text as text, anything else as a blob. */
  readonly text: (
    operation: string,
    params: JsonObject,
    fileName: string,
  ) => Promise<string | BlobRef | undefined>;
}

export interface ReadObject {
  readonly raw: JsonObject;
  readonly etag?: string;
}

/** Something of the account that is, or could be, a draft here: known from a list, not read yet. */
export interface RemoteItem {
  readonly family: Family;
  readonly id: string;
  readonly name: string;
  readonly summary: JsonObject;
  /** Of {@link BringIn.outline}. */
  readonly children: readonly JsonObject[];
  /** The same as long as nothing of it has changed, as far as the marketplace's lists tell. */
  readonly stamp: string;
}

/** One item, read whole. */
export interface RemoteWhole {
  /** Everything as it came, also what Vitrine knows nothing of. */
  readonly raw: JsonObject;
  /** Absent for what cannot be edited here: then `reason` says why, as a key of the messages. */
  readonly draft?: RemoteDraft;
  readonly reason?: string;
}

export interface RemoteDraft {
  readonly kind: string;
  /** @returns what the draft begins with, and what is agreed of it from then on. */
  readonly begin: (helpers: BringInHelpers) => {
    readonly parts: Parts;
    readonly records: (draft: DraftId) => readonly RemoteRecord[];
  };
  /** Whose records they are now, when something at the marketplace has taken the place of what was known. */
  readonly adopt: (draft: DraftId, known: readonly RemoteRecord[]) => Adoption;
  /** What was added there and the draft has not. */
  readonly additions: (
    draft: DraftId,
    parts: Parts,
    known: readonly RemoteRecord[],
    helpers: BringInHelpers,
  ) => { readonly edits: readonly Edit[]; readonly records: readonly RemoteRecord[] };
  /** By subject, for where the publication stands. */
  readonly objects: (draft: DraftId) => Readonly<Record<string, JsonObject>>;
  /** The remote identity of what makes it this draft and no other. */
  readonly subject: (draft: DraftId) => string;
  /** Whether its fields can be merged with those of a draft that is here already. */
  readonly isMergeable: boolean;
}

export interface BringInHelpers {
  readonly newId: () => string;
  /** Which draft a remote object is, by its identity. */
  readonly draftOf: (remoteId: string) => DraftId | undefined;
}

/** What stands there in place of the object that a draft is known by: somebody opened it. */
export interface OpenedElsewhere {
  /** The draft's item as it is there now. */
  readonly item: RemoteItem;
  /** The new one's, in the marketplace's own word. */
  readonly status: string;
}

export interface BringIn {
  /** In the order in which they name each other: what is named comes first. */
  readonly families: readonly Family[];
  readonly list: (reader: AccountReader, family: Family) => Promise<readonly JsonObject[]>;
  /** With as few calls as tell whether it has changed. */
  readonly outline: (reader: AccountReader, family: Family, summary: JsonObject) => Promise<RemoteItem>;
  /** Whether it is of a type that can be edited here: a later version of this program may have learnt it. */
  readonly knows: (item: RemoteItem) => boolean;
  readonly whole: (reader: AccountReader, item: RemoteItem) => Promise<RemoteWhole>;
  /**
   * Whether somebody opened there what a plan of the draft would open once more, or change an older one of. With as few
   * calls as tell; none for what was never there. Absent where a marketplace has nothing like it.
   */
  readonly openedElsewhere?: (
    reader: AccountReader,
    draft: DraftId,
    known: readonly RemoteRecord[],
  ) => Promise<OpenedElsewhere | undefined>;
}
