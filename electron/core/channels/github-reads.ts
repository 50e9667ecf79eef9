/** What is put together from several of GitHub's answers: a folder, a file, the checks of a pull request, the account. */
import {
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonObject,
  valueAt,
} from '../../../shared/domain/json.ts';
import type { Answer } from './channel.ts';

/** One answer, or with `list` every page of it under `items`. */
export interface Reader {
  readonly one: (operation: string, params: JsonObject) => Promise<Answer>;
  readonly list: (operation: string, params: JsonObject) => Promise<Answer>;
}

type Composite = (read: Reader, params: JsonObject) => Promise<Answer>;
type Body = JsonObject;

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const objectsIn = (value: Json | undefined): readonly JsonObject[] =>
  isJsonArray(value) ? value.filter(isJsonObject) : [];
const done = (body: JsonObject): Answer => ({ type: 'done', body });

/** Ends a composite early with the answer that came instead of what was needed. */
class Unanswered extends Error {
  readonly answer: Answer;
  constructor(answer: Answer) {
    super(answer.type);
    this.answer = answer;
  }
}

async function bodyOf(answer: Promise<Answer>): Promise<Body> {
  const came = await answer;
  if (came.type === 'done') return came.body ?? {};
  throw new Unanswered(came);
}

/** The entries of a tree; of a tree too large for one answer GitHub leaves some out, and says so. */
async function entriesOf(read: Reader, params: JsonObject): Promise<readonly JsonObject[]> {
  const body = await bodyOf(read.one('getTree', params));
  if (body['truncated'] === true)
    throw new Unanswered({
      type: 'refused',
      status: 200,
      code: 'truncated',
      message: 'GitHub did not show the whole folder: it holds too many files.',
    });
  return objectsIn(body['tree']);
}

/** @returns what a path names in a tree; undefined where nothing is there */
export async function entryAt(
  read: Reader,
  repository: Json,
  tree: string,
  path: string,
): Promise<JsonObject | undefined> {
  let sha = tree;
  let found: JsonObject | undefined;
  for (const name of path.split('/')) {
    found = (await entriesOf(read, { repository, sha })).find((entry) => entry['path'] === name);
    if (found === undefined) return undefined;
    sha = textOf(found['sha']);
  }
  return found;
}

/** The text of a file in a tree, as `{text}`; a body without one where there is no such file. */
export async function textInTree(
  read: Reader,
  repository: Json,
  tree: string,
  path: string,
): Promise<Answer> {
  return await answered(async () => {
    const entry = await entryAt(read, repository, tree, path);
    if (entry === undefined) return done({});
    const blob = await bodyOf(read.one('getBlob', { repository, sha: entry['sha'] ?? '' }));
    return done({ text: Buffer.from(textOf(blob['content']), 'base64').toString() });
  });
}

/** Whether a fork is copied: until then it has no branches. */
const getFork: Composite = async (read, params) => {
  const branches = objectsIn((await bodyOf(read.one('getForkRefs', { ...params, ref: 'heads' })))['items']);
  return branches.length === 0
    ? { type: 'busy', message: 'The fork is being copied.' }
    : done({ branches: branches.length });
};

const filesAmong = (entries: readonly JsonObject[]): readonly JsonObject[] =>
  entries
    .filter((entry) => entry['type'] === 'blob')
    .map((entry) => ({ path: entry['path'] ?? '', mode: entry['mode'] ?? '', sha: entry['sha'] ?? '' }));

/** A folder of a branch, as `{sha, commit, files: [{path, mode, sha}]}`. */
const getFolder: Composite = async (read, { repository = '', ref = '', path }) => {
  const branch = await bodyOf(read.one('getBranch', { repository, branch: ref }));
  const entry = await entryAt(read, repository, textOf(branch['tree']), textOf(path));
  if (entry?.['type'] !== 'tree')
    return { type: 'missing', message: `There is no folder ${textOf(path)} in ${textOf(ref)}.` };
  const sha = textOf(entry['sha']);
  const files = await entriesOf(read, { repository, sha, recursive: '1' });
  return done({
    sha,
    commit: branch['sha'] ?? '',
    files: filesAmong(files),
  });
};

/**
 * What a branch has of a folder, as `{repository, branch, sha, commit, files, text}`: the text of the one file that was
 * asked for. A branch without the folder has no files, and an empty `sha`.
 */
const getUpstream: Composite = async (read, { repository = '', ref = '', path = '', text = '' }) => {
  const branch = await bodyOf(read.one('getBranch', { repository, branch: ref }));
  const place = { repository, branch: ref, commit: branch['sha'] ?? '' };
  const entry = await entryAt(read, repository, textOf(branch['tree']), textOf(path));
  if (entry?.['type'] !== 'tree') return done({ ...place, sha: '', files: [], text: '' });
  const sha = textOf(entry['sha']);
  const files = filesAmong(await entriesOf(read, { repository, sha, recursive: '1' }));
  const wanted = files.find((file) => file['path'] === text);
  const blob =
    wanted === undefined ? {} : await bodyOf(read.one('getBlob', { repository, sha: wanted['sha'] ?? '' }));
  return done({ ...place, sha, files, text: Buffer.from(textOf(blob['content']), 'base64').toString() });
};

/** What was said by machines of a pull request's newest commit, as `{head, runs, statuses}`. */
const getChecks: Composite = async (read, params) => {
  const { repository = '' } = params;
  const pull = await bodyOf(read.one('getPullRequest', params));
  const head = textOf(valueAt(pull, ['head', 'sha']));
  const runs = objectsIn((await bodyOf(read.list('listCheckRuns', { repository, ref: head })))['items']);
  const combined = await bodyOf(read.one('getCombinedStatus', { repository, ref: head }));
  return done({
    head,
    statuses: objectsIn(combined['statuses']),
    runs: await Promise.all(
      runs.map(async (run) => {
        if (!(Number(valueAt(run, ['output', 'annotations_count'])) > 0)) return run;
        const id = textOf(run['id']);
        const annotations = await bodyOf(read.list('listAnnotations', { repository, id }));
        return { ...run, annotations: annotations['items'] ?? [] };
      }),
    ),
  });
};

export const composites: Readonly<Record<string, Composite>> = {
  getFork,
  getFolder,
  getUpstream,
  getChecks,
};

/** @returns the answer that came instead, where one that was needed did not */
export async function answered(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Unanswered) return error.answer;
    throw error;
  }
}

export const TEMPLATE = '.github/PULL_REQUEST_TEMPLATE.md';

/**
 * What plans are made from, as catalogues: the repository, whose token it is, the template of a pull request, and the
 * folders at the root.
 */
export async function githubCatalogues(
  read: Reader,
  repository: string,
): Promise<Readonly<Record<string, readonly Json[]>>> {
  const [person, held] = await Promise.all([
    bodyOf(read.one('getUser', {})),
    bodyOf(read.one('getRepository', { repository })),
  ]);
  const branch = textOf(held['default_branch']);
  const { tree } = await bodyOf(read.one('getBranch', { repository, branch }));
  const [entries, template] = await Promise.all([
    entriesOf(read, { repository, sha: tree ?? '' }),
    bodyOf(textInTree(read, repository, textOf(tree), TEMPLATE)),
  ]);
  const login = textOf(person['login']);
  // The address that GitHub gives whoever keeps theirs to themselves.
  const email = textOf(person['email']) || `${String(person['id'] ?? '')}+${login}@users.noreply.github.com`;
  return {
    repository: [
      {
        fullName: held['full_name'] ?? '',
        defaultBranch: branch,
        canPush: valueAt(held, ['permissions', 'push']) === true,
        isPrivate: held['private'] === true,
      },
    ],
    person: [{ login, name: textOf(person['name']) || login, email }],
    pullRequestTemplate: [{ text: textOf(template['text']) }],
    folders: entries
      .filter((entry) => entry['type'] === 'tree')
      .map((entry) => ({ name: entry['path'] ?? '', sha: entry['sha'] ?? '' })),
  };
}
