/** The real preload, run in the page: with stand-ins for the two modules that a sandboxed preload may require. */
import { readFileSync } from 'node:fs';

export interface PageNames {
  /** Where the page's side calls the program with a line of JSON; taken away before any page script runs. */
  readonly toProgram: string;
  /** Where the program's answers and messages come in. */
  readonly toPage: string;
}

/** From the page. Bytes are `{$bytes: base64}`. */
export type PageMessage =
  | { readonly id: number; readonly channel: string; readonly args: readonly unknown[] }
  | { readonly open: string };

/** To the page. */
export type ProgramMessage =
  | { readonly id: number; readonly value?: unknown; readonly error?: string }
  | { readonly channel: string; readonly args: readonly unknown[] };

export function preloadScript(preloadFile: string, names: PageNames): string {
  return `(${runPreload})(${JSON.stringify(readFileSync(preloadFile, 'utf8'))}, ${JSON.stringify(names)})`;
}

/** Runs in the page; sees nothing of this module. */
function runPreload(source: string, names: PageNames): void {
  type Listener = (event: object, ...args: unknown[]) => void;
  const page = globalThis as unknown as Record<string, unknown>;
  const send = page[names.toProgram];
  delete page[names.toProgram];
  if (typeof send !== 'function') return;
  const tell = (message: PageMessage) =>
    send(
      JSON.stringify(message, (_key, field: unknown) =>
        field instanceof Uint8Array
          ? { $bytes: btoa(Array.from(field, (byte) => String.fromCharCode(byte)).join('')) }
          : field,
      ),
    );

  // In Electron these never reach Chromium's own windows.
  window.open = (url) => {
    tell({ open: String(url ?? '') });
    return null;
  };
  addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link?.target !== '_blank') return;
      event.preventDefault();
      tell({ open: link.href });
    },
    true,
  );
  // Preloads run at the top only.
  if (window !== window.top) return;

  const listeners = new Map<string, Set<Listener>>();
  const waiting = new Map<number, (answer: { readonly value?: unknown; readonly error?: string }) => void>();
  let lastId = 0;
  Object.defineProperty(globalThis, names.toPage, {
    value: (message: ProgramMessage) => {
      if ('id' in message) {
        waiting.get(message.id)?.(message);
        waiting.delete(message.id);
      } else {
        for (const listener of [...(listeners.get(message.channel) ?? [])]) listener({}, ...message.args);
      }
    },
  });
  const ipcRenderer = {
    invoke: async (channel: string, ...args: unknown[]) => {
      lastId += 1;
      const id = lastId;
      const answer = await new Promise<{ readonly value?: unknown; readonly error?: string }>((resolve) => {
        waiting.set(id, resolve);
        tell({ id, channel, args });
      });
      if (answer.error !== undefined) {
        throw new Error(`Error invoking remote method '${channel}': ${answer.error}`);
      }
      return answer.value;
    },
    on: (channel: string, listener: Listener) => {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
    },
    off: (channel: string, listener: Listener) => {
      listeners.get(channel)?.delete(listener);
    },
  };
  /** As the bridge does: functions are wrapped, everything else is copied, and nothing can be changed. */
  const bridged = (value: unknown): unknown => {
    if (typeof value === 'function') {
      return (...args: unknown[]) => {
        const result: unknown = value(...args);
        return typeof result === 'function' ? bridged(result) : result;
      };
    }
    if (typeof value === 'object' && value !== null) {
      return Object.freeze(
        Object.fromEntries(Object.entries(value).map(([key, field]) => [key, bridged(field)])),
      );
    }
    return value;
  };
  const contextBridge = {
    exposeInMainWorld: (key: string, api: unknown) => {
      Object.defineProperty(globalThis, key, { value: bridged(api), enumerable: true });
    },
  };
  // A page of Chromium alone never learns where a file lies.
  const webUtils = { getPathForFile: () => '' };
  const require = (name: string) => {
    if (name === 'electron') return { contextBridge, ipcRenderer, webUtils };
    throw new Error(`a sandboxed preload cannot require ${name}`);
  };
  // The policy of the page forbids eval, but init scripts run outside of it in Chromium and preloads in Electron.
  const script = new Function('require', 'exports', 'module', source);
  script(require, {}, { exports: {} });
}
