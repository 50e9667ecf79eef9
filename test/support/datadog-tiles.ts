/** Tiles of our own, as the rules' tests change them. */
import { fileURLToPath } from 'node:url';
import { measureBlob } from '../../electron/core/folders/measure-blob.ts';
import { readFolder } from '../../electron/core/folders/read-folder.ts';
import { applyEdit } from '../../shared/domain/edits.ts';
import { blobHashSchema } from '../../shared/domain/ids.ts';
import type { Json, JsonPath } from '../../shared/domain/json.ts';
import { setJsonField } from '../../shared/domain/lenses/json-lens.ts';
import type { RuleContext } from '../../shared/domain/marketplace.ts';
import type { BlobRef, Parts } from '../../shared/domain/parts.ts';

export const fixtures = fileURLToPath(new URL('../fixtures/datadog/', import.meta.url));

const { parts } = await readFolder(`${fixtures}tern_mail`, measureBlob);

/** Everything that a tile can have, and nothing wrong with it. */
export const cleanTile = (): Parts => parts;

export const tileContext: RuleContext = { catalogue: {}, related: {}, published: null, today: '2026-11-21' };

export type Change = (parts: Parts) => Parts;

export const changed = (from: Parts, changes: readonly Change[]): Parts =>
  changes.reduce((tile, change) => change(tile), from);

/** One field of the manifest, or of another JSON file; undefined removes it. */
export const set =
  (path: JsonPath | string, value: Json | undefined, file = 'manifest.json'): Change =>
  (tile) => {
    const part = tile[file];
    if (part?.type !== 'text') throw new Error(`no text ${file}`);
    const edit = setJsonField(file, part.text, typeof path === 'string' ? path.split('.') : path, value);
    if (edit === undefined) throw new Error(`${path} of ${file} stays as it is`);
    return applyEdit(tile, edit);
  };

export const write =
  (file: string, text: string): Change =>
  (tile) => ({ ...tile, [file]: { type: 'text', text } });

export const remove =
  (file: string): Change =>
  (tile) => {
    const { [file]: removed, ...others } = tile;
    if (removed === undefined) throw new Error(`no ${file}`);
    return others;
  };

export const replace =
  (file: string, from: string, to: string): Change =>
  (tile) => {
    const part = tile[file];
    if (part?.type !== 'text' || !part.text.includes(from)) throw new Error(`no "${from}" in ${file}`);
    return { ...tile, [file]: { type: 'text', text: part.text.replaceAll(from, to) } };
  };

export const blob =
  (file: string, facts: Partial<Omit<BlobRef, 'hash'>> = {}, digit = '1'): Change =>
  (tile) => ({
    ...tile,
    [file]: {
      type: 'blob',
      blob: {
        hash: blobHashSchema.parse(digit.repeat(64)),
        fileName: file.slice(file.lastIndexOf('/') + 1),
        sizeBytes: 1_000,
        mediaType: 'application/octet-stream',
        ...facts,
      },
    },
  });

export const named =
  (folder: string): Change =>
  (tile) => ({ ...tile, '/folder': { type: 'document', value: { name: folder } } });

/** A row at the end of metadata.csv: its cells by column. */
export const metric = (cells: Readonly<Record<string, string>>): Change => {
  const row = {
    metric_name: 'tern.z',
    metric_type: 'gauge',
    interval: '',
    unit_name: '',
    per_unit_name: '',
    description: 'The last one',
    orientation: '0',
    integration: 'tern_mail',
    short_name: 'last',
    curated_metric: '',
    sample_tags: '',
    ...cells,
  };
  const line = Object.values(row).map((value) =>
    /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value,
  );
  return (tile) => {
    const part = tile['metadata.csv'];
    if (part?.type !== 'text') throw new Error('no metadata.csv');
    return { ...tile, 'metadata.csv': { type: 'text', text: `${part.text}${line.join(',')}\r\n` } };
  };
};

/** The same tile, sold in the Marketplace. */
export const soldTile = (): Parts =>
  changed(parts, [
    set('pricing', [
      {
        billing_type: 'flat_fee',
        unit_price: 99,
        product_id: 'mail',
        short_description: 'A month',
        includes_assets: true,
      },
    ]),
    set('legal_terms', { eula: 'eula/eula.pdf' }),
    set('author.vendor_id', 'tern'),
    blob('eula/eula.pdf', { mediaType: 'application/pdf' }),
  ]);
