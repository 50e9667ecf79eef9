/**
 * A large attachment, streamed to the practice marketplace by a process of its own, beside a copy from Node to Node
 * that hashes at both ends and writes a file. 256 MiB, or 1 GiB with `--full`.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runToEnd } from '../support/run-to-end.ts';
import type { Bench } from './bench.ts';
import { type PracticeProcess, startPracticeProcess } from './practice-process.ts';

const MIB = 1024 * 1024;
const SIZE_MIB = process.argv.includes('--full') ? 1024 : 256;
const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

let dir = '';
let hash = '';
let practice: PracticeProcess | undefined;
let server: ChildProcess | undefined;
let copyUrl = '';

const child = (name: string): string => fileURLToPath(new URL(`children/${name}.ts`, import.meta.url));

function makeFile(path: string): string {
  const hashed = createHash('sha256');
  const file = openSync(path, 'w');
  for (let part = 0; part < SIZE_MIB; part += 1) {
    const chunk = Buffer.alloc(MIB, `part ${part} of a large file, `);
    if (part === 0) PNG.copy(chunk);
    hashed.update(chunk);
    writeSync(file, chunk);
  }
  closeSync(file);
  return hashed.digest('hex');
}

async function send(mode: 'copy' | 'core', where: string): Promise<{ tookMs: number; grewBytes: number }> {
  const args = ['--expose-gc', '--no-warnings', child('upload-child'), mode, where, join(dir, 'large'), hash];
  const { code, stdout, stderr } = await runToEnd(process.execPath, args);
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

export const bench: Bench = {
  name: `An attachment of ${SIZE_MIB} MiB`,
  async prepare() {
    dir = mkdtempSync(join(tmpdir(), 'vitrine-upload-'));
    hash = makeFile(join(dir, 'large'));
    practice = await startPracticeProcess(join(dir, 'practice'), 0);
    server = spawn(process.execPath, [child('copy-server'), join(dir, 'copy')], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    if (server.stdout === null) throw new Error('the copy has no output');
    const [line] = await once(server.stdout, 'data');
    copyUrl = String(line).trim();
  },
  async run() {
    if (practice === undefined) throw new Error('there is no practice marketplace');
    const copied = await send('copy', copyUrl);
    const sent = await send('core', JSON.stringify(practice.oracle));
    return [
      {
        figure: 'upload, at most 1.25 times as long as the copy (80 % of its speed)',
        value: sent.tookMs / copied.tookMs,
        limit: 1.25,
        unit: 'times the copy',
        note: `${Math.round((SIZE_MIB * 1000) / sent.tookMs)} MiB/s, the copy ${Math.round((SIZE_MIB * 1000) / copied.tookMs)} MiB/s`,
      },
      {
        figure: 'memory that the core grows by',
        value: sent.grewBytes / MIB,
        limit: 64,
        unit: 'MiB',
        note: `the copy ${Math.round(copied.grewBytes / MIB)} MiB`,
      },
    ];
  },
  async cleanUp() {
    server?.kill();
    await practice?.close();
    if (dir !== '') rmSync(dir, { recursive: true, force: true });
  },
};
