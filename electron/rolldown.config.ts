/** Bundles for Node and Electron. What is native or loads its own files stays outside. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'rolldown';

const external = [/^node:/, 'electron', 'better-sqlite3', 'sharp', '@napi-rs/keyring', /^oci-/];
const hosts = {
  cli: 'electron/hosts/cli/cli.ts',
  web: 'electron/hosts/web/web.ts',
  utility: 'electron/hosts/utility/utility.ts',
  main: 'electron/main/main.ts',
};

// Its entry for Node finds its own files at run time, which a bundle has not got.
const resolve = { alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' } };

// React has a slower build for development, which nobody here develops with.
const transform = { define: { 'process.env.NODE_ENV': '"production"' } };

/** Their names change with what is in them: those of an earlier build would be packed along. */
const freshChunks = {
  name: 'fresh-chunks',
  buildStart: () =>
    rmSync(join(import.meta.dirname, '..', 'dist', 'chunks'), { recursive: true, force: true }),
};

export default defineConfig([
  {
    input: hosts,
    external,
    resolve,
    transform,
    plugins: [freshChunks],
    platform: 'node',
    output: {
      dir: 'dist',
      format: 'esm',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      // Read in a third less time; names stay, for stack traces.
      minify: { compress: false, mangle: false, codegen: true },
      sourcemap: false,
    },
  },
  // The entry that a Node too old for the bundles can still read, to say so.
  {
    input: { vitrine: 'electron/hosts/cli/vitrine.ts' },
    external: [/^node:/],
    // The command line itself is the bundle beside it, read only after the check.
    plugins: [
      {
        name: 'bundle-beside',
        resolveId: (id) => (id === './cli.ts' ? { id: './cli.js', external: true } : undefined),
      },
    ],
    platform: 'node',
    output: { dir: 'dist', format: 'esm', entryFileNames: '[name].js' },
  },
  // A sandboxed preload is CommonJS.
  {
    input: { preload: 'electron/preload/preload.ts' },
    external: ['electron'],
    platform: 'node',
    output: { dir: 'dist', format: 'cjs', entryFileNames: '[name].cjs' },
  },
]);
