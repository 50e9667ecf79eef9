/**
 * `vitrine validate` of one listing, the bundled entry run by Node directly, against Node that does nothing. What
 * was found of a listing as it was edited is kept; how long it takes to judge it anew stands in the note.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import { workspaceFiles } from '../../electron/core/store/workspace-files.ts';
import { buildIfStale } from '../../electron/hosts/start/build.ts';
import { projectDir } from '../support/desktop.ts';
import { type Bench, median } from './bench.ts';

const run = promisify(execFile);
const REPEATS = 5;
const LISTING = 'Acme Backup for Oracle Cloud';
const VITRINE = join(projectDir, 'dist', 'vitrine.js');
let dir = '';

async function wallMs(...args: string[]): Promise<number> {
  const startedAt = performance.now();
  await run(process.execPath, args, { env: { ...process.env, VITRINE_DATA_DIR: dir } });
  return performance.now() - startedAt;
}

function forgetFindings(): void {
  const db = new Database(workspaceFiles(join(dir, 'workspace')).database);
  db.exec('DELETE FROM kept_findings');
  db.close();
}

const vitrine = (...args: string[]) => [VITRINE, ...args, '--workspace', join(dir, 'workspace')];

export const bench: Bench = {
  name: 'The command line',
  async prepare() {
    buildIfStale(projectDir);
    dir = mkdtempSync(join(tmpdir(), 'vitrine-validate-'));
    await wallMs(...vitrine('demo'));
  },
  async run() {
    const floors: number[] = [];
    const kept: number[] = [];
    const anew: number[] = [];
    for (let repeat = 0; repeat < REPEATS; repeat += 1) {
      await wallMs(...vitrine('edit', LISTING, 'tagline', `Backups restored ${repeat} times`));
      floors.push(await wallMs('-e', '0'));
      kept.push(await wallMs(...vitrine('validate', LISTING)));
      forgetFindings();
      anew.push(await wallMs(...vitrine('validate', LISTING)));
    }
    const [floor, value] = [median(floors), median(kept)];
    return [
      {
        figure: '`vitrine validate` of one listing',
        value: value / floor,
        limit: 3,
        unit: 'times `node -e 0`',
        note: `${value.toFixed(0)} ms, floor ${floor.toFixed(0)} ms; judged anew ${median(anew).toFixed(0)} ms`,
      },
    ];
  },
  cleanUp() {
    if (dir !== '') rmSync(dir, { recursive: true, force: true });
    return Promise.resolve();
  },
};
