/** Where the owner of a workspace listens. Every process must come to the same answer by itself. */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, type Stats } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { VitrineError } from '../../../shared/contract/result.ts';

/** The kernel's own limits are 104 bytes (macOS) and 108 (Linux), the closing zero included. */
const LONGEST_SOCKET_PATH_BYTES = 100;

/**
 * @param realDir the workspace's real path, links resolved.
 * @returns addresses in the order of preference. The second one is for folders whose path is too long for a
 *   socket, or that lie on a file system that has none.
 */
export function ownerAddresses(realDir: string): readonly string[] {
  const name = createHash('sha256').update(realDir).digest('hex').slice(0, 24);
  if (process.platform === 'win32') return [`\\\\.\\pipe\\vitrine-${name}`];
  const inside = join(realDir, 'owner.sock');
  const outside = join(privateTempDir(), `${name}.sock`);
  return Buffer.byteLength(inside) <= LONGEST_SOCKET_PATH_BYTES ? [inside, outside] : [outside];
}

/** Not `TMPDIR` where `/tmp` exists: a terminal and a desktop session may have different ones. */
function privateTempDir(): string {
  return join(existsSync('/tmp') ? '/tmp' : tmpdir(), `vitrine-${userInfo().uid}`);
}

/**
 * Anyone may create a name in the temporary folder: we only connect in a folder that is ours alone. One that is not
 * is as good as none, or any user could keep any other from starting.
 */
export function mayConnectTo(address: string): boolean {
  if (!isOutside(address)) return true;
  const entry = lstatSync(privateTempDir(), { throwIfNoEntry: false });
  return entry !== undefined && isOursAlone(entry);
}

/** @throws VitrineError when the folder that the socket would lie in is not ours alone. */
export function prepareFolderFor(address: string): void {
  if (!isOutside(address)) return;
  const folder = privateTempDir();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!isOursAlone(lstatSync(folder))) {
    throw new VitrineError(
      'unavailable',
      `${folder} belongs to someone else or is open to others, so Vitrine will not use it. Remove it, or choose a workspace with a shorter path.`,
    );
  }
}

const isOutside = (address: string): boolean =>
  process.platform !== 'win32' && address.startsWith(`${privateTempDir()}/`);

const isOursAlone = (entry: Stats): boolean =>
  entry.isDirectory() && entry.uid === userInfo().uid && (entry.mode & 0o077) === 0;
