/** The differences in the order of the form, under its sections. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Change, type Entry, identityOf } from '../../../shared/domain/compare.ts';
import { formatPath, isJsonArray, type Json, valueAt } from '../../../shared/domain/json.ts';
import { documentOf, type Parts } from '../../../shared/domain/parts.ts';
import { kindOf } from '../../../shared/marketplaces/index.ts';
import { termsVersionPart } from '../../../shared/marketplaces/oracle/schema.ts';
import { routeToHash } from '../../app/navigation.ts';
import { formModelOf, placeOf } from '../editor/form-model.ts';
import { itemName, useFieldNames } from './field-names.ts';
import { versionsIn } from './sides.ts';
import type { Sides } from './use-sides.ts';

export interface Difference {
  readonly entry: Entry;
  readonly label: string;
  readonly href: string | undefined;
}

export interface DifferenceGroup {
  readonly id: string;
  readonly title: string;
  readonly differences: readonly Difference[];
}

export function useDifferences(
  sides: Sides,
  entries: readonly Entry[],
  shown: ReadonlySet<Change>,
): readonly DifferenceGroup[] {
  const { t } = useTranslation();
  const kindId = sides.draft?.kind ?? '';
  const nameField = useFieldNames(kindId);
  const model = useMemo(() => {
    const kind = kindOf(kindId);
    return kind === undefined ? undefined : formModelOf(kind);
  }, [kindId]);
  const part = model?.part ?? '';
  const groups = new Map<string, { readonly rank: number; readonly difference: Difference }[]>();
  for (const entry of entries) {
    if (!shown.has(entry.change)) continue;
    const place = model === undefined || entry.part !== part ? undefined : placeOf(model, entry.path);
    const section = place?.section ?? '';
    const fields = model?.fields ?? [];
    const group = groups.get(section) ?? [];
    groups.set(section, group);
    group.push({
      rank: fields.findIndex(({ key }) => key === entry.path[0]),
      difference: { entry: told(entry), label: labelOf(entry), href: hrefOf(entry) },
    });
  }
  const order = [...(model?.sections.map(({ id }) => id) ?? []), ''];
  return order.flatMap((id) => {
    const group = groups.get(id);
    if (group === undefined) return [];
    return {
      id,
      title: id === '' ? t('compare|otherFields') : t(`sections|${kindId}|${id}`, { defaultValue: id }),
      differences: group.toSorted((a, b) => a.rank - b.rank).map(({ difference }) => difference),
    };
  });

  /** Identities are ours: a person knows the items by name. */
  function told(entry: Entry): Entry {
    if (entry.isAboutOrder !== true) return entry;
    const named = (value: Json | undefined, parts: Parts): Json => {
      const list = valueAt(documentOf(parts, entry.part), entry.path);
      return (isJsonArray(value) ? value : []).map((identity) => {
        const item = isJsonArray(list) ? list.find((each) => identityOf(each) === identity) : undefined;
        return itemName(item) ?? identity;
      });
    };
    return {
      ...entry,
      before: named(entry.before, sides.left.parts),
      after: named(entry.after, sides.right.parts),
    };
  }

  function labelOf(entry: Entry): string {
    if (entry.path.length > 0) {
      const holder = entry.change === 'removed' ? sides.left : sides.right;
      return nameField(entry.path, documentOf(holder.parts, entry.part));
    }
    if (entry.part === termsVersionPart('')) return t('terms|text');
    const all = [sides.right, sides.left].flatMap(({ parts }) => versionsIn(parts));
    const version = all.find(({ id }) => termsVersionPart(id) === entry.part);
    return version === undefined ? entry.part : t('compare|sides|version', { name: version.name });
  }

  function hrefOf({ part: of, path, change }: Entry): string | undefined {
    if (sides.draft === undefined) return undefined;
    const holder = change === 'removed' ? sides.left : sides.right;
    // Numbers count in the side that has the item; elsewhere only the list itself is sure to be there.
    const first = path.findIndex((step) => typeof step === 'number');
    const known = holder.side.type === 'draft' || first === -1 ? path : path.slice(0, first);
    const field = of === part && holder.side.type !== 'version' ? formatPath(known) : 'versions';
    return routeToHash({ screen: 'draft', id: sides.draft.id, field });
  }
}
