/** Bundles for Node and Electron. What is native or loads its own files stays outside. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'rolldown';

const NATIVE = /^(?:node:|electron$|better-sqlite3|sharp|@napi-rs\/keyring|oci-)/;
const hosts = {
  cli: 'electron/hosts/cli/cli.ts',
  web: 'electron/hosts/web/web.ts',
  utility: 'electron/hosts/utility/utility.ts',
  main: 'electron/main/main.ts',
};

// Its entry for Node finds its own files at run time, which a bundle has not got.
const resolve = { alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' } };

/** The same for the same rules, schemas and messages: what one build found holds for that build alone. */
function buildOf(dir: string): string {
  const hash = createHash('sha256');
  for (const path of globSync('**/*.ts', { cwd: dir }).sort())
    hash.update(path).update(readFileSync(join(dir, path)));
  return hash.digest('hex').slice(0, 16);
}

// React has a slower build for development, which nobody here develops with.
const transform = {
  define: {
    'process.env.NODE_ENV': '"production"',
    VITRINE_BUILD: JSON.stringify(buildOf(join(import.meta.dirname, '..', 'shared'))),
  },
};

/** Their names change with what is in them: those of an earlier build would be packed along. */
const freshChunks = {
  name: 'fresh-chunks',
  buildStart: () =>
    rmSync(join(import.meta.dirname, '..', 'dist', 'chunks'), { recursive: true, force: true }),
};

/**
 * What a command pays for at its start without using it. Importing `node:process` makes Node open all three standard
 * streams to list its exports, and the global is the same object; commander wants `node:child_process` for
 * subcommands that are files of their own, of which there are none.
 */
const lightStart = {
  name: 'light-start',
  resolveId(id: string, importer?: string) {
    if (id === 'node:process') return '\0global-process';
    const isForNothing =
      id === 'node:child_process' && /[\\/]node_modules[\\/]commander[\\/]/.test(importer ?? '');
    return isForNothing ? '\0no-child-process' : undefined;
  },
  load(id: string) {
    if (id === '\0global-process') return 'export default globalThis.process;';
    return id === '\0no-child-process' ? 'export default {};' : undefined;
  },
};

export default defineConfig([
  {
    input: hosts,
    external: (id, importer) => NATIVE.test(id) && lightStart.resolveId(id, importer) === undefined,
    resolve,
    transform,
    plugins: [freshChunks, lightStart],
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
