/** An SVG of the folder as an address for an `<img>`, in which it runs nothing and fetches nothing. */
import type { Part } from '../../../domain/parts.ts';

/** The largest logo of a live tile has 403,826 bytes; what is larger is not drawn at every key stroke. */
const LARGEST = 2_000_000;

const addresses = new WeakMap<Part, string>();

/** @returns undefined for a text that is no SVG. */
export function svgAddress(part: Part): string | undefined {
  if (part.type !== 'text' || part.text.length > LARGEST || !/<svg[\s>]/i.test(part.text)) return undefined;
  const held = addresses.get(part);
  if (held !== undefined) return held;
  const made = `data:image/svg+xml,${encodeURIComponent(part.text.toWellFormed())}`;
  addresses.set(part, made);
  return made;
}
