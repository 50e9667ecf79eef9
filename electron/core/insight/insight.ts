/**
 * What accounts let a publisher read, kept in the workspace. It is read when a person asks for it, never by itself:
 * leads are other people's data, and what was forgotten stays forgotten.
 */
import { createHash } from 'node:crypto';
import type { InsightDetails, InsightStanding } from '../../../shared/contract/insight-shapes.ts';
import { VitrineError } from '../../../shared/contract/result.ts';
import type { Account } from '../../../shared/contract/shapes.ts';
import type { AccountReader } from '../../../shared/domain/bring-in.ts';
import type { AccountId } from '../../../shared/domain/ids.ts';
import type { InsightTopic } from '../../../shared/domain/insight.ts';
import { isJsonObject, type JsonObject } from '../../../shared/domain/json.ts';
import { insightOf } from '../../../shared/marketplaces/index.ts';
import type { Accounts } from '../accounts/accounts.ts';
import { accountReader } from '../bring-in/account-reader.ts';
import { inParallel } from '../bring-in/in-parallel.ts';
import type { Channels } from '../channels/registry.ts';
import type { CoreContext } from '../context.ts';
import { createKeptRecords, type KeptRecord, type KeptRecords } from './kept-records.ts';

type Problem = NonNullable<InsightStanding['problem']>;

export interface Insight {
  /** @throws VitrineError `not-found` for a topic that the account's marketplace has not, naming those it has. */
  topicOf(account: AccountId, topic: string): InsightTopic;
  readonly records: Pick<KeptRecords, 'ask'>;
  standing(account: AccountId): readonly InsightStanding[];
  /** Never throws what the marketplace says: that is the topic's problem. Joined by whoever asks meanwhile. */
  refresh(account: AccountId, topics?: readonly string[]): Promise<readonly InsightStanding[]>;
  details(account: AccountId, topic: string, id: string): InsightDetails;
  /** @throws VitrineError `refused`, `unauthenticated` or `unreachable`; then what was read before stays. */
  readDetails(account: AccountId, topic: string, id: string): Promise<InsightDetails>;
  forget(account: AccountId, topic: string): void;
  /** Of an account that is removed. */
  forgetAll(account: AccountId): void;
  close(): Promise<void>;
}

export interface InsightParts {
  readonly core: Pick<CoreContext, 'store' | 'ports' | 'blobs' | 'emit'>;
  readonly accounts: Pick<Accounts, 'get'>;
  readonly channels: Pick<Channels, 'of'>;
}

/** Details are two calls a record. */
const AT_ONCE = 16;

export function createInsight({ core, accounts, channels }: InsightParts): Insight {
  const { store, ports } = core;
  let prepared: KeptRecords | undefined;
  // Prepared when it is asked: its tables are younger than others'.
  const kept = (): KeptRecords => (prepared ??= createKeptRecords(store));
  const running = new Map<string, Promise<void>>();
  const ending = new AbortController();
  const now = (): string => new Date(ports.now()).toISOString();

  function topicOf(account: AccountId, topic: string): InsightTopic {
    const { name, marketplace } = accounts.get(account);
    const topics = insightOf(marketplace);
    const found = topics.find(({ id }) => id === topic);
    if (found !== undefined) return found;
    const others = topics.map(({ id }) => id).join(', ');
    throw new VitrineError(
      'not-found',
      others === ''
        ? `${name} lets nothing of the kind be read.`
        : `${name} has no ${topic}; it lets be read: ${others}.`,
    );
  }

  function standing(account: AccountId): readonly InsightStanding[] {
    return insightOf(accounts.get(account).marketplace).map((topic) => {
      const reading = kept().reading(account, topic.id);
      return {
        topic: topic.id,
        count: reading?.count ?? 0,
        ...(typeof reading?.fetchedAt === 'string' ? { fetchedAt: reading.fetchedAt } : {}),
        ...(typeof reading?.problem === 'string' ? { problem: JSON.parse(reading.problem) as Problem } : {}),
        isRefreshing: running.has(`${account} ${topic.id}`),
        choices: kept().choices(account, topic),
      };
    });
  }

  async function readerOf(account: Account): Promise<AccountReader> {
    const channel = await channels.of(account);
    const answer = await channel.probe();
    // Lists are tried again and again; nobody waits for that without a network.
    if (answer.type === 'unreachable')
      throw new VitrineError('unreachable', `${account.name} could not be reached: ${answer.message}`);
    return accountReader(core, account, channel, ending.signal);
  }

  const detailsText = async (
    reader: AccountReader,
    { details = [] }: InsightTopic,
    id: string,
  ): Promise<string> => {
    const lists = await Promise.all(
      details.map(async ({ name, read }) => {
        const { operation, params } = read(id);
        return { name, entries: await reader.list(operation, params) };
      }),
    );
    return JSON.stringify({ fetchedAt: now(), lists });
  };

  async function read(account: Account, topic: InsightTopic): Promise<void> {
    try {
      const reader = await readerOf(account);
      const lists = await Promise.all(
        topic.reads(reader.setting).map(({ operation, params }) => reader.list(operation, params)),
      );
      const records = told(topic, lists);
      const isWanted = ({ record }: KeptRecord) => topic.readsDetailsOf?.(record) === true;
      const details = new Map<string, string>();
      await inParallel(records.filter(isWanted), AT_ONCE, async ({ id }) => {
        details.set(id, await detailsText(reader, topic, id));
      });
      const whole = records.map((one) => {
        const text = details.get(one.id);
        return text === undefined ? one : { ...one, details: text };
      });
      kept().replace(account.id, topic, whole, now());
    } catch (error) {
      if (!(error instanceof VitrineError) || !isAnswer(error.code)) throw error;
      const problem: Problem = {
        code: error.code,
        message: error.message,
        ...(error.details?.['mayNotRead'] === true ? { permission: topic.permission } : {}),
        at: now(),
      };
      kept().saveProblem(account.id, topic.id, JSON.stringify(problem));
    }
  }

  function refreshOne(account: Account, topic: InsightTopic): Promise<void> {
    const key = `${account.id} ${topic.id}`;
    const known = running.get(key);
    if (known !== undefined) return known;
    const reading = read(account, topic).finally(() => {
      running.delete(key);
      if (!ending.signal.aborted) core.emit('insight.changed', { account: account.id });
    });
    running.set(key, reading);
    return reading;
  }

  function details(account: AccountId, topic: string, id: string): InsightDetails {
    const found = kept().one(account, topicOf(account, topic).id, id);
    return found.details === null ? { lists: [] } : (JSON.parse(found.details) as InsightDetails);
  }

  return {
    topicOf,
    records: { ask: (topic, question, page) => kept().ask(topic, question, page) },
    standing,
    async refresh(id, topics) {
      if (store.isReadOnly)
        throw new VitrineError('read-only', 'The workspace is read-only: what is read could not be kept.');
      const account = accounts.get(id);
      const wanted = topics?.map((topic) => topicOf(id, topic)) ?? insightOf(account.marketplace);
      const work = Promise.all(wanted.map((topic) => refreshOne(account, topic)));
      core.emit('insight.changed', { account: id });
      await work;
      return standing(id);
    },
    details,
    async readDetails(id, topic, record) {
      const found = topicOf(id, topic);
      kept().one(id, topic, record);
      const reader = await readerOf(accounts.get(id));
      kept().saveDetails(id, topic, record, await detailsText(reader, found, record));
      return details(id, topic, record);
    },
    forget(account, topic) {
      kept().forget(account, topicOf(account, topic).id);
      core.emit('insight.changed', { account });
    },
    forgetAll: (account) => kept().forget(account),
    async close() {
      ending.abort();
      await Promise.allSettled(running.values());
    },
  };
}

const isAnswer = (code: string): code is Problem['code'] =>
  code === 'refused' || code === 'unauthenticated' || code === 'unreachable';

/** Each once, whichever lists it stands in. Two without an identity that say the same are two, within one list. */
function told(topic: InsightTopic, lists: readonly (readonly JsonObject[])[]): readonly KeptRecord[] {
  const records = new Map<string, KeptRecord>();
  for (const list of lists) {
    const seen = new Map<string, number>();
    for (const record of list.filter(isJsonObject)) {
      const own = topic.idOf(record);
      const content = own || createHash('sha256').update(JSON.stringify(record)).digest('hex').slice(0, 32);
      const times = (seen.get(content) ?? 0) + 1;
      seen.set(content, times);
      const id = times === 1 || own !== '' ? content : `${content}-${times}`;
      records.set(id, { id, record });
    }
  }
  return [...records.values()];
}
