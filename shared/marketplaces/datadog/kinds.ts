/** The kinds of drafts that Datadog takes: a tile, which is a folder of files. */
import { FOLDER_PART, filesOf } from '../../domain/folders.ts';
import { valueAt } from '../../domain/json.ts';
import type { Kind } from '../../domain/marketplace.ts';
import type { BlobRef, Parts } from '../../domain/parts.ts';
import { tileSchema, tileSections } from './form/schema.ts';
import { tileView } from './form/view.ts';
import { tileRules } from './rules/pack.ts';
import { CHANGELOG_PATH, MANIFEST_PATH, README_PATH, text, tileOf } from './tile.ts';

/** Of each text; beyond that nobody remembers words. */
const SEARCHED_UNITS = 200_000;

const manifestText = (parts: Parts, ...path: readonly string[]): string =>
  text(valueAt(tileOf(parts).manifest, path));

/** The first logo that is a picture by its bytes; an SVG is a text among the parts. */
function logoOf(parts: Parts): BlobRef | undefined {
  const logos = filesOf(parts).flatMap(([path, part]) =>
    part.type === 'blob' &&
    part.blob.mediaType.startsWith('image/') &&
    /^assets\/.*\.(?:png|jpe?g)$/i.test(path)
      ? [part.blob]
      : [],
  );
  return logos[0];
}

export const tile: Kind = {
  id: 'datadog.tile',
  family: 'listing',
  content: 'files',
  isFolderOf: (paths) => paths.includes(MANIFEST_PATH),
  mainPart: MANIFEST_PATH,
  view: tileView,
  schema: tileSchema,
  sections: tileSections,
  create: (name, newId) => {
    const id = name
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replace(/^-/, '')
      .replace(/-$/, '');
    const manifest = {
      manifest_version: '2.0.0',
      app_uuid: newId(),
      app_id: id,
      owner: 'integrations-developer-platform',
      display_on_public_website: false,
      tile: {
        overview: 'README.md#Overview',
        configuration: 'README.md#Setup',
        support: 'README.md#Support',
        changelog: CHANGELOG_PATH,
        description: '',
        title: name,
        media: [],
        classifier_tags: ['Offering::Integration'],
      },
      author: { name: '', homepage: '', support_email: '', sales_email: '' },
      assets: {},
    };
    return {
      [FOLDER_PART]: { type: 'document', value: { name: id.replaceAll('-', '_') } },
      [MANIFEST_PATH]: { type: 'text', text: `${JSON.stringify(manifest, null, 2)}\n` },
      [README_PATH]: { type: 'text', text: `# ${name}\n\n## Overview\n\n## Setup\n\n## Support\n` },
      [CHANGELOG_PATH]: { type: 'text', text: `# CHANGELOG - ${name}\n` },
    };
  },
  nameOf: (parts) => manifestText(parts, 'tile', 'title') || tileOf(parts).folder,
  subtitleOf: (parts) => manifestText(parts, 'tile', 'description'),
  iconOf: logoOf,
  searchTextOf: (parts) => {
    const { folder, text: textOf } = tileOf(parts);
    return [
      folder,
      manifestText(parts, 'tile', 'description'),
      manifestText(parts, 'author', 'name'),
      textOf(README_PATH)?.slice(0, SEARCHED_UNITS) ?? '',
      textOf(CHANGELOG_PATH)?.slice(0, SEARCHED_UNITS) ?? '',
      textOf('metadata.csv')?.slice(0, SEARCHED_UNITS) ?? '',
    ].join('\n');
  },
  referencesOf: () => [],
  blobsOf: (parts) => filesOf(parts).flatMap(([, part]) => (part.type === 'blob' ? [part.blob.hash] : [])),
  rules: tileRules,
};
