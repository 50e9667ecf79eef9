/** Where the owner of a workspace listens. Every process must come to the same answer by itself. */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync } from 'node:fs';
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

/** Anyone may create a name in the temporary folder: we only listen or connect in one that is ours alone. */
export function requirePrivateFolderFor(address: string): void {
  const folder = privateTempDir();
  if (process.platform === 'win32' || !address.startsWith(`${folder}/`)) return;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const entry = lstatSync(folder);
  if (!entry.isDirectory() || entry.uid !== userInfo().uid || (entry.mode & 0o077) !== 0) {
    throw new VitrineError(
      'unavailable',
      `${folder} belongs to someone else or is open to others, so Vitrine will not use it. Remove it and try again.`,
    );
  }
}
