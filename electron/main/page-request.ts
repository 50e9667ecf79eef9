/** What `app://vitrine/…` answers. Apart from the scheme itself, so that its test needs no Electron. */
import { readPageFile } from '../hosts/page/page-files.ts';
import { PAGE_HEADERS } from '../hosts/page/policy.ts';
import { isPageUrl } from './policies.ts';

export async function answerPageRequest(
  pageDir: string,
  { url, method }: Pick<Request, 'url' | 'method'>,
): Promise<Response> {
  if (!isPageUrl(url) || method !== 'GET') {
    return new Response(null, { status: 403, headers: PAGE_HEADERS });
  }
  // The text and not `new URL().pathname`, which would tidy away what should be refused.
  const [, path = ''] = /^app:\/\/[^/?#]*([^?#]*)/.exec(url) ?? [];
  const file = await readPageFile(pageDir, path === '' ? '/' : path);
  if (file === undefined) return new Response(null, { status: 404, headers: PAGE_HEADERS });
  return new Response(file.bytes, {
    headers: { ...PAGE_HEADERS, 'content-type': file.mediaType, 'cache-control': file.cacheControl },
  });
}
