/** Where a pull request stands, from what was read; and the reads that tell it. */
import type { Lamp, Note, PublicationState, RemotePage } from '../../../contract/shapes.ts';
import type { DraftId } from '../../../domain/ids.ts';
import { isJsonArray, isJsonObject, type Json, type JsonObject, valueAt } from '../../../domain/json.ts';
import type { PublicationReading, Read, RemoteSnapshot } from '../../../domain/marketplace.ts';
import type { RemoteRecord } from '../../../domain/remotes.ts';
import { text } from '../tile.ts';
import { type PullRequest, pullRequestIn, subjects } from './places.ts';

export function readsOf(draft: DraftId, remotes: readonly RemoteRecord[], isWhole: boolean): readonly Read[] {
  const at = subjects(draft);
  const record = (subject: string): RemoteRecord | undefined =>
    remotes.find((remote) => remote.subject === subject);
  const held = record(at.pull);
  if (held === undefined) return [];
  const pull = pullRequestIn(held.raw);
  const repository = text(valueAt(held.raw, ['base', 'repo', 'full_name']));
  const params = { repository, number: held.remoteId };
  const folder = text(record(at.branch)?.base['folder']);
  const folderAt = (subject: string, where: string, ref: string): Read => ({
    subject,
    operation: 'getFolder',
    params: { repository: where, ref, path: folder },
  });
  return [
    { subject: at.pull, operation: 'getPullRequest', params },
    { subject: at.reviews, operation: 'listReviews', params, isKept: true },
    { subject: at.lineComments, operation: 'listReviewComments', params },
    { subject: at.comments, operation: 'listIssueComments', params },
    ...(pull?.isMerged === true
      ? [folderAt(at.merged, repository, pull.baseBranch)]
      : [{ subject: at.checks, operation: 'getChecks', params, isKept: true } as const]),
    ...(isWhole && pull?.isOpen === true ? [folderAt(at.folder, pull.headRepository, pull.headBranch)] : []),
  ];
}

interface Checks {
  readonly state: 'none' | 'running' | 'passed' | 'failed';
  /** Of those that failed, in their own words. */
  readonly words: string;
  readonly annotations: readonly JsonObject[];
}

/** One of the words below, and GitHub's labels in their own. */
interface Standing {
  readonly state: PublicationState;
  readonly status: string;
  readonly lamps: Readonly<Partial<Record<Lamp['id'], Lamp['state']>>>;
  readonly reason?: string;
}

const LAMPS: readonly Lamp['id'][] = ['accepted', 'validated', 'in-review', 'approved', 'visible'];

export function reading(snapshot: RemoteSnapshot, draft: DraftId): PublicationReading {
  const at = subjects(draft);
  const { objects } = snapshot;
  const raw = objects[at.pull];
  const pull = pullRequestIn(raw);
  if (raw === undefined || pull === undefined)
    return {
      state: 'draft',
      remoteStatus: '',
      lamps: lampsOf({}),
      notes: [],
      actions: ['submit', 'refresh'],
    };
  const checks = checksIn(objects[at.checks], pull);
  const reviews = itemsIn(objects[at.reviews]);
  const standing = standingOf(pull, checks, reviews, objects[at.merged] !== undefined);
  const author = loginOf(raw);
  return {
    state: standing.state,
    remoteStatus: [standing.status, ...baseWords(pull), ...pull.labels].join(' · '),
    ...(standing.reason === undefined ? {} : { reason: standing.reason }),
    lamps: lampsOf(standing.lamps),
    notes: [
      ...reviews.flatMap((review) => noteOf('review', review, author, text(review['submitted_at']))),
      ...itemsIn(objects[at.lineComments]).flatMap((comment) =>
        noteOf('line', comment, author, text(comment['created_at'])),
      ),
      ...itemsIn(objects[at.comments]).flatMap((comment) =>
        noteOf('comment', comment, author, text(comment['created_at'])),
      ),
      ...checks.annotations.map((annotation, index): Note => annotationNote(pull, annotation, index, raw)),
    ].toSorted((a, b) => a.at.localeCompare(b.at)),
    actions: pull.isOpen
      ? [
          'submit',
          'note',
          ...(reviewersToAsk(pull, author, reviews).length > 0 ? (['request-review'] as const) : []),
          'withdraw',
          'refresh',
        ]
      : ['submit', 'refresh'],
    remoteId: `#${pull.number}`,
    isMoving: pull.isOpen || standing.state === 'publishing',
  };
}

/** In GitHub's sense: the base has moved on, and the next plan brings the branch up to date. */
const baseWords = (pull: PullRequest): readonly string[] =>
  pull.isConflicting
    ? [`conflicts with ${pull.baseBranch}`]
    : pull.isBehind
      ? [`behind ${pull.baseBranch}`]
      : [];

const lampsOf = (states: Standing['lamps']): readonly Lamp[] =>
  LAMPS.map((id) => ({ id, state: states[id] ?? 'off' }));

function standingOf(
  pull: PullRequest,
  checks: Checks,
  reviews: readonly JsonObject[],
  isReadBack: boolean,
): Standing {
  const approved = { accepted: 'on', validated: 'on', 'in-review': 'on', approved: 'on' } as const;
  if (pull.isMerged)
    return isReadBack
      ? { state: 'live', status: 'merged', lamps: { ...approved, visible: 'on' } }
      : { state: 'publishing', status: 'merged, not read back', lamps: { ...approved, visible: 'waiting' } };
  if (!pull.isOpen) return { state: 'withdrawn', status: 'closed', lamps: { accepted: 'on' } };
  const validated = { none: 'off', running: 'waiting', passed: 'on', failed: 'failed' } as const;
  const lamps = { accepted: 'on', validated: validated[checks.state] } as const;
  if (pull.isDraft) return { state: 'accepted', status: 'draft', lamps };
  const decided = decisionIn(reviews);
  if (decided?.state === 'CHANGES_REQUESTED' && decided.commit === pull.headSha)
    return {
      state: 'rejected',
      status: 'changes requested',
      lamps: { ...lamps, 'in-review': 'on', approved: 'failed' },
      ...(decided.body === '' ? {} : { reason: decided.body }),
    };
  if (checks.state === 'failed')
    return { state: 'rejected', status: 'checks failed', lamps, reason: checks.words };
  if (decided?.state === 'APPROVED')
    return { state: 'approved', status: 'approved', lamps: { ...approved, ...lamps } };
  return {
    state: 'in-review',
    status: checks.state === 'running' ? 'checks running' : 'open',
    lamps: { ...lamps, 'in-review': decided === undefined ? 'waiting' : 'on' },
  };
}

/** The newest review that decides; one that asks for changes before one of the same moment that approves. */
function decisionIn(
  reviews: readonly JsonObject[],
): { readonly state: string; readonly commit: string; readonly body: string } | undefined {
  const byReviewer = new Map<string, JsonObject>();
  for (const review of reviews)
    if (review['state'] === 'APPROVED' || review['state'] === 'CHANGES_REQUESTED')
      byReviewer.set(loginOf(review), review);
    else if (review['state'] === 'DISMISSED') byReviewer.delete(loginOf(review));
  const standing = [...byReviewer.values()];
  const found = standing.find((review) => review['state'] === 'CHANGES_REQUESTED') ?? standing.at(-1);
  if (found === undefined) return undefined;
  return { state: text(found['state']), commit: text(found['commit_id']), body: text(found['body']) };
}

const GOOD: ReadonlySet<string> = new Set(['success', 'neutral', 'skipped']);

/** Of another commit than the newest they say nothing. */
function checksIn(body: JsonObject | undefined, pull: PullRequest): Checks {
  const runs = body?.['head'] === pull.headSha ? itemsIn(body, 'runs') : [];
  const statuses = body?.['head'] === pull.headSha ? itemsIn(body, 'statuses') : [];
  const failed = [
    ...runs.filter((run) => run['status'] === 'completed' && !GOOD.has(text(run['conclusion']))),
    ...statuses.filter((status) => status['state'] === 'failure' || status['state'] === 'error'),
  ];
  const isRunning =
    runs.some((run) => run['status'] !== 'completed') ||
    statuses.some((status) => status['state'] === 'pending');
  const isEmpty = runs.length === 0 && statuses.length === 0;
  return {
    state: failed.length > 0 ? 'failed' : isRunning ? 'running' : isEmpty ? 'none' : 'passed',
    words: failed
      .map((one) => {
        const name = text(one['name']) || text(one['context']);
        const said = text(valueAt(one, ['output', 'title'])) || text(one['description']);
        return said === '' ? name : `${name}: ${said}`;
      })
      .join('; '),
    annotations: failed.flatMap((run) =>
      itemsIn(run, 'annotations').filter((annotation) => annotation['annotation_level'] === 'failure'),
    ),
  };
}

/** Who decided about an earlier commit than the one that is there, and is not asked already. */
export function reviewersToAsk(
  pull: PullRequest,
  author: string,
  reviews: readonly JsonObject[],
): readonly string[] {
  if (pull.isDraft) return [];
  const newest = new Map(
    reviews
      .filter((review) => DECISIONS.has(text(review['state'])) && loginOf(review) !== author)
      .map((review) => [loginOf(review), text(review['commit_id'])]),
  );
  return [...newest].flatMap(([login, commit]) =>
    login === '' || commit === pull.headSha || pull.asked.includes(login) ? [] : [login],
  );
}

const DECISIONS: ReadonlySet<string> = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED', 'COMMENTED']);

/** The pull request as a person would open it. */
export function pageOf(draft: DraftId, remotes: readonly RemoteRecord[]): RemotePage | undefined {
  const at = subjects(draft);
  const rawOf = (subject: string): JsonObject | undefined => {
    const raw = remotes.find((remote) => remote.subject === subject)?.raw;
    return isJsonObject(raw) ? raw : undefined;
  };
  const raw = rawOf(at.pull);
  const pull = pullRequestIn(raw);
  if (raw === undefined || pull === undefined) return undefined;
  const checks = rawOf(at.checks);
  const isOfHead = checks?.['head'] === pull.headSha;
  return {
    name: `#${pull.number}`,
    title: text(raw['title']),
    state: pull.isMerged ? 'merged' : !pull.isOpen ? 'closed' : pull.isDraft ? 'draft' : 'open',
    ...addressIn(raw['html_url']),
    checks: isOfHead
      ? [...itemsIn(checks, 'runs').map(runShown), ...itemsIn(checks, 'statuses').map(statusShown)]
      : [],
    asked: pull.isOpen ? pull.asked : [],
    ...idleIn(raw, pull),
  };
}

/** Both repositories run a job a day over what is quiet: after 21 days stale, closed 7 days later (checked 2026-11). */
const STALE_MS = 21 * 86_400_000;
const CLOSED_MS = 7 * 86_400_000;

function idleIn(raw: JsonObject, pull: PullRequest): Pick<RemotePage, 'idle'> {
  const since = text(raw['updated_at']);
  const sinceMs = Date.parse(since);
  if (!pull.isOpen || Number.isNaN(sinceMs) || pull.labels.includes('no-stale')) return {};
  const at = (ms: number): string => new Date(ms).toISOString();
  // The label itself was the last thing that happened.
  if (pull.labels.includes('stale')) return { idle: { since, closedAt: at(sinceMs + CLOSED_MS) } };
  return { idle: { since, staleAt: at(sinceMs + STALE_MS), closedAt: at(sinceMs + STALE_MS + CLOSED_MS) } };
}

/** Only an address that may be handed to a browser; the practice GitHub has no pages. */
const addressIn = (value: Json | undefined): { readonly address?: string } => {
  const address = text(value);
  return /^https:\/\/[^\s/@]+\//.test(address) ? { address } : {};
};

type Check = RemotePage['checks'][number];

const runShown = (run: JsonObject): Check => ({
  name: text(run['name']),
  state: run['status'] !== 'completed' ? 'waiting' : GOOD.has(text(run['conclusion'])) ? 'passed' : 'failed',
  ...wordsIn(text(valueAt(run, ['output', 'title']))),
  ...addressIn(run['html_url'] ?? run['details_url']),
});

const statusShown = (status: JsonObject): Check => ({
  name: text(status['context']),
  state: status['state'] === 'pending' ? 'waiting' : status['state'] === 'success' ? 'passed' : 'failed',
  ...wordsIn(text(status['description'])),
  ...addressIn(status['target_url']),
});

const wordsIn = (words: string): { readonly words?: string } => (words === '' ? {} : { words });

export const reviewsIn = (raw: Json | undefined): readonly JsonObject[] =>
  isJsonObject(raw) ? itemsIn(raw) : [];

function itemsIn(body: JsonObject | undefined, field = 'items'): readonly JsonObject[] {
  const items: Json | undefined = body?.[field];
  return isJsonArray(items) ? items.filter(isJsonObject) : [];
}

const loginOf = (item: JsonObject): string => text(valueAt(item, ['user', 'login']));

/** `uptime/README.md` is the draft's `README.md`; what is not in the tile's folder is about no part of the draft. */
const placeOf = (item: JsonObject, line: Json | undefined): Pick<Note, 'part' | 'line'> => {
  const [, ...rest] = text(item['path']).split('/');
  const part = rest.join('/');
  if (part === '') return {};
  return typeof line === 'number' && line > 0 ? { part, line } : { part };
};

function noteOf(kind: string, item: JsonObject, author: string, at: string): readonly Note[] {
  const words = text(item['body']).trim();
  if (words === '') return [];
  return [
    {
      id: `${kind}:${text(item['id'])}`,
      from: loginOf(item) === author ? 'publisher' : 'reviewer',
      text: words,
      at,
      // A line that the branch no longer has is null; where it was says more than nothing.
      ...(kind === 'line' ? placeOf(item, item['line'] ?? item['original_line']) : {}),
    },
  ];
}

const annotationNote = (pull: PullRequest, annotation: JsonObject, index: number, raw: JsonObject): Note => ({
  id: `check:${pull.headSha}:${index}`,
  from: 'reviewer',
  text: [text(annotation['title']), text(annotation['message'])].filter((word) => word !== '').join(': '),
  at: text(raw['updated_at']),
  ...placeOf(annotation, annotation['start_line']),
});
