/** Drafts that are kept in step with a folder on this machine. Nothing of the folder changes until it is asked for. */
import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { VitrineError } from '../../../shared/contract/result.ts';
import type { FieldConflict, FolderLink } from '../../../shared/contract/shapes.ts';
import { filesOf, staysInside } from '../../../shared/domain/folders.ts';
import type { DraftId } from '../../../shared/domain/ids.ts';
import type { Json } from '../../../shared/domain/json.ts';
import { linesOf } from '../../../shared/domain/lenses/lines.ts';
import {
  type FolderConflict,
  mergeFolders,
  sameFile,
  settleFolder,
} from '../../../shared/domain/merge-folders.ts';
import { type Parts, partsSchema } from '../../../shared/domain/parts.ts';
import { kindOf } from '../../../shared/marketplaces/index.ts';
import type { CoreContext } from '../context.ts';
import { type KeepBlob, readFolder } from './read-folder.ts';
import { walkFolder } from './walk-folder.ts';
import { writeFolder } from './write-folder.ts';

interface Link {
  readonly path: string;
  readonly base: Parts;
  readonly stamp: string;
}

export interface FolderLinks {
  link(id: DraftId, path: string): Promise<FolderLink>;
  unlink(id: DraftId): void;
  sync(id: DraftId): Promise<FolderLink | null>;
  settle(id: DraftId, subject: string, field: string, value: Json | undefined): Promise<FolderLink>;
  writeBack(id: DraftId): Promise<FolderLink & { readonly written: number; readonly removed: number }>;
}

export function createFolderLinks(
  { store, drafts, blobs, ports }: Pick<CoreContext, 'store' | 'drafts' | 'blobs' | 'ports'>,
  keep: KeepBlob,
): FolderLinks {
  const select = store.prepare<[string], { path: string; base: string; stamp: string }>(
    'a folder link',
    'SELECT path, base, stamp FROM folder_links WHERE draft = ?',
  );
  const save = store.prepare<[string, string, string, string], never>(
    'keep a folder link',
    'INSERT OR REPLACE INTO folder_links (draft, path, base, stamp) VALUES (?, ?, ?, ?)',
  );
  const remove = store.prepare<[string], never>(
    'end a folder link',
    'DELETE FROM folder_links WHERE draft = ?',
  );
  /** What was read of the rows: a window asks every few seconds. */
  const held = new Map<DraftId, Link>();
  store.onRollback(() => held.clear());
  /** One thing at a time for each draft: two windows may ask at once. */
  const running = new Map<DraftId, Promise<unknown>>();

  function linkOf(id: DraftId): Link | undefined {
    const kept = held.get(id);
    if (kept !== undefined) return kept;
    const row = select.get(id);
    if (row === undefined) return undefined;
    const link = { path: row.path, base: partsSchema.parse(JSON.parse(row.base)), stamp: row.stamp };
    held.set(id, link);
    return link;
  }

  function requireLink(id: DraftId): Link {
    const link = linkOf(id);
    if (link !== undefined) return link;
    throw new VitrineError('not-found', 'This listing is not linked to a folder. Link it first.');
  }

  function keepLink(id: DraftId, link: Link): void {
    save.run(id, link.path, JSON.stringify(link.base), link.stamp);
    held.set(id, link);
  }

  function inTurn<T>(id: DraftId, work: () => Promise<T>): Promise<T> {
    const turn = (running.get(id) ?? Promise.resolve()).then(work, work);
    running.set(
      id,
      turn.catch(() => undefined),
    );
    return turn;
  }

  const statusOf = (
    id: DraftId,
    { path, base }: Link,
    taken: readonly string[],
    conflicts: readonly FolderConflict[],
  ): FolderLink => {
    const { parts } = drafts.get(id);
    const waiting = new Set(conflicts.map(({ part }) => part));
    return {
      path,
      taken: [...taken],
      ahead: differences(base, parts).filter((file) => !waiting.has(file)),
      conflicts: conflicts.map((conflict) => shownConflict(id, conflict)),
    };
  };

  /** With the field of the form that holds it, where one does. */
  function shownConflict(id: DraftId, { part, field, ...sides }: FolderConflict): FieldConflict {
    const { kind, parts } = drafts.get(id);
    const text = parts[part];
    const heading = text?.type === 'text' && field.startsWith('## ') ? text.text.indexOf(field) : -1;
    const line = heading < 0 || text?.type !== 'text' ? undefined : linesOf(text.text)(heading).line;
    const path = kindOf(kind)?.view?.placeOf(parts, { part, field, line }) ?? [];
    return { subject: part, field, path: [...path], ...sides, foundAt: new Date(ports.now()).toISOString() };
  }

  async function bring(id: DraftId, link: Link, isForced: boolean): Promise<FolderLink> {
    let stamp: string;
    let theirs: Parts | undefined;
    try {
      stamp = await stampOf(link.path);
      if (stamp !== link.stamp || isForced) theirs = (await readFolder(link.path, keep)).parts;
    } catch (error) {
      if (!(error instanceof VitrineError)) throw error;
      return { ...statusOf(id, link, [], []), problem: error.message };
    }
    if (theirs === undefined) return statusOf(id, link, [], []);
    const folder = theirs;
    return store.transaction('folders.sync', () => {
      const { parts, rev } = drafts.get(id);
      const merged = mergeFolders(link.base, parts, folder);
      if (merged.edits.length > 0) drafts.edit(id, rev, merged.edits);
      // While something waits, the folder is looked at again each time.
      const next = { path: link.path, base: merged.base, stamp: merged.conflicts.length === 0 ? stamp : '' };
      if (next.stamp !== link.stamp || merged.taken.length > 0) keepLink(id, next);
      return statusOf(id, next, merged.taken, merged.conflicts);
    });
  }

  return {
    link: (id, path) =>
      inTurn(id, async () => {
        const [{ parts }, stamp] = [await readFolder(path, keep), await stampOf(path)];
        const link = { path, base: onlyFiles(parts), stamp };
        store.transaction('folders.link', () => keepLink(id, link));
        return statusOf(id, link, [], []);
      }),
    unlink(id) {
      store.transaction('folders.unlink', () => void remove.run(id));
      held.delete(id);
    },
    sync: (id) =>
      inTurn(id, async () => {
        const link = linkOf(id);
        return link === undefined ? null : await bring(id, link, false);
      }),
    settle: (id, subject, field, value) =>
      inTurn(id, async () => {
        const link = requireLink(id);
        const { parts: theirs } = await readFolder(link.path, keep);
        store.transaction('folders.settle', () => {
          const { parts: mine, rev } = drafts.get(id);
          const { edits, base } = settleFolder(
            { base: link.base, mine, theirs },
            { part: subject, field },
            value,
          );
          if (edits.length > 0) drafts.edit(id, rev, edits);
          keepLink(id, { ...link, base, stamp: '' });
        });
        return await bring(id, requireLink(id), true);
      }),
    writeBack: (id) =>
      inTurn(id, async () => {
        const before = await bring(id, requireLink(id), true);
        if (before.problem !== undefined) throw new VitrineError('not-found', before.problem);
        if (before.conflicts.length > 0) {
          throw new VitrineError(
            'conflict',
            `${before.path} and the listing were both changed in the same place. Decide what counts, then write it back.`,
          );
        }
        const { path, base } = requireLink(id);
        const { parts } = drafts.get(id);
        const written = await writeFolder({
          parts,
          name: basename(path),
          out: dirname(path),
          bytesOf: ({ hash }) => blobs.open(hash),
          isReplacing: true,
        });
        const gone = filesOf(base).flatMap(([file]) =>
          parts[file] === undefined && staysInside(file) ? [file] : [],
        );
        for (const file of gone) await rm(join(path, file), { force: true });
        const link = { path, base: onlyFiles(parts), stamp: await stampOf(path) };
        store.transaction('folders.writeBack', () => keepLink(id, link));
        return { ...statusOf(id, link, before.taken, []), written: written.files, removed: gone.length };
      }),
  };
}

const onlyFiles = (parts: Parts): Parts => Object.fromEntries(filesOf(parts));

function differences(base: Parts, parts: Parts): readonly string[] {
  const paths = new Set([...filesOf(base), ...filesOf(parts)].map(([path]) => path));
  return [...paths].filter((path) => !sameFile(base[path], parts[path]));
}

/** Sizes and times: what a changed file is known by without reading it. */
async function stampOf(path: string): Promise<string> {
  const { files } = await walkFolder(path);
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file.path}\0${file.sizeBytes}\0${file.changedAtMs}\n`);
  return hash.digest('hex');
}
