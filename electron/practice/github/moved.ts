/**
 * A repository that was renamed. GitHub answers under the old name with where it is now, by its number: 301 to what
 * is read, 307 to what is written (REST, "Redirects", checked 2026-11).
 */
import type { Reply, RequestHead } from '../protocol.ts';
import { API_PATH, findRepository, numericId, REPOSITORY, repositoryResource, type World } from './world.ts';

/** By its old name, in lower case: what it is called now. There from the beginning, to be rehearsed. */
const MOVED: Readonly<Record<string, string>> = {
  'datadog-practice/extras': 'datadog-practice/integrations-extras',
};

/** @returns undefined where nothing has moved */
export function redirect(world: World, { method, path, query }: RequestHead): Reply | undefined {
  const [, name = '', rest = ''] = /^\/repos\/([^/]+\/[^/]+)(.*)$/.exec(path.slice(API_PATH.length)) ?? [];
  const now = MOVED[name.toLowerCase()];
  if (now === undefined || findRepository(world, name) !== undefined) return undefined;
  const search = new URLSearchParams([...query]).toString();
  const id = numericId(repositoryResource(world, now));
  const url = `${world.baseUrl()}${API_PATH}/repositories/${id}${rest}${search === '' ? '' : `?${search}`}`;
  const isRead = method === 'GET';
  return {
    status: isRead ? 301 : 307,
    headers: { location: url, 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({
      message: isRead ? 'Moved Permanently' : 'Temporary Redirect',
      url,
      documentation_url:
        'https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api#follow-redirects',
    }),
  };
}

/** `/repositories/1000001/pulls` is `/repos/datadog-practice/integrations-extras/pulls`. */
export function pathByName(world: World, path: string): string {
  const [, id, rest = ''] = /^\/repositories\/(\d+)(.*)$/.exec(path.slice(API_PATH.length)) ?? [];
  if (id === undefined) return path;
  const found = world.store.list(REPOSITORY).find((one) => numericId(one) === Number(id));
  return found === undefined ? path : `${API_PATH}/repos/${String(found.doc['fullName'])}${rest}`;
}
