import type { Base64 } from '../../shared/contract/wire.ts';

interface WithBase64 {
  toBase64?: () => string;
}
interface FromBase64 {
  fromBase64?: (text: string) => Uint8Array;
}

/** The engine's own where it has one; it is some thirty times faster for a picture. */
export const browserBase64: Base64 = {
  encode: (bytes) => (bytes as WithBase64).toBase64?.() ?? encode(bytes),
  decode: (text) => (Uint8Array as FromBase64).fromBase64?.(text) ?? decode(text),
};

/** `String.fromCharCode` takes its bytes as arguments, and their number is limited. */
const PIECE = 0x8000;

function encode(bytes: Uint8Array): string {
  let binary = '';
  for (let from = 0; from < bytes.length; from += PIECE) {
    binary += String.fromCharCode(...bytes.subarray(from, from + PIECE));
  }
  return btoa(binary);
}

function decode(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
