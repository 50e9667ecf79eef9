/** The marketplace's catalogues as codes with names. */
import {
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonObject,
  valueAt,
} from '../../../../shared/domain/json.ts';
import type { RuleContext } from '../../../../shared/domain/marketplace.ts';

export interface CatalogueItem {
  readonly code: string;
  readonly name: string;
  readonly item: JsonObject;
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** What an entry is known by: most have a code, currencies and shapes name it otherwise. */
const codeOf = (item: JsonObject): string =>
  text(item['code']) || text(item['currencyCode']) || text(item['shape']) || text(item['name']);

/**
 * @param owner the code that stands beside the field, as a product's beside its categories: entries that say
 * what they belong to are only offered there.
 */
export function catalogueItems(
  context: RuleContext,
  catalogue: string,
  owner: string | undefined,
): readonly CatalogueItem[] {
  const found = (context.catalogue[catalogue] ?? []).flatMap((item): CatalogueItem[] => {
    const code = codeOf(item);
    if (code === '') return [];
    const belongsTo = text(item['productCode']);
    if (owner !== undefined && belongsTo !== '' && belongsTo !== owner) return [];
    return [{ code, name: text(item['name']) || text(item['displayName']) || code, item }];
  });
  return found.length === 0 && catalogue === 'languages' ? languages() : found;
}

/** ISO 639-1, for a marketplace that publishes no list of its own. */
const codes =
  'ar bg cs da de el en es et fi fr he hi hr hu id it ja ko lt lv ms nb nl pl pt ro ru sk sl sr sv th tr uk vi zh';

function languages(): readonly CatalogueItem[] {
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  return codes.split(' ').map((code) => {
    const name = names.of(code) ?? code;
    return { code, name, item: { code, name } };
  });
}

export interface Filter {
  readonly code: string;
  readonly name: string;
  readonly help: string;
  readonly isMultiple: boolean;
  readonly isRequired: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** The further filters of a product. */
export function filtersOf(product: JsonObject | undefined): readonly Filter[] {
  const filters = product?.['additionalFilters'];
  if (!isJsonArray(filters)) return [];
  return filters.filter(isJsonObject).flatMap((filter): Filter[] => {
    const code = text(filter['code']);
    const properties = filter['properties'];
    if (code === '') return [];
    return [
      {
        code,
        name: text(filter['name']) || code,
        help: text(filter['usageInstructions']),
        isMultiple: filter['isMultiSelect'] === true,
        isRequired: filter['isMandatory'] === true,
        options: (isJsonArray(properties) ? properties : []).flatMap((property) => {
          const value = text(valueAt(property, ['code']));
          return value === '' ? [] : [{ value, label: text(valueAt(property, ['name'])) || value }];
        }),
      },
    ];
  });
}
