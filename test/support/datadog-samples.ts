/** The live tiles of the brief, where it lies beside the project: a clone without it says that they were skipped. */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../shared/samples/datadog/', import.meta.url));

export const sampleTiles: readonly { readonly name: string; readonly path: string }[] = existsSync(folder)
  ? readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => ({ name, path: `${folder}${name}` }))
  : [];

export const samplesAreMissing =
  'the brief’s sample tiles are not beside this project; these tests were skipped';
