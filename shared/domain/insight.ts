/**
 * What a marketplace tells a publisher and lets nobody change: leads, customers' instances, payments, work under way.
 * A topic is one such list: how it is read, and which fields of its records are shown, sorted and exported.
 */
import type { Json, JsonObject, JsonPath } from './json.ts';
import { valueAt } from './json.ts';

export interface InsightColumn {
  /** The marketplace's own name of the field; in an export the header. Labels: `insight|columns|<id>`. */
  readonly id: string;
  /** Where it stands in the record. */
  readonly path: JsonPath;
  readonly type: 'text' | 'time' | 'number' | 'status';
  /** Pixels in the table; without it the field is only shown with the whole record and in exports. */
  readonly width?: number;
  /** Takes what the others of the table leave. */
  readonly isFlexible?: true;
}

/** One list at the marketplace; all reads of a topic together are its records. */
export interface InsightRead {
  readonly operation: string;
  readonly params: JsonObject;
}

export interface InsightDetail {
  /** Heading: `insight|details|<name>`. */
  readonly name: string;
  readonly read: (id: string) => InsightRead;
}

export interface InsightTopic {
  readonly id: string;
  readonly reads: (setting: (name: string) => string) => readonly InsightRead[];
  /** Empty for a record without an identity of its own: then its content tells it apart. */
  readonly idOf: (record: JsonObject) => string;
  readonly columns: readonly InsightColumn[];
  /** What it is sorted by until somebody chooses; the newest or largest first. */
  readonly sortedBy: string;
  /** Columns whose values are offered to choose from. */
  readonly filters: readonly string[];
  /** Names and addresses of people are in it: it can be forgotten, and is said to be kept. */
  readonly isPersonal: boolean;
  /** What an administrator would have to write for a reader who may not. */
  readonly permission: string;
  /** Lists that belong to one record. */
  readonly details?: readonly InsightDetail[];
  /** Whether the details of a record are read along with it, since a person will ask why. */
  readonly readsDetailsOf?: (record: JsonObject) => boolean;
}

/** What a cell says, as the marketplace wrote it; lists and objects as their texts, parted by `; `. */
export function cellText(record: JsonObject, column: Pick<InsightColumn, 'path'>): string {
  return textOf(valueAt(record, column.path));
}

function textOf(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'object') return Object.values(value).map(textOf).filter(Boolean).join('; ');
  return String(value);
}

/** What the record has beside its topic's columns: the API grows. */
export function otherFields(record: JsonObject, topic: InsightTopic): readonly string[] {
  const known = new Set(topic.columns.map(({ path }) => path[0]));
  return Object.keys(record).filter((name) => !known.has(name));
}
