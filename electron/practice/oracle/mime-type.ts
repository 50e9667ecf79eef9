const STARTS: readonly (readonly [string, string])[] = [
  ['image/png', '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', '\xff\xd8\xff'],
  ['image/gif', 'GIF8'],
  ['application/pdf', '%PDF-'],
  ['application/zip', 'PK\x03\x04'],
];
const PATTERNS: readonly (readonly [string, RegExp])[] = [
  ['image/webp', /^RIFF[\s\S]{4}WEBP/],
  ['image/svg+xml', /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<svg[\s>/]/i],
  ['text/html', /^\s*(<!doctype html|<html)/i],
];
const SAYS_NOTHING = new Set(['', 'application/json', 'application/octet-stream']);

/**
 * What a file is by its first bytes. The declared type comes second: the official SDK declares
 * application/json for every text it uploads.
 */
export function mimeTypeByContent(head: Buffer, declared: string | undefined): string {
  const latin1 = head.toString('latin1');
  const found =
    STARTS.find(([, start]) => latin1.startsWith(start)) ??
    PATTERNS.find(([, pattern]) => pattern.test(latin1));
  if (found !== undefined) return found[0];
  const given = declared?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (!SAYS_NOTHING.has(given)) return given;
  return isText(head) ? 'text/plain' : 'application/octet-stream';
}

function isText(head: Buffer): boolean {
  return head.length > 0 && head.every((byte) => byte >= 32 || (byte >= 9 && byte <= 13));
}
