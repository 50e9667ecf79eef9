/**
 * The HTTP client under Oracle's SDK. The SDK's own cannot send binary bodies (it reads them as text and signs
 * something else), retries for a minute and a half by itself, and warns on the console with request data. So it
 * composes the request, and this signs the exact bytes, sends them once, and keeps what came back.
 */
import { createHash, type KeyObject, sign } from 'node:crypto';
import { promisify } from 'node:util';
import { type Content, type Exchange, HttpConnections, sizeOf } from './http-exchange.ts';

export interface Signer {
  readonly keyId: string;
  readonly privateKey: KeyObject;
}

/** A millisecond or two of arithmetic a call, which a pull makes thousands of: on the threads beside ours. */
const signInBackground = promisify<string, Buffer, KeyObject, Buffer>(sign);

/** The request as the SDK composes it. */
interface SdkRequest {
  readonly method: string;
  readonly uri: string;
  readonly headers: Headers;
  readonly body?: unknown;
}

export class OracleTransport {
  readonly #signer: Signer;
  readonly #exchanges = new Map<string, Exchange>();
  readonly #connections: HttpConnections;

  constructor(signer: Signer, concurrency: number) {
    this.#signer = signer;
    this.#connections = new HttpConnections(concurrency);
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
    const headers = await this.#signedHeaders(request, url, content);
    await this.#connections.send(request.method, url, headers, exchange, content);
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

  async #signedHeaders(
    request: SdkRequest,
    url: URL,
    content: Content | undefined,
  ): Promise<Record<string, string>> {
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
    const signature = (
      await signInBackground('RSA-SHA256', Buffer.from(signed), this.#signer.privateKey)
    ).toString('base64');
    headers['authorization'] =
      `Signature version="1",keyId="${this.#signer.keyId}",algorithm="rsa-sha256",headers="${names.join(' ')}",signature="${signature}"`;
    return headers;
  }

  close(): void {
    this.#connections.close();
  }

  retire(): void {
    this.#connections.retire();
  }
}

const EMPTY = new Uint8Array();

function jsonContent(text: string): Content {
  return { type: 'bytes', bytes: Buffer.from(text), mediaType: 'application/json' };
}

/** Base64, as the header wants it. A blob's name is its hash already. */
function sha256Of(content: Content | undefined): string {
  if (content?.type === 'file') return Buffer.from(content.sha256Hex, 'hex').toString('base64');
  return createHash('sha256')
    .update(content?.bytes ?? EMPTY)
    .digest('base64');
}
