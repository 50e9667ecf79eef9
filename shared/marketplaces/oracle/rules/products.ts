/** Where the listing is filed. What the catalogue knows is judged only while a copy of it is at hand. */
import { isJsonArray, type JsonObject } from '../../../domain/json.ts';
import type { RuleContext } from '../../../domain/marketplace.ts';
import { type OracleRule, rulesAbout } from './kit/define.ts';
import { isBlank, isEmptyList, itemsAt, repeats, textAt, textsAt } from './kit/read.ts';
import { inferredFrom, sources } from './kit/sources.ts';

const rule = rulesAbout('listing');

const catalogueOf = ({ catalogue }: RuleContext, name: string): readonly JsonObject[] =>
  (Object.hasOwn(catalogue, name) ? catalogue[name] : undefined) ?? [];

const productsByCode = (context: RuleContext): ReadonlyMap<string, JsonObject> =>
  new Map(catalogueOf(context, 'products').map((product) => [textAt(product, 'code'), product]));

/** The catalogue's filters of a product, by code. */
const filtersOf = (product: JsonObject | undefined): ReadonlyMap<string, JsonObject> =>
  new Map(itemsAt(product, 'additionalFilters').map(({ item }) => [textAt(item, 'code'), item]));

const nameOf = (entry: JsonObject): string => textAt(entry, 'name') || textAt(entry, 'code');

export const productRules: readonly OracleRule[] = [
  rule({
    id: 'oracle/products-present',
    severity: 'error',
    field: 'products',
    source: sources.api,
    find: ({ products }) => (isEmptyList(products) ? [{ at: ['products'] }] : []),
  }),
  rule({
    id: 'oracle/product-complete',
    severity: 'error',
    field: 'products',
    source: sources.api,
    find: (listing) =>
      itemsAt(listing, 'products').flatMap(({ at, item }) => [
        ...(isBlank(item['code']) ? [{ at: [...at, 'code'] }] : []),
        ...(isEmptyList(item['categories'])
          ? [{ at: [...at, 'categories'], variant: 'messageCategories' as const }]
          : []),
      ]),
  }),
  rule({
    id: 'oracle/product-known',
    severity: 'warning',
    field: 'products.code',
    source: sources.api,
    find: (listing, context) => {
      const known = productsByCode(context);
      if (known.size === 0) return [];
      return itemsAt(listing, 'products').flatMap(({ at, item }) => {
        const code = textAt(item, 'code');
        const product = known.get(code);
        if (code === '') return [];
        if (product === undefined) return [{ at: [...at, 'code'], values: { code } }];
        return product['lifecycleState'] === 'INACTIVE'
          ? [{ at: [...at, 'code'], variant: 'messageInactive' as const, values: { code: nameOf(product) } }]
          : [];
      });
    },
  }),
  rule({
    id: 'oracle/product-repeated',
    severity: 'warning',
    field: 'products',
    source: inferredFrom(sources.api),
    find: (listing) =>
      repeats(itemsAt(listing, 'products'), ({ item }) => textAt(item, 'code')).map(({ at, item }) => ({
        at: [...at, 'code'],
        values: { code: textAt(item, 'code') },
      })),
  }),
  rule({
    id: 'oracle/category-known',
    severity: 'warning',
    field: 'products.categories',
    source: sources.api,
    find: (listing, context) => {
      const known = new Set(catalogueOf(context, 'categories').map((category) => textAt(category, 'code')));
      if (known.size === 0) return [];
      return itemsAt(listing, 'products').flatMap(({ at, item }) => {
        const unknown = textsAt(item, 'categories').filter((code) => !known.has(code));
        return unknown.length === 0
          ? []
          : [{ at: [...at, 'categories'], values: { codes: unknown.slice(0, 5).join(', ') } }];
      });
    },
  }),
  rule({
    id: 'oracle/category-of-product',
    severity: 'error',
    field: 'products.categories',
    source: sources.api,
    find: (listing, context) => {
      const productsOf = new Map<string, Set<string>>();
      for (const category of catalogueOf(context, 'categories')) {
        const code = textAt(category, 'code');
        productsOf.set(code, (productsOf.get(code) ?? new Set()).add(textAt(category, 'productCode')));
      }
      return itemsAt(listing, 'products').flatMap(({ at, item }) => {
        const product = textAt(item, 'code');
        if (product === '') return [];
        const strangers = textsAt(item, 'categories').filter((code) => {
          const owners = productsOf.get(code);
          return owners !== undefined && !owners.has(product);
        });
        return strangers.length === 0
          ? []
          : [{ at: [...at, 'categories'], values: { codes: strangers.slice(0, 5).join(', '), product } }];
      });
    },
    mend: (value, { path, document, context }) => {
      if (!isJsonArray(value)) return undefined;
      const product = textAt(document, ...path.slice(0, -1), 'code');
      const categories = catalogueOf(context, 'categories');
      const isStranger = (code: unknown): boolean => {
        const owners = categories.filter((category) => category['code'] === code);
        return owners.length > 0 && owners.every((category) => category['productCode'] !== product);
      };
      return value.filter((code) => !isStranger(code));
    },
  }),
  rule({
    id: 'oracle/category-repeated',
    severity: 'hint',
    field: 'products.categories',
    source: sources.reviewer,
    find: (listing) =>
      itemsAt(listing, 'products').flatMap(({ at, item }) =>
        repeats(textsAt(item, 'categories'), (code) => code).length > 0
          ? [{ at: [...at, 'categories'] }]
          : [],
      ),
    mend: (value) => (isJsonArray(value) ? [...new Set(value)] : undefined),
  }),
  rule({
    id: 'oracle/product-filters',
    severity: 'error',
    field: 'products.additionalFilters',
    source: sources.api,
    find: (listing, context) => {
      const known = productsByCode(context);
      return itemsAt(listing, 'products').flatMap(({ at, item }) => {
        const filters = filtersOf(known.get(textAt(item, 'code')));
        const chosen = itemsAt(item, 'additionalFilters').map((filter) => ({
          at: [...at, ...filter.at, 'filterProperties'],
          code: textAt(filter.item, 'filterCode'),
          count: textsAt(filter.item, 'filterProperties').length,
        }));
        const isFilled = (code: string) => chosen.some((filter) => filter.code === code && filter.count > 0);
        const missing = [...filters]
          .filter(([code, filter]) => filter['isMandatory'] === true && !isFilled(code))
          .map(([, filter]) => ({ at: [...at, 'additionalFilters'], values: { filter: nameOf(filter) } }));
        const tooMany = chosen.flatMap((filter) => {
          const entry = filters.get(filter.code);
          return entry !== undefined && entry['isMultiSelect'] !== true && filter.count > 1
            ? [{ at: filter.at, variant: 'messageMany' as const, values: { filter: nameOf(entry) } }]
            : [];
        });
        return [...missing, ...tooMany];
      });
    },
  }),
  rule({
    id: 'oracle/filter-known',
    severity: 'warning',
    field: 'products.additionalFilters',
    source: sources.api,
    find: (listing, context) => {
      const known = productsByCode(context);
      return itemsAt(listing, 'products').flatMap(({ at, item }) => {
        const product = known.get(textAt(item, 'code'));
        if (product === undefined) return [];
        const filters = filtersOf(product);
        return itemsAt(item, 'additionalFilters').flatMap((chosen) => {
          const code = textAt(chosen.item, 'filterCode');
          const filter = filters.get(code);
          if (filter === undefined) {
            return code === '' ? [] : [{ at: [...at, ...chosen.at, 'filterCode'], values: { code } }];
          }
          const values = new Set(
            itemsAt(filter, 'properties').map((property) => textAt(property.item, 'code')),
          );
          const unknown = textsAt(chosen.item, 'filterProperties').filter((value) => !values.has(value));
          return values.size === 0 || unknown.length === 0
            ? []
            : [
                {
                  at: [...at, ...chosen.at, 'filterProperties'],
                  values: { code: unknown.slice(0, 5).join(', ') },
                },
              ];
        });
      });
    },
  }),
];
