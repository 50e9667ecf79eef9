/** What GitHub's answers mean to the submission engine, and which of their fields are identities. */
import {
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonObject,
  valueAt,
} from '../../../shared/domain/json.ts';
import type { Answer } from './channel.ts';
import { operations } from './github-operations.ts';
import type { Exchange } from './http-exchange.ts';

type Done = Extract<Answer, { type: 'done' }>;

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

export function answerOf(operation: string, exchange: Exchange, now: number): Answer {
  if (exchange.failure !== undefined)
    return { type: exchange.wasSent ? 'unknown' : 'unreachable', message: exchange.failure };
  const { status = 0, text: body = '', headers } = exchange;
  const parsed = parse(body);
  if (status >= 200 && status < 300)
    return parsed === undefined
      ? { type: 'unknown', message: 'GitHub answered with something that is not JSON.' }
      : doneOf(operation, parsed);
  const problem = isJsonObject(parsed) ? parsed : {};
  const message = sentenceOf(problem) || `GitHub answered ${status}.`;
  if (status === 401) return { type: 'unauthenticated', message };
  if (status === 404)
    return { type: 'missing', message: `${message}. GitHub says so too of what the token may not see.` };
  if (status === 409) return { type: 'busy', message };
  if (status === 412 || isOverrun(status, message)) return { type: 'stale', message };
  if (status === 429 || (status === 403 && isLimited(message, headers)))
    return { type: 'busy', message, ...waitOf(headers, now) };
  if (status >= 500 || status < 300) return { type: 'unknown', message };
  if (status < 400)
    return {
      type: 'refused',
      status,
      code: 'moved',
      message: `The repository has moved (${headers?.get('location') ?? 'GitHub does not say where to'}), and nothing was sent there. Test the account, which says what it is called now, then plan again.`,
    };
  const field = textOf(valueAt(problem, ['errors', 0, 'field']));
  return {
    type: 'refused',
    status,
    code: textOf(valueAt(problem, ['errors', 0, 'code'])) || String(status),
    message,
    ...(field === '' ? {} : { field }),
  };
}

/** Somebody else's commit is there, which is never pushed over. */
const isOverrun = (status: number, message: string): boolean =>
  status === 422 && /not a fast forward|expected head sha/i.test(message);

const isLimited = (message: string, headers: Headers | undefined): boolean =>
  headers?.get('retry-after') != null ||
  headers?.get('x-ratelimit-remaining') === '0' ||
  /rate limit/i.test(message);

function waitOf(headers: Headers | undefined, now: number): { readonly afterMs?: number } {
  const seconds = Number(headers?.get('retry-after'));
  if (seconds > 0) return { afterMs: seconds * 1000 };
  const resetMs = Number(headers?.get('x-ratelimit-reset')) * 1000 - now;
  return headers?.get('x-ratelimit-remaining') === '0' && resetMs > 0 ? { afterMs: resetMs } : {};
}

function parse(body: string): Json | undefined {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** `Validation Failed: A pull request already exists for ann:tern.` */
function sentenceOf(problem: JsonObject): string {
  const message = textOf(problem['message']);
  const errors = problem['errors'];
  if (!isJsonArray(errors)) return message;
  const details = errors.flatMap((error) => {
    if (typeof error === 'string') return [error];
    if (!isJsonObject(error)) return [];
    const own = textOf(error['message']);
    return [own || [textOf(error['field']), textOf(error['code'])].filter((word) => word !== '').join(' ')];
  });
  return [message, details.join('; ')].filter((piece) => piece !== '').join(': ');
}

function doneOf(operation: string, parsed: Json): Answer {
  if (isJsonArray(parsed)) return { type: 'done', body: { items: parsed } };
  if (!isJsonObject(parsed))
    return { type: 'unknown', message: 'GitHub answered with something that is not an object.' };
  return shapes[operation]?.(parsed) ?? { type: 'done', ...identityOf(parsed), body: parsed };
}

const identityOf = (item: JsonObject): { readonly id?: string } => {
  const id = item['number'] ?? item['id'] ?? item['sha'] ?? item['ref'];
  return typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : {};
};

/** An item of a list, with its identity as a text under `id`. */
export const itemOf = (item: JsonObject): JsonObject => ({ ...item, ...identityOf(item) });

export function itemsOf(operation: string, body: JsonObject): readonly JsonObject[] {
  const items = body[operations[operation]?.list?.itemsIn ?? 'items'];
  return isJsonArray(items) ? items.filter(isJsonObject).map(itemOf) : [];
}

/** A branch is known by its name, and its etag is the commit that it is at. */
function referenceOf(parsed: JsonObject): Done {
  const sha = textOf(valueAt(parsed, ['object', 'sha']));
  const name = textOf(parsed['ref']).replace(/^refs\/heads\//, '');
  return { type: 'done', id: name, etag: sha, body: { ...parsed, sha } };
}

/** GraphQL refuses with status 200. */
function readyOf(parsed: JsonObject): Answer {
  const problem = valueAt(parsed, ['errors', 0]);
  if (problem !== undefined)
    return {
      type: 'refused',
      status: 200,
      code: textOf(valueAt(problem, ['type'])) || 'graphql',
      message: textOf(valueAt(problem, ['message'])) || 'GitHub refused, and does not say why.',
    };
  const number = valueAt(parsed, ['data', 'markPullRequestReadyForReview', 'pullRequest', 'number']);
  return { type: 'done', ...(typeof number === 'number' ? { id: String(number) } : {}) };
}

const shapes: Readonly<Record<string, (parsed: JsonObject) => Answer>> = {
  markReadyForReview: readyOf,
  createFork: (parsed) => ({ type: 'done', id: textOf(parsed['full_name']), body: parsed }),
  getRepository: (parsed) => ({ type: 'done', id: textOf(parsed['full_name']), body: parsed }),
  /** What a commit on top of it needs: the tree as the identity, the commit as the etag. */
  getBranch: (parsed) => {
    const sha = textOf(valueAt(parsed, ['commit', 'sha']));
    const tree = textOf(valueAt(parsed, ['commit', 'commit', 'tree', 'sha']));
    return { type: 'done', id: tree, etag: sha, body: { name: parsed['name'] ?? '', sha, tree } };
  },
  createRef: referenceOf,
  updateRef: referenceOf,
  getRef: referenceOf,
  // Its entries are the whole repository's.
  createTree: (parsed) => {
    const sha = textOf(parsed['sha']);
    return { type: 'done', id: sha, body: { sha } };
  },
};
