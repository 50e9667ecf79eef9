/** The web host in a real browser: who gets in, what stays, and what the page is told when the host goes. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { projectDir } from '../support/desktop.ts';

interface Host {
  readonly process: ChildProcess;
  readonly address: string;
  readonly url: string;
}

let dir: string;
let browser: Browser;
let host: Host;
const started: ChildProcess[] = [];

/** The real command, as a person runs it. */
async function serve(port = 0): Promise<Host> {
  const child = spawn(
    process.execPath,
    [
      join(projectDir, 'dist', 'vitrine.js'),
      'serve',
      '--json',
      '--port',
      String(port),
      '--workspace',
      join(dir, 'workspace'),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, VITRINE_DATA_DIR: dir } },
  );
  started.push(child);
  let text = '';
  for await (const line of createInterface({ input: child.stdout })) {
    text += line;
    try {
      return { process: child, ...(JSON.parse(text) as { address: string; url: string }) };
    } catch {
      // The object goes on.
    }
  }
  throw new Error(`serve said no address: ${text}`);
}

const isReady = (page: Page) => page.locator('html[data-ready="true"]').waitFor();

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'vitrine-web-'));
  host = await serve();
});
afterEach(async () => {
  for (const child of started.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    const exited = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await exited;
  }
  rmSync(dir, { recursive: true, force: true });
});

describe('the web host', () => {
  it('lets in who has the address, once, and keeps the tab through reloads', async () => {
    const page = await browser.newPage();
    const broken: string[] = [];
    page.on('console', (message) => {
      if (/content security policy|refused to/i.test(message.text())) broken.push(message.text());
    });
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url()));
    await page.goto(host.address);
    await isReady(page);
    expect(page.url()).not.toContain('token');
    await page.reload();
    await isReady(page);
    expect(broken).toEqual([]);
    expect(sent.filter((url) => !url.startsWith(host.url) && !url.startsWith('data:'))).toEqual([]);

    const second = await (await browser.newContext()).newPage();
    await second.goto(host.address);
    await second
      .getByText(/not signed in/i)
      .first()
      .waitFor();
    expect(await second.locator('html[data-ready="true"]').count()).toBe(0);
  });

  it('gives a stranger’s page nothing', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(host.address);
    await isReady(page);
    const stranger = await context.newPage();
    await stranger.route('http://stranger.example/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>stranger</title>' }),
    );
    await stranger.goto('http://stranger.example/');
    const answers = await stranger.evaluate(async (url) => {
      const post = (path: string, init: RequestInit) =>
        fetch(url + path, { method: 'POST', body: '{}', ...init }).then(
          (response) => response.status,
          () => 'blocked',
        );
      return [
        await post('call/app.info', { headers: { 'content-type': 'application/json' } }),
        await post('call/app.info', { mode: 'no-cors' }),
        await post('session', { headers: { 'content-type': 'text/plain' } }),
        await fetch(`${url}events`).then(
          (response) => response.status,
          () => 'blocked',
        ),
      ];
    }, host.url);
    // 0 is an opaque answer, which the page cannot read; some browsers do not even ask the host.
    for (const answer of answers) expect(['blocked', 0]).toContain(answer);
    const framed = await stranger.evaluate(
      (url) =>
        new Promise((resolve) => {
          const frame = document.createElement('iframe');
          frame.src = url;
          frame.onload = () => resolve(frame.contentDocument === null ? 'closed' : 'open');
          document.body.append(frame);
        }),
      host.url,
    );
    expect(framed).toBe('closed');
  });

  it('says when it is gone, and that a new run needs its new address', async () => {
    const page = await browser.newPage();
    await page.goto(host.address);
    await isReady(page);
    const gone = new Promise((resolve) => host.process.once('exit', resolve));
    host.process.kill('SIGKILL');
    await gone;
    await page.locator('[data-state="lost"]').waitFor();
    const again = await serve(Number(new URL(host.url).port));
    await page.reload();
    await page.goto(again.address);
    await isReady(page);
  });
});
