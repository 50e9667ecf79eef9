import { createHash, createPrivateKey, createSign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import type { PracticeServer } from '../../../electron/practice/start-practice.ts';

export interface SignedOptions {
  readonly method?: string;
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** In place of the body's own, for a body that is streamed. */
  readonly bodyHash?: { readonly sha256Base64: string; readonly sizeBytes: number };
  readonly date?: Date;
  /** Other SDKs sign `date`. */
  readonly dateHeader?: 'date' | 'x-date';
  /** Changes what is sent after it was signed. */
  readonly tamper?: (headers: Record<string, string>) => void;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly text: string;
  json(): Record<string, unknown>;
}

/** One request, signed as Oracle wants it, with bytes left as they are. */
export function signedFetch(
  practice: PracticeServer,
  path: string,
  options: SignedOptions = {},
): Promise<RawAnswer> {
  const headers = signedHeaders(practice, path, options);
  options.tamper?.(headers);
  return rawFetch(practice.url, path, { method: options.method ?? 'GET', headers, body: options.body });
}

export function signedHeaders(
  practice: PracticeServer,
  path: string,
  options: SignedOptions,
): Record<string, string> {
  const { method = 'GET', body = '', date = new Date(), bodyHash, dateHeader = 'x-date' } = options;
  const config = readConfig(practice.ready.oracle.configFile);
  const headers: Record<string, string> = {
    ...options.headers,
    host: new URL(practice.url).host,
    [dateHeader]: date.toUTCString(),
  };
  const names = [dateHeader, '(request-target)', 'host'];
  if (method === 'POST' || method === 'PUT') {
    headers['content-type'] ??= 'application/json';
    headers['content-length'] = String(bodyHash?.sizeBytes ?? Buffer.byteLength(body));
    headers['x-content-sha256'] =
      bodyHash?.sha256Base64 ?? createHash('sha256').update(body).digest('base64');
    names.push('content-type', 'content-length', 'x-content-sha256');
  }
  const target = `${method.toLowerCase()} ${path}`;
  const text = names
    .map((name) => `${name}: ${name === '(request-target)' ? target : headers[name]}`)
    .join('\n');
  const key = createPrivateKey(readFileSync(config['key_file'] ?? ''));
  const signature = createSign('RSA-SHA256').update(text).sign(key, 'base64');
  const keyId = `${config['tenancy']}/${config['user']}/${config['fingerprint']}`;
  headers['authorization'] =
    `Signature version="1",keyId="${keyId}",algorithm="rsa-sha256",headers="${names.join(' ')}",signature="${signature}"`;
  return headers;
}

export function rawFetch(
  url: string,
  path: string,
  {
    method,
    headers,
    body,
  }: { method: string; headers: Record<string, string>; body?: string | Buffer | undefined },
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const outgoing = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const text = bytes.toString('utf8');
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          bytes,
          text,
          json: () => JSON.parse(text),
        });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

function readConfig(file: string): Record<string, string> {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('='));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}
