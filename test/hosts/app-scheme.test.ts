import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { safePath } from '../../electron/hosts/page/page-files.ts';
import { answerPageRequest } from '../../electron/main/page-request.ts';

let dir: string;
let pageDir: string;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'vitrine-app-'));
  pageDir = join(dir, 'renderer');
  mkdirSync(join(pageDir, 'assets'), { recursive: true });
  writeFileSync(join(dir, 'secret.js'), 'secret');
  writeFileSync(join(pageDir, 'index.html'), '<!doctype html>');
  writeFileSync(join(pageDir, 'assets', 'index-B1x9_aQz.js'), 'export {}');
  symlinkSync(join(dir, 'secret.js'), join(pageDir, 'link.js'));
});
afterAll(() => rmSync(dir, { recursive: true }));

/** `new Request` tidies addresses as Chromium does; a handler that trusted that would be one bug away. */
const ask = (url: string, method = 'GET') => answerPageRequest(pageDir, { url, method });

describe('app://vitrine', () => {
  it('serves the window with its policy', async () => {
    for (const url of ['app://vitrine/', 'app://vitrine', 'app://vitrine/index.html?a#b']) {
      const response = await ask(url);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'self'");
      expect(policy).not.toMatch(/unsafe-eval|\*|https?:/);
    }
    expect(await (await ask('app://vitrine/assets/index-B1x9_aQz.js')).text()).toBe('export {}');
  });

  it.each([
    '/../secret.js',
    '/%2e%2e/secret.js',
    '/..%2fsecret.js',
    '/assets/../../secret.js',
    '/assets\\..\\..\\secret.js',
    '/assets/%5c..%5c..%5csecret.js',
    '/link.js',
    '/secret.js%00.html',
    '//secret.js',
    '/%ff',
    '/missing.js',
  ])('has nothing at %s', async (path) => {
    const response = await ask(`app://vitrine${path}`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });

  it.each(['app://x@vitrine/', 'app://vitrine@x/', 'app://evil/index.html', 'https://vitrine/index.html'])(
    'refuses %s',
    async (url) => {
      expect((await ask(url)).status).toBe(403);
    },
  );

  it('only reads', async () => {
    expect((await ask('app://vitrine/index.html', 'POST')).status).toBe(403);
  });
});

describe('safePath', () => {
  it('knows no way out, whatever is tried', () => {
    for (const path of ['', 'index.html', '/..', '/...', '/a/..', '/.env', '/~/x', '/a b', '/a:b', '/é']) {
      expect(safePath(path)).toBeUndefined();
    }
    expect(safePath('/')).toBe('/index.html');
    expect(safePath('/assets/a.b-c_d.js')).toBe('/assets/a.b-c_d.js');
  });
});
