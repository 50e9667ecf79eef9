/** Users, repositories, forks, branches, contents and compare. */
import { forbidden, GithubError, invalid, notFound } from './errors.ts';
import { isSame } from './git-objects.ts';
import { fullNameIn, type Operation, ok, page, type Request } from './operation.ts';
import { commit, repository, user } from './present.ts';
import {
  addRepository,
  DEFAULT_BRANCH,
  findRepository,
  mayPush,
  PARTNER,
  type Repository,
  refOf,
  refsOf,
  repositoryOf,
  setRef,
  type World,
} from './world.ts';

/** Git data of a fork that is still being copied. */
export function readyRepository(request: Request): Repository {
  const found = repositoryOf(request.world, fullNameIn(request));
  if (found.readyAt > request.world.now()) throw new GithubError(409, 'Git Repository is empty.');
  return found;
}

export function writableRepository(request: Request): Repository {
  const found = readyRepository(request);
  if (!mayPush(found)) throw found.isPrivate ? notFound() : forbidden();
  return found;
}

function createFork(request: Request) {
  const { world } = request;
  const parent = readyRepository(request);
  if (parent.owner === PARTNER) throw new GithubError(403, 'You cannot fork your own repository.');
  const fullName = `${PARTNER}/${parent.name}`;
  const known = findRepository(world, fullName);
  if (known !== undefined && known.parent !== parent.fullName)
    throw invalid({ resource: 'Repository', field: 'name', code: 'already_exists' });
  if (known !== undefined) return ok(repository(world, known), 202);
  const fork = addRepository(world, {
    fullName,
    owner: PARTNER,
    name: parent.name,
    parent: parent.fullName,
    isPrivate: parent.isPrivate,
    writers: [PARTNER],
    readyAt: world.now() + world.delays.forkMs,
  });
  for (const { ref, sha } of refsOf(world, parent.fullName)) setRef(world, fullName, ref, sha);
  return ok(repository(world, fork), 202);
}

const branch = (world: World, fullName: string, name: string) => {
  const sha = refOf(world, fullName, `heads/${name}`);
  const found = sha === undefined ? undefined : world.objects.commit(sha);
  if (sha === undefined || found === undefined) throw new GithubError(404, 'Branch not found');
  return { name, protected: name === DEFAULT_BRANCH, commit: shownCommit(world, fullName, sha) };
};

/** Commits outside the Git data API carry theirs one level down. */
function shownCommit(world: World, fullName: string, sha: string) {
  const found = world.objects.commit(sha);
  if (found === undefined) throw notFound();
  const shown = commit(world, fullName, sha, found);
  return { sha, url: shown['url'], html_url: shown['html_url'], commit: shown, parents: shown['parents'] };
}

function treeAt(request: Request): { readonly fullName: string; readonly tree: string } {
  const { fullName } = readyRepository(request);
  const wanted = request.query.get('ref') ?? DEFAULT_BRANCH;
  const sha = refOf(request.world, fullName, `heads/${wanted.replace(/^refs\/heads\//, '')}`) ?? wanted;
  const found = request.world.objects.commit(sha);
  if (found === undefined) throw new GithubError(404, `No commit found for the ref ${wanted}`);
  return { fullName, tree: found.tree };
}

function getContent(request: Request) {
  const { world } = request;
  const { tree } = treeAt(request);
  const path = (request.path['path'] ?? '').replace(/\/$/, '');
  const files = world.objects.files(tree);
  const file = files.get(path);
  if (file !== undefined) {
    const bytes = world.objects.read('blob', file.sha) ?? Buffer.alloc(0);
    const content = bytes.byteLength > 1_000_000 ? '' : bytes.toString('base64');
    return ok({
      type: 'file',
      name: path.split('/').at(-1),
      path,
      sha: file.sha,
      size: bytes.byteLength,
      encoding: content === '' && bytes.byteLength > 0 ? 'none' : 'base64',
      content,
    });
  }
  const prefix = path === '' ? '' : `${path}/`;
  const names = new Map<string, object>();
  for (const [each, { sha }] of files) {
    if (!each.startsWith(prefix)) continue;
    const [name = '', ...rest] = each.slice(prefix.length).split('/');
    const isFolder = rest.length > 0;
    names.set(name, {
      type: isFolder ? 'dir' : 'file',
      name,
      path: `${prefix}${name}`,
      ...(isFolder ? {} : { sha }),
    });
  }
  if (names.size === 0) throw notFound();
  return ok([...names.values()]);
}

function compareCommits(request: Request) {
  const { world } = request;
  const { fullName } = readyRepository(request);
  const [base = '', head = ''] = (request.path['basehead'] ?? '').split('...');
  const resolve = (name: string): string => {
    const [owner, own] = name.includes(':') ? name.split(':') : [undefined, name];
    const repositoryName = owner === undefined ? fullName : `${owner}/${fullName.split('/')[1]}`;
    const sha = refOf(world, repositoryName, `heads/${own}`) ?? own ?? '';
    if (world.objects.commit(sha) === undefined) throw notFound();
    return sha;
  };
  const [left, right] = [resolve(base), resolve(head)];
  const mergeBase = world.objects.mergeBase(left, right);
  if (mergeBase === undefined) throw new GithubError(404, `No common ancestor between ${base} and ${head}.`);
  const [inLeft, inRight] = [world.objects.history(left), world.objects.history(right)];
  const ahead = inRight.filter((sha) => !inLeft.includes(sha));
  const behind = inLeft.filter((sha) => !inRight.includes(sha));
  const status =
    ahead.length > 0
      ? behind.length > 0
        ? 'diverged'
        : 'ahead'
      : behind.length > 0
        ? 'behind'
        : 'identical';
  return ok({
    status,
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    base_commit: shownCommit(world, fullName, left),
    merge_base_commit: shownCommit(world, fullName, mergeBase),
    commits: ahead.toReversed().map((sha) => shownCommit(world, fullName, sha)),
    files: changedFiles(world, mergeBase, right),
  });
}

export function changedFiles(world: World, from: string, to: string) {
  const before = world.objects.files(world.objects.commit(from)?.tree ?? '');
  const after = world.objects.files(world.objects.commit(to)?.tree ?? '');
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => !isSame(before.get(path), after.get(path)))
    .toSorted()
    .map((filename) => ({
      filename,
      sha: after.get(filename)?.sha ?? null,
      status: !before.has(filename) ? 'added' : after.has(filename) ? 'modified' : 'removed',
    }));
}

export const repositoryOperations: readonly Operation[] = [
  { name: 'getAuthenticated', method: 'GET', path: '/user', run: ({ world }) => ok(user(world, PARTNER)) },
  {
    name: 'getRateLimit',
    method: 'GET',
    path: '/rate_limit',
    run: () => ok({ resources: { core: { limit: 5000, remaining: 4999, used: 1, reset: 0 } } }),
  },
  {
    name: 'getRepository',
    method: 'GET',
    path: '/repos/{owner}/{repo}',
    run: (request) => ok(repository(request.world, repositoryOf(request.world, fullNameIn(request)))),
  },
  { name: 'createFork', method: 'POST', path: '/repos/{owner}/{repo}/forks', run: createFork },
  {
    name: 'listBranches',
    method: 'GET',
    path: '/repos/{owner}/{repo}/branches',
    run: (request) => {
      const { fullName } = readyRepository(request);
      const heads = refsOf(request.world, fullName).filter(({ ref }) => ref.startsWith('heads/'));
      return page(heads.map(({ ref, sha }) => ({ name: ref.slice('heads/'.length), commit: { sha } })));
    },
  },
  {
    name: 'getBranch',
    method: 'GET',
    path: '/repos/{owner}/{repo}/branches/{branch*}',
    run: (request) =>
      ok(branch(request.world, readyRepository(request).fullName, request.path['branch'] ?? '')),
  },
  {
    name: 'getCommit',
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{ref}',
    run: (request) =>
      ok(shownCommit(request.world, readyRepository(request).fullName, request.path['ref'] ?? '')),
  },
  { name: 'getContent', method: 'GET', path: '/repos/{owner}/{repo}/contents/{path*}', run: getContent },
  {
    name: 'compareCommits',
    method: 'GET',
    path: '/repos/{owner}/{repo}/compare/{basehead*}',
    run: compareCommits,
  },
];
