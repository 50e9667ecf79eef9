/**
 * A desk for tests: a real core on a workspace of its own, and the practice marketplace over real HTTP. The core can
 * be dropped at any moment and opened again on the same folder, while the marketplace goes on.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Core, openCore } from '../../electron/core/open-core.ts';
import type { Ports } from '../../electron/core/ports.ts';
import { directTransport } from '../../electron/core/transport-direct.ts';
import { practicePort } from '../../electron/hosts/practice-port.ts';
import { ask, fillWithSample } from '../../electron/hosts/sample/sample.ts';
import {
  type PracticeOptions,
  type PracticeServer,
  startPractice,
} from '../../electron/practice/start-practice.ts';
import { type Client, clientOver } from '../../shared/contract/client.ts';
import type { Input, MethodName, Output } from '../../shared/contract/methods.ts';
import type { Publication, PublicationState, Submission } from '../../shared/contract/shapes.ts';
import { editTo } from '../../shared/domain/edits.ts';
import { type AccountId, accountIdSchema, type DraftId, type SubmissionId } from '../../shared/domain/ids.ts';
import type { Json, JsonPath } from '../../shared/domain/json.ts';
import type { PlanChoices } from '../../shared/domain/plan.ts';
import { kindOf } from '../../shared/marketplaces/index.ts';
import { eventually } from './eventually.ts';

export interface Desk {
  readonly dir: string;
  readonly practice: PracticeServer;
  readonly account: AccountId;
  client(): Client;
  core(): Core;
  ask<M extends MethodName>(method: M, input: Input<M>): Promise<Output<M>>;
  /** The sample listing, complete, with terms and an artifact. */
  sample(): Promise<DraftId>;
  set(id: DraftId, path: JsonPath, value: Json | undefined): Promise<void>;
  plan(id: DraftId, choices?: Partial<PlanChoices>): Promise<Output<'plans.make'>>;
  /** Plans and confirms. */
  send(id: DraftId, choices?: Partial<PlanChoices>): Promise<SubmissionId>;
  /** Until it can go no further by itself. */
  settled(id: SubmissionId, timeoutMs?: number): Promise<Submission>;
  reaches(id: DraftId, state: PublicationState, timeoutMs?: number): Promise<Publication>;
  eventually: typeof eventually;
  /** Closes the core in good order, as an update would, and opens another on the same folder. */
  reopen(): Promise<void>;
  /**
   * Drops the core without a word: not one more byte reaches its database, while what it has under way goes on at
   * the marketplace. Then opens another on the same folder.
   */
  crash(): Promise<void>;
  close(): Promise<void>;
}

export interface DeskOptions {
  /** The one that plans go to; Oracle's practice account where nothing is said. */
  readonly account?: 'practice-oracle' | 'practice-datadog';
  readonly practice?: Omit<PracticeOptions, 'stateDir'>;
  readonly now?: () => number;
  readonly random?: () => number;
  /** Where links are followed to; nowhere where nothing is said. */
  readonly reach?: NonNullable<Ports['reach']>;
}

/** Asynchronous things at the marketplace take no time, unless a test is about it. */
const INSTANT = {
  listingMs: 0,
  workRequestMs: 0,
  artifactMs: 0,
  artifactAvailableMs: 0,
  publishMs: 0,
  reviewStartMs: 0,
};

export async function openDesk(options: DeskOptions = {}): Promise<Desk> {
  const dir = await mkdtemp(join(tmpdir(), 'vitrine-desk-'));
  const practice = await startPractice({
    stateDir: join(dir, 'practice'),
    delays: INSTANT,
    policy: { mode: 'approve', delayMs: 0, mayAutoPublish: false },
    ...options.practice,
  });
  const open = (): Promise<Core> =>
    openCore({ workspaceDir: join(dir, 'workspace'), ports: portsFor(practice, options), version: '0.0.0' });
  let core = await open();
  let client = clientOver(directTransport(core));
  const account = accountIdSchema.parse(options.account ?? 'practice-oracle');
  const dropped: Promise<unknown>[] = [];
  const call: Desk['ask'] = (method, input) => ask(client, method, input);

  const desk: Desk = {
    dir,
    practice,
    account,
    client: () => client,
    core: () => core,
    ask: call,
    async sample() {
      const id = await fillWithSample(client);
      if (id === undefined) throw new Error('the workspace has a sample already');
      return id;
    },
    async set(id, path, value) {
      const draft = await call('drafts.get', { id });
      const kind = kindOf(draft.kind);
      const edit = editTo(draft.parts, kind?.mainPart ?? '', path, value);
      if (edit !== undefined) await call('drafts.edit', { id, rev: draft.rev, edits: [edit] });
    },
    plan: (id, choices = {}) =>
      call('plans.make', {
        draft: id,
        account,
        choices: { submitForReview: true, publishOnApproval: false, ...choices },
      }),
    async send(id, choices) {
      const { plan, hash } = await desk.plan(id, choices);
      return (await call('submissions.start', { plan, hash })).id;
    },
    async settled(id, timeoutMs = 10_000) {
      let last = await call('submissions.get', { id });
      await eventually(async () => {
        last = await call('submissions.get', { id });
        return last.state !== 'running';
      }, timeoutMs);
      return last;
    },
    async reaches(id, state, timeoutMs = 10_000) {
      let last: Publication | undefined;
      await eventually(async () => {
        const { publications } = await call('publications.list', { draft: id });
        last = publications.find((publication) => publication.account === account);
        return last?.state === state;
      }, timeoutMs).catch(() => {
        throw new Error(`the publication is ${last?.state} (${last?.remoteStatus}), not ${state}`);
      });
      if (last === undefined) throw new Error('there is no publication');
      return last;
    },
    eventually,
    async reopen() {
      await core.close();
      core = await open();
      client = clientOver(directTransport(core));
    },
    async crash() {
      core.context.store.db.close();
      // Ends its timers, and its requests once they are answered; neither keeps the next one waiting.
      dropped.push(core.close().catch(() => undefined));
      core = await open();
      client = clientOver(directTransport(core));
    },
    async close() {
      await core.close();
      await Promise.all(dropped);
      await practice.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
  return desk;
}

function portsFor(
  practice: PracticeServer,
  { now = Date.now, random = Math.random, reach }: DeskOptions,
): Ports {
  const secrets = new Map<string, string>();
  return {
    now,
    random,
    newId: () => crypto.randomUUID(),
    secrets: {
      get: (key) => secrets.get(key),
      set: (key, value) => void secrets.set(key, value),
      delete: (key) => void secrets.delete(key),
    },
    log: () => undefined,
    capabilities: {
      host: 'direct',
      pickFiles: false,
      pickFolders: false,
      saveDialog: false,
      keychain: false,
      updates: false,
      printPages: false,
      practice: true,
    },
    practice: practicePort(practice),
    ...(reach === undefined ? {} : { reach }),
  };
}
