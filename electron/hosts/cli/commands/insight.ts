/** `leads`, `instances`, `disbursements` and `work-requests`: what an account lets be read. */
import type {
  InsightQuestion,
  InsightRow,
  InsightStanding,
} from '../../../../shared/contract/insight-shapes.ts';
import { VitrineError } from '../../../../shared/contract/result.ts';
import type { Account } from '../../../../shared/contract/shapes.ts';
import { cellText, type InsightTopic } from '../../../../shared/domain/insight.ts';
import type { JsonObject } from '../../../../shared/domain/json.ts';
import { insightOf } from '../../../../shared/marketplaces/index.ts';
import { accountNamed } from '../accounts.ts';
import type { GlobalOptions } from '../options.ts';
import { EXIT, type Output } from '../output.ts';
import { openSession, type Session } from '../session.ts';
import { table, time } from '../words.ts';

interface Context {
  readonly options: GlobalOptions;
  readonly output: Output;
}

interface Wanted {
  readonly csv?: boolean;
  readonly offline?: boolean;
  readonly forget?: boolean;
  readonly search?: string;
  readonly where?: readonly string[];
}

const PAGE = 500;

export const insight =
  (topicId: string) =>
  async ({ options, output }: Context, accountText: string | undefined, wanted: Wanted): Promise<number> => {
    const isReading = wanted.offline !== true && wanted.forget !== true;
    const session = await openSession(options, output, { withPractice: isReading });
    try {
      const account = await accountNamed(session, 'oracle', accountText);
      const topic = insightOf(account.marketplace).find(({ id }) => id === topicId);
      if (topic === undefined)
        throw new VitrineError('not-found', `${account.name} lets no ${topicId} be read.`);
      if (wanted.forget === true) {
        await session.ask('insight.forget', { account: account.id, topic: topic.id });
        output.say(
          `The ${topic.id} of ${account.name} are forgotten on this machine. Backups of the workspace made before may still hold them.`,
        );
        return EXIT.fine;
      }
      const standing = await standingOf(session, account, topic, isReading);
      if (isReading && standing.problem !== undefined) throw problemOf(standing, account);
      if (standing.fetchedAt === undefined)
        throw new VitrineError('not-found', `The ${topic.id} of ${account.name} were not read yet.`);
      const question = { account: account.id, topic: topic.id, ...narrowed(wanted) };
      output.say(
        `Read ${time(standing.fetchedAt)}${topic.isPersonal ? '; people’s data, kept in this workspace until you --forget it' : ''}.`,
      );
      if (wanted.csv === true) {
        process.stdout.write((await session.ask('insight.csv', question)).text);
        return EXIT.fine;
      }
      const rows = await everyRow(session, question);
      if (topic.details === undefined || !output.isJson)
        output.data({ fetchedAt: standing.fetchedAt, records: rows.map(({ record }) => record) }, () =>
          inColumns(topic, rows),
        );
      else output.data(await withDetails(session, standing.fetchedAt, question, rows), () => '');
      return EXIT.fine;
    } finally {
      await session.close();
    }
  };

async function standingOf(
  session: Session,
  { id: account }: Account,
  { id }: InsightTopic,
  isReading: boolean,
): Promise<InsightStanding> {
  const { topics } = isReading
    ? await session.ask('insight.refresh', { account, topics: [id] })
    : await session.ask('insight.topics', { account });
  const found = topics.find(({ topic }) => topic === id);
  if (found === undefined) throw new VitrineError('not-found', `There is no ${id}.`);
  return found;
}

function problemOf({ problem, fetchedAt, topic }: InsightStanding, account: Account): VitrineError {
  const { code = 'unreachable', message = '', permission } = problem ?? {};
  const ask = permission === undefined ? '' : ` Ask an administrator of the tenancy for: ${permission}.`;
  const held = fetchedAt === undefined ? '' : ` With --offline you get what was read ${time(fetchedAt)}.`;
  return new VitrineError(code, `The ${topic} of ${account.name} were not read: ${message}${ask}${held}`);
}

function narrowed({ search, where = [] }: Wanted) {
  const filters = Object.fromEntries(
    where.map((text) => {
      const at = text.indexOf('=');
      if (at < 1) throw new VitrineError('bad-input', `--where takes FIELD=VALUE, not "${text}".`);
      return [text.slice(0, at), text.slice(at + 1)];
    }),
  );
  return {
    ...(search === undefined ? {} : { search }),
    ...(where.length === 0 ? {} : { filters }),
  };
}

async function everyRow(session: Session, question: InsightQuestion): Promise<readonly InsightRow[]> {
  const rows: InsightRow[] = [];
  for (let total = 1; rows.length < total; ) {
    const page = await session.ask('insight.rows', { ...question, offset: rows.length, limit: PAGE });
    if (page.rows.length === 0) break;
    total = page.total;
    rows.push(...page.rows);
  }
  return rows;
}

/** The errors and logs of a work request stand in it, where they were read. */
async function withDetails(
  session: Session,
  fetchedAt: string,
  { account, topic }: InsightQuestion,
  rows: readonly InsightRow[],
): Promise<JsonObject> {
  const records = await Promise.all(
    rows.map(async ({ id, record }) => {
      const { lists } = await session.ask('insight.details', { account, topic, id });
      return { ...record, ...Object.fromEntries(lists.map(({ name, entries }) => [name, entries])) };
    }),
  );
  return { fetchedAt, records };
}

function inColumns(topic: InsightTopic, rows: readonly InsightRow[]): string {
  const columns = topic.columns.filter(({ width }) => width !== undefined);
  return table([
    columns.map(({ id }) => id),
    ...rows.map(({ record }) =>
      columns.map((column) => {
        const text = cellText(record, column).replaceAll(/\s+/g, ' ');
        return column.type === 'time' ? time(text) : text;
      }),
    ),
  ]);
}
