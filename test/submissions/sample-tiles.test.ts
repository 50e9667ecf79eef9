/**
 * Each live tile of the brief, all the way: taken in, edited in one field, previewed, exported with a change of one
 * line, sent as a pull request, checked, sent back, corrected, merged and read back.
 */
import { createReadStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, it } from 'vitest';
import { writeFolder } from '../../electron/core/folders/write-folder.ts';
import type { Publication } from '../../shared/contract/shapes.ts';
import { folderNameOf } from '../../shared/domain/folders.ts';
import type { DraftId } from '../../shared/domain/ids.ts';
import { valueAt } from '../../shared/domain/json.ts';
import { readJson } from '../../shared/domain/lenses/json-lens.ts';
import { samplesAreMissing, sampleTiles } from '../support/datadog-samples.ts';
import { differences } from '../support/same-folders.ts';
import { openTileDesk, type TileDesk } from '../support/tile-desk.ts';

let desk: TileDesk;
const out = mkdtempSync(join(tmpdir(), 'vitrine-samples-'));
beforeAll(async () => {
  desk = await openTileDesk();
});
afterAll(async () => {
  await desk.close();
  rmSync(out, { recursive: true, force: true });
});

it.skipIf(sampleTiles.length > 0)(samplesAreMissing, () => undefined);

// Together: each mostly waits until the marketplace is read again.
it.concurrent.for(sampleTiles)('$name', { timeout: 120_000 }, async ({ name, path }, { expect }) => {
  const id = await desk.takeIn(path);
  const title = await titleOf(id);
  await desk.write(id, ['tile', 'title'], `${title} 2`);
  const page = await desk.ask('previews.export', {
    id,
    view: 'page',
    format: 'html',
    theme: 'light',
    width: 'wide',
  });
  expect(Buffer.from(page.bytes).toString()).toContain(`${title} 2`);

  const { parts } = await desk.ask('drafts.get', { id });
  const written = await writeFolder({
    parts,
    name: folderNameOf(parts),
    out,
    bytesOf: ({ hash }) => createReadStream(desk.core().context.blobs.pathOf(hash)),
    isReplacing: false,
  });
  expect(differences(path, written.path)).toEqual(['manifest.json']);
  const [before = [], after = []] = [path, written.path].map((folder) =>
    readFileSync(join(folder, 'manifest.json'), 'utf8').split('\n'),
  );
  expect(after).toHaveLength(before.length);
  expect(before.filter((line, index) => line !== after[index])).toHaveLength(1);

  const sent = await desk.settled(await desk.send(id), 60_000);
  expect(sent.reason).toBeUndefined();
  await desk.reaches(id, 'in-review', 60_000);
  const pull = `Add ${title} 2 (`;
  desk.review({ approve: false, notes: `Say what ${name} is for.` }, pull);
  const rejected = await desk.reaches(id, 'rejected', 60_000);
  expect(rejected.notes).toContainEqual(
    expect.objectContaining({ part: 'manifest.json', line: expect.any(Number) }),
  );
  await desk.write(id, ['tile', 'title'], `${title} 3`);
  expect((await desk.settled(await desk.send(id), 60_000)).state).toBe('done');
  await untilMerged(id, pull);
  const { proofs } = await desk.ask('publications.refresh', { draft: id, account: desk.account });
  expect(proofs.filter(({ state }) => state !== 'proven')).toEqual([]);
  expect(proofs).toHaveLength(Object.keys(parts).filter((part) => !part.startsWith('/')).length);
});

async function titleOf(id: DraftId): Promise<string> {
  const manifest = (await desk.ask('drafts.get', { id })).parts['manifest.json'];
  if (manifest?.type !== 'text') throw new Error('the tile has no manifest');
  return String(valueAt(readJson(manifest.text).value, ['tile', 'title']));
}

/** All of them add a line to one file: whoever comes later has to be brought up to date before it can be merged. */
async function untilMerged(id: DraftId, pull: string): Promise<void> {
  for (;;) {
    await desk.reaches(id, 'in-review', 60_000);
    desk.review({ approve: true }, pull);
    let last: Publication | undefined;
    await desk.eventually(async () => {
      last = (await desk.ask('publications.list', { draft: id })).publications[0];
      return last?.state === 'live' || last?.remoteStatus?.includes('conflicts with master') === true;
    }, 60_000);
    if (last?.state === 'live') return;
    const { plan } = await desk.plan(id);
    if (plan.steps.length > 0) await desk.settled(await desk.send(id), 60_000);
  }
}
