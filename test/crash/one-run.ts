/** One workspace: worked on and killed several times, then opened and compared with what was acknowledged. */
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Core, openCore } from '../../electron/core/open-core.ts';
import type { PracticePort } from '../../electron/core/ports.ts';
import { directTransport } from '../../electron/core/transport-direct.ts';
import { ask, fillWithSample } from '../../electron/hosts/sample/sample.ts';
import { startPractice } from '../../electron/practice/start-practice.ts';
import { clientOver } from '../../shared/contract/client.ts';
import { documentOf } from '../../shared/domain/parts.ts';
import { directPorts } from '../support/direct-ports.ts';
import { eventually } from '../support/eventually.ts';
import type { Random } from '../support/random.ts';
import type { Acknowledged, Work } from './child.ts';
import { practiceOver } from './practice-over.ts';

export interface Toll {
  readonly acknowledged: number;
  readonly lost: readonly string[];
  readonly duplicated: readonly string[];
  readonly corrupted: readonly string[];
}

const CHILD = fileURLToPath(new URL('child.ts', import.meta.url));
const KILLS = 3;
/** Counted from when the child says that it opens its core: that alone takes a tenth of a second. */
const WITHIN_MS: Readonly<Record<Work, number>> = { edit: 900, submit: 1_500, upload: 900, migrate: 250 };

/** @param oldWorkspace a workspace of an earlier format, for the runs that migrate */
export async function oneRun(work: Work, random: Random, oldWorkspace: string): Promise<Toll> {
  const dir = mkdtempSync(join(tmpdir(), 'vitrine-crash-'));
  const workspaceDir = join(dir, 'workspace');
  const practice = await startPractice({
    stateDir: join(dir, 'practice'),
    policy: { mode: 'manual', delayMs: 0, mayAutoPublish: false },
  });
  try {
    if (work === 'migrate') cpSync(oldWorkspace, workspaceDir, { recursive: true });
    if (work === 'submit') await fill(workspaceDir, practice.ready.oracle);
    // So slow that most kills fall into the submission.
    practice.faults.set([{ operation: '*', fault: 'latency', latencyMs: 25 }]);
    const told: Acknowledged[] = [];
    for (let kill = 0; kill < KILLS; kill += 1)
      await workUntilKilled(workspaceDir, work, practice.ready.oracle, random() * WITHIN_MS[work], told);
    practice.faults.set([]);
    return await examine(workspaceDir, work, practice.ready.oracle, told);
  } finally {
    await practice.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

const portsFor = (practice: PracticePort['oracle'] | undefined) =>
  directPorts({
    newId: () => crypto.randomUUID(),
    ...(practice === undefined ? {} : { practice: practiceOver(practice) }),
  });

async function fill(workspaceDir: string, practice: PracticePort['oracle']): Promise<void> {
  const core = await openCore({ workspaceDir, version: '0', ports: portsFor(practice) });
  await fillWithSample(clientOver(directTransport(core)));
  await core.close();
}

async function workUntilKilled(
  workspaceDir: string,
  work: Work,
  practice: PracticePort['oracle'],
  afterMs: number,
  told: Acknowledged[],
): Promise<void> {
  const child = fork(CHILD, [workspaceDir, work, work === 'submit' ? JSON.stringify(practice) : ''], {
    execArgv: ['--no-warnings'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.on('exit', (_code, signal) => resolve(signal)),
  );
  const opening = new Promise<void>((resolve) => {
    child.on('message', (message: Acknowledged) => {
      if (message.what === 'opening') resolve();
      else told.push(message);
    });
  });
  await Promise.race([opening, ended]);
  await sleep(afterMs);
  child.kill('SIGKILL');
  if ((await ended) !== 'SIGKILL') throw new Error('the child ended before it was killed');
}

async function examine(
  workspaceDir: string,
  work: Work,
  practice: PracticePort['oracle'],
  told: readonly Acknowledged[],
): Promise<Toll> {
  const toll = {
    acknowledged: told.length,
    lost: [] as string[],
    duplicated: [] as string[],
    corrupted: [] as string[],
  };
  const core = await openCore({
    workspaceDir,
    version: '0',
    ports: portsFor(work === 'submit' ? practice : undefined),
  });
  try {
    const { state, message } = core.context.store.status();
    if (state !== 'ok') toll.corrupted.push(`the workspace is ${state}: ${message}`);
    await findLost(core, told, toll.lost);
    if (work === 'migrate') await countDrafts(core, toll.lost);
    if (work === 'submit') await findDuplicates(core, toll);
    findCorrupted(core, toll.corrupted);
  } finally {
    await core.close();
  }
  return toll;
}

async function findLost(core: Core, told: readonly Acknowledged[], lost: string[]): Promise<void> {
  const client = clientOver(directTransport(core));
  const last = told.findLast((message) => message.what === 'headline');
  if (last?.what === 'headline') {
    const { parts } = await ask(client, 'drafts.get', { id: last.draft });
    const held = Number(documentOf(parts, 'listing')['headline'] ?? 0);
    if (held < last.count) lost.push(`the headline is ${held} and was acknowledged as ${last.count}`);
  }
  for (const message of told)
    if (message.what === 'blob' && !core.context.blobs.has(message.hash))
      lost.push(`the file ${message.hash}`);
  if (told.some((message) => message.what === 'submission')) {
    const { submissions } = await ask(client, 'submissions.list', { limit: 1 });
    if (submissions.length === 0) lost.push('the submission');
  }
}

export const OLD_DRAFTS = 400;

async function countDrafts(core: Core, lost: string[]): Promise<void> {
  const { listing } = await ask(clientOver(directTransport(core)), 'drafts.counts', {});
  if (listing !== OLD_DRAFTS) lost.push(`${OLD_DRAFTS - listing} drafts in the migration`);
}

/** Lets the submission come to its end first; of everything there is one at the marketplace, of screenshots two. */
async function findDuplicates(core: Core, toll: { lost: string[]; duplicated: string[] }): Promise<void> {
  const client = clientOver(directTransport(core));
  const latest = async () => (await ask(client, 'submissions.list', { limit: 1 })).submissions[0];
  const submission = await latest();
  if (submission === undefined) return;
  await eventually(async () => (await latest())?.state === 'done', 60_000).catch(async () => {
    toll.lost.push(`the submission is ${(await latest())?.state} and does not come to its end`);
  });
  const { accounts } = await ask(client, 'accounts.list', {});
  const account = accounts.find(({ isPractice, marketplace }) => isPractice && marketplace === 'oracle');
  if (account === undefined) throw new Error('there is no practice account');
  const { openOracleChannel } = await import('../../electron/core/channels/oracle.ts');
  const channel = await openOracleChannel({ account, newId: () => crypto.randomUUID() });
  const compartmentId = account.settings['compartmentId'] ?? '';
  const expect = async (operation: string, params: Record<string, string>, count: number) => {
    const items = await channel.list(operation, params);
    if (items.length > count) toll.duplicated.push(`${operation}: ${items.length} instead of ${count}`);
    if (items.length < count) toll.lost.push(`${operation}: ${items.length} instead of ${count}`);
    return String(items[0]?.['id'] ?? '');
  };
  await expect('listTerms', { compartmentId }, 1);
  await expect('listArtifacts', { compartmentId }, 1);
  const listingId = await expect('listListings', { compartmentId }, 1);
  const listingRevisionId = await expect('listListingRevisions', { listingId }, 1);
  await expect('listListingRevisionAttachments', { listingRevisionId }, 2);
  await expect('listListingRevisionPackages', { listingRevisionId }, 1);
  channel.close();
}

function findCorrupted(core: Core, corrupted: string[]): void {
  const { store, blobs } = core.context;
  const verdict = String(store.db.pragma('integrity_check', { simple: true }));
  if (verdict !== 'ok') corrupted.push(`the database: ${verdict}`);
  const rows = store.db.prepare<[], string>('SELECT hash FROM blobs').pluck().all();
  for (const hash of rows) {
    // The column holds hashes of blobs.
    const path = blobs.pathOf(hash as Parameters<typeof blobs.pathOf>[0]);
    const actual = existsSync(path)
      ? createHash('sha256').update(readFileSync(path)).digest('hex')
      : 'nothing';
    if (actual !== hash) corrupted.push(`${hash} holds ${actual}`);
  }
}
