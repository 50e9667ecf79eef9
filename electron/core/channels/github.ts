/** GitHub's channel: the REST API through Octokit, over our own HTTP client. Marketplaces that take pull requests share it. */
import { createHash } from 'node:crypto';
import type { Octokit } from '@octokit/core';
import { type ErrorCode, VitrineError } from '../../../shared/contract/result.ts';
import type { Account } from '../../../shared/contract/shapes.ts';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../../../shared/domain/json.ts';
import { type Plan, referencesIn } from '../../../shared/domain/plan.ts';
import type { Ports } from '../ports.ts';
import type { AccessCheck, Answer, Call, Channel, SettleRule, Standing } from './channel.ts';
import { githubAccess } from './github-access.ts';
import { answerOf, itemsOf } from './github-answers.ts';
import { operations } from './github-operations.ts';
import { answered, composites, entryAt, githubCatalogues, type Reader, textInTree } from './github-reads.ts';
import { type SignInPorts, tokenOf } from './github-sign-in.ts';
import { type Content, type Exchange, HttpConnections, sizeOf } from './http-exchange.ts';
import { withOrderedLine } from './ordered-line.ts';
import { inJson } from './send-file.ts';

/** GitHub asks for little at once from one person, and for no more than 80 writes of content in a minute. */
const CONCURRENCY = 4;
const PAGE = 100;
/** A repository may have moved more than once. */
const MOST_HOPS = 3;
/** What GitHub takes as a blob; such a file travels as base64 within JSON. */
const MAX_BLOB_BYTES = 100 * 1024 * 1024;

const MARK_READY =
  'mutation ($id: ID!) { markPullRequestReadyForReview(input: {pullRequestId: $id}) { pullRequest { number isDraft } } }';

export interface GithubChannelOptions extends SignInPorts, Partial<Pick<Ports, 'now'>> {
  readonly account: Account;
}

/** @throws VitrineError `unauthenticated` when there is no token, saying what to do. */
export async function openGithubChannel(options: GithubChannelOptions): Promise<Channel> {
  const { account, now = Date.now } = options;
  const [{ Octokit }, token] = await Promise.all([import('@octokit/core'), tokenOf(account, options)]);
  const octokit = new Octokit({ auth: token, baseUrl: account.endpoint, userAgent: 'vitrine' });
  return new GithubChannel(octokit, account, now);
}

class GithubChannel implements Channel {
  readonly concurrency = CONCURRENCY;
  readonly pollMs: number;
  readonly #octokit: Octokit;
  readonly #account: Account;
  readonly #now: () => number;
  readonly #connections = new HttpConnections(CONCURRENCY);
  readonly #reader: Reader = {
    one: (operation, params) => this.#readOne(operation, params),
    list: (operation, params) => this.#readAll(operation, params),
  };

  constructor(octokit: Octokit, account: Account, now: () => number) {
    this.#octokit = octokit;
    this.#account = account;
    this.#now = now;
    this.pollMs = account.isPractice ? 1_000 : 2 * 60_000;
  }

  ruleOf(operation: string): SettleRule {
    const rule = operations[operation]?.rule;
    if (rule === undefined) throw new Error(`${operation} declares no settle rule`);
    return rule;
  }

  send(call: Call): Promise<Answer> {
    this.ruleOf(call.operation);
    switch (call.operation) {
      case 'getBranch':
        return this.#branchAsPlanned(call);
      case 'createBlob':
        return this.#createBlob(call);
      case 'createTree':
        return this.#createTree(call);
      case 'createCommit':
        return this.#write(call, datedAt(call.body ?? {}, call.key));
      case 'createRef':
        return this.#createRef(call);
      case 'updateRef':
        return this.#write(call, { ...call.body, force: false });
      case 'markReadyForReview':
        return this.#markReady(call);
      default:
        return this.#write(call, call.body ?? {});
    }
  }

  read(operation: string, params: JsonObject): Promise<Answer> {
    return operations[operation]?.list === undefined
      ? this.#readOne(operation, params)
      : this.#readAll(operation, params);
  }

  async list(operation: string, params: JsonObject): Promise<readonly JsonObject[]> {
    const answer = await this.#readAll(operation, params);
    if (answer.type !== 'done')
      throw new VitrineError(codeOfRefusal(answer), `${operation} did not answer: ${answer.message}`);
    const items = answer.body?.['items'];
    return isJsonArray(items) ? items.filter(isJsonObject) : [];
  }

  async contentHash(operation: string, params: JsonObject): Promise<string | undefined> {
    const bytes = await this.content(operation, params);
    return bytes === undefined ? undefined : createHash('sha256').update(bytes).digest('hex');
  }

  async content(operation: string, params: JsonObject): Promise<Uint8Array | undefined> {
    const answer = await this.#readOne(operation, params);
    if (answer.type === 'missing') return undefined;
    const content = answer.type === 'done' ? answer.body?.['content'] : undefined;
    if (typeof content === 'string') return Buffer.from(content, 'base64');
    throw new VitrineError(
      codeOfRefusal(answer),
      `${operation} did not answer${'message' in answer ? `: ${answer.message}` : ' with a file'}`,
    );
  }

  /** GitHub has no work requests: what takes time is seen by reading. */
  workRequest(id: string): Promise<Standing> {
    return Promise.resolve({ state: 'failed', message: `GitHub has no work request ${id}.` });
  }

  /** A fork is answered before it is copied; what can be read of it then is read with `getFork`. */
  standingOf(body: JsonObject): Standing {
    return { state: 'full_name' in body ? 'waiting' : 'ready' };
  }

  access(): Promise<readonly AccessCheck[]> {
    return githubAccess(
      (operation, params) => this.#exchanged(operation, params),
      this.#account.settings['repository'] ?? '',
    );
  }

  /** The repository answers, and what a pull request needs is allowed there. */
  async probe(): Promise<Answer> {
    const checks = await this.access();
    const lacking = checks.find(({ state }) => state === 'missing');
    if (lacking !== undefined)
      return {
        type: 'refused',
        status: 403,
        code: lacking.resource,
        message: [lacking.message, lacking.statement].filter((piece) => piece !== undefined).join(' '),
      };
    return this.#readOne('getRepository', { repository: this.#account.settings['repository'] ?? '' });
  }

  async clockSkewMs(): Promise<number | undefined> {
    const { exchange } = await this.#exchanged('getUser', {});
    const date = Date.parse(exchange.headers?.get('date') ?? '');
    // The header counts whole seconds: half of one is no skew.
    return Number.isNaN(date) ? undefined : this.#now() - date - 500;
  }

  /** Branches that the plan would make and that are there already. */
  async namesTaken(plan: Plan): Promise<readonly string[]> {
    const taken: string[] = [];
    for (const step of plan.steps) {
      const ref = step.operation === 'createRef' ? step.body?.['ref'] : undefined;
      const repository = step.params['repository'];
      // In a fork that is yet to be made no name is taken.
      if (typeof ref !== 'string' || typeof repository !== 'string' || referencesIn(repository).size > 0)
        continue;
      const answer = await this.#readOne('getRef', { repository, ref: ref.replace(/^refs\//, '') });
      if (answer.type === 'done') taken.push(ref.replace(/^refs\/heads\//, ''));
    }
    return taken;
  }

  async catalogues(): Promise<Readonly<Record<string, readonly Json[]>>> {
    let found: Readonly<Record<string, readonly Json[]>> = {};
    const answer = await answered(async () => {
      found = await githubCatalogues(this.#reader, this.#account.settings['repository'] ?? '');
      return { type: 'done' };
    });
    if (answer.type === 'done') return found;
    throw new VitrineError(
      codeOfRefusal(answer),
      `What plans are made from could not be read: ${answer.message}`,
    );
  }

  retire(): void {
    this.#connections.retire();
  }

  close(): void {
    this.#connections.close();
  }

  /**
   * With an etag: the branch must still be at that commit, or hold that tree. With `folder`: that folder in it must
   * still have the name `holds` of Git's, or not be there where that is empty.
   */
  async #branchAsPlanned(call: Call): Promise<Answer> {
    const { folder, holds, ...params } = call.params;
    const answer = await this.#readOne(call.operation, params);
    if (answer.type !== 'done') return answer;
    if (typeof folder === 'string') {
      const held = await answered(async () => {
        const entry = await entryAt(this.#reader, params['repository'] ?? '', answer.id ?? '', folder);
        return { type: 'done', id: textOf(entry?.['sha']) };
      });
      if (held.type !== 'done') return held;
      if (held.id !== holds)
        return {
          type: 'stale',
          message: `Somebody changed ${folder}/ on ${String(params['branch'])} since it was last read.`,
        };
    }
    if (call.ifMatch === undefined) return answer;
    if (answer.etag === call.ifMatch || answer.id === call.ifMatch) return answer;
    return {
      type: 'stale',
      message: `Somebody pushed to ${String(params['branch'])}: it is at ${answer.etag?.slice(0, 7)} now.`,
    };
  }

  async #createBlob(call: Call): Promise<Answer> {
    if (call.file === undefined)
      return this.#write(
        call,
        call.text === undefined ? (call.body ?? {}) : { content: call.text, encoding: 'utf-8' },
      );
    const { blob, open } = call.file;
    if (blob.sizeBytes > MAX_BLOB_BYTES)
      return {
        type: 'refused',
        status: 413,
        code: 'too-large',
        message: `${blob.fileName} has ${blob.sizeBytes} bytes; GitHub takes files of at most ${MAX_BLOB_BYTES}.`,
      };
    const { answer } = await this.#exchanged(call.operation, call.params, {
      wasSent: false,
      content: {
        type: 'file',
        open,
        sizeBytes: blob.sizeBytes,
        sha256Hex: blob.hash,
        mediaType: 'application/json',
        wrapping: inJson('content', { encoding: 'base64' }),
      },
      ...(call.onProgress === undefined ? {} : { onProgress: call.onProgress }),
    });
    return answer;
  }

  /** `lines` are not GitHub's: each is put in its place in a file that the base has, as its CODEOWNERS. */
  async #createTree(call: Call): Promise<Answer> {
    const { lines, ...body } = call.body ?? {};
    const entries = isJsonArray(body['tree']) ? [...body['tree']] : [];
    for (const line of isJsonArray(lines) ? lines.filter(isJsonObject) : []) {
      const path = textOf(line['path']);
      const repository = call.params['repository'] ?? '';
      const held = unwritten(await textInTree(this.#reader, repository, textOf(body['base_tree']), path));
      if (held.type !== 'done') return held;
      const text = held.body?.['text'];
      if (typeof text !== 'string') continue;
      const content = withOrderedLine(text, { key: textOf(line['key']), value: textOf(line['value']) });
      if (content !== text) entries.push({ path, mode: '100644', type: 'blob', content });
    }
    return this.#write(call, { ...body, tree: entries });
  }

  /** The branch that is there already with this very commit was made by an earlier try. */
  async #createRef(call: Call): Promise<Answer> {
    const answer = await this.#write(call, call.body ?? {});
    if (answer.type !== 'refused' || !/already exists/i.test(answer.message)) return answer;
    const ref = textOf(call.body?.['ref']).replace(/^refs\//, '');
    const held = await this.#readOne('getRef', { ...call.params, ref });
    if (held.type === 'done' && held.etag === call.body?.['sha']) return held;
    return {
      ...answer,
      message: `${answer.message}: the branch ${ref.replace(/^heads\//, '')} is there and holds something else. Remove it, or send again once it is gone.`,
    };
  }

  /** Only GraphQL can; it stands beside the REST API, and its refusals come with status 200. */
  #markReady(call: Call): Promise<Answer> {
    return this.#write(
      { ...call, params: { baseUrl: this.#account.endpoint.replace(/\/api\/v3$/, '/api') } },
      { query: MARK_READY, variables: { id: call.params['pullRequestId'] ?? '' } },
    );
  }

  async #write(call: Call, body: JsonObject): Promise<Answer> {
    const content: Content = {
      type: 'bytes',
      bytes: Buffer.from(JSON.stringify(body)),
      mediaType: 'application/json',
    };
    return (await this.#exchanged(call.operation, call.params, { wasSent: false, content })).answer;
  }

  async #readOne(operation: string, params: JsonObject): Promise<Answer> {
    const composite = composites[operation];
    if (composite !== undefined) return await answered(() => composite(this.#reader, params));
    return (await this.#exchanged(operation, params)).answer;
  }

  async #readAll(operation: string, params: JsonObject): Promise<Answer> {
    const items: JsonObject[] = [];
    for (let page = 1; ; page += 1) {
      const { answer, exchange } = await this.#exchanged(operation, { ...params, per_page: PAGE, page });
      if (answer.type !== 'done') return answer;
      items.push(...itemsOf(operation, answer.body ?? {}));
      if (!/rel="next"/.test(exchange.headers?.get('link') ?? '')) return { type: 'done', body: { items } };
    }
  }

  async #exchanged(
    operation: string,
    params: JsonObject,
    exchange: Exchange = { wasSent: false },
  ): Promise<{ readonly answer: Answer; readonly exchange: Exchange }> {
    const route = operations[operation]?.route;
    if (route === undefined) throw new Error(`there is no operation ${operation}`);
    const { repository, ...others } = params;
    const [owner = '', repo = ''] = textOf(repository).split('/');
    const fetch = async (url: string, init: RequestInit): Promise<Response> => {
      await this.#fetch(url, init, exchange);
      // What came is judged below, from the bytes: Octokit warns on the console and drops what it cannot read.
      return new Response('{}', { headers: { 'content-type': 'application/json' } });
    };
    await this.#octokit.request(route, {
      ...others,
      ...(repository === undefined ? {} : { owner, repo }),
      request: { fetch },
    });
    return { answer: answerOf(operation, exchange, this.#now()), exchange };
  }

  async #fetch(url: string, init: RequestInit, exchange: Exchange): Promise<void> {
    const { content } = exchange;
    const headers: Record<string, string> = Object.fromEntries(new Headers(init.headers));
    if (content !== undefined) {
      headers['content-type'] = content.mediaType;
      headers['content-length'] = String(sizeOf(content));
    }
    const method = init.method ?? 'GET';
    let at = new URL(url);
    await this.#connections.send(method, at, headers, exchange);
    // A repository that was renamed or transferred. Only what is read follows it: what is sent goes where it was shown to.
    for (let hops = 0; method === 'GET' && hops < MOST_HOPS; hops += 1) {
      const next = movedTo(exchange, at);
      if (next === undefined) return;
      at = next;
      await this.#connections.send(method, at, headers, exchange);
    }
  }
}

/** Never to another host: the token goes along. */
function movedTo({ status = 0, headers }: Exchange, from: URL): URL | undefined {
  const location = headers?.get('location') ?? '';
  if (!REDIRECTS.has(status) || !URL.canParse(location, from.href)) return undefined;
  const to = new URL(location, from);
  return to.origin === from.origin ? to : undefined;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 307, 308]);

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** A commit's name is taken over its date too: frozen with the plan, it makes a repeated call the same commit. */
function datedAt(body: JsonObject, date: string | undefined): JsonObject {
  const author = body['author'];
  if (date === undefined || !isJsonObject(author)) return body;
  return { ...body, author: { ...author, date }, committer: { ...author, date } };
}

/** A read that came to nothing before anything was written. */
const unwritten = (answer: Answer): Answer =>
  answer.type === 'unknown' ? { type: 'busy', message: answer.message } : answer;

/** What a list or a file that did not come means to whoever needs it. */
function codeOfRefusal(answer: Answer): ErrorCode {
  if (answer.type === 'unauthenticated') return 'unauthenticated';
  return answer.type === 'missing' || answer.type === 'refused' ? 'refused' : 'unreachable';
}
