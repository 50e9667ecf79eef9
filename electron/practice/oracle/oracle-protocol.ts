import { createHash } from 'node:crypto';
import type { ReceivedBody } from '../body-files.ts';
import type { PracticeProtocol, Refusal, Reply, RequestHead } from '../protocol.ts';
import type { Answer, Doc } from '../store.ts';
import { missing, notFound, OracleError, staleEtag, unreadable } from './errors.ts';
import type { Operation, Outcome } from './operation.ts';
import { PUBLISHER_OPERATIONS } from './operations.ts';
import { RESOURCE_MANAGER_OPERATIONS, RESOURCE_MANAGER_PATH } from './resource-manager.ts';
import { type Route, Router } from './router.ts';
import { checkBodyHash, checkSignature } from './signature.ts';
import { isObject, validate } from './validate.ts';
import { BASE_PATH, contentEtagOf, etagOf, find, type World } from './world.ts';

const RETRY_TOKEN_LIFE_MS = 24 * 60 * 60 * 1000;

const REFUSALS: Readonly<Record<Refusal, readonly [number, string, string]>> = {
  unauthenticated: [401, 'NotAuthenticated', 'The request could not be authenticated (practice fault).'],
  'incorrect-state': [
    409,
    'IncorrectState',
    'The resource is in a state that does not allow this (practice fault).',
  ],
  precondition: [412, 'NoEtagMatch', 'The if-match header does not match the current etag (practice fault).'],
  'too-many-requests': [429, 'TooManyRequests', 'There were too many requests. Wait before the next one.'],
  'server-error': [500, 'InternalServerError', 'The service failed to answer.'],
  'body-too-large': [413, 'PayloadTooLarge', 'The body of the request is too large.'],
  'not-found': [404, 'NotAuthorizedOrNotFound', 'Authorization failed, or there is nothing at this path.'],
};

/** Oracle's Marketplace Publisher API 20241201, and as much of Resource Manager as a stack artifact needs. */
export class OracleProtocol implements PracticeProtocol {
  readonly name = 'oracle';
  readonly requestIdHeader = 'opc-request-id';
  readonly #world: World;
  readonly #router = new Router([
    ...PUBLISHER_OPERATIONS.map((operation) => ({ ...operation, basePath: BASE_PATH })),
    ...RESOURCE_MANAGER_OPERATIONS.map((operation) => ({ ...operation, basePath: RESOURCE_MANAGER_PATH })),
  ]);

  constructor(world: World) {
    this.#world = world;
  }

  owns(path: string): boolean {
    return path.startsWith(`${BASE_PATH}/`) || path.startsWith(`${RESOURCE_MANAGER_PATH}/`);
  }

  operationOf(head: RequestHead): string {
    return this.#router.find(head.method, head.path)?.operation.name ?? 'unknown';
  }

  admit(head: RequestHead): Reply | undefined {
    try {
      checkSignature(head, this.#world.identity, this.#world.now());
      return undefined;
    } catch (error) {
      return this.#failure(head, error);
    }
  }

  bodyGoesToFile(head: RequestHead): boolean {
    return this.#router.find(head.method, head.path)?.operation.body === 'file';
  }

  handle(head: RequestHead, received: ReceivedBody): Reply {
    try {
      checkBodyHash(head, received.sha256Base64, received.sizeBytes);
      const route = this.#route(head);
      return this.#world.store.transaction(() => this.#once(head, route, received));
    } catch (error) {
      return this.#failure(head, error);
    }
  }

  refuse(head: RequestHead, refusal: Refusal, retryAfterSeconds?: number): Reply {
    const [status, code, message] = REFUSALS[refusal];
    const reply = this.#failure(head, new OracleError(status, code, message));
    if (retryAfterSeconds === undefined) return reply;
    return { ...reply, headers: { ...reply.headers, 'retry-after': String(retryAfterSeconds) } };
  }

  #route(head: RequestHead): Route {
    const route = this.#router.find(head.method, head.path);
    if (route !== undefined) return route;
    if (this.#router.knows(head.path)) {
      throw new OracleError(405, 'MethodNotAllowed', `The verb ${head.method} is not allowed on this path.`);
    }
    throw notFound(`operation ${head.method} ${head.path}`);
  }

  /** Gives the answer of the first time to a request that comes again with its retry token. */
  #once(head: RequestHead, route: Route, received: ReceivedBody): Reply {
    const { operation } = route;
    const token = operation.takesRetryToken === true ? head.headers['opc-retry-token'] : undefined;
    if (token === undefined || token === '') return this.#reply(head, this.#run(head, route, received));
    const fingerprint = fingerprintOf(head, received);
    const now = this.#world.now();
    const earlier = this.#world.store.answerFor(operation.name, token, now - RETRY_TOKEN_LIFE_MS);
    if (earlier !== undefined) {
      if (earlier.fingerprint === fingerprint) return this.#replay(head, earlier);
      throw new OracleError(
        409,
        'InvalidatedRetryToken',
        'This opc-retry-token was used for another request.',
      );
    }
    const reply = this.#reply(head, this.#run(head, route, received));
    const body = typeof reply.body === 'string' ? reply.body : null;
    const { status, headers } = reply;
    this.#world.store.keepAnswer(operation.name, token, { fingerprint, status, headers, body, at: now });
    return reply;
  }

  #run(head: RequestHead, { operation, id }: Route, received: ReceivedBody): Outcome {
    const target = operation.kind === undefined ? undefined : find(this.#world, operation.kind, id);
    const ifMatch = head.headers['if-match']?.replace(/^"(.*)"$/, '$1');
    if (target !== undefined && operation.method !== 'GET' && ifMatch !== undefined && ifMatch !== '*') {
      // Content has an etag of its own; a write of content takes that of the object around it as well.
      const isContent =
        operation.body === 'file' && target.body !== null && ifMatch === contentEtagOf(target);
      if (ifMatch !== etagOf(target) && !isContent) throw staleEtag();
    }
    for (const name of operation.requiredQuery ?? []) if (!head.query.get(name)) throw missing(name);
    for (const name of operation.requiredHeaders ?? []) if (!head.headers[name]) throw missing(name);
    const body = readBody(operation, received);
    const call = { world: this.#world, query: head.query, headers: head.headers, body, received };
    if (operation.kind === undefined) return operation.run(call);
    return operation.run(call, find(this.#world, operation.kind, id));
  }

  #reply(head: RequestHead, { status, headers, json, file }: Outcome): Reply {
    const common = { 'opc-request-id': head.requestId, ...headers };
    if (file !== undefined) {
      const path = this.#world.store.bodies.path(file.hash);
      const sizeBytes = this.#world.store.bodies.sizeBytes(file.hash);
      return {
        status,
        headers: { ...common, 'content-type': file.mimeType },
        body: { file: path, sizeBytes },
      };
    }
    if (json === undefined) return { status, headers: common };
    return { status, headers: { ...common, 'content-type': 'application/json' }, body: JSON.stringify(json) };
  }

  #replay(head: RequestHead, { status, headers, body }: Answer): Reply {
    const reply = { status, headers: { ...headers, 'opc-request-id': head.requestId } };
    return body === null ? reply : { ...reply, body };
  }

  #failure(head: RequestHead, error: unknown): Reply {
    if (!(error instanceof OracleError)) throw error;
    return {
      status: error.status,
      headers: { 'opc-request-id': head.requestId, 'content-type': 'application/json' },
      body: JSON.stringify({ code: error.code, message: error.message }),
    };
  }
}

function readBody(operation: Operation, received: ReceivedBody): Doc {
  if (operation.body === undefined) return {};
  if (operation.body === 'file') {
    if (received.sizeBytes === 0) throw missing('body of the request');
    return {};
  }
  const text = received.bytes?.toString('utf8') ?? '';
  const body: unknown = text.trim() === '' ? {} : parse(text);
  if (!isObject(body)) throw unreadable('The body of the request must be a JSON object.');
  validate(operation.body, body, operation.method === 'PUT');
  return body;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable('The body of the request is not JSON.');
  }
}

/** What must be the same for a repeated request to be the same request. */
function fingerprintOf(head: RequestHead, received: ReceivedBody): string {
  const parts = [
    head.path,
    received.sha256Hex,
    head.headers['term-id'] ?? '',
    head.headers['display-name'] ?? '',
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
