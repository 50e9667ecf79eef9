import { EventEmitter } from 'node:events';
import { program } from './the-program.ts';
import { WebContentsDouble } from './web-contents.ts';

type BrowserWindowApi = Pick<
  Electron.BrowserWindow,
  | 'loadURL'
  | 'show'
  | 'focus'
  | 'isMinimized'
  | 'restore'
  | 'maximize'
  | 'isMaximized'
  | 'getNormalBounds'
  | 'isDestroyed'
  | 'isVisible'
  | 'close'
>;

export const windows = new Set<BrowserWindowDouble>();
export const created = new EventEmitter();

export class BrowserWindowDouble extends EventEmitter implements BrowserWindowApi {
  static getAllWindows = (): BrowserWindowDouble[] => [...windows];

  readonly webContents: WebContentsDouble;
  readonly options: Electron.BrowserWindowConstructorOptions;
  #isVisible: boolean;
  #isMaximized = false;

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super();
    this.options = options;
    this.#isVisible = options.show ?? true;
    this.webContents = new WebContentsDouble(program, options.webPreferences?.preload);
    windows.add(this);
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'));
    created.emit('web-contents-created', {}, this.webContents);
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }
  show(): void {
    this.#isVisible = true;
    this.emit('show');
  }
  focus(): void {
    this.emit('focus');
  }
  isVisible(): boolean {
    return this.#isVisible;
  }
  isMinimized(): boolean {
    return false;
  }
  restore(): void {
    this.show();
  }
  maximize(): void {
    this.#isMaximized = true;
  }
  isMaximized(): boolean {
    return this.#isMaximized;
  }
  getNormalBounds(): Electron.Rectangle {
    const { x = 0, y = 0, width = 800, height = 600 } = this.options;
    return { x, y, width, height };
  }
  isDestroyed(): boolean {
    return !windows.has(this);
  }
  close(): void {
    this.emit('close', { preventDefault: () => undefined });
    windows.delete(this);
    this.emit('closed');
    if (windows.size === 0) created.emit('window-all-closed');
  }
}
