/** The owner's side of the socket: other windows and terminals on the same workspace. */
import { rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import type { Core } from '../../core/open-core.ts';
import { prepareFolderFor } from './addresses.ts';
import { type GuestFrame, type Hello, PROTOCOL, readFrames, sendFrame } from './frames.ts';

/** A chunk of 1 MiB is 1.4 MB in base64; plans carry whole texts. */
const LARGEST_CALL_BYTES = 16 * 1024 * 1024;
/** A guest that stopped reading does not fill the owner's memory. */
const LARGEST_BACKLOG_BYTES = 64 * 1024 * 1024;

type Served = Pick<Core, 'serve' | 'subscribe'>;

export interface GuestDoor {
  readonly address: string;
  /** Guests that came early are answered from now on. */
  open(core: Served): void;
  close(): Promise<void>;
}

/** Only whoever holds the owner's lock may call this: it removes a socket file that was left behind. */
export async function openGuestDoor(addresses: readonly string[], version: string): Promise<GuestDoor> {
  const hello: Hello = { protocol: PROTOCOL, version };
  const guests = new Set<Socket>();
  const server = createServer();
  const opening = Promise.withResolvers<Served>();
  opening.promise.catch(() => undefined); // closed before it opened: there is nobody to tell

  server.on('connection', (socket) => {
    guests.add(socket);
    socket.on('close', () => guests.delete(socket));
    socket.on('error', () => socket.destroy());
    welcome(socket, hello, opening.promise);
  });
  const address = await listenOnFirst(server, addresses);

  return {
    address,
    open: (core) => opening.resolve(core),
    close: async () => {
      opening.reject(new Error('closed'));
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const guest of guests) guest.destroySoon();
      await closed;
    },
  };
}

function welcome(socket: Socket, hello: Hello, opening: Promise<Served>): void {
  let core: Served | undefined;
  readFrames<GuestFrame>(socket, LARGEST_CALL_BYTES, (frame) => {
    if ('hello' in frame) {
      if (frame.hello.protocol !== PROTOCOL) {
        sendFrame(socket, { refused: hello });
        socket.end();
        return;
      }
      opening.then(
        (opened) => {
          core = opened;
          sendFrame(socket, { hello });
          const unsubscribe = opened.subscribe((event) => {
            sendFrame(socket, { event });
            if (socket.writableLength > LARGEST_BACKLOG_BYTES) socket.destroy();
          });
          socket.on('close', unsubscribe);
        },
        () => socket.destroy(),
      );
      return;
    }
    if (core === undefined) {
      socket.destroy(); // a call before the handshake: not one of ours
      return;
    }
    const { id } = frame;
    void core.serve(frame.method, frame.input).then((result) => sendFrame(socket, { id, result }));
  });
}

async function listenOnFirst(server: Server, addresses: readonly string[]): Promise<string> {
  let failure: unknown;
  for (const address of addresses) {
    try {
      prepareFolderFor(address);
      await listen(server, address);
      return address;
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

function listen(server: Server, address: string): Promise<void> {
  if (process.platform !== 'win32') rmSync(address, { force: true });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    // The socket is bound before `listen` returns, so the mask covers its creation: for this user only.
    const mask = process.umask(0o177);
    try {
      server.listen(address, () => {
        server.off('error', reject);
        resolve();
      });
    } finally {
      process.umask(mask);
    }
  });
}
