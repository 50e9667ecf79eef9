import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startWebHost, type WebHost } from '../../electron/hosts/web/start-web-host.ts';
import type { AnyEvent } from '../../shared/contract/methods.ts';

let pageDir: string;
let outside: string;
let host: WebHost;
let bearer: string;
let emit: (event: AnyEvent) => void;
let rejoin: () => void;
const calls: unknown[] = [];

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** The path goes out exactly as it is: `fetch` would tidy it first. */
function ask(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: string | Buffer,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(host.url);
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const json = { 'content-type': 'application/json' };
const signedIn = (): Record<string, string> => ({ ...json, authorization: `Bearer ${bearer}` });
const tokenOf = (address: string) => new URL(address).hash.replace('#token=', '');

beforeAll(async () => {
  pageDir = mkdtempSync(join(tmpdir(), 'vitrine-page-'));
  outside = mkdtempSync(join(tmpdir(), 'vitrine-outside-'));
  mkdirSync(join(pageDir, 'assets'));
  writeFileSync(join(pageDir, 'index.html'), '<!doctype html><title>Vitrine</title>');
  writeFileSync(join(pageDir, 'assets', 'index-B1x9_aQz.js'), 'export {}');
  writeFileSync(join(pageDir, 'notes.private'), 'no type of ours');
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  symlinkSync(join(outside, 'secret.txt'), join(pageDir, 'link.txt'));
  host = await startWebHost({
    pageDir,
    workspace: {
      call: (method, input) => {
        calls.push({ method, input });
        return Promise.resolve({ ok: true, value: { method, input } });
      },
      subscribe: (listener) => {
        emit = listener;
        return () => undefined;
      },
      onRejoined: (listener) => {
        rejoin = listener;
        return () => undefined;
      },
    },
  });
  const answer = await ask('POST', '/session', json, JSON.stringify({ token: tokenOf(host.newAddress()) }));
  bearer = (JSON.parse(answer.body) as { bearer: string }).bearer;
});

afterAll(async () => {
  await host.close();
  rmSync(pageDir, { recursive: true });
  rmSync(outside, { recursive: true });
});

beforeEach(() => {
  calls.length = 0;
});

describe('the session', () => {
  it('exchanges a token once', async () => {
    const body = JSON.stringify({ token: tokenOf(host.newAddress()) });
    expect((await ask('POST', '/session', json, body)).status).toBe(200);
    const again = await ask('POST', '/session', json, body);
    expect(again.status).toBe(403);
    expect(again.body).toContain('used already');
  });

  it('refuses anything that is no token', async () => {
    for (const body of ['', '{}', '[]', 'null', '{"token":1}', '{"token":""}', 'x'.repeat(500)]) {
      expect((await ask('POST', '/session', json, body)).status).toBe(403);
    }
    expect((await ask('POST', '/session', json, 'x'.repeat(5_000))).status).toBe(413);
    expect((await ask('POST', '/session', { 'content-type': 'text/plain' }, '{}')).status).toBe(415);
    expect((await ask('GET', '/session')).status).toBe(405);
  });

  it('sets no cookie and lets no other origin read', async () => {
    for (const answer of [await ask('GET', '/'), await ask('POST', '/call/app.info', signedIn(), '{}')]) {
      expect(answer.headers['set-cookie']).toBeUndefined();
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
    expect((await ask('OPTIONS', '/call/app.info', { origin: 'https://a.example' })).status).toBe(405);
  });
});

describe('a call', () => {
  it('goes through with the bearer, and carries bytes', async () => {
    const body = '{"upload":"u","bytes":{"$bytes":"AAH/"}}';
    const answer = await ask('POST', '/call/blobs.append', signedIn(), body);
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toEqual({
      ok: true,
      value: { method: 'blobs.append', input: { upload: 'u', bytes: { $bytes: 'AAH/' } } },
    });
    expect(calls).toEqual([
      { method: 'blobs.append', input: { upload: 'u', bytes: new Uint8Array([0, 1, 255]) } },
    ]);
  });

  it.each([
    ['no bearer', 401, {}],
    ['a wrong bearer', 401, { authorization: `Bearer ${'A'.repeat(43)}` }],
    ['a token in place of a bearer', 401, { authorization: 'Bearer token' }],
  ])('is refused with %s', async (_name, status, headers) => {
    expect((await ask('POST', '/call/app.info', { ...json, ...headers }, '{}')).status).toBe(status);
    expect(calls).toEqual([]);
  });

  it.each([
    ['another name for this address', { host: 'rebound.example' }],
    ['this name at another port', { host: '127.0.0.1:1' }],
    ['another origin', { origin: 'https://a.example' }],
    ['the opaque origin', { origin: 'null' }],
    ['this origin with another scheme', { origin: 'https://127.0.0.1' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another port of this host', { 'sec-fetch-site': 'same-site' }],
  ])('is refused from %s', async (_name, headers) => {
    expect((await ask('POST', '/call/app.info', { ...signedIn(), ...headers }, '{}')).status).toBe(403);
    expect(calls).toEqual([]);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/jsonx',
    '',
  ])('is refused as %j', async (type) => {
    const headers = { ...signedIn(), 'content-type': type };
    expect((await ask('POST', '/call/app.info', headers, '{}')).status).toBe(415);
    expect(calls).toEqual([]);
  });

  it('is refused when it is too large, said or found out', async () => {
    const large = Buffer.alloc(5 * 1024 * 1024, 'a');
    expect((await ask('POST', '/call/app.info', signedIn(), large)).status).toBe(413);
    const chunked = { ...signedIn(), 'transfer-encoding': 'chunked' };
    expect((await ask('POST', '/call/app.info', chunked, large)).status).toBe(413);
    expect(calls).toEqual([]);
  });

  it('is refused when it is no JSON or no POST', async () => {
    expect((await ask('POST', '/call/app.info', signedIn(), '{')).status).toBe(400);
    expect((await ask('GET', '/call/app.info', signedIn())).status).toBe(405);
  });

  it('accepts the page itself under both of its names', async () => {
    const { port } = new URL(host.url);
    for (const name of [`127.0.0.1:${port}`, `localhost:${port}`]) {
      const headers = {
        ...signedIn(),
        host: name,
        origin: `http://${name}`,
        'sec-fetch-site': 'same-origin',
      };
      expect((await ask('POST', '/call/app.info', headers, '{}')).status).toBe(200);
    }
  });
});

describe('the page', () => {
  it('comes with a policy without eval and without a star', async () => {
    for (const path of ['/', '/index.html']) {
      const answer = await ask('GET', path);
      expect(answer.status).toBe(200);
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      const policy = String(answer.headers['content-security-policy']);
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe-eval|\*|https?:/);
      expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
      expect(answer.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cache-control': 'no-cache',
      });
    }
  });

  it('is kept for good where its name says what is in it', async () => {
    const answer = await ask('GET', '/assets/index-B1x9_aQz.js');
    expect(answer.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await ask('HEAD', '/assets/index-B1x9_aQz.js')).body).toBe('');
  });

  it('takes no POST', async () => {
    expect((await ask('POST', '/', json, '{}')).status).toBe(405);
  });

  it.each([
    '/missing.js',
    '/assets',
    '/assets/',
    '/link.txt',
    '/notes.private',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/assets/..\\..\\secret.txt',
    '/assets/%5c..%5csecret.txt',
    '//etc/passwd',
    '/index.html%00.js',
    '/index.html/',
    '/.hidden.txt',
    '/C:/secret.txt',
    '/%',
    '/%zz',
    '/%c0%ae%c0%ae/secret.txt',
    '/index.html;x',
  ])('has nothing at %s', async (path) => {
    const answer = await ask('GET', path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('secret');
  });
});

describe('events', () => {
  const changed = (rev: number): AnyEvent => ({
    topic: 'draft.changed',
    payload: { id: 'd' as never, rev }, // a branded id
  });

  async function follow(since?: string) {
    const stop = new AbortController();
    const response = await fetch(`${host.url}events${since === undefined ? '' : `?since=${since}`}`, {
      headers: { authorization: `Bearer ${bearer}` },
      signal: stop.signal,
    });
    const reader = (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    const lines = async (count: number) => {
      while (text.split('\n').length <= count) {
        const { value = '', done } = await reader.read();
        if (done) break;
        text += value;
      }
      return text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { at: string; event?: AnyEvent; isFresh?: boolean });
    };
    return { lines, stop: () => stop.abort() };
  }

  it('need the bearer', async () => {
    expect((await ask('GET', '/events')).status).toBe(401);
    expect((await ask('GET', '/events', { ...signedIn(), origin: 'https://a.example' })).status).toBe(403);
  });

  it('come in order, and again from where a page lost them', async () => {
    const first = await follow();
    const [start] = await first.lines(1);
    expect(start?.isFresh).toBe(true);
    emit(changed(1));
    emit(changed(2));
    const lines = await first.lines(3);
    expect(lines.slice(1).map((line) => line.event)).toEqual([changed(1), changed(2)]);
    first.stop();
    emit(changed(3));
    emit(changed(4));
    const second = await follow(lines.at(-1)?.at);
    const caughtUp = await second.lines(3);
    expect(caughtUp.map((line) => line.event)).toEqual([changed(3), changed(4), undefined]);
    expect(caughtUp.some((line) => line.isFresh)).toBe(false);
    second.stop();
  });

  it('say that they start anew where nobody can tell what was missed', async () => {
    const before = await follow();
    const [start] = await before.lines(1);
    rejoin();
    expect((await before.lines(2)).at(-1)?.isFresh).toBe(true);
    before.stop();
    for (const since of [start?.at ?? '', 'nonsense', 'a.1', `${start?.at.split('.')[0]}.999999`]) {
      const page = await follow(since);
      expect((await page.lines(1))[0]?.isFresh).toBe(true);
      page.stop();
    }
  });
});
