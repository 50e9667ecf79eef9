/**
 * Oracle's channel: the Marketplace Publisher API 20241201, and of Resource Manager's 20180917 what a stack needs,
 * through the official SDK.
 */
import type { MarketplacePublisherClient } from 'oci-marketplacepublisher';
import { type ErrorCode, VitrineError } from '../../../shared/contract/result.ts';
import type { Account } from '../../../shared/contract/shapes.ts';
import {
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonObject,
  type JsonPath,
  withValueAt,
} from '../../../shared/domain/json.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { passPhraseKey } from '../accounts/sign-in-secrets.ts';
import type { Ports } from '../ports.ts';
import type { AccessCheck, Answer, Call, Channel, SettleRule, Standing } from './channel.ts';
import type { Content, Exchange } from './http-exchange.ts';
import { oracleAccess } from './oracle-access.ts';
import { DEFAULT_PROFILE } from './oracle-config-file.ts';
import { resourceManagerEndpoint } from './oracle-endpoint.ts';
import { contentReads, identityIn, isOfResourceManager, operations } from './oracle-operations.ts';
import { readSignIn, type SignIn } from './oracle-sign-in.ts';
import { OracleTransport } from './oracle-transport.ts';

/** Oracle publishes no limit; 16 is what the design allows itself. */
const CONCURRENCY = 16;

export interface OracleChannelOptions
  extends Pick<Ports, 'newId'>,
    Partial<Pick<Ports, 'now' | 'secrets' | 'environment'>> {
  readonly account: Account;
}

/** What has a name that is its own among its like, and the list to find it in. */
const NAMED: Readonly<Record<string, string>> = { createListing: 'listListings', createTerm: 'listTerms' };

type AnyOperation = (request: Readonly<Record<string, unknown>>) => Promise<unknown>;

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** @throws VitrineError `unauthenticated` when the configuration or key cannot be read, saying which and why. */
export async function openOracleChannel(options: OracleChannelOptions): Promise<Channel> {
  const { account, newId } = options;
  const [common, publisher] = await Promise.all([import('oci-common'), import('oci-marketplacepublisher')]);
  const signIn = signerOf(options);
  const transport = new OracleTransport(signIn, CONCURRENCY);
  // The SDK types `send` over its own request class; it uses what OracleTransport reads of it and no more.
  const sending = { httpClient: transport as never };
  const configuration = {
    retryConfiguration: common.default.NoRetryConfigurationDetails,
    circuitBreaker: new common.default.CircuitBreaker({ disableClientCircuitBreaker: true }),
  };
  const client = new publisher.default.MarketplacePublisherClient(sending, configuration);
  client.endpoint = account.endpoint;
  // Only those who send stacks pay for its models.
  const openResourceManager = async (): Promise<object> => {
    const { ResourceManagerClient } = (await import('oci-resourcemanager')).default;
    const resourceManager = new ResourceManagerClient(sending, configuration);
    resourceManager.endpoint = resourceManagerEndpoint(account.endpoint);
    return resourceManager;
  };
  return new OracleChannel(client, openResourceManager, transport, account, newId, signIn.expiresAt);
}

function signerOf({ account, secrets, environment, now = Date.now }: OracleChannelOptions): SignIn {
  const { configFile = '', profile = DEFAULT_PROFILE } = account.settings;
  const passPhrase = secrets?.get(passPhraseKey(account.id));
  return readSignIn({ configFile, profile, environment, passPhrase, now: now() });
}

class OracleChannel implements Channel {
  readonly concurrency = CONCURRENCY;
  readonly pollMs: number;
  readonly signInEndsAt?: number;
  readonly #client: MarketplacePublisherClient;
  readonly #openResourceManager: () => Promise<object>;
  #resourceManager: Promise<object> | undefined;
  readonly #transport: OracleTransport;
  readonly #compartmentId: string;
  readonly #newId: () => string;

  constructor(
    client: MarketplacePublisherClient,
    openResourceManager: () => Promise<object>,
    transport: OracleTransport,
    account: Account,
    newId: () => string,
    signInEndsAt: number | undefined,
  ) {
    this.#client = client;
    this.#openResourceManager = openResourceManager;
    this.#transport = transport;
    this.#compartmentId = account.settings['compartmentId'] ?? '';
    this.#newId = newId;
    if (signInEndsAt !== undefined) this.signInEndsAt = signInEndsAt;
    this.pollMs = account.isPractice ? 1_000 : 5 * 60_000;
  }

  ruleOf(operation: string): SettleRule {
    const known = operations[operation];
    if (known === undefined) throw new Error(`${operation} declares no settle rule`);
    return known.rule;
  }

  async send(call: Call): Promise<Answer> {
    const {
      rule: _rule,
      bodyField,
      contentField,
      fileAt,
    } = operations[call.operation] ?? { rule: this.ruleOf(call.operation) };
    const request: Record<string, unknown> = { ...call.params };
    if (call.key !== undefined) request['opcRetryToken'] = call.key;
    if (call.ifMatch !== undefined) request['ifMatch'] = call.ifMatch;
    if (bodyField !== undefined) request[bodyField] = call.body ?? {};
    if (contentField !== undefined) request[contentField] = '';
    const content = fileAt === undefined ? contentOf(call) : await contentAround(call, fileAt);
    return await this.#call(call.operation, request, {
      wasSent: false,
      ...(content === undefined ? {} : { content }),
      ...(call.onProgress === undefined ? {} : { onProgress: call.onProgress }),
    });
  }

  read(operation: string, params: JsonObject): Promise<Answer> {
    return this.#call(operation, { ...params }, { wasSent: false });
  }

  async list(operation: string, params: JsonObject): Promise<readonly JsonObject[]> {
    const items: JsonObject[] = [];
    const seen = new Set<string>();
    let page: string | undefined;
    do {
      const exchange: Exchange = { wasSent: false };
      const answer = await this.#call(
        operation,
        { ...params, limit: 100, ...(page === undefined ? {} : { page }) },
        exchange,
      );
      if (answer.type !== 'done')
        throw new VitrineError(codeOfRefusal(answer), `${operation} did not answer: ${answer.message}`, {
          mayNotRead: mayNotRead(answer),
        });
      const found = answer.body?.['items'];
      // An answer without a list is no empty list: nothing may be concluded from it.
      if (!isJsonArray(found))
        throw new VitrineError(
          'unreachable',
          `${operation} was answered with something that is no list. Look at what stands between this machine and the service.`,
        );
      items.push(...found.filter(isJsonObject));
      page = exchange.headers?.get('opc-next-page') ?? undefined;
      if (page !== undefined && seen.has(page))
        throw new VitrineError('unreachable', `The pages of ${operation} lead round in a circle.`);
      seen.add(page ?? '');
    } while (page !== undefined && page !== '');
    return items;
  }

  async contentHash(operation: string, params: JsonObject): Promise<string | undefined> {
    const exchange: Exchange = { wasSent: false, hashesAnswer: true };
    const answer = await this.#call(contentReads[operation] ?? operation, { ...params }, exchange);
    return answer.type === 'done' ? exchange.answerHash : undefined;
  }

  async workRequest(id: string): Promise<Standing> {
    const exchange: Exchange = { wasSent: false };
    const answer = await this.#call('getWorkRequest', { workRequestId: id }, exchange);
    if (answer.type === 'missing' || answer.type === 'refused')
      return { state: 'failed', message: answer.message };
    if (answer.type !== 'done') return { state: 'waiting', message: answer.message };
    const body = answer.body ?? {};
    const percent = typeof body['percentComplete'] === 'number' ? { percent: body['percentComplete'] } : {};
    const status = text(body['status']);
    if (status === 'SUCCEEDED') {
      const identity = identityIn(body);
      return { state: 'ready', ...percent, ...(identity === undefined ? {} : { id: identity }) };
    }
    if (status === 'FAILED' || status === 'CANCELED')
      return { state: 'failed', message: await this.#failureOf(id, status) };
    // It is over in a way that has been learnt since: how, nobody here can tell, so nothing is built on it.
    if (text(body['timeFinished']) !== '')
      return {
        state: 'failed',
        message: `The work request has ended as ${status}, which is not known here.`,
      };
    const afterSeconds = Number(exchange.headers?.get('retry-after'));
    return { state: 'waiting', ...percent, ...(afterSeconds > 0 ? { afterMs: afterSeconds * 1000 } : {}) };
  }

  async #failureOf(id: string, status: string): Promise<string> {
    try {
      const errors = await this.list('listWorkRequestErrors', { workRequestId: id });
      return (
        errors
          .map((error) => text(error['message']))
          .filter((message) => message !== '')
          .join(' ') || status
      );
    } catch {
      return status; // what the errors say is a help; that it failed is known already
    }
  }

  standingOf(body: JsonObject): Standing {
    const lifecycle = text(body['lifecycleState']);
    const status = text(body['status']);
    const why = text(body['statusNotes']);
    if (lifecycle === 'FAILED' || lifecycle === 'DELETED' || status === 'UNAVAILABLE') {
      return { state: 'failed', message: why || `${lifecycle} ${status}`.trim() };
    }
    // Of an artifact only AVAILABLE can be used (section D4): a status learnt since may mean anything.
    if (
      'artifactType' in body &&
      lifecycle === 'ACTIVE' &&
      status !== 'AVAILABLE' &&
      status !== 'IN_PROGRESS'
    )
      return { state: 'failed', message: why || `The artifact is ${status}, which is not known here.` };
    const isMoving =
      lifecycle === 'CREATING' ||
      lifecycle === 'UPDATING' ||
      ('artifactType' in body && status === 'IN_PROGRESS');
    return { state: isMoving ? 'waiting' : 'ready' };
  }

  async content(operation: string, params: JsonObject): Promise<Uint8Array | undefined> {
    const exchange: Exchange = { wasSent: false, keepsBytes: true };
    const answer = await this.#call(contentReads[operation] ?? operation, { ...params }, exchange);
    if (answer.type === 'missing') return undefined;
    if (answer.type !== 'done')
      throw new VitrineError(codeOfRefusal(answer), `${operation} did not answer: ${answer.message}`);
    return exchange.bytes;
  }

  access(): Promise<readonly AccessCheck[]> {
    return oracleAccess((operation, params) => this.read(operation, params), this.#compartmentId);
  }

  probe(): Promise<Answer> {
    return this.read('listListings', {
      compartmentId: this.#compartmentId,
      limit: 1,
    });
  }

  async clockSkewMs(): Promise<number | undefined> {
    const exchange: Exchange = { wasSent: false };
    await this.#call('listListings', { compartmentId: this.#compartmentId, limit: 1 }, exchange);
    const date = Date.parse(exchange.headers?.get('date') ?? '');
    // The header counts whole seconds: half of one is no skew.
    return Number.isNaN(date) ? undefined : Date.now() - date - 500;
  }

  async namesTaken(plan: Plan): Promise<readonly string[]> {
    const taken: string[] = [];
    for (const step of plan.steps) {
      const list = NAMED[step.operation];
      const name = text(step.body?.['name']);
      if (list === undefined || name === '') continue;
      const found = await this.list(list, { compartmentId: this.#compartmentId });
      if (found.some((item) => item['name'] === name)) taken.push(name);
    }
    return taken;
  }

  async catalogues(): Promise<Readonly<Record<string, readonly Json[]>>> {
    const compartmentId = this.#compartmentId;
    const [products, categories, currencies, shapes, supportDocs, services, publishers] = await Promise.all([
      this.list('listProducts', { compartmentId }),
      this.list('listCategories', { compartmentId }),
      this.list('listSupportedCurrencies', { compartmentId }),
      this.list('listSupportedShapes', { compartmentId }),
      this.list('listSupportDocs', { compartmentId }),
      this.list('listAvailableServices', { compartmentId }),
      this.#publishers(),
    ]);
    // The summaries of products leave their filters out.
    const whole = await Promise.all(
      products.map(async (product) => {
        const answer = await this.read('getProduct', { productCode: product['code'] ?? '' });
        return answer.type === 'done' && answer.body !== undefined ? answer.body : product;
      }),
    );
    // A service is named by its listing; entries of a catalogue by their code.
    const availableServices = services.map((one) => ({ ...one, code: one['listingId'] ?? '' }));
    return {
      products: whole,
      categories,
      currencies,
      shapes,
      supportDocs,
      availableServices,
      publishers,
    };
  }

  /** The company itself; its summary leaves its memberships out. */
  async #publishers(): Promise<readonly JsonObject[]> {
    const listed = await this.list('listPublishers', { compartmentId: this.#compartmentId });
    return await Promise.all(
      listed.map(async (summary) => {
        const answer = await this.read('getPublisher', { publisherId: summary['id'] ?? '' });
        return answer.type === 'done' && answer.body !== undefined ? answer.body : summary;
      }),
    );
  }

  retire(): void {
    this.#transport.retire();
  }

  close(): void {
    this.#transport.close();
  }

  async #clientOf(operation: string): Promise<object> {
    if (!isOfResourceManager(operation)) return this.#client;
    this.#resourceManager ??= this.#openResourceManager();
    return await this.#resourceManager;
  }

  async #call(
    operation: string,
    request: Readonly<Record<string, unknown>>,
    exchange: Exchange,
  ): Promise<Answer> {
    const opcRequestId = this.#newId();
    this.#transport.register(opcRequestId, exchange);
    // The SDK has one method an operation, named alike; there is no index type for it.
    const client = await this.#clientOf(operation);
    const method = (client as Record<string, AnyOperation | undefined>)[operation];
    if (method === undefined) throw new Error(`the SDK has no operation ${operation}`);
    try {
      await method.call(client, { ...request, opcRequestId });
    } catch (error) {
      // The SDK makes its models of what came; what it cannot make anything of is judged below, from the bytes.
      if (exchange.status === undefined) exchange.failure ??= messageOf(error);
    } finally {
      this.#transport.forget(opcRequestId);
    }
    if (exchange.failure !== undefined) {
      return { type: exchange.wasSent ? 'unknown' : 'unreachable', message: exchange.failure };
    }
    return answerOf(operation, exchange, request);
  }
}

/** What is read or made is in the answer; of the rest nobody tells whether it is. */
const HAS_BODY = /^(?:get|list|create(?!Artifact))/;

/** A JSON body with the call's file in it: a stack's ZIP, of which a rule keeps the size small. */
async function contentAround(call: Call, fileAt: JsonPath): Promise<Content> {
  const file = await call.file?.open();
  try {
    const bytes = (await file?.readFile()) ?? new Uint8Array();
    const body = withValueAt(call.body ?? {}, fileAt, Buffer.from(bytes).toString('base64'));
    return { type: 'bytes', bytes: Buffer.from(JSON.stringify(body)), mediaType: 'application/json' };
  } finally {
    await file?.close();
  }
}

/** JSON goes out as it was planned: the SDK's models would drop a null, which is how a field is cleared. */
function contentOf(call: Call): Content | undefined {
  if (call.file !== undefined) {
    const { blob, open } = call.file;
    return { type: 'file', open, sizeBytes: blob.sizeBytes, sha256Hex: blob.hash, mediaType: blob.mediaType };
  }
  if (call.text !== undefined)
    return { type: 'bytes', bytes: Buffer.from(call.text), mediaType: 'text/plain; charset=utf-8' };
  if (call.body !== undefined)
    return { type: 'bytes', bytes: Buffer.from(JSON.stringify(call.body)), mediaType: 'application/json' };
  return undefined;
}

/** What a list or a file that did not come means to whoever needs it. */
function codeOfRefusal(answer: Answer): ErrorCode {
  if (answer.type === 'unauthenticated') return 'unauthenticated';
  return answer.type === 'missing' || answer.type === 'refused' ? 'refused' : 'unreachable';
}

/** Oracle answers 404 for what a group may not see; of the person's own compartment that is a permission missing. */
const mayNotRead = (answer: Answer): boolean =>
  answer.type === 'missing' || (answer.type === 'refused' && answer.status === 403);

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function answerOf(operation: string, exchange: Exchange, request: Readonly<Record<string, unknown>>): Answer {
  const { status = 0, text: body = '', headers } = exchange;
  const parsed = parse(body);
  if (status >= 200 && status < 300) {
    if (exchange.hashesAnswer === true || exchange.keepsBytes === true) return { type: 'done' };
    if (body !== '' && parsed === undefined) {
      return { type: 'unknown', message: 'The service answered with something that is not JSON.' };
    }
    if (body === '' && HAS_BODY.test(operation))
      return { type: 'unknown', message: 'The service answered with nothing.' };
    const id = text(parsed?.['id']);
    const etag = headers?.get('etag') ?? '';
    const workRequest = headers?.get('opc-work-request-id') ?? '';
    return {
      type: 'done',
      ...(parsed === undefined ? {} : { body: parsed }),
      ...(id === '' ? {} : { id }),
      ...(etag === '' ? {} : { etag }),
      ...(workRequest === '' ? {} : { workRequest }),
    };
  }
  const code = text(parsed?.['code']) || String(status);
  const message =
    text(parsed?.['message']) ||
    `The service answered ${status}${parsed === undefined ? ' with something that is not JSON' : ''}.`;
  if (status === 401) return { type: 'unauthenticated', message };
  if (status === 412) return { type: 'stale', message };
  if (status === 404) return { type: 'missing', message };
  if (status === 429 || (status === 409 && code === 'IncorrectState'))
    return { type: 'busy', message, ...retryAfter(headers) };
  if (status === 503 && parsed !== undefined) return { type: 'busy', message, ...retryAfter(headers) };
  if (status >= 500) return { type: 'unknown', message };
  const field = fieldIn(message, request);
  return { type: 'refused', status, code, message, ...(field === undefined ? {} : { field }) };
}

function retryAfter(headers: Headers | undefined): { readonly afterMs?: number } {
  const seconds = Number(headers?.get('retry-after'));
  return seconds > 0 ? { afterMs: seconds * 1000 } : {};
}

function parse(body: string): JsonObject | undefined {
  try {
    const value: Json = JSON.parse(body);
    // Resource Manager's lists are bare.
    if (isJsonArray(value)) return { items: value };
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Oracle's errors have no field of their own; they name it in the sentence. */
function fieldIn(message: string, request: Readonly<Record<string, unknown>>): string | undefined {
  const bodies = Object.values(request).filter((value) => typeof value === 'object' && value !== null);
  const names = [...Object.keys(request), ...bodies.flatMap((body) => Object.keys(body))];
  return names
    .filter((name) => name.length > 2 && new RegExp(`\\b${name}\\b`).test(message))
    .toSorted((a, b) => b.length - a.length)[0];
}
