import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const OUT = join(import.meta.dirname, '..', '..', 'test-results', 'bundles');

/**
 * Bundles one entry as the product's are, so that what is measured starts as fast as they do.
 * @returns the path of the bundle.
 */
export async function bundled(entry: URL, name: string): Promise<string> {
  const bundle = await rolldown({
    input: { [name]: fileURLToPath(entry) },
    external: [/^node:/, 'better-sqlite3', 'sharp', '@napi-rs/keyring', /^oci-/],
    // As in the product's: its entry for Node finds its own files at run time, which a bundle has not got.
    resolve: { alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' } },
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    platform: 'node',
  });
  await bundle.write({ dir: join(OUT, name), format: 'esm', entryFileNames: '[name].mjs' });
  await bundle.close();
  return join(OUT, name, `${name}.mjs`);
}
