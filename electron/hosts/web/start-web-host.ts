/**
 * The web host: the window in a browser, over loopback only. Nothing here trusts that only the person's browser
 * speaks to it: any page the person has open, and any program of any user on this machine, can reach the port.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fromWire, toWire } from '../../../shared/contract/wire.ts';
import { nodeBase64 } from '../base64.ts';
import { readPageFile } from '../page/page-files.ts';
import { PAGE_HEADERS } from '../page/policy.ts';
import { type ShellCapabilities, withShell } from '../shell-capabilities.ts';
import type { Workspace } from '../workspace.ts';
import { makeEventFeed } from './event-feed.ts';
import { type Refusal, refuseHost, refuseOrigin, refuseType } from './guards.ts';
import { readBody } from './read-body.ts';
import { makeSessions } from './session.ts';

const LOOPBACK = '127.0.0.1';
/** A chunk of 1 MiB is 1.4 MiB in base64; a plan comes back with all its texts. */
const LARGEST_CALL_BYTES = 4 * 1024 * 1024;
const LARGEST_SESSION_BYTES = 1024;

export const WEB_SHELL: ShellCapabilities = {
  host: 'web',
  pickFiles: false,
  pickFolders: false,
  saveDialog: false,
  updates: false,
};

export interface WebHostOptions {
  readonly workspace: Pick<Workspace, 'call' | 'subscribe' | 'onRejoined'>;
  /** The built window. */
  readonly pageDir: string;
  /** 0 takes any that is free. */
  readonly port?: number;
}

export interface WebHost {
  /** `http://127.0.0.1:PORT/` */
  readonly url: string;
  /** The address to open, with a new one-time token in its fragment: servers and logs never see that part. */
  newAddress(): string;
  close(): Promise<void>;
}

export async function startWebHost({ workspace, pageDir, port = 0 }: WebHostOptions): Promise<WebHost> {
  const sessions = makeSessions();
  const feed = makeEventFeed(() => crypto.randomUUID());
  const call = withShell(workspace.call, WEB_SHELL);
  const unsubscribe = workspace.subscribe(feed.publish);
  const stopFollowing = workspace.onRejoined(feed.reset);
  let boundPort = port;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [path = '/', query = ''] = (request.url ?? '/').split('?', 2);
    const wrongHost = refuseHost(request, boundPort);
    if (wrongHost !== undefined) return refuse(response, wrongHost);

    if (path === '/session') return await openSession(request, response);
    if (path.startsWith('/call/')) return await takeCall(request, response, path.slice('/call/'.length));
    if (path === '/events') {
      const refusal = refuseMethod(request, 'GET') ?? refuseStranger(request);
      if (refusal !== undefined) return refuse(response, refusal);
      feed.follow(response, new URLSearchParams(query).get('since') ?? undefined);
      return;
    }
    await sendPage(request, response, path);
  };

  const openSession = async (request: IncomingMessage, response: ServerResponse) => {
    const refusal = refuseMethod(request, 'POST') ?? refuseOrigin(request, boundPort) ?? refuseType(request);
    if (refusal !== undefined) return refuse(response, refusal);
    const body = await readBody(request, LARGEST_SESSION_BYTES);
    if (body === undefined) return refuse(response, TOO_LARGE);
    const bearer = sessions.exchange(tokenIn(body));
    if (bearer === undefined) {
      return refuse(response, {
        status: 403,
        message:
          'This address was used already or is not from this run. Open the one that Vitrine prints now.',
      });
    }
    sendJson(response, 200, JSON.stringify({ bearer }));
  };

  const takeCall = async (request: IncomingMessage, response: ServerResponse, method: string) => {
    const refusal = refuseMethod(request, 'POST') ?? refuseStranger(request) ?? refuseType(request);
    if (refusal !== undefined) return refuse(response, refusal);
    const body = await readBody(request, LARGEST_CALL_BYTES);
    if (body === undefined) return refuse(response, TOO_LARGE);
    let input: unknown;
    try {
      input = fromWire(body, nodeBase64);
    } catch {
      return refuse(response, { status: 400, message: 'The body of the call is not JSON.' });
    }
    sendJson(response, 200, toWire(await call(method, input), nodeBase64));
  };

  const refuseStranger = (request: IncomingMessage): Refusal | undefined =>
    refuseOrigin(request, boundPort) ??
    (sessions.isBearer(request.headers.authorization)
      ? undefined
      : { status: 401, message: 'This window is not signed in. Open the address that Vitrine prints.' });

  const sendPage = async (request: IncomingMessage, response: ServerResponse, path: string) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return refuse(response, { status: 405, message: 'Pages can only be read.' });
    }
    const file = await readPageFile(pageDir, path);
    if (file === undefined) return refuse(response, { status: 404, message: 'There is nothing here.' });
    response.writeHead(200, {
      ...PAGE_HEADERS,
      'content-type': file.mediaType,
      'content-length': file.bytes.length,
      'cache-control': file.cacheControl,
    });
    response.end(request.method === 'HEAD' ? undefined : file.bytes);
  };

  // Longer than a browser keeps a connection for: one that is closed just when a call goes out loses the call.
  const server = createServer({ keepAliveTimeout: 310_000 }, (request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, resolve);
  });
  boundPort = (server.address() as AddressInfo).port; // a TCP server that listens has one
  const url = `http://${LOOPBACK}:${boundPort}/`;

  return {
    url,
    newAddress: () => `${url}#token=${sessions.newToken()}`,
    close: async () => {
      unsubscribe();
      stopFollowing();
      feed.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

const TOO_LARGE: Refusal = { status: 413, message: 'This is more than one call may carry.' };

function refuseMethod(request: IncomingMessage, method: 'GET' | 'POST'): Refusal | undefined {
  return request.method === method ? undefined : { status: 405, message: `This takes ${method} only.` };
}

function refuse(response: ServerResponse, { status, message }: Refusal): void {
  sendJson(response, status, JSON.stringify({ message }));
}

function sendJson(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, {
    ...PAGE_HEADERS,
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}

function tokenIn(body: string): string {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && 'token' in value && typeof value.token === 'string'
      ? value.token
      : '';
  } catch {
    return '';
  }
}
