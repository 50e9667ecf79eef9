/** A name that people chose, made into one that every file system takes. */

/** Devices of Windows, whatever their extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** UTF-16 units; with an extension it stays below every file system's 255 bytes. */
const LONGEST = 60;

/** @returns the name without path, control, reserved or bidirectional characters; `fallback` when nothing is left. */
export function safeFileName(name: string, fallback: string): string {
  const plain = name
    .normalize('NFC')
    .replaceAll(/\p{Cc}|\p{Cf}|\p{Cs}|\p{Co}|[\u2028\u2029]/gu, ' ')
    .replaceAll(/[<>:"/\\|?*%]/g, ' ')
    .trim()
    .replaceAll(/\s+/g, '-')
    .replaceAll(/-{2,}/g, '-');
  const short = Array.from(plain)
    .slice(0, LONGEST)
    .join('')
    .replaceAll(/^[-.]+|[-.]+$/g, '');
  if (short === '') return fallback;
  return RESERVED.test(short) ? `${fallback}-${short}` : short;
}
