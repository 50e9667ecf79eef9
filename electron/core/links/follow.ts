/** Follows one web address to where it ends, and says what that tells. */
import type { LinkLook } from '../../../shared/domain/links.ts';
import type { Ports, Reached } from '../ports.ts';

export type Reach = NonNullable<Ports['reach']>;
/** Without the time; `wasAnswered` when anything at all spoke HTTP. */
export type Followed = Omit<LinkLook, 'checkedAt'> & { readonly wasAnswered: boolean };

const MOST_HOPS = 6;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const GONE: ReadonlySet<number> = new Set([404, 410]);
/** Names that nobody can have: RFC 2606 and RFC 6761. */
const RESERVED = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost|local|internal|onion)$/i;

export async function follow(address: string, reach: Reach): Promise<Followed> {
  const look = (found: Omit<Followed, 'url'>): Followed => ({ url: address, ...found });
  const start = parsed(address);
  if (start === undefined) return look({ state: 'unsure', reason: 'broken', wasAnswered: false });
  let url = start;
  let isInsecure = false;
  for (let hop = 0; hop < MOST_HOPS; hop += 1) {
    const wasAnswered = hop > 0;
    if (RESERVED.test(url.hostname)) return look({ state: 'unsure', reason: 'reserved', wasAnswered });
    const answer = await ask(url, reach);
    if (answer.type === 'private') return look({ state: 'unsure', reason: 'private', wasAnswered });
    if (answer.type === 'failed') {
      const { reason } = answer;
      const isDead = reason === 'no-such-host' || reason === 'refused' || reason === 'certificate';
      return look({ state: isDead ? 'dead' : 'unsure', reason, wasAnswered });
    }
    const { status, location } = answer;
    if (REDIRECTS.has(status) && location !== undefined) {
      const next = parsed(location, url);
      if (next === undefined) return look({ state: 'unsure', reason: 'broken', status, wasAnswered: true });
      isInsecure ||= url.protocol === 'https:' && next.protocol === 'http:';
      url = next;
      continue;
    }
    if (GONE.has(status)) return look({ state: 'dead', reason: 'status', status, wasAnswered: true });
    // What lets no program in, is busy or broken today says nothing of whether a person would arrive.
    if (status < 200 || status >= 300)
      return look({ state: 'unsure', reason: 'status', status, wasAnswered: true });
    return look({ state: isInsecure ? 'insecure' : 'good', status, wasAnswered: true });
  }
  return look({ state: 'dead', reason: 'loops', wasAnswered: true });
}

/** Some servers know no HEAD, or answer it with something else than a reader gets. */
async function ask(url: URL, reach: Reach): Promise<Reached> {
  const head = await reach('HEAD', url);
  if (head.type !== 'answer' || head.status < 400) return head;
  return await reach('GET', url);
}

function parsed(address: string, base?: URL): URL | undefined {
  const url = URL.canParse(address, base?.href) ? new URL(address, base) : undefined;
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  // Credentials in an address are not sent to anybody.
  return isWeb && url.username === '' && url.password === '' ? url : undefined;
}
