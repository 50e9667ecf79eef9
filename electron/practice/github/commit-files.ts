import { headMoved } from './head-moved.ts';
import { at, refOf, setRef, type World } from './world.ts';

/** One commit with these texts on a branch, which begins with it where there is none. @returns its SHA-1 */
export function commitFiles(
  world: World,
  login: string,
  repository: string,
  branch: string,
  texts: Readonly<Record<string, string>>,
): string {
  const { objects } = world;
  const head = refOf(world, repository, `heads/${branch}`);
  const files = new Map(objects.files(head === undefined ? '' : (objects.commit(head)?.tree ?? '')));
  for (const [path, text] of Object.entries(texts))
    files.set(path, { mode: '100644', sha: objects.write('blob', Buffer.from(text)) });
  const who = { name: login, email: `${login}@users.noreply.github.com`, date: at(world) };
  const parents = head === undefined ? [] : [head];
  const message = head === undefined ? 'Initial commit' : `Update ${Object.keys(texts).join(', ')}`;
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
