import { EventEmitter } from 'node:events';

type Handler = Parameters<Electron.IpcMain['handle']>[1];
type IpcMainApi = Pick<Electron.IpcMain, 'handle' | 'removeHandler'>;

export interface Sender {
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
  readonly sender: unknown;
}

export class IpcMainDouble extends EventEmitter implements IpcMainApi {
  readonly #handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.#handlers.set(channel, handler);
  }
  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  /** What `ipcRenderer.invoke` reaches. */
  async answer(
    from: Sender,
    channel: string,
    args: readonly unknown[],
  ): Promise<{ value?: unknown; error?: string }> {
    const handler = this.#handlers.get(channel);
    if (handler === undefined) return { error: `Error: No handler registered for '${channel}'` };
    try {
      // The double has the parts of the event that are used, and no others.
      const value: unknown = await handler(from as unknown as Electron.IpcMainInvokeEvent, ...args);
      return { value: structuredClone(value) };
    } catch (error) {
      return { error: String(error) };
    }
  }
}
