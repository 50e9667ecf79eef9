import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import type { Frame, Page } from 'playwright-core';
import { nodeBase64 } from '../../../electron/hosts/base64.ts';
import { fromWire } from '../../../shared/contract/wire.ts';
import { toBrowser, toProgram } from './origin.ts';
import { type PageMessage, type PageNames, type ProgramMessage, preloadScript } from './preload-script.ts';
import type { Program } from './program.ts';

type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];
type WebContentsApi = Pick<Electron.WebContents, 'loadURL' | 'send' | 'setWindowOpenHandler' | 'getURL'>;

export class WebContentsDouble extends EventEmitter implements WebContentsApi {
  readonly #program: Program;
  readonly #page: Promise<Page>;
  readonly #toPage: string;
  #openHandler: OpenHandler | undefined;
  #sending: Promise<unknown> = Promise.resolve();
  #url = '';
  /** The address that the program itself asked for: going there is not the page's doing. */
  #ownUrl: string | undefined;

  constructor(program: Program, preload: string | undefined) {
    super();
    this.#program = program;
    const suffix = randomBytes(8).toString('hex');
    const names = { toProgram: `p${suffix}`, toPage: `w${suffix}` };
    this.#toPage = names.toPage;
    this.#page = this.#openPage(names, preload);
  }

  async #openPage(names: PageNames, preload: string | undefined): Promise<Page> {
    const page = await this.#program.takePage(this);
    await this.#listen(page, names.toProgram);
    if (preload !== undefined) await page.addInitScript(preloadScript(preload, names));
    page.on('crash', () => this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }));
    return page;
  }

  /** By Chromium's own binding: Playwright's has one name for all, and a test may have its own on this page. */
  async #listen(page: Page, toProgramName: string): Promise<void> {
    const chromium = await page.context().newCDPSession(page);
    const top = new Set<number>();
    const { frameTree } = await chromium.send('Page.getFrameTree');
    chromium.on('Runtime.executionContextCreated', ({ context }) => {
      const { frameId } = (context.auxData ?? {}) as { readonly frameId?: string };
      if (frameId === frameTree.frame.id) top.add(context.id);
    });
    chromium.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name !== toProgramName) return;
      const message = fromWire(payload, nodeBase64) as PageMessage; // written by the preload's stand-in
      if ('open' in message) {
        this.#openHandler?.({ url: message.open } as Electron.HandlerDetails); // the one detail that is used
        return;
      }
      const senderFrame = top.has(executionContextId)
        ? { url: toProgram(page.url()), parent: null }
        : { url: 'about:srcdoc', parent: {} };
      void this.#program.ipcMain
        .answer({ sender: this, senderFrame }, message.channel, message.args)
        .then((answer) => this.#tell({ id: message.id, ...answer }));
    });
    await chromium.send('Runtime.enable');
    await chromium.send('Runtime.addBinding', { name: toProgramName });
  }

  async #tell(message: ProgramMessage): Promise<void> {
    const page = await this.#page;
    await page
      .evaluate(
        ([name, told]) => {
          const receive = (globalThis as Record<string, unknown>)[name];
          if (typeof receive === 'function') receive(told);
        },
        [this.#toPage, message] as const,
      )
      .catch(() => undefined); // a page that is just loading misses it, as in Electron
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.#page;
    this.#ownUrl = url;
    this.#url = url;
    await page.goto(toBrowser(url), { waitUntil: 'load' });
    this.emit('did-finish-load');
  }

  getURL(): string {
    return this.#url;
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  /** In order, as Electron does. */
  send(channel: string, ...args: unknown[]): void {
    const copied = structuredClone(args);
    this.#sending = this.#sending.then(() => this.#tell({ channel, args: copied }));
  }

  /** @returns false when the program prevents it. */
  mayNavigate(frame: Frame, browserUrl: string): boolean {
    const url = toProgram(browserUrl);
    const isMainFrame = frame.parentFrame() === null;
    if (isMainFrame && url === this.#ownUrl) {
      this.#ownUrl = undefined;
      return true;
    }
    let isPrevented = false;
    const preventDefault = () => {
      isPrevented = true;
    };
    this.emit('will-frame-navigate', { url, isMainFrame, preventDefault });
    if (!isPrevented && isMainFrame) this.emit('will-navigate', { url, isMainFrame, preventDefault });
    return !isPrevented;
  }
}
