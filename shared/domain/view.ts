/**
 * What a form edits: one document of fields. Where a kind's parts are files, the document stands in none of them;
 * each field is read from its own place in a file, and a change is the edit of that place alone.
 */
import type { Edit } from './edits.ts';
import type { Json, JsonPath } from './json.ts';
import type { Parts } from './parts.ts';

export type ViewChange =
  /** An absent `value` clears the field. */
  | { readonly op: 'set'; readonly path: JsonPath; readonly value: Json | undefined }
  /** Of a list; an index beyond its end appends. */
  | { readonly op: 'insert'; readonly path: JsonPath; readonly index: number; readonly value: Json }
  | { readonly op: 'remove'; readonly path: JsonPath; readonly index: number }
  /** Taken out at `from` and put in so that it stands at `to`. */
  | { readonly op: 'move'; readonly path: JsonPath; readonly from: number; readonly to: number };

/** Where something was said of the parts: the shape of a finding's place. */
export interface SaidOf {
  readonly part: string;
  readonly field?: string | undefined;
  readonly line?: number | undefined;
}

/** A line of a file, from one. */
export interface Source {
  readonly part: string;
  readonly line: number;
}

export interface View {
  /** The same value, by identity, for the same parts. */
  readonly valueAt: (parts: Parts, path: JsonPath) => Json | undefined;
  /** Empty when nothing would change, or when the file cannot be edited in its fields because it does not parse. */
  readonly edits: (parts: Parts, change: ViewChange) => readonly Edit[];
  /** The field that holds what is said of; undefined where none does. */
  readonly placeOf: (parts: Parts, where: SaidOf) => JsonPath | undefined;
  /** Where in a file a field is written: there it is edited when it is too long for a form. */
  readonly sourceOf?: (parts: Parts, path: JsonPath) => Source | undefined;
  /** Where a file of the folder is a value of its own, whichever field is about it. */
  readonly pathOfFile?: (part: string) => JsonPath;
  /** Files whose fields cannot be edited because they do not parse. Line and column count from one. */
  readonly unread: (
    parts: Parts,
  ) => readonly { readonly part: string; readonly line: number; readonly column: number }[];
}
