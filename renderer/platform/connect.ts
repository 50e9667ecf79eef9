/** Finds the core behind this window: over Electron's bridge where there is one, else over the web host. */
import { type Client, clientOver } from '../../shared/contract/client.ts';
import { VitrineError } from '../../shared/contract/result.ts';
import { eventsWereMissed, setConnection } from './connection-state.ts';
import { host } from './host.ts';
import { electronTransport } from './transport-electron.ts';
import { httpTransport } from './transport-http.ts';

const KEPT_BEARER = 'vitrine.bearer';

/**
 * A core that is down is no failure: calls answer `unreachable` and the connection's state says so.
 * @throws VitrineError `unauthenticated` when this window has no session and its address has no token for one.
 */
export async function connect(): Promise<Client> {
  const hooks = { onState: setConnection, onEventsMissed: eventsWereMissed };
  if (host !== undefined) return clientOver(electronTransport({ host, ...hooks }));
  const url = new URL('/', location.href).href;
  return clientOver(httpTransport({ url, bearer: await bearerFor(url), ...hooks }));
}

/** The token is exchanged once; the session lives as long as this tab, through reloads. */
async function bearerFor(url: string): Promise<string> {
  const token = /^#token=([\w-]+)$/.exec(location.hash)?.[1];
  if (token !== undefined) {
    history.replaceState(null, '', location.pathname);
    const response = await fetch(`${url}session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    });
    if (response.ok) {
      const { bearer } = (await response.json()) as { readonly bearer: string }; // from our own host
      sessionStorage.setItem(KEPT_BEARER, bearer);
    }
  }
  const kept = sessionStorage.getItem(KEPT_BEARER);
  if (kept !== null) return kept;
  setConnection('signed-out');
  throw new VitrineError(
    'unauthenticated',
    'This window is not signed in. Each printed address opens one window: open the one that Vitrine prints now.',
  );
}
