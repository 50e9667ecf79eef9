/** better-sqlite3 needs Node-API 10 and crashes without a word where it is missing. Kept free of imports. */
const NEEDED_NODE_API = 10;

/** @returns the sentence to end with, or undefined where Node will do. */
export function nodeIsTooOld(versions: {
  readonly node?: string | undefined;
  readonly napi?: string | undefined;
}): string | undefined {
  const has = Number(versions.napi ?? 0);
  if (has >= NEEDED_NODE_API) return undefined;
  return `Vitrine needs Node 22.14 or later (Node-API ${NEEDED_NODE_API}); this is Node ${versions.node ?? 'of an unknown version'} (Node-API ${has}). Install a newer Node and try again.`;
}
