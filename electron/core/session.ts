/** One opening of a workspace: the store, everything that stands on it, and the handlers. */
import type { AnyEvent } from '../../shared/contract/methods.ts';
import { VitrineError } from '../../shared/contract/result.ts';
import { type Handlers, type Serve, serve } from '../../shared/contract/serve.ts';
import type { StoreStatus } from '../../shared/contract/shapes.ts';
import { allKinds, kindOf } from '../../shared/marketplaces/index.ts';
import { accountHandlers, connectPractice, testAccount } from './accounts/handlers.ts';
import { blobHandlers } from './blobs/blob-handlers.ts';
import { openBlobs } from './blobs/open-blobs.ts';
import { createUploads } from './blobs/uploads.ts';
import { pullHandlers } from './bring-in/handlers.ts';
import type { CoreContext } from './context.ts';
import { createDrafts } from './drafts/create-drafts.ts';
import { draftHandlers } from './drafts/draft-handlers.ts';
import { folderHandlers } from './folders/handlers.ts';
import { handoffHandlers } from './handoffs/handlers.ts';
import { insightHandlers } from './insight/handlers.ts';
import { linkHandlers } from './links/handlers.ts';
import { pictureHandlers } from './pictures/handlers.ts';
import { openPictures } from './pictures/pictures.ts';
import type { Ports } from './ports.ts';
import { practiceHandlers } from './practice/handlers.ts';
import { previewHandlers } from './previews/previews.ts';
import { publicationHandlers } from './publications/handlers.ts';
import { createPublishing } from './publishing.ts';
import { revisionHandlers } from './revisions/handlers.ts';
import { stackHandlers } from './stacks/handlers.ts';
import { startHousekeeping } from './store/housekeeping.ts';
import { emptyStore, openStore } from './store/open-store.ts';
import type { Store } from './store/store.ts';
import { storeHandlers } from './store/store-handlers.ts';
import type { WorkspaceFiles } from './store/workspace-files.ts';
import { createRemotes, publishedFrom } from './submissions/remotes.ts';
import { submissionHandlers } from './submissions/submissions.ts';

export interface Session {
  readonly serve: Serve;
  readonly context: CoreContext;
  close(): Promise<void>;
}

export interface SessionOptions {
  readonly workspaceDir: string;
  readonly ports: Ports;
  readonly version: string;
  readonly files: WorkspaceFiles;
  readonly tell: (event: AnyEvent) => void;
  readonly restore: (fileName: string) => Promise<StoreStatus>;
}

export async function openSession(options: SessionOptions): Promise<Session> {
  const store = await openStore(options);
  try {
    return assemble(options, store);
  } catch (error) {
    const explained = store.explain(error, 'opening the workspace');
    store.close();
    if (!(explained instanceof VitrineError)) throw error;
    // It opened, and then its first pages turned out to be unreadable.
    return assemble(options, emptyStore(options, explained.message));
  }
}

function assemble(options: SessionOptions, store: Store): Session {
  const { workspaceDir, ports, version, files, tell, restore } = options;
  const emit: CoreContext['emit'] = (topic, payload) =>
    // Topic and payload come together from one entry of the table, which the union cannot see.
    store.afterCommit(() => tell({ topic, payload } as AnyEvent));
  store.onStatus((status) => tell({ topic: 'store.changed', payload: status }));

  const blobs = openBlobs(store, files, ports);
  const uploads = createUploads(blobs, store, ports);
  const drafts = createDrafts({
    store,
    ports,
    blobs,
    kinds: allKinds,
    emit,
    publishedOf: publishedFrom(createRemotes(store)),
  });
  const context: CoreContext = { workspaceDir, store, ports, drafts, blobs, emit };
  const publishing = createPublishing(context);

  const handlers: Handlers = {
    ...storeHandlers(context, { files, version, restore }),
    ...draftHandlers(drafts, kindOf, publishing.lookBeside),
    ...blobHandlers(blobs, uploads, ports),
    ...pictureHandlers(openPictures(blobs)),
    ...accountHandlers(context, publishing),
    ...pullHandlers(publishing),
    ...submissionHandlers(context, publishing),
    ...publicationHandlers(context, publishing),
    ...linkHandlers(context, publishing.links),
    ...practiceHandlers(context),
    ...revisionHandlers(context, publishing),
    ...previewHandlers(context),
    ...folderHandlers(context),
    ...stackHandlers(context, publishing),
    ...handoffHandlers(context, publishing),
    ...insightHandlers(publishing),
  };

  const practice = connectPractice(context, publishing);
  publishing.start();
  for (const { id } of practice) {
    void testAccount(context, publishing, id).catch((error: unknown) =>
      ports.log('warn', 'the practice marketplace did not answer', { reason: String(error) }),
    );
  }
  const housekeeping = startHousekeeping(store, files, ports);

  return {
    context,
    serve: serve(explained(handlers, store), (method, error) =>
      ports.log('error', `${method} failed unexpectedly`, {
        reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }),
    ),
    async close() {
      await publishing.close();
      drafts.close();
      await uploads.close();
      await housekeeping.close();
      store.close();
    },
  };
}

/** Whatever the disk says in any handler comes out as the store's sentence and changes its status. */
function explained(handlers: Handlers, store: Store): Handlers {
  const wrapped = Object.entries(handlers).map(([method, handler]) => [
    method,
    async (input: never) => {
      try {
        return await (handler as (input: never) => unknown)(input); // called with what it was called with before
      } catch (error) {
        throw store.explain(error, method);
      }
    },
  ]);
  return Object.fromEntries(wrapped) as Handlers; // the same names, each around its own handler
}
