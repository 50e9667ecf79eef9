/**
 * The hand-off: what a marketplace takes only in its own web pages, as ordered guides. A marketplace brings its guides
 * as data (`handoff.ts` in its folder); what is shown, counted and remembered is the same for all of them.
 *
 * The words of a step stand in the messages under `handoff|<marketplace>|<guide>|steps|<step>`: `title`, `why`, `what`
 * and `where`; labels of fields and asks under `handoff|<marketplace>|fields|<id>` and `handoff|<marketplace>|asks|<id>`.
 */
import type { Account, Draft, Publication } from '../contract/shapes.ts';
import type { JsonObject } from './json.ts';
import type { Message } from './messages.ts';
import type { Part } from './parts.ts';
import type { RemoteRecord } from './remotes.ts';

/** What the app itself knows when a guide is made; everything in it may be old, since guides work offline. */
export interface HandoffInput {
  readonly account: Account;
  /** What the sign-in says of itself, `tenancy` and `region`; empty where it cannot be read. */
  readonly signIn: Readonly<Record<string, string>>;
  /** What the account last said, by the names of the channel's catalogues, and when. */
  readonly catalogue: Readonly<Record<string, readonly JsonObject[]>>;
  readonly readAt: Readonly<Record<string, string>>;
  /** Absent for a guide about the account as a whole. */
  readonly draft?: Pick<Draft, 'id' | 'kind' | 'name' | 'parts'>;
  readonly publication?: Publication;
  readonly remotes: readonly RemoteRecord[];
  /** What the person brought back, in any guide of this place; empty where nothing was. */
  readonly given: (guide: string, step: string, ask: string) => string;
}

/** A value to be copied into a field of the portal. Empty where the draft says nothing. */
export interface CopyField {
  readonly id: string;
  /** Which of several, filled into the label as `name`. */
  readonly name?: string;
  readonly value: string;
  /** The form's own field that it comes from. */
  readonly from?: string;
}

/** A file to be uploaded in the portal. */
export interface CopyFile {
  readonly path: string;
  readonly part: Part;
}

/** What the person brings back from the portal. Only ever a text, as it was written. */
export interface Ask {
  readonly id: string;
  readonly form: 'text' | 'date' | 'address' | 'choice';
  /** Labels under `choices|<choice>` of the ask. */
  readonly choices?: readonly string[];
  /** What it usually looks like; another is kept too, and said. */
  readonly looksLike?: RegExp;
}

/** What the app can tell by itself. */
export interface Told {
  readonly message: Message;
  /** The app saw that the step is done: no tick is needed. */
  readonly isDone?: true;
  /** When it was seen, RFC 3339. */
  readonly at?: string;
}

/** Somebody else's turn: counted from a date that the person gave, or from a tick. */
export interface Wait {
  readonly since: { readonly step: string; readonly ask?: string };
  readonly days: number;
  /** Saturdays and Sundays do not count; holidays are not known. */
  readonly areBusinessDays: boolean;
}

export interface GuideStep {
  readonly id: string;
  /** Title under `handoff|<marketplace>|sections|<section>`. */
  readonly section: string;
  /** What to fill into the step's words. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Not counted. */
  readonly isOptional?: boolean;
  /** Where the step is done, https. */
  readonly portal?: string;
  readonly fields?: readonly CopyField[];
  readonly files?: readonly CopyFile[];
  readonly asks?: readonly Ask[];
  readonly told?: readonly Told[];
  readonly wait?: Wait;
  /** Where it is written, https; absent where no public page says it. */
  readonly source?: string;
  /** Said somewhere, and not certain. */
  readonly isUncertain?: boolean;
}

export interface Guide {
  readonly id: string;
  readonly about: 'account' | 'listing';
  /** Whether it is for what is at hand. */
  readonly isFor?: (input: HandoffInput) => boolean;
  readonly steps: (input: HandoffInput) => readonly GuideStep[];
}

export interface Handoff {
  readonly guides: readonly Guide[];
  /** When the facts in the guides were last checked, ISO date. */
  readonly checked: string;
}
