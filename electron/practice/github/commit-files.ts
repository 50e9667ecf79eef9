import { headMoved } from './head-moved.ts';
import { at, refOf, setRef, type World } from './world.ts';

/** One commit with these files on a branch, which begins with it where there is none; null removes one. @returns its SHA-1 */
export function commitFiles(
  world: World,
  login: string,
  repository: string,
  branch: string,
  contents: Readonly<Record<string, string | Uint8Array | null>>,
): string {
  const { objects } = world;
  const head = refOf(world, repository, `heads/${branch}`);
  const files = new Map(objects.files(head === undefined ? '' : (objects.commit(head)?.tree ?? '')));
  for (const [path, content] of Object.entries(contents)) {
    if (content === null) files.delete(path);
    else files.set(path, { mode: '100644', sha: objects.write('blob', Buffer.from(content)) });
  }
  const who = { name: login, email: `${login}@users.noreply.github.com`, date: at(world) };
  const parents = head === undefined ? [] : [head];
  const message = head === undefined ? 'Initial commit' : `Update ${Object.keys(contents).join(', ')}`;
  const sha = objects.writeCommit({
    tree: objects.writeFiles(files),
    parents,
    author: who,
    committer: who,
    message,
  });
  setRef(world, repository, `heads/${branch}`, sha);
  if (head !== undefined) headMoved(world, repository, `heads/${branch}`, sha);
  return sha;
}
