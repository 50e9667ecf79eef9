/**
 * The HTTP client under Oracle's SDK. The SDK's own cannot send binary bodies (it reads them as text and signs
 * something else), retries for a minute and a half by itself, and warns on the console with request data. So it
 * composes the request, and this signs the exact bytes, sends them once, and keeps what came back.
 */
import { createHash, createSign, type KeyObject } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import http from 'node:http';
import https from 'node:https';
import { sendFile } from './send-file.ts';

export interface Signer {
  readonly keyId: string;
  readonly privateKey: KeyObject;
}

/** What the SDK cannot carry through: the body as it was planned, and what became of the request. */
export interface Exchange {
  readonly content?: Content;
  readonly onProgress?: (sentBytes: number) => void;
  /** Hash the answer instead of keeping it. */
  readonly hashesAnswer?: boolean;
  /** Keep a good answer as it came, and not as text. */
  readonly keepsBytes?: boolean;
  /** Set once bytes may have left. */
  wasSent: boolean;
  /** Why no whole answer came. */
  failure?: string;
  status?: number;
  text?: string;
  bytes?: Uint8Array;
  answerHash?: string;
  headers?: Headers;
}

export type Content =
  | { readonly type: 'bytes'; readonly bytes: Uint8Array; readonly mediaType: string }
  | {
      readonly type: 'file';
      readonly open: () => Promise<FileHandle>;
      readonly sizeBytes: number;
      readonly sha256Hex: string;
      readonly mediaType: string;
    };

/** The request as the SDK composes it. */
interface SdkRequest {
  readonly method: string;
  readonly uri: string;
  readonly headers: Headers;
  readonly body?: unknown;
}

/** No answer of this API that is kept in memory is larger: lists come in pages. */
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
/** Without a byte in either direction. Long work is asynchronous at the marketplace. */
const IDLE_TIMEOUT_MS = 60_000;

export class OracleTransport {
  readonly #signer: Signer;
  readonly #exchanges = new Map<string, Exchange>();
  readonly #agents: { readonly http: http.Agent; readonly https: https.Agent };
  #underWay = 0;
  #isRetired = false;

  constructor(signer: Signer, concurrency: number) {
    this.#signer = signer;
    const options = { keepAlive: true, maxSockets: concurrency };
    this.#agents = { http: new http.Agent(options), https: new https.Agent(options) };
  }

  /** @param requestId travels as `opc-request-id`, which ties the SDK's request to its exchange. */
  register(requestId: string, exchange: Exchange): void {
    this.#exchanges.set(requestId, exchange);
  }

  forget(requestId: string): void {
    this.#exchanges.delete(requestId);
  }

  /** Called by the SDK. It sees success always, since it warns on the console of all else; callers read the exchange. */
  async send(request: SdkRequest): Promise<Response> {
    const exchange = this.#exchanges.get(request.headers.get('opc-request-id') ?? '') ?? { wasSent: false };
    const content =
      exchange.content ?? (typeof request.body === 'string' ? jsonContent(request.body) : undefined);
    const url = new URL(request.uri);
    const headers = this.#signedHeaders(request, url, content);
    this.#underWay += 1;
    try {
      await this.#exchange(request.method, url, headers, content, exchange);
    } catch (error) {
      exchange.failure = error instanceof Error ? error.message : String(error);
    } finally {
      this.#underWay -= 1;
      if (this.#isRetired && this.#underWay === 0) this.close();
    }
    const isFine =
      exchange.failure === undefined &&
      exchange.status !== undefined &&
      exchange.status >= 200 &&
      exchange.status < 300;
    const text = isFine && exchange.text !== undefined && exchange.text !== '' ? exchange.text : '{}';
    return new Response(text, {
      status: 200,
      ...(exchange.headers === undefined ? {} : { headers: exchange.headers }),
    });
  }

  #signedHeaders(request: SdkRequest, url: URL, content: Content | undefined): Record<string, string> {
    const headers: Record<string, string> = {};
    request.headers.forEach((value, name) => {
      headers[name] = value;
    });
    headers['host'] = url.host;
    headers['x-date'] = new Date().toUTCString();
    const names = ['x-date', '(request-target)', 'host'];
    if (request.method === 'POST' || request.method === 'PUT' || request.method === 'PATCH') {
      headers['content-type'] = content?.mediaType ?? 'application/json';
      headers['content-length'] = String(sizeOf(content));
      headers['x-content-sha256'] = sha256Of(content);
      names.push('content-type', 'content-length', 'x-content-sha256');
    }
    const target = `${request.method.toLowerCase()} ${url.pathname}${url.search}`;
    const signed = names
      .map((name) => `${name}: ${name === '(request-target)' ? target : headers[name]}`)
      .join('\n');
    const signature = createSign('RSA-SHA256').update(signed).sign(this.#signer.privateKey, 'base64');
    headers['authorization'] =
      `Signature version="1",keyId="${this.#signer.keyId}",algorithm="rsa-sha256",headers="${names.join(' ')}",signature="${signature}"`;
    return headers;
  }

  #exchange(
    method: string,
    url: URL,
    headers: Record<string, string>,
    content: Content | undefined,
    exchange: Exchange,
  ): Promise<void> {
    return new Promise((resolve, reject) => {
      const isSecure = url.protocol === 'https:';
      const agent = isSecure ? this.#agents.https : this.#agents.http;
      const request = (isSecure ? https : http).request(url, {
        method,
        headers,
        agent,
        timeout: IDLE_TIMEOUT_MS,
      });
      request.on('timeout', () =>
        request.destroy(new Error(`no answer within ${IDLE_TIMEOUT_MS / 1000} seconds`)),
      );
      request.on('error', reject);
      request.on('socket', (socket) => {
        // A pooled socket is connected already; a new one may still fail before a byte has left.
        if (socket.connecting)
          socket.once('connect', () => {
            exchange.wasSent = true;
          });
        else exchange.wasSent = true;
      });
      request.on('response', (response) => {
        exchange.status = response.statusCode ?? 0;
        exchange.headers = headersOf(response);
        keep(response, exchange).then(resolve, reject);
      });
      if (content?.type === 'file') {
        sendFile(content, request, exchange.onProgress).catch((error: Error) => {
          request.destroy(error);
          reject(error);
        });
      } else {
        request.end(content?.bytes);
      }
    });
  }

  close(): void {
    this.#agents.http.destroy();
    this.#agents.https.destroy();
  }

  /** Closes once what is under way has been answered: other submissions of the account may be using it. */
  retire(): void {
    this.#isRetired = true;
    if (this.#underWay === 0) this.close();
  }
}

const EMPTY = new Uint8Array();

function jsonContent(text: string): Content {
  return { type: 'bytes', bytes: Buffer.from(text), mediaType: 'application/json' };
}

function sizeOf(content: Content | undefined): number {
  if (content === undefined) return 0;
  return content.type === 'file' ? content.sizeBytes : content.bytes.byteLength;
}

/** Base64, as the header wants it. A blob's name is its hash already. */
function sha256Of(content: Content | undefined): string {
  if (content?.type === 'file') return Buffer.from(content.sha256Hex, 'hex').toString('base64');
  return createHash('sha256')
    .update(content?.bytes ?? EMPTY)
    .digest('base64');
}

function headersOf(response: http.IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(response.headers)) {
    if (typeof value === 'string') headers.set(name, value);
  }
  return headers;
}

async function keep(response: http.IncomingMessage, exchange: Exchange): Promise<void> {
  const hash = createHash('sha256');
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    sizeBytes += chunk.byteLength;
    if (exchange.hashesAnswer === true) hash.update(chunk);
    else if (sizeBytes <= MAX_ANSWER_BYTES) chunks.push(chunk);
    else throw new Error('the answer is larger than any this marketplace gives');
  }
  if (!response.complete) throw new Error('the answer ended before it was whole');
  if (exchange.hashesAnswer === true) exchange.answerHash = hash.digest('hex');
  else if (exchange.keepsBytes === true && exchange.status === 200) exchange.bytes = Buffer.concat(chunks);
  else exchange.text = Buffer.concat(chunks).toString('utf8');
}
