/**
 * The part of GitHub's REST API that publishing a tile needs, under the paths of a GitHub of one's own
 * (`/api/v3`, `/api/graphql`): stock Octokit is pointed at it with its `baseUrl`.
 */
import { createHash } from 'node:crypto';
import type { ReceivedBody } from '../body-files.ts';
import type { PracticeProtocol, Refusal, Reply, RequestHead } from '../protocol.ts';
import type { Doc } from '../store.ts';
import { GithubError, notFound } from './errors.ts';
import { gitDataOperations } from './git-data.ts';
import { pathByName, redirect } from './moved.ts';
import type { Operation, Outcome } from './operation.ts';
import { pullOperations, readyForReview } from './pulls.ts';
import { repositoryOperations } from './repositories.ts';
import { reviewOperations } from './reviews.ts';
import { API_PATH, type World } from './world.ts';

const GRAPHQL_PATH = '/api/graphql';
const HOURLY_LIMIT = 5000;
const HOUR_MS = 60 * 60 * 1000;

const OPERATIONS: readonly Operation[] = [
  ...repositoryOperations,
  ...gitDataOperations,
  ...pullOperations,
  ...reviewOperations,
];

interface Route {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

const patterns = OPERATIONS.map((operation) => ({
  operation,
  pattern: new RegExp(
    `^${operation.path.replaceAll(/\{(\w+)(\*?)\}/g, (_text, name, rest) => `(?<${name}>${rest === '' ? '[^/]+' : '.*'})`)}$`,
  ),
}));

export class GithubProtocol implements PracticeProtocol {
  readonly name = 'github';
  readonly requestIdHeader = 'x-github-request-id';
  readonly #world: World;
  #used = 0;
  #windowStart = 0;

  constructor(world: World) {
    this.#world = world;
  }

  owns(path: string): boolean {
    return path.startsWith(`${API_PATH}/`) || path === GRAPHQL_PATH;
  }

  operationOf({ method, path }: RequestHead): string {
    if (path === GRAPHQL_PATH) return 'markPullRequestReadyForReview';
    return routeOf(method, pathByName(this.#world, path))?.operation.name ?? 'unknown';
  }

  admit(head: RequestHead): Reply | undefined {
    const [scheme = '', token = ''] = (head.headers['authorization'] ?? '').split(' ');
    const isSignedIn = /^(token|bearer)$/i.test(scheme) && token === this.#world.token;
    return isSignedIn ? undefined : this.#failure(head, new GithubError(401, 'Bad credentials'));
  }

  bodyGoesToFile(): boolean {
    return false;
  }

  handle(head: RequestHead, received: ReceivedBody): Reply {
    try {
      const body = readBody(received);
      if (head.path === GRAPHQL_PATH) return this.#reply(head, { status: 200, json: this.#graphql(body) });
      const moved = redirect(this.#world, head);
      if (moved !== undefined)
        return { ...moved, headers: { ...this.#commonHeaders(head), ...moved.headers } };
      const route = routeOf(head.method, pathByName(this.#world, head.path));
      if (route === undefined) throw notFound();
      const request = { world: this.#world, path: route.path, query: head.query, body };
      return this.#reply(
        head,
        this.#world.store.transaction(() => route.operation.run(request)),
      );
    } catch (error) {
      return this.#failure(head, error);
    }
  }

  refuse(head: RequestHead, refusal: Refusal, retryAfterSeconds?: number): Reply {
    const errors: Readonly<Record<Refusal, GithubError>> = {
      unauthenticated: new GithubError(401, 'Bad credentials'),
      'incorrect-state': new GithubError(409, 'Git Repository is empty.'),
      precondition: new GithubError(412, 'Precondition Failed'),
      'too-many-requests': new GithubError(
        403,
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
        [],
        { 'retry-after': String(retryAfterSeconds ?? 1) },
      ),
      'server-error': new GithubError(500, 'Server Error', [], {
        ...(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }),
      }),
      'body-too-large': new GithubError(413, 'Sorry, your input was too large to process.'),
      'not-found': notFound(),
    };
    return this.#failure(head, errors[refusal]);
  }

  #graphql(body: Doc): Doc {
    const query = typeof body['query'] === 'string' ? body['query'] : '';
    if (!query.includes('markPullRequestReadyForReview'))
      return {
        errors: [{ type: 'NOT_IMPLEMENTED', message: 'Only markPullRequestReadyForReview is here.' }],
      };
    const variables = (body['variables'] ?? {}) as Doc; // GraphQL's own shape
    const id = String(variables['id'] ?? variables['pullRequestId'] ?? '');
    try {
      const pullRequest = this.#world.store.transaction(() => readyForReview(this.#world, id));
      return { data: { markPullRequestReadyForReview: { pullRequest } } };
    } catch {
      const message = `Could not resolve to a node with the global id of '${id}'`;
      return {
        data: null,
        errors: [{ type: 'NOT_FOUND', path: ['markPullRequestReadyForReview'], message }],
      };
    }
  }

  #reply(head: RequestHead, { status, json, items, itemsIn, headers }: Outcome): Reply {
    const paged = items === undefined ? undefined : pageOf(head, this.#world.baseUrl(), items);
    const shown =
      paged === undefined
        ? json
        : itemsIn === undefined
          ? paged.items
          : { total_count: items?.length, [itemsIn]: paged.items };
    const body = JSON.stringify(shown ?? {});
    const etag = `W/"${createHash('sha256').update(body).digest('hex')}"`;
    const common = {
      ...this.#commonHeaders(head),
      etag,
      ...(paged?.link === undefined ? {} : { link: paged.link }),
      ...headers,
    };
    if (head.method === 'GET' && head.headers['if-none-match'] === etag)
      return { status: 304, headers: common };
    return { status, headers: { ...common, 'content-type': 'application/json; charset=utf-8' }, body };
  }

  #commonHeaders(head: RequestHead): Readonly<Record<string, string>> {
    const now = this.#world.now();
    if (now - this.#windowStart >= HOUR_MS) {
      this.#windowStart = now;
      this.#used = 0;
    }
    this.#used += 1;
    return {
      'x-github-request-id': head.requestId,
      'x-ratelimit-limit': String(HOURLY_LIMIT),
      'x-ratelimit-remaining': String(Math.max(0, HOURLY_LIMIT - this.#used)),
      'x-ratelimit-used': String(this.#used),
      'x-ratelimit-reset': String(Math.ceil((this.#windowStart + HOUR_MS) / 1000)),
      'x-ratelimit-resource': 'core',
      'x-oauth-scopes': 'repo, workflow',
    };
  }

  #failure(head: RequestHead, error: unknown): Reply {
    if (!(error instanceof GithubError)) throw error;
    return {
      status: error.status,
      headers: {
        ...this.#commonHeaders(head),
        'content-type': 'application/json; charset=utf-8',
        ...error.headers,
      },
      body: JSON.stringify(error.body),
    };
  }
}

function routeOf(method: string, fullPath: string): Route | undefined {
  const path = fullPath.slice(API_PATH.length);
  for (const { operation, pattern } of patterns) {
    const groups = operation.method === method ? pattern.exec(path)?.groups : undefined;
    if (groups !== undefined)
      return {
        operation,
        path: Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decode(value)])),
      };
    if (operation.method === method && pattern.test(path)) return { operation, path: {} };
  }
  return undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function readBody(received: ReceivedBody): Doc {
  const text = received.bytes?.toString('utf8') ?? '';
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Doc;
  } catch {
    // said below
  }
  throw new GithubError(400, 'Problems parsing JSON');
}

/** GitHub's pages: 30 where nobody says, 100 at most, and the way to the others in the `link` header. */
function pageOf(
  head: RequestHead,
  baseUrl: string,
  items: readonly unknown[],
): { readonly items: readonly unknown[]; readonly link?: string } {
  const perPage = Math.min(100, Math.max(1, Number(head.query.get('per_page')) || 30));
  const page = Math.max(1, Number(head.query.get('page')) || 1);
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const linkTo = (to: number, rel: string): string => {
    const query = new URLSearchParams([...head.query]);
    query.set('per_page', String(perPage));
    query.set('page', String(to));
    return `<${baseUrl}${head.path}?${query}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [linkTo(page - 1, 'prev'), linkTo(1, 'first')] : []),
    ...(page < last ? [linkTo(page + 1, 'next'), linkTo(last, 'last')] : []),
  ];
  const own = items.slice((page - 1) * perPage, page * perPage);
  return links.length === 0 ? { items: own } : { items: own, link: links.join(', ') };
}
