/** Datadog's live tiles, and our own where those are not beside the project: brought in, judged, three hundred in a row. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judgeFolder } from '../../electron/core/folders/judge-folder.ts';
import { readFolder } from '../../electron/core/folders/read-folder.ts';
import { type Core, openCore } from '../../electron/core/open-core.ts';
import { directTransport } from '../../electron/core/transport-direct.ts';
import { clientOver } from '../../shared/contract/client.ts';
import { bundled } from '../support/bundle.ts';
import { sampleTiles } from '../support/datadog-samples.ts';
import { fixtures } from '../support/datadog-tiles.ts';
import { directPorts } from '../support/direct-ports.ts';
import { type Bench, median } from './bench.ts';

const TODAY = '2026-11-21';
const MANY = 300;
const MEGABYTE = 1_000_000;

const paths =
  sampleTiles.length > 0
    ? sampleTiles.map(({ path }) => path)
    : ['tern_mail', 'heron_logs'].map((name) => `${fixtures}${name}`);

let dir = '';
let core: Core | undefined;
let previews: typeof import('./children/tile-previews.ts') | undefined;

/** Without what nobody holds any more, where the garbage collector may be called. */
function heldBytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss;
}

async function importMs(open: Core, path: string): Promise<number> {
  const client = clientOver(directTransport(open));
  const startedAt = performance.now();
  const { kind, parts } = await readFolder(path, (file) => open.context.blobs.take(file.absolute));
  const made = await client.call('drafts.create', { kind: kind.id, parts: { ...parts } });
  if (!made.ok) throw new Error(made.error.message);
  const judged = await client.call('drafts.findings', { id: made.value.id });
  if (!judged.ok) throw new Error(judged.error.message);
  previews?.drawTile(parts, TODAY);
  return performance.now() - startedAt;
}

export const bench: Bench = {
  name: `Tiles (${paths.length})`,
  async prepare() {
    dir = mkdtempSync(join(tmpdir(), 'vitrine-bench-'));
    core = await openCore({ workspaceDir: dir, ports: directPorts(), version: '0.0.0' });
    const entry = new URL('./children/tile-previews.ts', import.meta.url);
    previews = await import(await bundled(entry, 'tile-previews'));
    for (const path of paths) await importMs(core, path);
  },
  async run() {
    if (core === undefined) throw new Error('the core is not open');
    const imports: number[] = [];
    for (const path of paths) imports.push(await importMs(core, path));

    const startedAt = performance.now();
    let before = 0;
    for (let at = 0; at < MANY; at += 1) {
      await judgeFolder(paths[at % paths.length] ?? '', TODAY);
      // What is loaded and compiled once is no growth.
      if (at === MANY / 3) before = heldBytes();
    }
    const eachMs = (performance.now() - startedAt) / MANY;
    return [
      {
        figure: 'import, every rule and all previews, median of the tiles',
        value: median(imports),
        limit: 25,
        unit: 'ms',
        note: 'blobs synced to the disk; card, page and documentation page',
      },
      {
        figure: 'validation alone, a tile',
        value: eachMs,
        limit: 10,
        unit: 'ms',
        note: `${Math.round(1000 / eachMs)} tiles a second`,
      },
      {
        figure: `memory that the last ${(MANY * 2) / 3} of ${MANY} tiles add`,
        value: Math.max(0, heldBytes() - before) / MEGABYTE,
        limit: 40,
        unit: 'MB',
      },
    ];
  },
  async cleanUp() {
    await core?.close();
    if (dir !== '') rmSync(dir, { recursive: true, force: true });
  },
};
