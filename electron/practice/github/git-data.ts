/** The Git data API: blobs, trees, commits and references. */
import type { Doc } from '../store.ts';
import { GithubError, invalid, notFound } from './errors.ts';
import type { Person } from './git-objects.ts';
import { headMoved } from './head-moved.ts';
import { type Operation, ok, page, type Request, textIn } from './operation.ts';
import { commit, reference } from './present.ts';
import { readyRepository, writableRepository } from './repositories.ts';
import { at, PARTNER, refOf, refsOf, setRef } from './world.ts';

function createBlob(request: Request) {
  const { world, body } = request;
  const { fullName } = writableRepository(request);
  if (typeof body['content'] !== 'string')
    throw invalid({ resource: 'Blob', field: 'content', code: 'missing_field' });
  const encoding = textIn(body, 'encoding') || 'utf-8';
  if (encoding !== 'utf-8' && encoding !== 'base64')
    throw invalid({ resource: 'Blob', field: 'encoding', code: 'invalid' });
  const sha = world.objects.write('blob', Buffer.from(body['content'], encoding));
  return ok({ sha, url: `${world.baseUrl()}/api/v3/repos/${fullName}/git/blobs/${sha}` }, 201);
}

function getBlob(request: Request) {
  readyRepository(request);
  const sha = request.path['sha'] ?? '';
  const bytes = request.world.objects.read('blob', sha);
  if (bytes === undefined) throw notFound();
  return ok({ sha, size: bytes.byteLength, encoding: 'base64', content: bytes.toString('base64') });
}

/** Entries of `tree`: content or the SHA of something here; a SHA of null removes what the base has. */
function createTree(request: Request) {
  const { world, body } = request;
  writableRepository(request);
  const baseSha = textIn(body, 'base_tree');
  const base = world.objects.commit(baseSha)?.tree ?? baseSha;
  if (base !== '' && world.objects.tree(base) === undefined)
    throw new GithubError(422, 'base_tree is not a valid tree oid');
  const files = new Map(base === '' ? [] : world.objects.files(base));
  const entries = body['tree'];
  if (!Array.isArray(entries)) throw new GithubError(422, 'Invalid tree info');
  for (const entry of entries as readonly Doc[]) {
    const path = textIn(entry, 'path');
    const mode = textIn(entry, 'mode');
    const isBadPath =
      path === '' ||
      path.startsWith('/') ||
      path.split('/').some((step) => step === '' || step === '..' || step === '.' || step === '.git');
    if (isBadPath) throw new GithubError(422, 'tree.path contains a malformed path component');
    if (mode === '040000') {
      placeFolder(request, files, path, entry['sha']);
      continue;
    }
    if (!['100644', '100755', '120000'].includes(mode))
      throw new GithubError(422, 'tree.mode is not one of 100644, 100755, 040000, 160000, 120000');
    if (entry['sha'] === null) {
      files.delete(path);
      continue;
    }
    const sha =
      typeof entry['content'] === 'string'
        ? world.objects.write('blob', Buffer.from(entry['content']))
        : textIn(entry, 'sha');
    if (world.objects.read('blob', sha) === undefined)
      throw new GithubError(422, `tree.sha ${sha} is not a valid blob`);
    files.set(path, { mode, sha });
  }
  const sha = world.objects.writeFiles(files);
  return ok({ sha, tree: world.objects.tree(sha) ?? [], truncated: false }, 201);
}

/** A tree as an entry takes the place of the whole folder. */
function placeFolder(
  { world }: Request,
  files: Map<string, { readonly mode: string; readonly sha: string }>,
  path: string,
  sha: unknown,
): void {
  const own = sha === null ? new Map() : world.objects.tree(String(sha)) && world.objects.files(String(sha));
  if (own === undefined) throw new GithubError(422, `tree.sha ${String(sha)} is not a valid tree`);
  for (const held of files.keys()) if (held.startsWith(`${path}/`)) files.delete(held);
  for (const [below, file] of own) files.set(`${path}/${below}`, file);
}

function getTree(request: Request) {
  const { world } = request;
  readyRepository(request);
  const wanted = request.path['sha'] ?? '';
  const sha = world.objects.commit(wanted)?.tree ?? wanted;
  const entries = world.objects.tree(sha);
  if (entries === undefined) throw notFound();
  const isWhole = request.query.get('recursive') !== undefined;
  const tree = isWhole
    ? [...world.objects.files(sha)].map(([path, file]) => ({
        path,
        mode: file.mode,
        type: 'blob',
        sha: file.sha,
      }))
    : entries.map((entry) => ({
        path: entry.name,
        mode: entry.mode,
        type: entry.mode === '040000' ? 'tree' : 'blob',
        sha: entry.sha,
      }));
  return ok({ sha, tree, truncated: false });
}

function createCommit(request: Request) {
  const { world, body } = request;
  const { fullName } = writableRepository(request);
  const message = textIn(body, 'message');
  if (message === '') throw invalid({ resource: 'Commit', field: 'message', code: 'missing_field' });
  const tree = textIn(body, 'tree');
  if (world.objects.tree(tree) === undefined) throw new GithubError(422, 'Tree SHA does not exist');
  const parents = Array.isArray(body['parents']) ? body['parents'].map(String) : [];
  if (parents.some((parent) => world.objects.commit(parent) === undefined))
    throw new GithubError(422, 'Parent SHA does not exist or is not a commit object');
  const author = personIn(body['author'], at(world));
  const committer = body['committer'] === undefined ? author : personIn(body['committer'], at(world));
  const sha = world.objects.writeCommit({ tree, parents, author, committer, message });
  return ok(commit(world, fullName, sha, { tree, parents, author, committer, message }), 201);
}

function personIn(value: unknown, now: string): Person {
  const given = typeof value === 'object' && value !== null ? (value as Doc) : {};
  return {
    name: textIn(given, 'name') || PARTNER,
    email: textIn(given, 'email') || `${PARTNER}@users.noreply.github.com`,
    date: textIn(given, 'date') || now,
  };
}

function createRef(request: Request) {
  const { world, body } = request;
  const { fullName } = writableRepository(request);
  const ref = textIn(body, 'ref').replace(/^refs\//, '');
  if (!/^(heads|tags)\/[^\s~^:?*[\\]+$/.test(ref) || !textIn(body, 'ref').startsWith('refs/'))
    throw new GithubError(422, 'Reference name is not valid');
  if (refOf(world, fullName, ref) !== undefined) throw new GithubError(422, 'Reference already exists');
  const sha = textIn(body, 'sha');
  if (world.objects.commit(sha) === undefined) throw new GithubError(422, 'Object does not exist');
  setRef(world, fullName, ref, sha);
  return ok(reference(world, fullName, ref, sha), 201);
}

function updateRef(request: Request) {
  const { world, body } = request;
  const { fullName } = writableRepository(request);
  const ref = request.path['ref'] ?? '';
  const before = refOf(world, fullName, ref);
  if (before === undefined) throw new GithubError(422, 'Reference does not exist');
  const sha = textIn(body, 'sha');
  if (world.objects.commit(sha) === undefined) throw new GithubError(422, 'Object does not exist');
  if (body['force'] !== true && !world.objects.history(sha).includes(before))
    throw new GithubError(422, 'Update is not a fast forward');
  setRef(world, fullName, ref, sha);
  headMoved(world, fullName, ref, sha);
  return ok(reference(world, fullName, ref, sha));
}

export const gitDataOperations: readonly Operation[] = [
  { name: 'createBlob', method: 'POST', path: '/repos/{owner}/{repo}/git/blobs', run: createBlob },
  { name: 'getBlob', method: 'GET', path: '/repos/{owner}/{repo}/git/blobs/{sha}', run: getBlob },
  { name: 'createTree', method: 'POST', path: '/repos/{owner}/{repo}/git/trees', run: createTree },
  { name: 'getTree', method: 'GET', path: '/repos/{owner}/{repo}/git/trees/{sha}', run: getTree },
  { name: 'createCommit', method: 'POST', path: '/repos/{owner}/{repo}/git/commits', run: createCommit },
  {
    name: 'getGitCommit',
    method: 'GET',
    path: '/repos/{owner}/{repo}/git/commits/{sha}',
    run: (request) => {
      const sha = request.path['sha'] ?? '';
      const { fullName } = readyRepository(request);
      const found = request.world.objects.commit(sha);
      if (found === undefined) throw notFound();
      return ok(commit(request.world, fullName, sha, found));
    },
  },
  { name: 'createRef', method: 'POST', path: '/repos/{owner}/{repo}/git/refs', run: createRef },
  {
    name: 'getRef',
    method: 'GET',
    path: '/repos/{owner}/{repo}/git/ref/{ref*}',
    run: (request) => {
      const { fullName } = readyRepository(request);
      const ref = request.path['ref'] ?? '';
      const sha = refOf(request.world, fullName, ref);
      if (sha === undefined) throw notFound();
      return ok(reference(request.world, fullName, ref, sha));
    },
  },
  {
    name: 'listMatchingRefs',
    method: 'GET',
    path: '/repos/{owner}/{repo}/git/matching-refs/{ref*}',
    run: (request) => {
      const { fullName } = readyRepository(request);
      const refs = refsOf(request.world, fullName).filter(({ ref }) =>
        ref.startsWith(request.path['ref'] ?? ''),
      );
      return page(refs.map(({ ref, sha }) => reference(request.world, fullName, ref, sha)));
    },
  },
  { name: 'updateRef', method: 'PATCH', path: '/repos/{owner}/{repo}/git/refs/{ref*}', run: updateRef },
];
