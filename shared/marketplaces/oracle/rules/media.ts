/**
 * Icon and screenshots. Oracle publishes no size, format or number for either: what is said of them here is at
 * most what a reviewer would say, unless the file is no picture at all.
 */
import type { JsonObject, JsonPath } from '../../../domain/json.ts';
import type { BlobRef } from '../../../domain/parts.ts';
import { checklistAbout, type OracleRule, rulesAbout } from './kit/define.ts';
import { blankFields, blobAt, itemsAt, repeats } from './kit/read.ts';
import { removal } from './kit/removal.ts';
import { inferredFrom, sources } from './kit/sources.ts';

const rule = rulesAbout('listing');
const checklist = checklistAbout('listing');

/** By analogy with the logo of a stack's schema, the only picture that Oracle gives a size for. */
const ICON_SIDE = 130;
const SCREENSHOT_WIDTH = 640;
const MANY_PIXELS = 40_000_000;
const MANY_BYTES = 5_000_000;
const COMMON_FORMATS: readonly string[] = ['image/png', 'image/jpeg', 'image/gif'];

interface Picture {
  readonly at: JsonPath;
  readonly blob: BlobRef;
}

const iconOf = (listing: JsonObject): readonly Picture[] => {
  const blob = blobAt(listing, 'icon');
  return blob === undefined ? [] : [{ at: ['icon'], blob }];
};

const screenshotsOf = (listing: JsonObject): readonly Picture[] =>
  itemsAt(listing, 'screenshots').flatMap(({ at, item }) => {
    const blob = blobAt(item, 'file');
    return blob === undefined ? [] : [{ at: [...at, 'file'], blob }];
  });

const picturesOf = (listing: JsonObject) => [...iconOf(listing), ...screenshotsOf(listing)];

const isPicture = ({ blob }: Picture): boolean => blob.mediaType.startsWith('image/');
const isDrawing = ({ blob }: Picture): boolean => blob.mediaType === 'image/svg+xml';

/** Pictures with their size, as `1280 x 720`. */
function measured(pictures: readonly Picture[]) {
  return pictures.flatMap(({ at, blob: { width, height } }) =>
    width === undefined || height === undefined ? [] : [{ at, width, height, size: `${width} × ${height}` }],
  );
}

export const mediaRules: readonly OracleRule[] = [
  rule({
    id: 'oracle/icon-present',
    severity: 'warning',
    field: 'icon',
    source: inferredFrom(sources.createListing),
    find: ({ icon }) => (icon === undefined || icon === null ? [{ at: ['icon'] }] : []),
  }),
  rule({
    id: 'oracle/picture-is-picture',
    severity: 'error',
    field: 'icon',
    source: inferredFrom(sources.api),
    find: (listing) =>
      picturesOf(listing).flatMap((picture) =>
        isPicture(picture)
          ? []
          : [{ at: picture.at, values: { file: picture.blob.fileName, type: picture.blob.mediaType } }],
      ),
  }),
  rule({
    id: 'oracle/picture-format',
    severity: 'hint',
    field: 'icon',
    source: sources.reviewer,
    studio: 'convert',
    find: (listing) =>
      picturesOf(listing).flatMap((picture) =>
        isPicture(picture) && !COMMON_FORMATS.includes(picture.blob.mediaType)
          ? [{ at: picture.at, values: { type: picture.blob.mediaType } }]
          : [],
      ),
  }),
  rule({
    id: 'oracle/picture-readable',
    severity: 'warning',
    field: 'icon',
    source: sources.reviewer,
    find: (listing) =>
      picturesOf(listing).flatMap((picture) =>
        isPicture(picture) &&
        !isDrawing(picture) &&
        (picture.blob.width === undefined || picture.blob.height === undefined)
          ? [{ at: picture.at, values: { file: picture.blob.fileName } }]
          : [],
      ),
  }),
  rule({
    id: 'oracle/picture-pixels',
    severity: 'warning',
    field: 'icon',
    source: sources.reviewer,
    studio: 'scale',
    find: (listing) =>
      measured(picturesOf(listing)).flatMap(({ at, width, height, size }) =>
        width * height > MANY_PIXELS
          ? [{ at, values: { size, megapixels: Math.round((width * height) / 1_000_000) } }]
          : [],
      ),
  }),
  rule({
    id: 'oracle/picture-weight',
    severity: 'hint',
    field: 'icon',
    source: sources.reviewer,
    studio: 'compress',
    find: (listing) =>
      picturesOf(listing).flatMap(({ at, blob }) =>
        blob.sizeBytes > MANY_BYTES
          ? [{ at, values: { megabytes: Math.round(blob.sizeBytes / 100_000) / 10 } }]
          : [],
      ),
  }),
  rule({
    id: 'oracle/icon-size',
    severity: 'hint',
    field: 'icon',
    source: inferredFrom(sources.stackSchema),
    studio: 'scale',
    find: (listing) =>
      measured(iconOf(listing)).flatMap(({ at, width, height, size }) =>
        width < ICON_SIDE || height < ICON_SIDE ? [{ at, values: { size } }] : [],
      ),
  }),
  rule({
    id: 'oracle/icon-aspect',
    severity: 'hint',
    field: 'icon',
    source: inferredFrom(sources.listingGuidelines),
    studio: 'crop',
    find: (listing) =>
      measured(iconOf(listing)).flatMap(({ at, width, height, size }) =>
        Math.max(width, height) > 1.1 * Math.min(width, height) ? [{ at, values: { size } }] : [],
      ),
  }),
  checklist({
    id: 'oracle/icon-on-white',
    field: 'icon',
    source: sources.createListing,
    when: (listing) => iconOf(listing).length > 0,
  }),

  rule({
    id: 'oracle/screenshots-present',
    severity: 'hint',
    field: 'screenshots',
    source: inferredFrom(sources.submit),
    find: (listing) => (itemsAt(listing, 'screenshots').length === 0 ? [{ at: ['screenshots'] }] : []),
  }),
  rule({
    id: 'oracle/screenshot-file',
    severity: 'warning',
    field: 'screenshots.file',
    source: inferredFrom(sources.api),
    find: (listing) =>
      itemsAt(listing, 'screenshots').flatMap(({ at, item }) =>
        item['file'] === undefined || item['file'] === null ? [{ at: [...at, 'file'] }] : [],
      ),
  }),
  rule({
    id: 'oracle/screenshot-described',
    severity: 'warning',
    field: 'screenshots',
    source: sources.createListing,
    find: (listing) =>
      itemsAt(listing, 'screenshots').flatMap(({ at, item }) =>
        blankFields(item, at, ['displayName', 'description']).map((path) =>
          path.at(-1) === 'displayName' ? { at: path } : { at: path, variant: 'messageDescription' as const },
        ),
      ),
  }),
  rule({
    id: 'oracle/screenshot-size',
    severity: 'hint',
    field: 'screenshots.file',
    source: inferredFrom(sources.listingGuidelines),
    studio: 'scale',
    find: (listing) =>
      measured(screenshotsOf(listing)).flatMap(({ at, width, size }) =>
        width < SCREENSHOT_WIDTH ? [{ at, values: { size } }] : [],
      ),
  }),
  rule({
    id: 'oracle/screenshot-aspect',
    severity: 'hint',
    field: 'screenshots.file',
    source: inferredFrom(sources.listingGuidelines),
    studio: 'crop',
    find: (listing) =>
      measured(screenshotsOf(listing)).flatMap(({ at, width, height, size }) =>
        Math.max(width, height) > 3 * Math.min(width, height) ? [{ at, values: { size } }] : [],
      ),
  }),
  rule({
    id: 'oracle/screenshot-repeated',
    severity: 'hint',
    field: 'screenshots',
    source: sources.reviewer,
    find: (listing) =>
      repeats(itemsAt(listing, 'screenshots'), ({ item }) => blobAt(item, 'file')?.hash ?? '').map(
        ({ at }) => ({
          at,
        }),
      ),
    fix: (_parts, { path, document }) => removal('listing', document, path),
  }),
  checklist({
    id: 'oracle/screenshots-order',
    field: 'screenshots',
    source: sources.createListing,
    when: (listing) => itemsAt(listing, 'screenshots').length > 1,
  }),
  checklist({
    id: 'oracle/pictures-legible',
    field: 'icon',
    source: sources.listingGuidelines,
    when: (listing) => picturesOf(listing).length > 0,
  }),
];
