/**
 * Each live tile of the brief, all the way from the command line: taken in, edited in one field, previewed, exported
 * with a change of one line, sent as a pull request, checked, sent back, corrected, merged and read back. The
 * commands are processes of their own, on the workspace that one program has open.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accountIdSchema, draftIdSchema } from '../../shared/domain/ids.ts';
import { samplesAreMissing, sampleTiles } from '../support/datadog-samples.ts';
import { eventually } from '../support/eventually.ts';
import type { Ended } from '../support/run-to-end.ts';
import { differences } from '../support/same-folders.ts';
import { startWebProgram, type WebProgram } from '../support/web-program.ts';

let program: WebProgram;
/** By the folder's name. */
const tiles = new Map<string, { readonly listing: string; readonly title: string }>();

beforeAll(async () => {
  if (sampleTiles.length === 0) return;
  program = await startWebProgram();
  await program.ask('practice.setPolicy', { mode: 'manual', delayMs: 0, mayAutoPublish: false });
  const { stdout } = await vitrine('import', ...sampleTiles.map(({ path }) => path));
  for (const line of stdout.trim().split('\n')) {
    const { folder, listing } = JSON.parse(line);
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    tiles.set(basename(folder), { listing, title: manifest.tile.title });
  }
}, 60_000);
afterAll(() => program?.end());

it.skipIf(sampleTiles.length > 0)(samplesAreMissing, () => undefined);

it.concurrent.for(sampleTiles)(
  '$name is edited, previewed, exported, sent and sent back',
  { timeout: 60_000 },
  async ({ name, path }) => {
    const { listing, title } = known(name);
    await vitrine('edit', listing, 'tile.title', `${title} 2`);

    const out = join(program.dir, 'out');
    const [preview] = await Promise.all([
      vitrine('preview', listing, '--out', join(program.dir, 'preview', name)),
      vitrine('export', listing, '--out', out),
    ]);
    const page = JSON.parse(preview.stdout).files.find((file: string) => file.includes('page'));
    expect(readFileSync(page, 'utf8')).toContain(`${title} 2`);
    expect(differences(path, join(out, name))).toEqual(['manifest.json']);
    const [before = [], after = []] = [path, join(out, name)].map((folder) =>
      readFileSync(join(folder, 'manifest.json'), 'utf8').split('\n'),
    );
    expect(before.filter((line, index) => line !== after[index])).toHaveLength(1);
    expect(after).toHaveLength(before.length);

    const sent = await vitrine('submit', listing, '--account', 'practice', '--yes');
    expect(JSON.parse(sent.stdout)).toMatchObject({ state: 'done' });
    await decide(title, { approve: false, notes: `Say what ${name} is for.` });
    const { timeline } = await untilIs(listing, 'rejected');
    expect(timeline).toContainEqual(expect.objectContaining({ words: `Say what ${name} is for.` }));
  },
);

// One by one: each adds its line to one file, and is brought up to date with those that were merged before it.
it.for(sampleTiles)('$name is corrected, approved and merged', { timeout: 60_000 }, async ({ name }) => {
  const { listing, title } = known(name);
  await vitrine('edit', listing, 'tile.title', `${title} 3`);
  await vitrine('submit', listing, '--account', 'practice', '--yes');
  await decide(title, { approve: true });
  await untilIs(listing, 'live');
});

function known(name: string) {
  const tile = tiles.get(name);
  if (tile === undefined) throw new Error(`${name} was not imported`);
  return tile;
}

async function vitrine(...args: readonly string[]): Promise<Ended> {
  const ended = await program.command(...args);
  expect(ended.code, ended.stderr).toBe(0);
  return ended;
}

/** As the practice marketplace's reviewer, once the pull request waits for one. */
async function decide(title: string, decision: { readonly approve: boolean; readonly notes?: string }) {
  await eventually(async () => {
    const { queue } = await program.ask('practice.status', {});
    const waiting = queue.find(({ displayName }) => displayName.startsWith(`Add ${title} 2 (`));
    if (waiting === undefined) return false;
    await program.ask('practice.decide', { revisionId: waiting.revisionId, ...decision });
    return true;
  }, 20_000);
}

async function untilIs(listing: string, state: string) {
  const target = { draft: draftIdSchema.parse(listing), account: accountIdSchema.parse('practice-datadog') };
  // Nobody waits until the program looks by itself.
  await eventually(async () => (await program.ask('publications.refresh', target)).state === state, 20_000);
  const said = JSON.parse((await vitrine('status', listing, '--refresh')).stdout);
  expect(said.state).toBe(state);
  return said;
}
