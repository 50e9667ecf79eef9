/** The guest's side of the socket: a transport like any other. */
import { connect, type Socket } from 'node:net';
import type { Transport } from '../../../shared/contract/client.ts';
import type { AnyEvent } from '../../../shared/contract/methods.ts';
import { type Result, VitrineError } from '../../../shared/contract/result.ts';
import { mayConnectTo } from './addresses.ts';
import { type OwnerFrame, PROTOCOL, readFrames, sendFrame } from './frames.ts';

export interface SocketTransport extends Transport {
  /** Called once, when the owner went away. Not called after `close()`. */
  onGone(listener: () => void): void;
}

const GONE: Result<unknown> = {
  ok: false,
  error: {
    code: 'unreachable',
    message: 'The program that held this workspace has ended. What it acknowledged is saved; try again.',
  },
};

/**
 * @returns undefined when nobody answers at any of the addresses.
 * @throws VitrineError `unavailable` when the owner speaks another protocol or keeps silent.
 */
export async function attachAt(
  addresses: readonly string[],
  version: string,
  patienceMs: number,
): Promise<SocketTransport | undefined> {
  for (const address of addresses) {
    const socket = await open(address);
    if (socket === undefined) continue;
    const transport = await shakeHands(socket, version, patienceMs);
    if (transport !== undefined) return transport;
  }
  return undefined;
}

function open(address: string): Promise<Socket | undefined> {
  if (!mayConnectTo(address)) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once('connect', () => resolve(socket));
    // ENOENT, ECONNREFUSED, or a queue that is full: the lock tells which of them means "nobody".
    socket.once('error', () => resolve(undefined));
  });
}

function shakeHands(
  socket: Socket,
  version: string,
  patienceMs: number,
): Promise<SocketTransport | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<SocketTransport | undefined>();
  const waiting = new Map<number, (result: Result<unknown>) => void>();
  const listeners = new Set<(event: AnyEvent) => void>();
  let lastId = 0;
  let isOpen = true;
  let tellGone: (() => void) | undefined;

  const transport: SocketTransport = {
    call: (method, input) => {
      if (!isOpen) return Promise.resolve(GONE);
      lastId += 1;
      const id = lastId;
      return new Promise((answer) => {
        waiting.set(id, answer);
        sendFrame(socket, { id, method, input });
      });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      tellGone = undefined;
      socket.destroySoon();
    },
    onGone: (listener) => {
      tellGone = listener;
    },
  };

  const timer = setTimeout(() => {
    reject(
      new VitrineError(
        'unavailable',
        'Another Vitrine holds this workspace but does not answer. Wait for it, or end it and try again.',
      ),
    );
    socket.destroy();
  }, patienceMs);
  socket.on('error', () => socket.destroy());
  socket.on('close', () => {
    isOpen = false;
    clearTimeout(timer);
    resolve(undefined); // it ended while it was starting; after the handshake this changes nothing
    for (const answer of waiting.values()) answer(GONE);
    waiting.clear();
    tellGone?.();
  });
  readFrames<OwnerFrame>(socket, Number.POSITIVE_INFINITY, (frame) => {
    if ('event' in frame) {
      for (const listener of [...listeners]) listener(frame.event);
    } else if ('id' in frame) {
      waiting.get(frame.id)?.(frame.result);
      waiting.delete(frame.id);
    } else if ('hello' in frame) {
      clearTimeout(timer);
      resolve(transport);
    } else {
      clearTimeout(timer);
      reject(otherProtocol(frame.refused.protocol, frame.refused.version));
      socket.destroy();
    }
  });
  sendFrame(socket, { hello: { protocol: PROTOCOL, version } });
  return promise;
}

function otherProtocol(protocol: number, version: string): VitrineError {
  return new VitrineError(
    'unavailable',
    `This workspace is open in Vitrine ${version}, which this program does not understand (its protocol is ${protocol}, ours is ${PROTOCOL}). Close that window, or use the same version for both.`,
    { protocol, version },
  );
}
