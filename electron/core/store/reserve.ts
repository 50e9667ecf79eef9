/**
 * Room kept for the moment when the disk is full: a file that is given up so that what was typed can still be
 * written, and made again once there is space.
 */
import { closeSync, existsSync, fsyncSync, openSync, rmSync, statSync, writeSync } from 'node:fs';

const RESERVE_BYTES = 8 * 1024 * 1024;
const CHUNK = 1024 * 1024;

function hasReserve(path: string): boolean {
  return existsSync(path) && statSync(path).size >= RESERVE_BYTES;
}

/** @returns whether there was anything to release. */
export function releaseReserve(path: string): boolean {
  if (!existsSync(path)) return false;
  rmSync(path, { force: true });
  return true;
}

/** Best effort: with the disk as it is there may be no room for it. Filled, since a sparse file keeps no room. */
export function makeReserve(path: string): boolean {
  if (hasReserve(path)) return true;
  try {
    const file = openSync(path, 'w', 0o600);
    try {
      const chunk = Buffer.alloc(CHUNK, 0x2e);
      for (let written = 0; written < RESERVE_BYTES; written += CHUNK) writeSync(file, chunk);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    return true;
  } catch {
    rmSync(path, { force: true });
    return false;
  }
}
