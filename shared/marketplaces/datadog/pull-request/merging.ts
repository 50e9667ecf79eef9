/**
 * What somebody else pushed to the branch: a suggestion that was accepted, a reviewer's own commit. Texts are merged
 * into the draft; from then on their commit is what the next one is built upon.
 */
import type { DraftId } from '../../../domain/ids.ts';
import { isJsonObject, type JsonObject } from '../../../domain/json.ts';
import type { MergeField, RemoteSnapshot } from '../../../domain/marketplace.ts';
import type { RemoteRecord } from '../../../domain/remotes.ts';
import { text } from '../tile.ts';
import { entriesIn, subjects, type TreeEntry } from './places.ts';

const find = (records: readonly RemoteRecord[], subject: string): RemoteRecord | undefined =>
  records.find((record) => record.subject === subject);

interface ChangedText extends TreeEntry {
  /** Git's name of the content that was pushed. */
  readonly agreed: string;
}

/** Texts of the branch, as it was last read, that are not what was pushed. */
export function changedTexts(draft: DraftId, records: readonly RemoteRecord[]): readonly ChangedText[] {
  const at = subjects(draft);
  const pushed = new Map(
    entriesIn(find(records, at.branch)?.base, 'files').map(({ path, sha }) => [path, sha]),
  );
  const raw = find(records, at.folder)?.raw;
  return entriesIn(isJsonObject(raw) ? raw : undefined, 'files').flatMap((entry) => {
    const agreed = pushed.get(entry.path);
    const isText = typeof find(records, at.file(entry.path))?.base['text'] === 'string';
    return agreed === undefined || agreed === entry.sha || !isText ? [] : [{ ...entry, agreed }];
  });
}

/** One field a file: its text. */
export function mergeFields(subject: string, content: JsonObject): readonly MergeField[] {
  const [prefix, rest = ''] = subject.split(/:(.*)/s);
  const path = rest.slice(rest.indexOf('/') + 1);
  return prefix === 'file' && Object.hasOwn(content, path)
    ? [{ field: 'text', path: [path], normal: (value) => value }]
    : [];
}

/** What was uploaded and never pushed is agreed with nobody. */
export const mergeBase = (record: RemoteRecord, raw: JsonObject): JsonObject =>
  typeof raw['agreed'] === 'string' ? { text: raw['agreed'] } : record.base;

/** The branch is known at the commit that was read, with the files in it. */
export function agreedByPull(
  draft: DraftId,
  known: readonly RemoteRecord[],
  { objects }: RemoteSnapshot,
): readonly RemoteRecord[] {
  const at = subjects(draft);
  const branch = find(known, at.branch);
  const read = objects[at.folder];
  if (branch === undefined || read === undefined) return [];
  const commit = text(read['commit']);
  const files = entriesIn(read, 'files');
  return [
    {
      ...branch,
      etag: commit,
      base: { ...branch.base, sha: commit, files: files.map((entry) => ({ ...entry })) },
    },
    ...files.flatMap(({ path, sha }): RemoteRecord[] => {
      const file = find(known, at.file(path));
      const theirs = objects[at.file(path)]?.['text'];
      return file === undefined || typeof theirs !== 'string'
        ? []
        : [{ ...file, remoteId: sha, base: { text: theirs } }];
    }),
  ];
}
