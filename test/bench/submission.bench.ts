/**
 * A listing with 24 terms and 480 screenshots, sent to a marketplace that takes 100 ms for every answer, 16 calls at
 * once. The floor is what no program could beat: the same steps handed out by one that needs no time for anything,
 * each after those it depends on, each for 100 ms, at most 16 under way.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Core, openCore } from '../../electron/core/open-core.ts';
import { directTransport } from '../../electron/core/transport-direct.ts';
import { ask, fillWithSample } from '../../electron/hosts/sample/sample.ts';
import { type Client, clientOver } from '../../shared/contract/client.ts';
import { editTo } from '../../shared/domain/edits.ts';
import { accountIdSchema, type DraftId } from '../../shared/domain/ids.ts';
import { isJsonArray, isJsonObject, type Json } from '../../shared/domain/json.ts';
import { documentOf } from '../../shared/domain/parts.ts';
import { termsVersionPart } from '../../shared/marketplaces/oracle/schema.ts';
import { practiceOver } from '../crash/practice-over.ts';
import { directPorts } from '../support/direct-ports.ts';
import { eventually } from '../support/eventually.ts';
import type { Bench } from './bench.ts';
import { floorOf } from './floor.ts';
import { makeFiles } from './make-files.ts';
import { startPracticeProcess } from './practice-process.ts';

const TEXTS = 24;
const IMAGES = 480;
const LATENCY_MS = 100;
const AT_ONCE = 16;

async function makeTerms(client: Client, number: number): Promise<DraftId> {
  const { id, rev, parts } = await ask(client, 'drafts.create', {
    kind: 'oracle.terms',
    name: `Terms ${number}`,
  });
  const versions = documentOf(parts, 'terms')['versions'];
  const first = isJsonArray(versions) ? versions[0] : undefined;
  const version = isJsonObject(first) ? String(first['id']) : 'version-1';
  const value = {
    name: `Terms ${number}`,
    versions: [{ id: version, displayName: 'Version 1' }],
    activeVersion: version,
  };
  await ask(client, 'drafts.edit', {
    id,
    rev,
    edits: [
      { op: 'part', part: 'terms', before: parts['terms'] ?? null, after: { type: 'document', value } },
      {
        op: 'part',
        part: termsVersionPart(version),
        before: parts[termsVersionPart(version)] ?? null,
        after: { type: 'text', text: `The conditions number ${number}.`.repeat(50) },
      },
    ],
  });
  return id;
}

async function makeListing(client: Client): Promise<DraftId> {
  const id = await fillWithSample(client);
  if (id === undefined) throw new Error('the workspace is not empty');
  const { parts, rev } = await ask(client, 'drafts.get', { id });
  const packages = documentOf(parts, 'listing')['packages'];
  const [offer] = isJsonArray(packages) ? packages : [];
  if (!isJsonObject(offer)) throw new Error('the sample has a package');
  const offers: Json[] = [];
  for (let number = 0; number < TEXTS; number += 1) {
    const names = { id: `package-${number}`, packageVersion: `4.2.${number}`, isDefault: number === 0 };
    offers.push({ ...offer, ...names, terms: await makeTerms(client, number) });
  }
  const screenshots = await makeFiles(client, IMAGES, (number, file) => ({
    id: `shot-${number}`,
    displayName: `Picture ${number}`,
    file,
  }));
  const edits = [
    editTo(parts, 'listing', ['packages'], offers),
    editTo(parts, 'listing', ['screenshots'], screenshots),
  ].filter((edit) => edit !== undefined);
  await ask(client, 'drafts.edit', { id, rev, edits });
  return id;
}

async function send(core: Core, counted: (pace: 'slow' | 'fast') => Promise<number>) {
  const client = clientOver(directTransport(core));
  const draft = await makeListing(client);
  const choices = { submitForReview: true, publishOnApproval: false };
  const account = accountIdSchema.parse('practice-oracle');
  const { plan, hash } = await ask(client, 'plans.make', { draft, account, choices });
  const requestsBefore = await counted('slow');
  let endedAt = 0;
  const journal = core.context.store.db.prepare<[], string>('SELECT state FROM submissions').pluck();
  const startedAt = performance.now();
  await ask(client, 'submissions.start', { plan, hash });
  await eventually(() => {
    endedAt = performance.now();
    return journal.get() !== 'running';
  }, 120_000);
  if (journal.get() !== 'done') throw new Error(`the submission is ${journal.get()}`);
  const requests = (await counted('fast')) - requestsBefore;
  return { steps: plan.steps, tookMs: endedAt - startedAt, requests };
}

export const bench: Bench = {
  name: `A listing with ${TEXTS} terms and ${IMAGES} screenshots at ${LATENCY_MS} ms`,
  async run() {
    const dir = mkdtempSync(join(tmpdir(), 'vitrine-submission-'));
    const practice = await startPracticeProcess(join(dir, 'practice'), LATENCY_MS);
    const core = await openCore({
      workspaceDir: join(dir, 'workspace'),
      version: '0',
      ports: directPorts({ newId: () => crypto.randomUUID(), practice: practiceOver(practice.oracle) }),
    });
    try {
      const { steps, tookMs, requests } = await send(core, practice.counted);
      const floorMs = floorOf(steps, LATENCY_MS, AT_ONCE);
      return [
        {
          figure: 'from confirmed to sent',
          value: tookMs / floorMs,
          limit: 1.25,
          unit: 'times the floor',
          note: `${(tookMs / 1000).toFixed(1)} s for ${steps.length} steps, floor ${(floorMs / 1000).toFixed(1)} s`,
        },
        {
          figure: 'requests',
          value: requests / steps.length,
          limit: 1.1,
          unit: 'a step',
          note: `${requests} for ${steps.length} steps`,
        },
      ];
    } finally {
      await core.close();
      await practice.close();
      rmSync(dir, { recursive: true, force: true });
    }
  },
};
