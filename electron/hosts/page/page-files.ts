/** The built window as files: from an address to bytes, and never to a file outside its folder. */
import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  readonly cacheControl: string;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};

/** Vite's names: `assets/index-B1x9_aQz.js`. What is named by its content never changes. */
const HASHED_NAME = /^\/assets\/.+-[\w-]{8}\.\w+$/;

/**
 * @param path the address's path as it stood on the wire, still percent-encoded, without the query.
 * @returns undefined for everything that is not a file of the window.
 */
export async function readPageFile(rootDir: string, path: string): Promise<PageFile | undefined> {
  const relative = safePath(path);
  if (relative === undefined) return undefined;
  const mediaType = MEDIA_TYPES[extname(relative)];
  if (mediaType === undefined) return undefined;
  try {
    const root = await realpath(rootDir);
    // A link that leads out of the folder is not followed.
    const file = await realpath(join(root, relative));
    if (!file.startsWith(root + sep)) return undefined;
    const bytes = await readFile(file);
    return {
      bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length),
      mediaType,
      cacheControl: HASHED_NAME.test(relative) ? 'public, max-age=31536000, immutable' : 'no-cache',
    };
  } catch {
    return undefined;
  }
}

/** @returns undefined for a path that tries to be clever: climbing, backslashes, drive letters, NUL, bad escapes. */
export function safePath(path: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (decoded === '/') return '/index.html';
  // Names that the build makes, and nothing else: so there is no escape to think of.
  if (!/^(\/[\w][\w.-]*)+$/.test(decoded) || decoded.includes('..')) return undefined;
  return decoded;
}
