/**
 * A listing as publishers have them, with 8 screenshots, 6 documents and 4 packages: how long its plan takes to make,
 * and to carry out at a marketplace that takes 50 ms for every answer, 16 calls at once.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCore } from '../../electron/core/open-core.ts';
import { directTransport } from '../../electron/core/transport-direct.ts';
import { ask, fillWithSample } from '../../electron/hosts/sample/sample.ts';
import { type Client, clientOver } from '../../shared/contract/client.ts';
import { editTo } from '../../shared/domain/edits.ts';
import { accountIdSchema, type DraftId } from '../../shared/domain/ids.ts';
import { isJsonArray, isJsonObject } from '../../shared/domain/json.ts';
import { documentOf } from '../../shared/domain/parts.ts';
import { practiceOver } from '../crash/practice-over.ts';
import { directPorts } from '../support/direct-ports.ts';
import { eventually } from '../support/eventually.ts';
import { type Bench, percentile } from './bench.ts';
import { floorOf } from './floor.ts';
import { makeFiles } from './make-files.ts';
import { startPracticeProcess } from './practice-process.ts';

const SCREENSHOTS = 8;
const DOCUMENTS = 6;
const PACKAGES = 4;
const LATENCY_MS = 50;
const AT_ONCE = 16;
const PLANS = 100;

async function makeListing(client: Client): Promise<DraftId> {
  const id = await fillWithSample(client);
  if (id === undefined) throw new Error('the workspace is not empty');
  const { parts, rev } = await ask(client, 'drafts.get', { id });
  const packages = documentOf(parts, 'listing')['packages'];
  const [offer] = isJsonArray(packages) ? packages : [];
  if (!isJsonObject(offer)) throw new Error('the sample has a package');
  const fields = {
    packages: Array.from({ length: PACKAGES }, (_, number) => ({
      ...offer,
      id: `package-${number}`,
      packageVersion: `4.2.${number}`,
      isDefault: number === 0,
    })),
    screenshots: await makeFiles(client, SCREENSHOTS, (number, file) => ({
      id: `shot-${number}`,
      displayName: `Picture ${number}`,
      file,
    })),
    relatedDocuments: await makeFiles(client, DOCUMENTS, (number, file) => ({
      id: `document-${number}`,
      displayName: `Document ${number}`,
      documentCategory: 'USER_GUIDES',
      file,
    })),
  };
  const edits = Object.entries(fields).flatMap(
    ([name, value]) => editTo(parts, 'listing', [name], value) ?? [],
  );
  await ask(client, 'drafts.edit', { id, rev, edits });
  return id;
}

export const bench: Bench = {
  name: `A listing with ${SCREENSHOTS} screenshots, ${DOCUMENTS} documents and ${PACKAGES} packages at ${LATENCY_MS} ms`,
  async run() {
    const dir = mkdtempSync(join(tmpdir(), 'vitrine-plan-'));
    const practice = await startPracticeProcess(join(dir, 'practice'), LATENCY_MS);
    const core = await openCore({
      workspaceDir: join(dir, 'workspace'),
      version: '0',
      ports: directPorts({ newId: () => crypto.randomUUID(), practice: practiceOver(practice.oracle) }),
    });
    try {
      const client = clientOver(directTransport(core));
      const draft = await makeListing(client);
      const choices = { submitForReview: true, publishOnApproval: false };
      const account = accountIdSchema.parse('practice-oracle');
      const make = () => ask(client, 'plans.make', { draft, account, choices });
      const times: number[] = [];
      for (let count = 0; count < PLANS; count += 1) {
        const startedAt = performance.now();
        await make();
        times.push(performance.now() - startedAt);
      }
      const { plan, hash } = await make();
      await practice.counted('slow');
      const journal = core.context.store.db.prepare<[], string>('SELECT state FROM submissions').pluck();
      let endedAt = 0;
      const startedAt = performance.now();
      await ask(client, 'submissions.start', { plan, hash });
      await eventually(() => {
        endedAt = performance.now();
        return journal.get() !== 'running';
      }, 60_000);
      if (journal.get() !== 'done') throw new Error(`the submission is ${journal.get()}`);
      const tookMs = endedAt - startedAt;
      const floorMs = floorOf(plan.steps, LATENCY_MS, AT_ONCE);
      return [
        {
          figure: 'the plan, made and checked',
          value: percentile(times, 50),
          limit: 10,
          unit: 'ms',
          note: `${plan.steps.length} steps; the slowest of ${PLANS} ${Math.max(...times).toFixed(1)} ms`,
        },
        {
          figure: 'from confirmed to sent',
          value: tookMs / floorMs,
          limit: 1.3,
          unit: 'times its critical path',
          note: `${Math.round(tookMs)} ms, critical path ${floorMs} ms`,
        },
      ];
    } finally {
      await core.close();
      await practice.close();
      rmSync(dir, { recursive: true, force: true });
    }
  },
};
