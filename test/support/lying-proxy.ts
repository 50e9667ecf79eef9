/** Stands between the program and the practice marketplace, and changes what the latter says. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { isJsonObject, type Json, type JsonObject } from '../../shared/domain/json.ts';

export interface Lie {
  /** Of which paths, below the API's version. */
  readonly path: RegExp;
  readonly method?: string;
  /** Another answer altogether. */
  readonly answer?: {
    readonly status: number;
    readonly body: string;
    readonly mediaType?: string;
    readonly headers?: Readonly<Record<string, string>>;
  };
  /** Of a JSON answer: every object that is one of ours, items of lists as well. */
  readonly change?: (object: JsonObject) => JsonObject;
}

export interface LyingProxy {
  readonly url: string;
  tell(...lies: readonly Lie[]): void;
  close(): Promise<void>;
}

export async function openLyingProxy(target: string): Promise<LyingProxy> {
  let lies: readonly Lie[] = [];
  const agent = new http.Agent({ keepAlive: true });
  const server = http.createServer((request, response) => {
    const path = (request.url ?? '').replace(/^\/\d+/, '').replace(/\?.*$/, '');
    const told = lies.filter(
      (lie) => lie.path.test(path) && (lie.method === undefined || lie.method === request.method),
    );
    const other = told.find(({ answer }) => answer !== undefined)?.answer;
    if (other !== undefined) {
      request.resume();
      response.writeHead(other.status, {
        'content-type': other.mediaType ?? 'application/json',
        ...other.headers,
      });
      response.end(other.body);
      return;
    }
    const { hostname, port } = new URL(target);
    const upstream = http.request(
      { hostname, port, method: request.method, path: request.url, headers: request.headers, agent },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const bytes = Buffer.concat(chunks);
          const isJson = String(answer.headers['content-type']).includes('json') && bytes.length > 0;
          const body = isJson && told.length > 0 ? Buffer.from(changed(bytes.toString(), told)) : bytes;
          const { 'content-length': _length, 'transfer-encoding': _encoding, ...headers } = answer.headers;
          response.writeHead(answer.statusCode ?? 502, { ...headers, 'content-length': body.length });
          response.end(body);
        });
      },
    );
    upstream.on('error', () => response.destroy());
    request.pipe(upstream);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server that listens has one
  return {
    url: `http://127.0.0.1:${port}`,
    tell: (...next) => {
      lies = next;
    },
    close: async () => {
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function changed(text: string, lies: readonly Lie[]): string {
  const value: Json = JSON.parse(text);
  const one = (object: Json): Json =>
    isJsonObject(object)
      ? lies.reduce<JsonObject>((last, { change }) => change?.(last) ?? last, object)
      : object;
  if (isJsonObject(value) && Array.isArray(value['items']))
    return JSON.stringify({ ...value, items: value['items'].map(one) });
  return JSON.stringify(one(value));
}
