/** Another workspace at the same practice account: what was made in the first is brought in here. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCore } from '../../electron/core/open-core.ts';
import type { PracticePort } from '../../electron/core/ports.ts';
import { createRemotes } from '../../electron/core/submissions/remotes.ts';
import { directTransport } from '../../electron/core/transport-direct.ts';
import { ask } from '../../electron/hosts/sample/sample.ts';
import { type Client, clientOver } from '../../shared/contract/client.ts';
import type { Input, MethodName, Output } from '../../shared/contract/methods.ts';
import type { Draft, DraftSummary, Family, PullStatus } from '../../shared/contract/shapes.ts';
import { type AccountId, accountIdSchema, type DraftId } from '../../shared/domain/ids.ts';
import type { RemoteRecord } from '../../shared/domain/remotes.ts';
import { directPorts } from './direct-ports.ts';
import { eventually } from './eventually.ts';

export interface SecondDesk {
  readonly account: AccountId;
  readonly client: Client;
  ask<M extends MethodName>(method: M, input: Input<M>): Promise<Output<M>>;
  /** Until it has ended. */
  pull(): Promise<PullStatus>;
  drafts(family: Family): Promise<readonly DraftSummary[]>;
  first(family: Family): Promise<Draft>;
  /** What is known there of a remote object. */
  record(account: AccountId, subject: string): RemoteRecord | undefined;
  /** What sending it would do, by operation. */
  changes(draft: DraftId): Promise<readonly string[]>;
  close(): Promise<void>;
}

export async function openSecondDesk(practice: PracticePort): Promise<SecondDesk> {
  const dir = await mkdtemp(join(tmpdir(), 'vitrine-second-'));
  const core = await openCore({
    workspaceDir: dir,
    version: '0',
    // Without jitter: whoever waits for a service that does not answer waits no longer than needed.
    ports: directPorts({ practice, newId: () => crypto.randomUUID(), random: () => 0 }),
  });
  const client = clientOver(directTransport(core));
  const account = accountIdSchema.parse('practice-oracle');
  const call: SecondDesk['ask'] = (method, input) => ask(client, method, input);
  const drafts: SecondDesk['drafts'] = async (family) =>
    (await call('drafts.list', { family, offset: 0, limit: 500 })).rows;
  return {
    account,
    client,
    ask: call,
    async pull() {
      let last = await call('accounts.pull', { id: account });
      await eventually(async () => {
        last = await call('accounts.pullStatus', { id: account });
        return last.state !== 'running';
      }, 30_000);
      return last;
    },
    drafts,
    async first(family) {
      const [row] = await drafts(family);
      if (row === undefined) throw new Error(`nothing of the family ${family} is here`);
      return call('drafts.get', { id: row.id });
    },
    record: (of, subject) => createRemotes(core.context.store).of(of, subject),
    async changes(draft) {
      const choices = { submitForReview: false, publishOnApproval: false };
      const { plan } = await call('plans.make', { draft, account, choices });
      return plan.steps.map((step) => step.operation);
    },
    async close() {
      await core.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
