/** What every capability of the core works with. Made once by `openCore`, handed to each `xHandlers(core)`. */
import type { Events, EventTopic } from '../../shared/contract/methods.ts';
import type { Blobs } from './blobs/blobs.ts';
import type { Drafts } from './drafts/drafts.ts';
import type { Ports } from './ports.ts';
import type { Store } from './store/store.ts';

export interface CoreContext {
  readonly workspaceDir: string;
  readonly store: Store;
  readonly ports: Ports;
  readonly drafts: Drafts;
  readonly blobs: Blobs;
  /** Tells every window; after the transaction that made it true, never inside. */
  readonly emit: <T extends EventTopic>(topic: T, payload: Events[T]) => void;
}
