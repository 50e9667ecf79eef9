/** A desk whose plans are pull requests: what GitHub does by itself takes no time, and a reviewer decides by hand. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readFolder } from '../../electron/core/folders/read-folder.ts';
import type { DraftId } from '../../shared/domain/ids.ts';
import type { Json } from '../../shared/domain/json.ts';
import { setJsonField } from '../../shared/domain/lenses/json-lens.ts';
import { type Desk, type DeskOptions, openDesk } from './desk.ts';

export interface TileDesk extends Desk {
  takeIn(folder: string): Promise<DraftId>;
  /** A field of the manifest. */
  write(id: DraftId, path: readonly (string | number)[], value: Json): Promise<void>;
  /** Decides about what waits, of several about the one whose title begins so. */
  review(decision: { readonly approve: boolean; readonly notes?: string }, title?: string): void;
}

export async function openTileDesk(options: DeskOptions = {}): Promise<TileDesk> {
  const desk = await openDesk({
    account: 'practice-datadog',
    ...options,
    practice: {
      githubDelays: { forkMs: 0, checksMs: 0, reviewMs: 0, mergeMs: 0 },
      policy: { mode: 'manual', delayMs: 0, mayAutoPublish: false },
      ...options.practice,
    },
  });
  return {
    ...desk,
    async takeIn(folder) {
      const { kind, parts } = await readFolder(folder, async (file, bytes) => {
        const content = new Uint8Array(bytes ?? (await readFile(file.absolute)));
        const { upload } = await desk.ask('blobs.begin', {
          fileName: basename(file.path),
          sizeBytes: content.byteLength,
        });
        if (content.byteLength > 0) await desk.ask('blobs.append', { upload, bytes: content });
        return await desk.ask('blobs.finish', { upload });
      });
      return (await desk.ask('drafts.create', { kind: kind.id, parts: { ...parts } })).id;
    },
    async write(id, path, value) {
      const { parts, rev } = await desk.ask('drafts.get', { id });
      const part = parts['manifest.json'];
      if (part?.type !== 'text') throw new Error('the tile has no manifest');
      const edit = setJsonField('manifest.json', part.text, [...path], value);
      if (edit !== undefined) await desk.ask('drafts.edit', { id, rev, edits: [edit] });
    },
    review(decision, title = '') {
      const waiting = desk.practice.reviewer.queue().find(({ displayName }) => displayName.startsWith(title));
      if (waiting === undefined) throw new Error('nothing waits for a reviewer');
      desk.practice.reviewer.decide(waiting.revisionId, decision);
    },
  };
}
