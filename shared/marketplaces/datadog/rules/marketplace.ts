/** What only tiles that are sold in the Marketplace have: prices, agreement, vendor. */
import { isJsonArray, isJsonObject, type JsonObject, valueAt } from '../../../domain/json.ts';
import { objectsAt, type Tile, text } from '../tile.ts';
import { checklist, type Hit, type TileRule, tileRule } from './kit/define.ts';
import { jsonMend } from './kit/mend.ts';
import { inferredFrom, sources } from './kit/sources.ts';
import { clipped } from './kit/words.ts';

const billing = {
  one_time: { needs: ['unit_price'], forbids: ['unit_label', 'metric', 'tag'] },
  flat_fee: { needs: ['unit_price'], forbids: ['unit_label', 'metric', 'tag'] },
  tag_count: { needs: ['unit_price', 'unit_label', 'metric', 'tag'], forbids: [] },
  free: { needs: [], forbids: ['unit_price', 'unit_label', 'metric', 'tag'] },
} as const satisfies Record<
  string,
  { readonly needs: readonly string[]; readonly forbids: readonly string[] }
>;

const offersOf = (tile: Tile) => objectsAt(tile.manifest, ['pricing']);

/** A price that is only told in private need not be here. */
const isSet = (item: JsonObject, name: string): boolean =>
  (item[name] !== undefined && item[name] !== null && item[name] !== '') ||
  (name === 'unit_price' && item['private_offer_only'] === true);

const eulaAt = ['legal_terms', 'eula'];

export const marketplaceRules: readonly TileRule[] = [
  tileRule({
    id: 'datadog/pricing-type',
    severity: 'error',
    field: 'pricing',
    source: sources.pricing,
    isRemoteOnly: true,
    find: (tile) =>
      offersOf(tile).flatMap(({ at, item }) => {
        const type = text(item['billing_type']);
        return Object.hasOwn(billing, type)
          ? []
          : [{ at: [...at, 'billing_type'], values: { type: clipped(type) } }];
      }),
  }),
  tileRule({
    id: 'datadog/pricing-fields',
    severity: 'error',
    field: 'pricing',
    source: sources.pricing,
    isRemoteOnly: true,
    mends: true,
    find: (tile) =>
      offersOf(tile).flatMap(({ at, item }): Hit<'datadog/pricing-fields'>[] => {
        const type = text(item['billing_type']);
        if (!Object.hasOwn(billing, type)) return [];
        const { needs, forbids } = billing[type as keyof typeof billing]; // the line above proved it
        const always = ['product_id', 'short_description'];
        return [
          ...[...needs, ...always]
            .filter((field) => !isSet(item, field))
            .map((field) => ({ at: [...at, field], values: { field, type } })),
          ...forbids
            .filter((field) => item[field] !== undefined && item[field] !== null)
            .map((field) => ({
              at: [...at, field],
              variant: 'messageForbidden' as const,
              values: { field, type },
              mend: jsonMend(tile, [...at, field], undefined),
            })),
        ];
      }),
  }),
  tileRule({
    id: 'datadog/pricing-price',
    severity: 'error',
    field: 'pricing',
    source: sources.assets,
    isRemoteOnly: true,
    find: (tile) =>
      offersOf(tile).flatMap(({ at, item }) => {
        const price = item['unit_price'];
        if (price === undefined || price === null) return [];
        return typeof price === 'number' && price >= 0 ? [] : [{ at: [...at, 'unit_price'] }];
      }),
  }),
  tileRule({
    id: 'datadog/pricing-assets',
    severity: 'warning',
    field: 'pricing',
    source: sources.assets,
    isRemoteOnly: true,
    mends: true,
    find: (tile) =>
      offersOf(tile).flatMap(({ at, item }) => {
        const field = [...at, 'includes_assets'];
        return item['includes_assets'] === true ? [] : [{ at: field, mend: jsonMend(tile, field, true) }];
      }),
  }),
  tileRule({
    id: 'datadog/pricing-metric',
    severity: 'warning',
    field: 'pricing',
    source: sources.assets,
    find: (tile) =>
      offersOf(tile).flatMap(({ at, item }) => {
        const metric = text(item['metric']);
        return metric === '' || /^datadog\.marketplace\.[a-z0-9_-]+\.[a-z0-9_.-]+$/.test(metric)
          ? []
          : [{ at: [...at, 'metric'], values: { metric: clipped(metric) } }];
      }),
  }),
  tileRule({
    id: 'datadog/pricing-product',
    severity: 'warning',
    field: 'pricing',
    source: inferredFrom(sources.assets),
    find: (tile) =>
      offersOf(tile).flatMap(({ at, item }) => {
        const [product, app] = [text(item['product_id']), text(tile.manifest['app_id'])];
        return product === '' || app === '' || app.endsWith(`-${product}`)
          ? []
          : [{ at: [...at, 'product_id'], values: { product: clipped(product), app: clipped(app) } }];
      }),
  }),
  tileRule({
    id: 'datadog/eula-named',
    severity: 'error',
    field: 'legal_terms.eula',
    source: sources.pricing,
    find: (tile) => {
      const isSold = isJsonArray(tile.manifest['pricing']) && tile.manifest['pricing'].length > 0;
      return isSold && text(valueAt(tile.manifest, eulaAt)) === '' ? [{ at: eulaAt }] : [];
    },
  }),
  tileRule({
    id: 'datadog/eula-file',
    severity: 'error',
    field: 'legal_terms.eula',
    source: sources.eula,
    find: (tile) => {
      const file = text(valueAt(tile.manifest, eulaAt));
      if (file === '') return [];
      const values = { file: clipped(file) };
      const part = tile.part(file);
      if (part === undefined) return [{ at: eulaAt, values }];
      if (!file.endsWith('.pdf')) return [{ at: eulaAt, variant: 'messageName' as const, values }];
      return (part.type === 'blob' && part.blob.mediaType === 'application/pdf') ||
        (part.type === 'text' && /^[^\n]*%PDF/.test(part.text))
        ? []
        : [{ at: eulaAt, variant: 'messageContent' as const, values }];
    },
  }),
  tileRule({
    id: 'datadog/vendor-id',
    severity: 'error',
    field: 'author.vendor_id',
    source: sources.assets,
    isRemoteOnly: true,
    find: (tile) => {
      if (!tile.isMarketplace || !isJsonObject(tile.manifest['author'])) return [];
      const vendor = text(valueAt(tile.manifest, ['author', 'vendor_id']));
      if (vendor === '') return [{ at: ['author', 'vendor_id'] }];
      return /^[A-Za-z-]+$/.test(vendor)
        ? []
        : [
            {
              at: ['author', 'vendor_id'],
              variant: 'messageForm' as const,
              values: { vendor: clipped(vendor) },
            },
          ];
    },
  }),
  checklist({
    id: 'datadog/price-agreed',
    field: 'pricing',
    source: sources.docs,
    when: (tile) => tile.isMarketplace,
  }),
];
