/** What the page may do, as plain functions: every one of them says no to what it does not know. */

/** A standard scheme, so that the page has an origin, storage and workers. */
export const PAGE_SCHEME = 'app';
const PAGE_HOST = 'vitrine';
export const PAGE_URL = `${PAGE_SCHEME}://${PAGE_HOST}/index.html`;

function parse(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined;
}

/** An address of the window itself: its scheme, its host, and nobody's name in front of it. */
export function isPageUrl(url: string): boolean {
  const parsed = parse(url);
  return (
    parsed !== undefined &&
    parsed.protocol === `${PAGE_SCHEME}:` &&
    parsed.host === PAGE_HOST &&
    parsed.username === '' &&
    parsed.password === ''
  );
}

/** The window stays on its page; a frame in it holds what the page wrote there. */
export function mayNavigate(url: string, isMainFrame: boolean): boolean {
  if (isMainFrame) return isPageUrl(url);
  return (
    url === 'about:blank' ||
    url === 'about:srcdoc' ||
    (url.startsWith('blob:') && isPageUrl(url.slice('blob:'.length)))
  );
}

/** What the person's browser or mail program may be asked to open. */
export function isOutsideUrl(url: string): boolean {
  const parsed = parse(url);
  if (parsed === undefined) return false;
  if (parsed.protocol === 'mailto:') return true;
  return parsed.protocol === 'https:' && parsed.username === '' && parsed.password === '';
}

/** Whether the window may load something: nothing comes from the network. */
export function mayLoad(url: string, isPackaged: boolean): boolean {
  const protocol = parse(url)?.protocol;
  if (protocol === 'blob:' || protocol === 'data:') return true;
  // The developer tools load themselves this way; a packaged program has none.
  if (protocol === 'devtools:') return !isPackaged;
  return isPageUrl(url);
}

/** Copying a value is all the page needs: the hand-off's fields, an address, an identity. */
export function mayUse(permission: string, requestingUrl: string): boolean {
  return permission === 'clipboard-sanitized-write' && isPageUrl(requestingUrl);
}

export interface SenderFrame {
  readonly url: string;
  readonly parent: unknown;
}

/** Only the page itself, at the top of its window, may call the core. @param frame of a destroyed sender throws. */
export function isTrustedSender(frame: SenderFrame | null): boolean {
  try {
    return frame !== null && frame.parent === null && isPageUrl(frame.url);
  } catch {
    return false;
  }
}
