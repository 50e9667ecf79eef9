/**
 * The HTTP client below the marketplaces' own clients: one try, exact bytes, and what came of it in full. It tells
 * whether bytes may have left, which is what the journal needs to know of a request that was not answered.
 */
import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import http from 'node:http';
import https from 'node:https';
import { type FileWrapping, sendFile } from './send-file.ts';

/** A request's body as it is to go out, and what became of the request. */
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
      /** Absent where the file is the whole body. */
      readonly wrapping?: FileWrapping;
    };

/** No answer that is kept in memory is larger: lists come in pages. */
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
/** Without a byte in either direction. Long work is asynchronous at a marketplace. */
const IDLE_TIMEOUT_MS = 60_000;

export class HttpConnections {
  readonly #agents: { readonly http: http.Agent; readonly https: https.Agent };
  #underWay = 0;
  #isRetired = false;

  constructor(concurrency: number) {
    const options = { keepAlive: true, maxSockets: concurrency };
    this.#agents = { http: new http.Agent(options), https: new https.Agent(options) };
  }

  /** Never throws: what went wrong stands in the exchange. */
  async send(
    method: string,
    url: URL,
    headers: Readonly<Record<string, string>>,
    exchange: Exchange,
    content = exchange.content,
  ): Promise<void> {
    this.#underWay += 1;
    try {
      await this.#request(method, url, headers, content, exchange);
    } catch (error) {
      exchange.failure = error instanceof Error ? error.message : String(error);
    } finally {
      this.#underWay -= 1;
      if (this.#isRetired && this.#underWay === 0) this.close();
    }
  }

  #request(
    method: string,
    url: URL,
    headers: Readonly<Record<string, string>>,
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

/** How long the body is on the wire. */
export function sizeOf(content: Content | undefined): number {
  if (content === undefined) return 0;
  if (content.type === 'bytes') return content.bytes.byteLength;
  return content.wrapping === undefined ? content.sizeBytes : content.wrapping.sizeBytesOf(content.sizeBytes);
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
