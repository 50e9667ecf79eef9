/**
 * What a marketplace has to bring. Everything particular to one lives in its folder and reaches the rest of the
 * program through this interface and the registries in `shared/marketplaces/`.
 */
import type { z } from 'zod';
import type {
  Account,
  Draft,
  Family,
  FieldProof,
  Lamp,
  Note,
  Publication,
  PublicationState,
  RemotePackage,
  RemotePage,
} from '../contract/shapes.ts';
import type { BringIn } from './bring-in.ts';
import type { Handoff } from './handoff.ts';
import type { BlobHash, DraftId } from './ids.ts';
import type { InsightTopic } from './insight.ts';
import type { Json, JsonObject, JsonPath } from './json.ts';
import type { Message } from './messages.ts';
import type { BlobRef, Parts } from './parts.ts';
import type { PictureFacts, PictureNeeds } from './picture.ts';
import type { Plan, PlanChoices } from './plan.ts';
import type { Adoption, Brought, RemoteRecord } from './remotes.ts';
import type { RulePack } from './rules.ts';
import type { TableView } from './table.ts';
import type { View } from './view.ts';

/**
 * How a field is edited, attached to its zod schema with `.meta(field({...}))`: forms, limits and help follow
 * from it. Labels and help stand in the messages under `fields|<kind>|<path>|label` and `|help`.
 */
export interface FieldMeta {
  readonly section: string;
  readonly control:
    | 'line' // one line of text
    | 'text' // several lines
    | 'markdown'
    | 'tags' // a list of short words kept as one text, separated by commas
    | 'choice' // one of the schema's enum
    | 'switch'
    | 'number'
    | 'date'
    | 'url'
    | 'email'
    | 'group' // an object
    | 'list' // objects, in order
    | 'picture' // one blob
    | 'gallery' // pictures with captions, in order
    | 'file'
    | 'catalogue' // codes from the marketplace's own catalogue
    | 'reference'; // another draft, by id
  /** The most characters the marketplace takes, where it says so. */
  readonly max?: number;
  /** The most that is shown well. */
  readonly best?: number;
  readonly isRequired?: boolean;
  /** For `catalogue`: which one. */
  readonly catalogue?: string;
  /** For `reference`: of which family. */
  readonly family?: Family;
  /** Media types a `picture` or `file` takes, where the marketplace says so. */
  readonly accept?: readonly string[];
  /** What the marketplace asks of the pictures of a `picture` or `gallery`. */
  readonly picture?: PictureNeeds;
  /** Of an item of a `gallery`: says what the picture shows. */
  readonly isCaption?: boolean;
  /** Not editable once the listing exists at the marketplace. */
  readonly isImmutable?: boolean;
  /** For `tags`: the words to offer; others are taken too. */
  readonly known?: readonly string[];
  /** For `list`: a new item comes first. */
  readonly addsFirst?: boolean;
}

/** For `.meta()`: zod's registry wants an index signature, our interface gives the names. */
export const field = (meta: FieldMeta): FieldMeta & Record<string, unknown> => ({ ...meta });

/** What a new draft is made with. */
export interface NewDraft {
  readonly newId: () => string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** To the questions that the kind asks. */
  readonly answers?: JsonObject;
}

/** What somebody wrote that may be about this field of the document. */
export interface FieldWords {
  readonly field: string;
  readonly words: string;
}

export interface Kind {
  readonly id: string;
  readonly family: Family;
  /** What its parts are: documents that forms edit, where nothing is said, or the files of a folder. */
  readonly content?: 'documents' | 'files';
  /** Whether files of these paths are a draft of this kind. */
  readonly isFolderOf?: (paths: readonly string[]) => boolean;
  /** The document that forms edit. */
  readonly mainPart: string;
  /** Where the form's fields stand in the files; a kind of documents needs none. */
  readonly view?: View;
  /** Its files that are tables. */
  readonly tables?: readonly TableView[];
  readonly schema: z.ZodObject;
  /** In the outline's order; titles under `sections|<kind>|<id>`. */
  readonly sections: readonly string[];
  readonly create: (name: string, making: NewDraft) => Parts;
  /** A copy under another name, with identities of its own; where nothing is said, the fields that hold the name. */
  readonly renamed?: (parts: Parts, name: string, newId: () => string) => Parts;
  readonly nameOf: (parts: Parts) => string;
  readonly subtitleOf: (parts: Parts) => string;
  readonly iconOf: (parts: Parts) => BlobRef | undefined;
  /** Everything a person may remember of it, for full-text search. */
  readonly searchTextOf: (parts: Parts) => string;
  /** The drafts it names. */
  readonly referencesOf: (parts: Parts) => readonly DraftId[];
  /** The web addresses in it that somebody may follow, each once; absent where nobody asks whether they lead anywhere. */
  readonly linksOf?: (parts: Parts) => readonly string[];
  readonly blobsOf: (parts: Parts) => readonly BlobHash[];
  /** Of a part that goes out within one ZIP: its path in there; absent where nothing does. */
  readonly pathInZip?: (part: string) => string | undefined;
  readonly rules: RulePack<RuleContext>;
  /** Customers launch it, and so may the marketplace's own people while they review it, where the publisher lets them. */
  readonly mayBeLaunched?: boolean;
  /** The places in it that name the other draft, as a person calls them: the versions of its packages. */
  readonly itemsNaming?: (parts: Parts, other: DraftId) => readonly string[];
  /** Of versions of which one is active: the subject whose steps change that. */
  readonly activeSubject?: (draft: DraftId) => string;
  /** Where reviewers give their words no place: which fields they may be about. */
  /** What is known of how long the marketplace takes where it stands now. */
  readonly patience?: (parts: Parts, where: Pick<Publication, 'state' | 'lamps'>) => Message | undefined;
  readonly fieldsMeant?: (words: string) => readonly FieldWords[];
}

/** What rules know beside the draft: built by the core, a plain JSON value so that a worker can have it. */
export interface RuleContext {
  /** The catalogue's collections by name, or empty where none was ever fetched. */
  readonly catalogue: Readonly<Record<string, readonly JsonObject[]>>;
  /** The drafts this one names, by id. */
  readonly related: Readonly<
    Record<string, { readonly kind: string; readonly name: string; readonly parts: Parts }>
  >;
  /**
   * What is known of the remote: its immutable fields as last read. `isThere` is false where it was looked for and is
   * not there; null where nobody looked.
   */
  readonly published: JsonObject | null;
  /** Today, ISO date. */
  readonly today: string;
  /** Of the pictures of a folder, by hash; what could not be read is not among them. */
  readonly pictures?: Readonly<Record<string, PictureFacts>>;
}

export interface PlanInput {
  readonly draft: Draft;
  /** Every draft it names, and what those name. */
  readonly related: ReadonlyMap<string, Draft>;
  readonly account: Account;
  readonly remoteOf: (subject: string) => RemoteRecord | undefined;
  readonly remotes: readonly RemoteRecord[];
  /** What the account last said of itself, by the names of the channel's catalogues. */
  readonly catalogue: Readonly<Record<string, readonly JsonObject[]>>;
  /** By draft, the ZIP of those of its parts that go out as one; the same parts give the same bytes. */
  readonly zipOf: (draft: Draft) => BlobRef | undefined;
  readonly choices: PlanChoices;
  /** Whether a conflict waits about this field of this subject: then it is held back. */
  readonly isHeld: (subject: string, field: string) => boolean;
  /** Frozen: the same context gives the same plan. */
  readonly now: string;
  /** A retry token for the step, frozen with the plan. */
  readonly keyOf: (stepId: string) => string;
}

/** What a pull brought of one publication: remote objects by subject, in the marketplace's own fields. */
export interface RemoteSnapshot {
  readonly objects: Readonly<Record<string, JsonObject>>;
}

export interface PublicationReading {
  readonly state: PublicationState;
  readonly remoteStatus: string;
  readonly reason?: string;
  readonly lamps: readonly Lamp[];
  readonly notes: readonly Note[];
  readonly actions: Publication['actions'];
  readonly remoteId?: string;
  /** It may change by itself and is read again; by its state where nothing is said. */
  readonly isMoving?: boolean;
}

/** A folder at the marketplace that others change too, as it was last read. */
export interface SharedFolder {
  /** The repository that its contents are read from. */
  readonly repository: string;
  /** Git's names of the files that both sides agreed on; undefined where they never did. */
  readonly agreed: ReadonlyMap<string, string> | undefined;
  /** Git's names of the files that are there. */
  readonly theirs: ReadonlyMap<string, string>;
  /** Whether a file that both changed is held back alone, at theirs; else nothing is sent until it is decided. */
  readonly holdsFiles: boolean;
  readonly fileSubject: (path: string) => string;
  /** The records that say that it was merged. @param taken the files that the draft got from it */
  readonly merged: (taken: readonly string[]) => readonly RemoteRecord[];
}

/** One read of the remote; what it answers is kept in the snapshot under its subject. */
export interface Read {
  readonly subject: string;
  readonly operation: string;
  readonly params: JsonObject;
  /** What is read is kept, though nothing of it was ever agreed on. */
  readonly isKept?: true;
  /** The answer is a file: what is kept of it is `{hash}`, its SHA-256. */
  readonly isContent?: true;
}

export interface MergeField {
  readonly field: string;
  readonly path: JsonPath;
  /** What is not set is undefined on both sides. */
  readonly normal: (value: Json | undefined) => Json | undefined;
}

export interface Marketplace {
  readonly id: string;
  readonly name: string;
  readonly kinds: Readonly<Record<string, Kind>>;
  /** What a person may choose of a plan beside handing it in and the note to the reviewers. */
  readonly planChoices: readonly 'publishOnApproval'[];
  /** The catalogues of the account that its plans are made from; absent for none. */
  readonly planNeeds?: readonly string[];
  /** Why nothing is made public from here, in a sentence or two; absent where it can be. */
  readonly unpublishable?: string;
  /** @throws nothing: what cannot be planned becomes a notice and a finding. */
  readonly plan: (input: PlanInput) => Plan;
  /** The plan that sends a note to the reviewers. */
  readonly planNote: (input: PlanInput, text: string) => Plan;
  /** The reads that tell where a draft stands, and with `isWhole` those that prove every field. */
  readonly readsOf: (draft: DraftId, remotes: readonly RemoteRecord[], isWhole: boolean) => readonly Read[];
  /** State, lamps and notes from what was read. */
  readonly reading: (snapshot: RemoteSnapshot, draft: DraftId, family: Family) => PublicationReading;
  /** The packages of a listing as the account has them, with what may be done with each; absent where it has none. */
  readonly packagesOf?: (draft: Draft, remotes: readonly RemoteRecord[]) => readonly RemotePackage[];
  /** Its page there, as it was last read; absent where a publication has none. */
  readonly pageOf?: (draft: DraftId, remotes: readonly RemoteRecord[]) => RemotePage | undefined;
  /** Which fields of a remote object are fields of the draft's document, and how their values are compared. */
  readonly mergeFields: (subject: string, document: JsonObject) => readonly MergeField[];
  /** The folders that were read and not merged yet, in the order of merging; absent where nothing is a folder. */
  readonly sharedFolders?: (draft: Draft, known: readonly RemoteRecord[]) => readonly SharedFolder[];
  /** What is public of a draft already, wherever it came from; absent where only what was sent from here is known. */
  readonly upstream?: {
    /**
     * `of` names the place, so that another place is not taken for it.
     * @returns undefined as long as the account never said where that is
     */
    readonly read: (
      draft: Draft,
      catalogue: PlanInput['catalogue'],
    ) => (Read & { readonly of: string }) | undefined;
    /** What the rules know as published. @param raw as it was read, with `readAt` */
    readonly published: (raw: JsonObject) => JsonObject;
  };
  /**
   * Whose records the objects are that came along with a new one: matched to what the draft's items are known by.
   * What nothing of the draft matches is kept too, so that the next plan shows that it goes.
   * @param known the records as they were before
   */
  readonly adopt: (draft: DraftId, known: readonly RemoteRecord[], brought: readonly Brought[]) => Adoption;
  /** Field by field: is the remote what was sent? */
  readonly prove: (
    draft: DraftId,
    sent: readonly RemoteRecord[],
    snapshot: RemoteSnapshot,
  ) => readonly FieldProof[];
  /** How what an account holds already is brought in; absent where that is not possible. */
  readonly bringIn?: BringIn;
  /** What an account there lets be read and nobody change; absent where that is nothing. */
  readonly insight?: readonly InsightTopic[];
  /** What it takes only in its own web pages; absent where that is nothing. */
  readonly handoff?: Handoff;
}
