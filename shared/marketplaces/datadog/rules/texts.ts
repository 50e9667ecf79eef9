/** Title and description: what the card shows, where it cuts, and what reviewers ask to change. */
import { valueAt } from '../../../domain/json.ts';
import { type Tile, text } from '../tile.ts';
import { checklist, type TileRule, tileRule } from './kit/define.ts';
import { jsonMend } from './kit/mend.ts';
import { sources } from './kit/sources.ts';
import { lengthOf, shortened } from './kit/words.ts';

const TITLE_LIMIT = 50;
/** Longer ones ran into the card's button, and were shortened to about this. */
const TITLE_BEST = 24;
const DESCRIPTION_LIMIT = 80;
const MARKETPLACE_LIMIT = 70;
/** Where the card cuts. */
const CARD_SHOWS = 70;

const titleAt = ['tile', 'title'];
const descriptionAt = ['tile', 'description'];
const titleOf = (tile: Tile): string => text(valueAt(tile.manifest, titleAt));
const descriptionOf = (tile: Tile): string => text(valueAt(tile.manifest, descriptionAt));

export const textRules: readonly TileRule[] = [
  tileRule({
    id: 'datadog/title-length',
    severity: 'warning',
    field: 'tile.title',
    source: sources.assets,
    isRemoteOnly: true,
    find: (tile) => {
      const length = lengthOf(titleOf(tile));
      return length > TITLE_LIMIT ? [{ at: titleAt, values: { length, over: length - TITLE_LIMIT } }] : [];
    },
  }),
  tileRule({
    id: 'datadog/title-short',
    severity: 'hint',
    field: 'tile.title',
    source: sources.reviewer,
    find: (tile) => {
      const length = lengthOf(titleOf(tile));
      return length > TITLE_BEST && length <= TITLE_LIMIT ? [{ at: titleAt, values: { length } }] : [];
    },
  }),
  tileRule({
    id: 'datadog/title-plain',
    severity: 'hint',
    field: 'tile.title',
    source: sources.reviewer,
    mends: true,
    find: (tile) => {
      const title = titleOf(tile);
      const mended = title.replace(/^Datadog[\s-]+/i, '').replace(/\s+Integration$/i, '');
      return mended === title || mended === ''
        ? []
        : [{ at: titleAt, mend: jsonMend(tile, titleAt, mended) }];
    },
  }),
  tileRule({
    id: 'datadog/description-length',
    severity: 'warning',
    field: 'tile.description',
    source: sources.manifest,
    mends: true,
    find: (tile) => {
      const limit = tile.isMarketplace ? MARKETPLACE_LIMIT : DESCRIPTION_LIMIT;
      const length = lengthOf(descriptionOf(tile));
      if (length <= limit) return [];
      return [
        {
          at: descriptionAt,
          values: { length, limit, over: length - limit },
          mend: () => jsonMend(tile, descriptionAt, shortened(descriptionOf(tile), limit))(),
        },
      ];
    },
  }),
  tileRule({
    id: 'datadog/description-card',
    severity: 'hint',
    field: 'tile.description',
    source: sources.reviewer,
    mends: true,
    find: (tile) => {
      const length = lengthOf(descriptionOf(tile));
      if (tile.isMarketplace || length <= CARD_SHOWS || length > DESCRIPTION_LIMIT) return [];
      return [
        {
          at: descriptionAt,
          values: { lost: length - CARD_SHOWS },
          mend: () => jsonMend(tile, descriptionAt, shortened(descriptionOf(tile), CARD_SHOWS))(),
        },
      ];
    },
  }),
  tileRule({
    id: 'datadog/description-period',
    severity: 'hint',
    field: 'tile.description',
    source: sources.reviewer,
    mends: true,
    find: (tile) => {
      const description = descriptionOf(tile);
      return /[^.]\.\s*$/.test(description.slice(-20))
        ? [
            {
              at: descriptionAt,
              mend: jsonMend(tile, descriptionAt, description.trimEnd().slice(0, -1)),
            },
          ]
        : [];
    },
  }),
  checklist({ id: 'datadog/description-value', field: 'tile.description', source: sources.reviewer }),
];
