/**
 * The plan of a tile: the pull request by which Datadog takes it. The first one is a branch with one commit; while it
 * is open, every further plan is one more commit on that branch, and never replaces anyone's. A commit holds the
 * tile's folder whole, so that what is not in the draft is not in the folder. Pure: the same input gives the same plan.
 */
import { executablesOf, filesOf } from '../../../domain/folders.ts';
import { isJsonObject, type JsonObject, jsonEquals, valueAt } from '../../../domain/json.ts';
import type { PlanInput } from '../../../domain/marketplace.ts';
import type { Part } from '../../../domain/parts.ts';
import { type Plan, SELF } from '../../../domain/plan.ts';
import { type Place, PlanBuilder } from '../../../domain/plan-builder.ts';
import { text, tileOf } from '../tile.ts';
import { type Facts, factsOf } from './facts.ts';
import { entriesIn, type PullRequest, pullRequestIn, subjects, type TreeEntry } from './places.ts';
import { placeOf, type Upstream, upstreamIn } from './shared-folders.ts';
import { reviewersToAsk, reviewsIn } from './status.ts';
import { filledTemplate } from './wording.ts';

/** The team that looks at every tile (CODEOWNERS of both repositories, checked 2026-11). */
const REVIEWERS = '@DataDog/ecosystems-review';
const CODEOWNERS = '.github/CODEOWNERS';

interface Work {
  readonly input: PlanInput;
  readonly builder: PlanBuilder;
  readonly facts: Facts;
  readonly folder: string;
  readonly title: string;
  readonly at: ReturnType<typeof subjects>;
  readonly pull: PullRequest | undefined;
}

export function plan(input: PlanInput): Plan {
  const builder = new PlanBuilder(input);
  const subject = `listing:${input.draft.id}`;
  const facts = factsOf(input.catalogue);
  const { folder } = tileOf(input.draft.parts);
  const at = subjects(input.draft.id);
  if (facts === undefined) builder.notice('notices|datadog|no-facts', { account: input.account.name });
  else if (folder === '') builder.notice('notices|datadog|no-folder');
  else {
    const title = input.draft.name || folder;
    const pull = pullRequestIn(input.remoteOf(at.pull)?.raw);
    planTile({ input, builder, facts, folder, title, at, pull });
  }
  return builder.build(subject);
}

function planTile(work: Work): void {
  const { builder, pull, input } = work;
  const undecided = conflictsOf(work);
  const held = filesIn(input).filter(({ path }) => input.isHeld(work.at.file(path), 'text'));
  if (held.length > 0)
    builder.notice('notices|datadog|held-back', { fields: held.map(({ path }) => path).join(', ') });
  const { intention = 'send' } = input.choices;
  if (intention === 'withdraw') planClosing(work);
  else if (intention === 'request-review') planReviewRequest(work);
  else if (intention !== 'send') builder.notice('notices|datadog|merged-by-staff');
  else if (undecided.length > 0)
    builder.notice('notices|datadog|folder-undecided', { files: listOf(undecided) });
  else if (pull?.isOpen === true) planCorrection(work, pull);
  else planPullRequest(work);
}

/** A branch with one commit, and the pull request from it. */
function planPullRequest(work: Work): void {
  const { input, builder, facts, folder, title, at, pull } = work;
  if (pull?.isMerged === true && isPushed(work)) {
    builder.notice('notices|datadog|merged-already');
    return;
  }
  const upstream = mergedUpstream(work, facts.defaultBranch);
  if (upstream === undefined) return;
  const isNew = upstream.sha === '';
  if (!isNew) tellChanges(work, upstream);
  const repository = headRepository(work);
  const base = getBase(work, facts.defaultBranch, upstream);
  const tree = placeTree(work, repository, base, { withOwners: true });
  const commit = builder.add({
    titleKey: 'createCommit',
    operation: 'createCommit',
    target: title,
    subject: at.commit,
    params: { repository },
    body: {
      message: `${isNew ? 'Add' : 'Update'} ${title}`,
      tree: tree.id,
      parents: [base.etag ?? ''],
      author: facts.author,
    },
    key: input.now,
    agrees: 'nothing',
    isReplacing: true,
  });
  const name = branchName(work);
  const branch = builder.add({
    titleKey: 'createRef',
    operation: 'createRef',
    target: name,
    subject: at.branch,
    params: { repository },
    body: { ref: `refs/heads/${name}`, sha: commit.id },
    agrees: 'body',
    settles: { folder, files: tree.files },
    isReplacing: true,
    read: { operation: 'getRef', params: { repository, ref: `heads/${name}` } },
  });
  const owner = facts.canPush ? (facts.repository.split('/')[0] ?? '') : facts.login;
  builder.add({
    titleKey: input.choices.submitForReview ? 'createPullRequest' : 'createDraftPullRequest',
    operation: 'createPullRequest',
    target: facts.repository,
    subject: at.pull,
    params: { repository: facts.repository },
    body: {
      title: `${isNew ? 'Add' : 'Update'} ${title}`,
      head: `${owner}:${name}`,
      base: facts.defaultBranch,
      body: filledTemplate(facts.template, {
        what: `${isNew ? 'Adds' : 'Updates'} the tile of ${title} in \`${folder}/\`.`,
        motivation: text(valueAt(tileOf(input.draft.parts).manifest, ['tile', 'description'])) || title,
        notes: input.choices.noteToReviewers ?? '',
      }),
      draft: !input.choices.submitForReview,
      maintainer_can_modify: true,
    },
    after: [branch],
    agrees: 'nothing',
    isReplacing: true,
    read: { operation: 'getPullRequest', params: { repository: facts.repository, number: SELF } },
  });
}

/** One more commit on the branch of the open pull request, upon the base's newest where that has moved on. */
function planCorrection(work: Work, pull: PullRequest): void {
  const { input, builder, facts, folder, title, at } = work;
  const { headRepository: repository, headBranch: name } = pull;
  if (pull.headSha !== text(input.remoteOf(at.branch)?.base['sha'])) {
    builder.notice('notices|datadog|somebody-pushed', { branch: name });
    return;
  }
  if (!isPushed(work) || pull.isBehind) {
    const upstream = pull.isBehind ? mergedUpstream(work, pull.baseBranch) : undefined;
    if (pull.isBehind && upstream === undefined) return;
    const head = getHead(work, repository, name);
    const base = upstream === undefined ? undefined : getBase(work, pull.baseBranch, upstream);
    const tree = placeTree(work, repository, base ?? head, { withOwners: base !== undefined });
    const commit = builder.add({
      titleKey: base === undefined ? 'createCorrection' : 'createMerge',
      operation: 'createCommit',
      target: title,
      subject: at.commit,
      params: { repository },
      body: {
        message: messageOf(work, base !== undefined),
        tree: tree.id,
        parents: [head.etag ?? '', ...(base === undefined ? [] : [base.etag ?? ''])],
        author: facts.author,
      },
      key: input.now,
      agrees: 'nothing',
      isReplacing: true,
    });
    builder.add({
      titleKey: 'updateRef',
      operation: 'updateRef',
      target: name,
      subject: at.branch,
      params: { repository, ref: `heads/${name}` },
      body: { sha: commit.id },
      agrees: 'body',
      settles: { folder, files: tree.files },
      read: { operation: 'getRef', params: { repository, ref: `heads/${name}` } },
    });
  }
  if (pull.isDraft && input.choices.submitForReview)
    builder.add({
      titleKey: 'markReadyForReview',
      operation: 'markReadyForReview',
      target: `#${pull.number}`,
      subject: at.pull,
      params: { pullRequestId: pull.nodeId },
      after: 'all',
      agrees: 'nothing',
      read: { operation: 'getPullRequest', params: { repository: facts.repository, number: SELF } },
    });
  const { noteToReviewers = '' } = input.choices;
  if (noteToReviewers !== '') addComment(work, pull, noteToReviewers);
}

/** @returns the repository that the branch is in, or the template that stands for it. */
function headRepository({ input, builder, facts, at }: Work): string {
  if (facts.canPush) return facts.repository;
  const known = input.remoteOf(at.fork)?.remoteId;
  if (known !== undefined) return known;
  return builder.add({
    titleKey: 'createFork',
    operation: 'createFork',
    target: facts.repository,
    subject: at.fork,
    params: { repository: facts.repository },
    body: { default_branch_only: true },
    agrees: 'nothing',
    wait: 'state',
    read: { operation: 'getFork', params: { repository: SELF } },
  }).id;
}

/** The commit puts the folder there whole: what it takes the place of has to be what was merged into the draft. */
const getBase = ({ builder, facts, folder, at }: Work, branch: string, { sha }: Upstream): Place =>
  builder.add({
    titleKey: 'getBase',
    operation: 'getBranch',
    target: branch,
    subject: at.base,
    params: { repository: facts.repository, branch, folder, holds: sha },
    agrees: 'nothing',
    isReplacing: true,
  });

/** @returns undefined, with a notice, where the plan would put its folder over what nobody here has seen. */
function mergedUpstream({ input, builder, facts, folder, at }: Work, branch: string): Upstream | undefined {
  const { repository } = facts;
  const found = upstreamIn(input.remoteOf(at.upstream), placeOf(repository, branch, folder));
  if (found?.isMerged === true) return found;
  if (found === undefined && !facts.folders.has(folder)) return NOT_THERE;
  builder.notice(found === undefined ? 'notices|datadog|folder-unread' : 'notices|datadog|folder-unmerged', {
    folder,
    repository,
  });
  return undefined;
}

const NOT_THERE: Upstream = { sha: '', files: [], isMerged: true, taken: [] };

/** Names every file of theirs that the pull request changes, adds to or takes away. */
function tellChanges({ input, builder, facts, folder }: Work, { files, taken }: Upstream): void {
  const wanted = new Map(wantedIn(input).map(({ path, sha }) => [path, sha]));
  const held = new Map(files.map(({ path, sha }) => [path, sha]));
  const changed = [...held].flatMap(([path, sha]) =>
    wanted.has(path) && wanted.get(path) !== sha ? [path] : [],
  );
  const about = { folder, repository: facts.repository };
  if (taken.length > 0) builder.notice('notices|datadog|folder-taken', { ...about, files: listOf(taken) });
  const lists = {
    'folder-changes': changed,
    'folder-adds': [...wanted.keys()].filter((path) => !held.has(path)),
    'folder-removes': [...held.keys()].filter((path) => !wanted.has(path)),
  };
  for (const [key, paths] of Object.entries(lists))
    if (paths.length > 0) builder.notice(`notices|datadog|${key}`, { ...about, files: listOf(paths) });
}

const listOf = (paths: readonly string[]): string => paths.toSorted().join(', ');

/** Files that both sides changed where neither side's can stand until the person has decided. */
function conflictsOf({ input, at }: Work): readonly string[] {
  const upstream = input.remoteOf(at.upstream)?.raw;
  const read = input.remoteOf(at.folder)?.raw;
  const paths = new Set(
    [
      ...filesIn(input),
      ...[upstream, read].flatMap((raw) => entriesIn(isJsonObject(raw) ? raw : undefined, 'files')),
    ].map(({ path }) => path),
  );
  return [...paths].filter((path) => input.isHeld(at.file(path), 'file'));
}

/** The branch has to be where it was left: a commit of somebody else's on it is never built over unseen. */
function getHead({ input, builder, at }: Work, repository: string, branch: string): Place {
  const read = { operation: 'getBranch', params: { repository, branch } };
  const sha = text(input.remoteOf(at.branch)?.base['sha']);
  return builder.add({
    titleKey: 'getHead',
    operation: 'getBranch',
    target: branch,
    subject: at.head,
    params: read.params,
    ...(sha === '' ? {} : { ifMatch: sha }),
    etagOf: at.branch,
    agrees: 'nothing',
    isReplacing: true,
    read,
  });
}

/** The newest commit of the branch that is known holds what the draft holds. */
const isPushed = ({ input, at }: Work): boolean =>
  isSame(entriesIn(input.remoteOf(at.branch)?.base, 'files'), wantedIn(input));

const wantedIn = (input: PlanInput): readonly WantedEntry[] =>
  filesIn(input).map(({ path, mode, part }) => ({ path, mode, sha: knownSha(input, path, part) }));

const isSame = (held: readonly TreeEntry[], wanted: readonly WantedEntry[]): boolean =>
  wanted.every(({ sha }) => sha !== undefined) &&
  jsonEquals(
    held.map(({ path, mode, sha }) => [path, mode, sha]),
    wanted.map(({ path, mode, sha }) => [path, mode, sha ?? '']),
  );

interface WantedEntry {
  readonly path: string;
  readonly mode: string;
  /** Undefined for a content that was never uploaded. */
  readonly sha: string | undefined;
}

interface OwnFile {
  readonly path: string;
  readonly mode: string;
  readonly part: Exclude<Part, { type: 'document' }>;
}

function filesIn({ draft }: PlanInput): readonly OwnFile[] {
  const executables = executablesOf(draft.parts);
  return filesOf(draft.parts)
    .flatMap(([path, part]) =>
      part.type === 'document' ? [] : [{ path, part, mode: executables.has(path) ? '100755' : '100644' }],
    )
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Git's name of the content, where it is there already: as it is now, or held back until a conflict is decided. */
function knownSha(input: PlanInput, path: string, part: OwnFile['part']): string | undefined {
  const subject = subjects(input.draft.id).file(path);
  const record = input.remoteOf(subject);
  if (input.isHeld(subject, 'text')) return record?.remoteId;
  const isKnown =
    part.type === 'text' ? record?.base['text'] === part.text : record?.base['hash'] === part.blob.hash;
  return isKnown ? record?.remoteId : undefined;
}

/** Every file that is not there yet, the folder of them, and the repository around it. */
function placeTree(
  work: Work,
  repository: string,
  under: Place,
  { withOwners }: { readonly withOwners: boolean },
): Place & { readonly files: readonly JsonObject[] } {
  const { builder, facts, folder, at, input } = work;
  const entries = filesIn(input).map(({ path, mode, part }): JsonObject => {
    const sha = knownSha(input, path, part) ?? placeFile(work, repository, path, part).id;
    return { path, mode, type: 'blob', sha };
  });
  const known = input.remoteOf(at.folder);
  const folderSha =
    known !== undefined && isSame(entriesIn(known.base, 'tree'), wantedIn(input))
      ? known.remoteId
      : builder.add({
          titleKey: 'createFolder',
          operation: 'createTree',
          target: `${folder}/`,
          subject: at.folder,
          params: { repository },
          body: { tree: entries },
          agrees: 'body',
          isReplacing: true,
        }).id;
  const tree = builder.add({
    titleKey: 'createTree',
    operation: 'createTree',
    target: facts.repository,
    subject: at.tree,
    params: { repository },
    body: {
      base_tree: under.id,
      tree: [{ path: folder, mode: '040000', type: 'tree', sha: folderSha }],
      ...(withOwners ? { lines: [{ path: CODEOWNERS, key: `/${folder}/`, value: ownersOf(work) }] } : {}),
    },
    agrees: 'nothing',
    isReplacing: true,
  });
  return { ...tree, files: entries };
}

function placeFile({ builder, at }: Work, repository: string, path: string, part: OwnFile['part']): Place {
  return builder.add({
    titleKey: 'createBlob',
    operation: 'createBlob',
    target: path,
    subject: at.file(path),
    params: { repository },
    // What it was before may have been of the other type.
    ...(part.type === 'text'
      ? { text: part.text, agrees: 'text' as const }
      : { file: part.blob, agrees: 'file' as const, settles: { text: null } }),
    isReplacing: true,
  });
}

function ownersOf({ input, facts }: Work): string {
  const support = text(valueAt(tileOf(input.draft.parts).manifest, ['author', 'support_email']));
  return [`@${facts.login}`, support, REVIEWERS].filter((owner) => owner !== '').join(' ');
}

/** Says of which state of the draft it is, so that two of them never have one name. */
function branchName({ input, folder, pull }: Work): string {
  const name = folder.replaceAll(/[^\w.-]+/g, '-').replaceAll(/\.{2,}|^\.|\.(?:lock)?$/g, '-');
  return `vitrine/${name}-${input.draft.rev}${pull === undefined ? '' : `-after-${pull.number}`}`;
}

function messageOf({ input, title, pull }: Work, isMerge: boolean): string {
  const [note = ''] = (input.choices.noteToReviewers ?? '').split('\n');
  if (note !== '') return note;
  return isMerge ? `Bring ${title} up to date with ${pull?.baseBranch ?? 'the base'}` : `Correct ${title}`;
}

/** The plan that writes to the reviewers, below the pull request. */
export function planNote(input: PlanInput, words: string): Plan {
  const builder = new PlanBuilder(input);
  const at = subjects(input.draft.id);
  const facts = factsOf(input.catalogue);
  const pull = pullRequestIn(input.remoteOf(at.pull)?.raw);
  if (facts !== undefined && pull !== undefined)
    addComment({ input, builder, facts, folder: '', title: '', at, pull }, pull, words);
  return builder.build(`listing:${input.draft.id}`);
}

function addComment({ builder, facts, at }: Work, pull: PullRequest, words: string): void {
  builder.add({
    titleKey: 'createIssueComment',
    operation: 'createIssueComment',
    target: `#${pull.number}`,
    subject: at.note,
    params: { repository: facts.repository, number: pull.number },
    body: { body: words },
    after: 'all',
    agrees: 'nothing',
    isReplacing: true,
  });
}

/** Asks those again who decided about an earlier commit. */
function planReviewRequest({ input, builder, facts, at, pull }: Work): void {
  const reviews = input.remoteOf(at.reviews)?.raw;
  const author = text(valueAt(input.remoteOf(at.pull)?.raw, ['user', 'login']));
  const asked = pull?.isOpen === true ? reviewersToAsk(pull, author, reviewsIn(reviews)) : [];
  if (pull === undefined || asked.length === 0) {
    builder.notice(pull?.isOpen === true ? 'notices|datadog|nobody-to-ask' : 'notices|datadog|nothing-open');
    return;
  }
  builder.add({
    titleKey: 'requestReviewers',
    operation: 'requestReviewers',
    target: `#${pull.number}`,
    subject: at.pull,
    params: { repository: facts.repository, number: pull.number },
    body: { reviewers: [...asked] },
    agrees: 'nothing',
    read: { operation: 'getPullRequest', params: { repository: facts.repository, number: SELF } },
  });
}

/** Takes the pull request back: it stays readable, and nothing of it is deleted. */
function planClosing({ builder, facts, at, pull }: Work): void {
  if (pull?.isOpen !== true) {
    builder.notice('notices|datadog|nothing-open');
    return;
  }
  builder.add({
    titleKey: 'closePullRequest',
    operation: 'updatePullRequest',
    target: `#${pull.number}`,
    subject: at.pull,
    params: { repository: facts.repository, number: pull.number },
    body: { state: 'closed' },
    agrees: 'nothing',
    read: { operation: 'getPullRequest', params: { repository: facts.repository, number: SELF } },
  });
}
