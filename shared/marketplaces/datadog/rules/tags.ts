/** Classifier tags. */
import { valueAt } from '../../../domain/json.ts';
import { knownSpelling, knownTags, LOGS_TAG, tagPrefixes } from '../tags.ts';
import { README_PATH, type Tile, textsAt } from '../tile.ts';
import { checklist, type Hit, type TileRule, tileRule } from './kit/define.ts';
import { jsonMend } from './kit/mend.ts';
import { sources } from './kit/sources.ts';
import { clipped, repeats } from './kit/words.ts';

const tagsAt = ['tile', 'classifier_tags'];
const tagsOf = (tile: Tile) =>
  textsAt(tile.manifest, tagsAt).map((tag, index) => ({ tag, at: [...tagsAt, index] }));

const hasLogFiles = (tile: Tile): boolean =>
  tile.paths.some((path) => path.startsWith('assets/logs/')) ||
  valueAt(tile.manifest, ['assets', 'logs', 'source']) !== undefined;

export const tagRules: readonly TileRule[] = [
  tileRule({
    id: 'datadog/tags-present',
    severity: 'error',
    field: 'tile.classifier_tags',
    source: sources.assetCheck,
    isRemoteOnly: true,
    find: (tile) => {
      const tags = valueAt(tile.manifest, tagsAt);
      return Array.isArray(tags) && tags.length === 0 ? [{ at: tagsAt }] : [];
    },
  }),
  tileRule({
    id: 'datadog/tag-known',
    severity: 'warning',
    field: 'tile.classifier_tags',
    source: sources.assets,
    isRemoteOnly: true,
    mends: true,
    find: (tile) =>
      tagsOf(tile).flatMap(({ tag, at }): Hit<'datadog/tag-known'>[] => {
        if (knownTags.has(tag)) return [];
        const meant = knownSpelling(tag);
        if (meant !== undefined) {
          const variant = 'messageRenamed' as const;
          return [{ at, variant, values: { tag: clipped(tag), meant }, mend: jsonMend(tile, at, meant) }];
        }
        const isFormed = tagPrefixes.some((prefix) => tag.startsWith(`${prefix}::`));
        return [
          isFormed
            ? { at, values: { tag: clipped(tag) } }
            : { at, variant: 'messageForm' as const, values: { tag: clipped(tag) } },
        ];
      }),
  }),
  tileRule({
    id: 'datadog/tag-repeated',
    severity: 'warning',
    field: 'tile.classifier_tags',
    source: sources.reviewer,
    mends: true,
    find: (tile) =>
      repeats(tagsOf(tile), ({ tag }) => tag).map(({ tag, at }) => ({
        at,
        values: { tag: clipped(tag) },
        mend: jsonMend(tile, at, undefined),
      })),
  }),
  tileRule({
    id: 'datadog/tag-offering',
    severity: 'warning',
    field: 'tile.classifier_tags',
    source: sources.assets,
    isRemoteOnly: true,
    find: (tile) => {
      const tags = tagsOf(tile);
      const offerings = tags.filter(({ tag }) => tag.startsWith('Offering::'));
      if (tags.length === 0 || offerings.length === 1) return [];
      return [{ at: offerings[1]?.at ?? tagsAt, values: { count: offerings.length } }];
    },
  }),
  tileRule({
    id: 'datadog/tag-logs',
    severity: 'warning',
    field: 'tile.classifier_tags',
    source: sources.manifest,
    mends: true,
    find: (tile) => {
      const tags = tagsOf(tile);
      const found = tags.find(({ tag }) => tag === LOGS_TAG);
      if (tags.length === 0 || (tile.hasLogs || hasLogFiles(tile)) === (found !== undefined)) return [];
      if (found !== undefined)
        return [{ at: found.at, variant: 'messageNeedless' as const, values: { file: README_PATH } }];
      // A pipeline alone asks for no tag; the section in the README does.
      return tile.hasLogs ? [{ at: tagsAt, mend: jsonMend(tile, [...tagsAt, tags.length], LOGS_TAG) }] : [];
    },
  }),
  checklist({ id: 'datadog/tags-fit', field: 'tile.classifier_tags', source: sources.reviewer }),
];
