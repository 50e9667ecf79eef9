/** What passes over the owner's socket: one JSON value a line. */
import type { Socket } from 'node:net';
import type { AnyEvent } from '../../../shared/contract/methods.ts';
import type { Result } from '../../../shared/contract/result.ts';
import { fromWire, toWire } from '../../../shared/contract/wire.ts';
import { nodeBase64 } from '../base64.ts';

/** Grows when frames or methods change so that an older program would misunderstand them. */
export const PROTOCOL = 1;

export interface Hello {
  readonly protocol: number;
  readonly version: string;
}

export type GuestFrame =
  | { readonly hello: Hello }
  | { readonly id: number; readonly method: string; readonly input: unknown };

export type OwnerFrame =
  | { readonly hello: Hello }
  | { readonly refused: Hello }
  | { readonly id: number; readonly result: Result<unknown> }
  | { readonly event: AnyEvent };

export function sendFrame(socket: Socket, frame: GuestFrame | OwnerFrame): void {
  if (!socket.destroyed) socket.write(`${toWire(frame, nodeBase64)}\n`);
}

/**
 * Calls `onFrame` for every complete line, in order.
 * @param largestBytes a longer line is no frame of ours: the connection is ended.
 */
export function readFrames<Frame>(
  socket: Socket,
  largestBytes: number,
  onFrame: (frame: Frame) => void,
): void {
  let pieces: Buffer[] = [];
  let pendingBytes = 0;
  socket.on('data', (chunk: Buffer) => {
    let from = 0;
    for (;;) {
      const end = chunk.indexOf(10, from);
      const piece = chunk.subarray(from, end === -1 ? chunk.length : end);
      pieces.push(piece);
      pendingBytes += piece.length;
      if (pendingBytes > largestBytes) {
        socket.destroy();
        return;
      }
      if (end === -1) return;
      const line = Buffer.concat(pieces).toString('utf8');
      pieces = [];
      pendingBytes = 0;
      from = end + 1;
      let frame: Frame;
      try {
        frame = fromWire(line, nodeBase64) as Frame; // both ends are this program; the core parses the input
      } catch {
        socket.destroy();
        return;
      }
      onFrame(frame);
    }
  });
}
