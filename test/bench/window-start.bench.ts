/**
 * A window that opens: from navigation, with the host up, to the list on the screen and a key taken. Over 10,000
 * listings, over none, and a page on which React shows one field.
 */
import { cpSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { buildIfStale } from '../../electron/hosts/start/build.ts';
import { launchChromium } from '../support/chromium.ts';
import { projectDir } from '../support/desktop.ts';
import { largeWorkspace } from '../support/large-workspace.ts';
import { startWebProgram, type WebProgram } from '../support/web-program.ts';
import { type Bench, median } from './bench.ts';

const REPEATS = 5;
const LIST = '#/drafts?family=listing';

const closers: (() => unknown)[] = [];
const pages: { blank?: Page; empty?: Page; full?: Page } = {};

/** Served from memory, bundled as the window is. */
async function serveBlank(): Promise<string> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('children/', import.meta.url)),
    build: {
      write: false,
      target: 'chrome140',
      modulePreload: false,
      rolldownOptions: { input: fileURLToPath(new URL('children/blank-page.tsx', import.meta.url)) },
    },
  });
  process.env['NODE_ENV'] = before;
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error('the blank page could not be bundled');
  const html =
    '<!doctype html><meta charset="utf-8"><title>Blank</title><link rel="icon" href="data:,"><div id="root"></div><script type="module" src="/page.js"></script>';
  const server: Server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? chunk.code : html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => new Promise((resolve) => server.close(resolve)));
  const { port } = server.address() as AddressInfo; // it listens on TCP
  return `http://127.0.0.1:${port}/`;
}

async function program(workspace?: string): Promise<WebProgram> {
  const web = await startWebProgram();
  closers.push(() => web.end());
  if (workspace !== undefined) {
    await web.kill();
    rmSync(web.workspaceDir, { recursive: true, force: true });
    cpSync(workspace, web.workspaceDir, { recursive: true });
    await web.start();
  }
  return web;
}

/** A page that was open before, so that what the browser keeps is kept for all three alike. */
async function opened(browser: Browser, address: string, hash = ''): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.addInitScript(() => {
    addEventListener('keydown', () => requestAnimationFrame(() => performance.mark('key-taken')), {
      once: true,
    });
  });
  await page.goto(address);
  await page.locator('html[data-ready]').waitFor();
  if (hash !== '') await page.evaluate((route) => location.replace(route), hash);
  await startMs(page);
  return page;
}

/** Navigation to a key that was taken, milliseconds. */
async function startMs(page: Page): Promise<number> {
  await page.reload({ waitUntil: 'commit' });
  await page.locator('html[data-ready]').waitFor();
  await page.keyboard.press('ArrowDown');
  return await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          const [mark] = performance.getEntriesByName('key-taken');
          if (mark === undefined) requestAnimationFrame(look);
          else resolve(mark.startTime);
        };
        look();
      }),
  );
}

export const bench: Bench = {
  name: 'A window that opens',
  async prepare() {
    buildIfStale(projectDir);
    const browser = await launchChromium();
    closers.push(() => browser.close());
    const large = await largeWorkspace();
    closers.push(() => rmSync(large, { recursive: true, force: true }));
    const [empty, full] = [await program(), await program(large)];
    pages.blank = await opened(browser, await serveBlank());
    pages.empty = await opened(browser, empty.address(), LIST);
    pages.full = await opened(browser, full.address(), LIST);
    if ((await pages.full.getByRole('row').count()) < 10)
      throw new Error('the list of 10,000 listings shows none of them');
  },
  async run() {
    const { blank, empty, full } = pages;
    if (blank === undefined || empty === undefined || full === undefined)
      throw new Error('nothing was opened');
    const times = { blank: [] as number[], empty: [] as number[], full: [] as number[] };
    for (let repeat = 0; repeat < REPEATS; repeat += 1) {
      times.blank.push(await startMs(blank));
      times.empty.push(await startMs(empty));
      times.full.push(await startMs(full));
    }
    const [floor, none, all] = [median(times.blank), median(times.empty), median(times.full)];
    const note = `${all.toFixed(0)} ms; empty ${none.toFixed(0)} ms, blank React page ${floor.toFixed(0)} ms`;
    return [
      {
        figure: 'to a key taken, 10,000 listings',
        value: all / none,
        limit: 1.3,
        unit: 'times an empty workspace',
        note,
      },
      {
        figure: 'to a key taken, 10,000 listings',
        value: all / floor,
        limit: 3,
        unit: 'times a blank React page',
        note,
      },
    ].map((line) => ({ ...line, figure: `${line.figure}, against ${line.unit.replace('times ', '')}` }));
  },
  async cleanUp() {
    for (const close of closers.splice(0).reverse()) await close();
  },
};
