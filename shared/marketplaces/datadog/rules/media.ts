/** The carousel: what it may hold, and the pictures' geometry, which Datadog states and no tool of its own checks. */
import { staysInside } from '../../../domain/folders.ts';
import type { BlobRef } from '../../../domain/parts.ts';
import { folderOf, movePicture, fileNameOf as nameOf, pictureNeeds, picturePath } from '../picture-files.ts';
import { type MediaItem, type Tile, text } from '../tile.ts';
import { checklist, type Hit, type RuleId, type TileRule, tileRule } from './kit/define.ts';
import { jsonMend } from './kit/mend.ts';
import { inferredFrom, sources } from './kit/sources.ts';
import { clipped, lengthOf, repeats, shortened } from './kit/words.ts';

const MOST_ITEMS = 8;
const FEW_ITEMS = 3;
const CAPTION_LIMIT = 300;
const { maxBytes: MOST_BYTES, bestBytes: BEST_BYTES, widths: WIDTHS } = pictureNeeds;
const HEIGHTS = { least: 810, most: 2560 } as const;

const mediaAt = ['tile', 'media'];
const captionOf = ({ item }: MediaItem): string => text(item['caption']);

interface Measured extends MediaItem {
  readonly blob: BlobRef;
  readonly width: number;
  readonly height: number;
}

const measured = (media: readonly MediaItem[]): readonly Measured[] =>
  media.flatMap((entry) => {
    const { blob } = entry;
    if (blob?.width === undefined || blob.height === undefined) return [];
    return [{ ...entry, blob, width: blob.width, height: blob.height }];
  });

const sizeOf = ({ width, height }: Measured): string => `${width} × ${height}`;
const image = ({ at }: MediaItem) => [...at, 'image_url'];

/** As the Marketplace's own script compares: four decimals. */
const isWide = ({ width, height }: Measured): boolean => Math.round((width / height) * 10_000) === 17_778;

/** The picture under the name that its bytes ask for; nothing for what is no picture that Datadog takes. */
const renamed = (tile: Tile, { imagePath, part, blob }: MediaItem) => {
  if (blob === undefined || !promised.some(([, type]) => type === blob.mediaType)) return {};
  return {
    mend: () => {
      const to = picturePath(tile, { ...blob, fileName: nameOf(imagePath) }, folderOf(imagePath));
      return movePicture(tile, imagePath, to, part);
    },
  };
};

/** What the name promises, by the types that the bytes show. */
const promised: readonly (readonly [ending: RegExp, type: string])[] = [
  [/\.png$/i, 'image/png'],
  [/\.jpe?g$/i, 'image/jpeg'],
];

const outside = (
  entry: Measured,
  value: number,
  range: { readonly least: number; readonly most: number },
): readonly Hit<RuleId>[] =>
  value < range.least || value > range.most
    ? [{ at: image(entry), values: { file: clipped(nameOf(entry.imagePath)), size: sizeOf(entry) } }]
    : [];

export const mediaRules: readonly TileRule[] = [
  tileRule({
    id: 'datadog/media-count',
    severity: 'error',
    field: 'tile.media',
    source: sources.manifest,
    find: ({ media }) =>
      media.length > MOST_ITEMS ? [{ at: [...mediaAt, MOST_ITEMS], values: { count: media.length } }] : [],
  }),
  tileRule({
    id: 'datadog/media-few',
    severity: 'hint',
    field: 'tile.media',
    source: sources.reviewer,
    find: ({ media }) => (media.length < FEW_ITEMS ? [{ at: mediaAt, values: { count: media.length } }] : []),
  }),
  tileRule({
    id: 'datadog/media-type',
    severity: 'error',
    field: 'tile.media',
    source: sources.manifest,
    mends: true,
    find: (tile) =>
      tile.media.flatMap(({ at, item, blob }) => {
        const type = text(item['media_type']);
        if (type === 'image' || type === 'video') return [];
        const field = [...at, 'media_type'];
        const meant = item['vimeo_id'] === undefined ? 'image' : 'video';
        const mend = blob === undefined ? {} : { mend: jsonMend(tile, field, meant) };
        return [{ at: field, values: { type: clipped(type) }, ...mend }];
      }),
  }),
  tileRule({
    id: 'datadog/media-fields',
    severity: 'error',
    field: 'tile.media',
    source: sources.manifest,
    find: ({ media }) =>
      media.flatMap((entry) => {
        const { at, item } = entry;
        const missing = (['caption', 'image_url'] as const).filter((name) => text(item[name]).trim() === '');
        const hits: Hit<'datadog/media-fields'>[] = missing.map((field) => ({
          at: [...at, field],
          values: { field },
        }));
        if (item['media_type'] === 'video' && !Number.isInteger(item['vimeo_id']))
          hits.push({ at: [...at, 'vimeo_id'], variant: 'messageVideo' });
        return hits;
      }),
  }),
  tileRule({
    id: 'datadog/media-videos',
    severity: 'error',
    field: 'tile.media',
    source: sources.manifest,
    find: ({ media }) => {
      const [, second] = media.filter(({ item }) => item['media_type'] === 'video');
      return second === undefined ? [] : [{ at: [...second.at, 'media_type'] }];
    },
  }),
  tileRule({
    id: 'datadog/media-caption',
    severity: 'error',
    field: 'tile.media',
    source: sources.manifest,
    mends: true,
    find: (tile) =>
      tile.media.flatMap((entry) => {
        const length = lengthOf(captionOf(entry));
        const over = length - CAPTION_LIMIT;
        if (over <= 0) return [];
        const at = [...entry.at, 'caption'];
        const mend = () => jsonMend(tile, at, shortened(captionOf(entry), CAPTION_LIMIT))();
        return [{ at, values: { length, over }, mend }];
      }),
  }),
  tileRule({
    id: 'datadog/media-file-type',
    severity: 'error',
    field: 'tile.media',
    source: sources.manifest,
    mends: true,
    studio: 'convert',
    find: (tile) =>
      tile.media.flatMap((entry) => {
        if (entry.imagePath === '' || /\.png|\.jpg/i.test(entry.imagePath)) return [];
        const values = { file: clipped(nameOf(entry.imagePath)) };
        return [{ at: image(entry), values, ...renamed(tile, entry) }];
      }),
  }),
  tileRule({
    id: 'datadog/media-file',
    severity: 'error',
    field: 'tile.media',
    source: sources.manifest,
    find: ({ media }) =>
      media.flatMap((entry) => {
        if (entry.imagePath === '' || entry.part !== undefined) return [];
        const values = { file: clipped(entry.imagePath) };
        return staysInside(entry.imagePath)
          ? [{ at: image(entry), values }]
          : [{ at: image(entry), values, variant: 'messageOutside' as const }];
      }),
  }),
  tileRule({
    id: 'datadog/media-picture',
    severity: 'error',
    field: 'tile.media',
    source: inferredFrom(sources.assets),
    studio: 'convert',
    find: ({ media }) =>
      media.flatMap((entry) => {
        if (entry.part === undefined) return [];
        const type = entry.blob?.mediaType ?? 'text/plain';
        return type.startsWith('image/')
          ? []
          : [{ at: image(entry), values: { file: clipped(nameOf(entry.imagePath)), type } }];
      }),
  }),
  tileRule({
    id: 'datadog/media-true-name',
    severity: 'warning',
    field: 'tile.media',
    source: sources.corpus,
    mends: true,
    find: (tile) =>
      tile.media.flatMap((entry) => {
        const type = entry.blob?.mediaType ?? '';
        const named = promised.find(([ending]) => ending.test(entry.imagePath))?.[1];
        if (!type.startsWith('image/') || named === undefined || named === type) return [];
        const values = { file: clipped(nameOf(entry.imagePath)), type };
        return [{ at: image(entry), values, ...renamed(tile, entry) }];
      }),
  }),
  tileRule({
    id: 'datadog/media-weight',
    severity: 'warning',
    field: 'tile.media',
    source: sources.manifest,
    studio: 'compress',
    find: ({ media }) =>
      media.flatMap((entry) => {
        const bytes = entry.blob?.sizeBytes ?? 0;
        const kilobytes = Math.ceil(bytes / 1000);
        return bytes > MOST_BYTES
          ? [{ at: image(entry), values: { file: clipped(nameOf(entry.imagePath)), kilobytes } }]
          : [];
      }),
  }),
  tileRule({
    id: 'datadog/media-heavy',
    severity: 'hint',
    field: 'tile.media',
    source: sources.assets,
    studio: 'compress',
    find: ({ media }) =>
      media.flatMap((entry) => {
        const bytes = entry.blob?.sizeBytes ?? 0;
        if (bytes <= BEST_BYTES || bytes > MOST_BYTES) return [];
        const values = { file: clipped(nameOf(entry.imagePath)), kilobytes: Math.ceil(bytes / 1000) };
        return [{ at: image(entry), values }];
      }),
  }),
  tileRule({
    id: 'datadog/media-ratio',
    severity: 'warning',
    field: 'tile.media',
    source: sources.imageScript,
    studio: 'crop',
    find: ({ media }) =>
      measured(media).flatMap((entry) =>
        isWide(entry)
          ? []
          : [
              {
                at: image(entry),
                values: {
                  file: clipped(nameOf(entry.imagePath)),
                  size: sizeOf(entry),
                  height: Math.round((entry.width * 9) / 16),
                  width: entry.width,
                },
              },
            ],
      ),
  }),
  tileRule({
    id: 'datadog/media-width',
    severity: 'warning',
    field: 'tile.media',
    source: sources.imageScript,
    studio: 'scale',
    find: ({ media }) => measured(media).flatMap((entry) => outside(entry, entry.width, WIDTHS)),
  }),
  tileRule({
    id: 'datadog/media-height',
    severity: 'hint',
    field: 'tile.media',
    source: sources.assets,
    studio: 'scale',
    find: ({ media }) => measured(media).flatMap((entry) => outside(entry, entry.height, HEIGHTS)),
  }),
  tileRule({
    id: 'datadog/media-colours',
    severity: 'hint',
    field: 'tile.media',
    source: sources.assets,
    studio: 'convert',
    find: ({ media }, { pictures }) =>
      media.flatMap((entry) => {
        const colours = pictures?.[entry.blob?.hash ?? '']?.colours;
        if (colours === undefined || /\bsRGB\b/i.test(colours)) return [];
        const values = { file: clipped(nameOf(entry.imagePath)), colours: clipped(colours) };
        return [{ at: image(entry), values }];
      }),
  }),
  tileRule({
    id: 'datadog/media-transparent',
    severity: 'hint',
    field: 'tile.media',
    source: sources.assets,
    studio: 'convert',
    find: ({ media }, { pictures }) =>
      media.flatMap((entry) =>
        pictures?.[entry.blob?.hash ?? '']?.hasAlpha === true
          ? [{ at: image(entry), values: { file: clipped(nameOf(entry.imagePath)) } }]
          : [],
      ),
  }),
  tileRule({
    id: 'datadog/media-file-name',
    severity: 'warning',
    field: 'tile.media',
    source: sources.assets,
    mends: true,
    find: (tile) =>
      tile.media.flatMap((entry) => {
        const name = nameOf(entry.imagePath);
        return name === '' || /^[A-Za-z0-9_-]+\.[A-Za-z]+$/.test(name)
          ? []
          : [{ at: image(entry), values: { file: clipped(name) }, ...renamed(tile, entry) }];
      }),
  }),
  tileRule({
    id: 'datadog/media-repeated',
    severity: 'hint',
    field: 'tile.media',
    source: sources.reviewer,
    find: ({ media }) =>
      repeats(media, ({ blob }) => blob?.hash ?? '').map((entry) => ({
        at: image(entry),
        values: { file: clipped(nameOf(entry.imagePath)) },
      })),
  }),
  checklist({
    id: 'datadog/media-order',
    field: 'tile.media',
    source: sources.assets,
    when: ({ media }) => media.length > 1,
  }),
  checklist({
    id: 'datadog/media-content',
    field: 'tile.media',
    source: sources.reviewer,
    when: ({ media }) => media.length > 0,
  }),
];
