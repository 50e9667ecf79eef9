/** What can be done to the items of a list; each is one undoable step. */
import {
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonPath,
  valueAt,
} from '../../../../shared/domain/json.ts';
import type { RuleContext } from '../../../../shared/domain/marketplace.ts';
import { documentOf } from '../../../../shared/domain/parts.ts';
import { useEditor } from '../editor-scope.ts';
import { insertEdits, moveEdits, removeEdits } from '../field-edits.ts';
import type { FormField } from '../form-model.ts';
import { catalogueItems } from './catalogue-items.ts';

export interface ListActions {
  readonly insert: (index: number, item: Json) => void;
  readonly add: () => void;
  readonly remove: (index: number) => void;
  readonly duplicate: (index: number) => void;
  readonly move: (from: number, to: number) => void;
}

export function useList(field: FormField, path: JsonPath): ListActions {
  const { session, model } = useEditor();
  const items = (): readonly Json[] => {
    const list = valueAt(documentOf(session.parts, model.part), path);
    return isJsonArray(list) ? list : [];
  };
  const withOwnId = (item: Json): Json =>
    field.itemsHaveId && isJsonObject(item) ? { ...item, id: crypto.randomUUID() } : item;
  const insert = (index: number, item: Json) =>
    session.change(insertEdits(session.parts, model.part, path, index, withOwnId(item)), 'step');
  return {
    insert,
    add: () => insert(items().length, {}),
    remove: (index) => session.change(removeEdits(session.parts, model.part, path, index), 'step'),
    duplicate: (index) => {
      const item = items()[index];
      if (item !== undefined) insert(index + 1, item);
    },
    move: (from, to) => session.change(moveEdits(session.parts, model.part, path, from, to), 'step'),
  };
}

/** What a person would call the item: the first short texts in it, a code by its name in the catalogue. */
export function summaryOf(item: Json, field: FormField, context: RuleContext): string {
  const texts = field.fields.flatMap(({ key, meta, shape }) => {
    const value = valueAt(item, [key]);
    if (typeof value !== 'string' || value === '' || meta.control === 'reference') return [];
    if (meta.control !== 'catalogue' || shape !== 'text') return [value];
    const known = catalogueItems(context, meta.catalogue ?? '', undefined);
    return [known.find(({ code }) => code === value)?.name ?? value];
  });
  return texts.slice(0, 2).join(' · ').slice(0, 90);
}
