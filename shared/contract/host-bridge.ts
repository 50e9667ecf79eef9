/** What Electron's preload gives to the page as `window.host`, and nothing else. */
import type { AnyEvent, MethodName } from './methods.ts';
import type { Result } from './result.ts';
import type { Capabilities } from './shapes.ts';

export type HostMessage =
  | { readonly event: AnyEvent }
  /** `isFresh`: events may have been missed. */
  | { readonly core: 'connected'; readonly isFresh?: boolean }
  | { readonly core: 'reconnecting'; readonly reason: string };

export interface HostBridge {
  call(method: MethodName, input: unknown): Promise<Result<unknown>>;
  /** @returns a function that ends the subscription. */
  subscribe(listener: (message: HostMessage) => void): () => void;
  /** Asks the person for folders. @returns their absolute paths; none when they thought better of it. */
  pickFolders(): Promise<readonly string[]>;
  /** The absolute path of a `File` that was dropped or chosen; empty for what lies on no disk. */
  pathOf(file: object): string;
  readonly capabilities: Pick<Capabilities, 'host' | 'pickFiles' | 'pickFolders' | 'saveDialog' | 'updates'>;
}
