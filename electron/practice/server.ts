import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { type BodyFiles, BodyTooLarge, type ReceivedBody } from './body-files.ts';
import type { Fault, Faults } from './faults.ts';
import type { PracticeProtocol, Refusal, Reply, RequestHead } from './protocol.ts';
import type { RequestLog } from './requests.ts';

const HOST = '127.0.0.1';
/** A stack travels as base64 within JSON; nothing else in memory comes near this. */
const MEMORY_BODY_LIMIT_BYTES = 32 * 1024 * 1024;

const REFUSED_BY_FAULT: Partial<Record<Fault, Refusal>> = {
  unauthenticated: 'unauthenticated',
  // Oracle says the same of what one may not see and of what is not there.
  'not-authorized': 'not-found',
  'incorrect-state': 'incorrect-state',
  precondition: 'precondition',
  'too-many-requests': 'too-many-requests',
  'server-error': 'server-error',
};

const PORTAL_PAGE = '<!doctype html><html><title>Sign in</title><body><h1>Network sign-in</h1></body></html>';

export interface ServerParts {
  /** The first one answers what belongs to none. */
  readonly protocols: readonly [PracticeProtocol, ...PracticeProtocol[]];
  readonly bodies: BodyFiles;
  readonly faults: Faults;
  readonly log: RequestLog;
  readonly now: () => number;
  /** Lets everything happen that is due. */
  readonly settle: () => void;
}

export interface ListeningServer {
  readonly url: string;
  close(): Promise<void>;
}

/** The HTTP frame around the protocols: receives, delays, spoils, answers, records. Loopback only. */
export async function listen(parts: ServerParts, port: number): Promise<ListeningServer> {
  const closing = new AbortController();
  const server = createServer({ keepAliveTimeout: 65_000, requestTimeout: 0 }, (request, response) => {
    serve(parts, request, response, closing.signal).catch(() => request.destroy());
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => answerUnreadable(error, socket));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
  const address = server.address() as AddressInfo; // A TCP server that listens has one.
  return {
    url: `http://${HOST}:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        closing.abort();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(
  parts: ServerParts,
  request: IncomingMessage,
  response: ServerResponse,
  closing: AbortSignal,
): Promise<void> {
  const at = parts.now();
  const startedAt = performance.now();
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  const protocol = parts.protocols.find((candidate) => candidate.owns(path)) ?? parts.protocols[0];
  const head = readHead(request, path, protocol.requestIdHeader);
  const operation = protocol.operationOf(head);
  const strike = parts.faults.strike(operation);
  const fault = strike.rule?.fault;
  let status = 0;
  try {
    const received = await receive(parts.bodies, protocol, head, request);
    if (strike.latencyMs > 0) await wait(strike.latencyMs, undefined, { signal: closing });
    const reply = answer(parts, protocol, head, received, strike.rule);
    if (fault === 'drop-reply') request.socket.destroy();
    else if (fault === 'truncated-body') await sendHalf(response, reply);
    else await send(response, reply);
    status = fault === 'drop-reply' ? 0 : reply.status;
  } finally {
    parts.log.add({
      at,
      protocol: protocol.name,
      operation,
      method: head.method,
      path,
      requestId: head.requestId,
      status,
      durationMs: performance.now() - startedAt,
      ...(fault === undefined ? {} : { fault }),
    });
  }
}

function readHead(request: IncomingMessage, path: string, requestIdHeader: string): RequestHead {
  const target = request.url ?? '/';
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return {
    method: request.method ?? 'GET',
    target,
    path,
    query: readQuery(target.slice(path.length + 1)),
    headers,
    requestId: headers[requestIdHeader] ?? randomUUID().replaceAll('-', '').toUpperCase(),
  };
}

/** Lenient: the official SDK sends values that were never percent-encoded. */
function readQuery(text: string): ReadonlyMap<string, string> {
  const query = new Map<string, string>();
  for (const pair of text.split('&')) {
    const at = pair.indexOf('=');
    if (at > 0) query.set(decode(pair.slice(0, at)), decode(pair.slice(at + 1)));
  }
  return query;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** Reads the body to its end in any case: a reply before that would reset the client's connection. */
async function receive(
  bodies: BodyFiles,
  protocol: PracticeProtocol,
  head: RequestHead,
  request: IncomingMessage,
): Promise<ReceivedBody | Reply> {
  const refused = protocol.admit(head);
  if (refused !== undefined) {
    for await (const _chunk of request) {
      // Thrown away unread.
    }
    return refused;
  }
  if (protocol.bodyGoesToFile(head)) return bodies.receiveToFile(request);
  try {
    return await bodies.receiveToMemory(request, MEMORY_BODY_LIMIT_BYTES);
  } catch (error) {
    if (error instanceof BodyTooLarge) return protocol.refuse(head, 'body-too-large');
    throw error;
  }
}

function answer(
  parts: ServerParts,
  protocol: PracticeProtocol,
  head: RequestHead,
  received: ReceivedBody | Reply,
  rule: { readonly fault: Fault; readonly retryAfterSeconds?: number } | undefined,
): Reply {
  if ('status' in received) return received;
  try {
    parts.settle();
    if (rule?.fault === 'html') {
      return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: PORTAL_PAGE };
    }
    const refusal = rule === undefined ? undefined : REFUSED_BY_FAULT[rule.fault];
    if (refusal !== undefined) return protocol.refuse(head, refusal, rule?.retryAfterSeconds);
    const reply = protocol.handle(head, received);
    parts.settle();
    return reply;
  } catch (error) {
    process.emitWarning(`practice could not answer ${head.method} ${head.path}: ${String(error)}`);
    return protocol.refuse(head, 'server-error');
  } finally {
    parts.bodies.discard(received);
  }
}

async function send(response: ServerResponse, reply: Reply): Promise<void> {
  response.writeHead(reply.status, headersOf(reply));
  if (typeof reply.body === 'object') await pipeline(createReadStream(reply.body.file), response);
  else response.end(reply.body);
}

async function sendHalf(response: ServerResponse, reply: Reply): Promise<void> {
  response.writeHead(reply.status, headersOf(reply));
  if (typeof reply.body === 'string') {
    const bytes = Buffer.from(reply.body);
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)));
  } else if (reply.body !== undefined) {
    const end = Math.floor(reply.body.sizeBytes / 2) - 1;
    if (end >= 0) for await (const chunk of createReadStream(reply.body.file, { end })) response.write(chunk);
  }
  // What was written must leave before the connection is cut, or it would be a dropped reply.
  response.flushHeaders();
  await wait(5);
  response.destroy();
}

function headersOf(reply: Reply): Readonly<Record<string, string | number>> {
  if (reply.status === 204) return reply.headers;
  const length = typeof reply.body === 'object' ? reply.body.sizeBytes : Buffer.byteLength(reply.body ?? '');
  return { ...reply.headers, 'content-length': length };
}

/** What is not even HTTP, or has headers beyond the limit, never reaches a protocol. */
function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable) return;
  const isTooLarge = error.code === 'HPE_HEADER_OVERFLOW';
  const status = isTooLarge ? '431 Request Header Fields Too Large' : '400 Bad Request';
  const body = JSON.stringify(
    isTooLarge
      ? { code: 'RequestHeaderFieldsTooLarge', message: 'The headers of the request are larger than 16 KiB.' }
      : { code: 'CannotParseRequest', message: 'The request is not valid HTTP.' },
  );
  socket.end(
    `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n` +
      `connection: close\r\n\r\n${body}`,
  );
}
