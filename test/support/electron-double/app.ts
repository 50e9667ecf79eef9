import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { created, windows } from './browser-window.ts';
import { program } from './the-program.ts';

type AppApi = Pick<
  Electron.App,
  | 'isPackaged'
  | 'enableSandbox'
  | 'requestSingleInstanceLock'
  | 'getVersion'
  | 'getPath'
  | 'setPath'
  | 'whenReady'
  | 'quit'
  | 'exit'
>;

class AppDouble extends EventEmitter implements AppApi {
  readonly isPackaged = false;
  readonly #ready = Promise.withResolvers<void>();
  isSandboxEnabled = false;
  isReadyNow = false;
  readonly #paths = new Map<string, string>();

  enableSandbox(): void {
    if (this.isReadyNow) throw new Error('app.enableSandbox() can only be called before app is ready');
    this.isSandboxEnabled = true;
  }
  requestSingleInstanceLock(): boolean {
    return true;
  }
  getVersion(): string {
    const file = join(import.meta.dirname, '..', '..', '..', 'package.json');
    return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
  }
  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }
  getPath(name: string): string {
    const folder = this.#paths.get(name) ?? join(process.env['ELECTRON_DOUBLE_DATA'] ?? '', name);
    mkdirSync(folder, { recursive: true });
    return folder;
  }
  whenReady(): Promise<void> {
    return this.#ready.promise;
  }
  /** By the starter, once the main module has been read to its end: not earlier, as in Electron. */
  becomeReady(): void {
    this.isReadyNow = true;
    this.#ready.resolve();
    this.emit('ready');
  }

  quit(): void {
    for (const window of [...windows]) window.close();
    let isPrevented = false;
    this.emit('will-quit', {
      preventDefault: () => {
        isPrevented = true;
      },
    });
    if (!isPrevented) this.exit(0);
  }
  exit(code = 0): void {
    void program.stop().finally(() => process.exit(code));
  }
}

export const app = new AppDouble();
created.on('web-contents-created', (...args) => app.emit('web-contents-created', ...args));
created.on('window-all-closed', () => app.emit('window-all-closed'));
