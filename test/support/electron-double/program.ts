/** What the doubles of one program share: its Chromium, its handlers, and what a test wants to know of it. */
import type { BrowserContext, Frame, Page, Route } from 'playwright-core';
import { startBrowser } from './browser.ts';
import { IpcMainDouble } from './ipc-main.ts';
import { toBrowser, toProgram } from './origin.ts';
import { SessionDouble } from './session.ts';

type ProtocolHandler = (request: Request) => Response | Promise<Response>;

/** Whose page it is, as far as going somewhere else is concerned. */
interface Navigating {
  mayNavigate(frame: Frame, url: string): boolean;
}

export class Program {
  readonly ipcMain = new IpcMainDouble();
  readonly session = new SessionDouble();
  readonly protocols = new Map<string, ProtocolHandler>();
  readonly schemes = new Set<string>();
  readonly openedOutside: string[] = [];
  readonly #contents = new Map<Page, Navigating>();
  #context: BrowserContext | undefined;
  #spare: Page | undefined;

  /** @returns where a test can attach. */
  async start(dataDir: string): Promise<string> {
    const { context, debugUrl } = await startBrowser(dataDir);
    this.#context = context;
    this.#spare = context.pages()[0];
    await context.route('**/*', (route) => this.#answer(route));
    return debugUrl;
  }

  async stop(): Promise<void> {
    await this.#context?.close();
  }

  async takePage(contents: Navigating): Promise<Page> {
    if (this.#context === undefined) throw new Error('BrowserWindow cannot be made before the app is ready');
    // Handlers are registered in the same turn as the window is made, or before.
    await this.session.applyPermissions(this.#context, toBrowser('app://vitrine'), 'app://vitrine/');
    const page = this.#spare ?? (await this.#context.newPage());
    this.#spare = undefined;
    this.#contents.set(page, contents);
    return page;
  }

  async #answer(route: Route): Promise<void> {
    const request = route.request();
    const url = toProgram(request.url());
    try {
      if (request.isNavigationRequest()) {
        const frame = request.frame();
        if (this.#contents.get(frame.page())?.mayNavigate(frame, request.url()) === false) {
          return await route.abort('aborted');
        }
      }
      if (this.session.isCancelled(url)) return await route.abort('blockedbyclient');
      const { protocol } = new URL(url);
      const handler = this.protocols.get(protocol.slice(0, -1));
      // The double has no network at all.
      if (handler === undefined) return await route.abort('internetdisconnected');
      const response = await handler(new Request(url, { method: request.method() }));
      await route.fulfill({
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: Buffer.from(await response.arrayBuffer()),
      });
    } catch {
      await route.abort('failed').catch(() => undefined); // the page went away meanwhile
    }
  }
}
