/** What can be done to the items of a list; each is one undoable step. */
import {
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonPath,
  valueAt,
} from '../../../../shared/domain/json.ts';
import type { RuleContext } from '../../../../shared/domain/marketplace.ts';
import { useEditor } from '../editor-scope.ts';
import type { FormField } from '../form-model.ts';
import { catalogueItems } from './catalogue-items.ts';

export interface ListActions {
  readonly insert: (index: number, item: Json) => void;
  /** @returns where it stands. */
  readonly add: () => number;
  readonly remove: (index: number) => void;
  readonly duplicate: (index: number) => void;
  readonly move: (from: number, to: number) => void;
}

export function useList(field: FormField, path: JsonPath): ListActions {
  const { session, view } = useEditor();
  const items = (): readonly Json[] => {
    const list = view.valueAt(session.parts, path);
    return isJsonArray(list) ? list : [];
  };
  const withOwnId = (item: Json): Json =>
    field.itemsHaveId && isJsonObject(item) ? { ...item, id: crypto.randomUUID() } : item;
  const insert = (index: number, item: Json) =>
    session.change(view.edits(session.parts, { op: 'insert', path, index, value: withOwnId(item) }), 'step');
  return {
    insert,
    add: () => {
      const index = field.meta.addsFirst === true ? 0 : items().length;
      insert(index, {});
      return index;
    },
    remove: (index) => session.change(view.edits(session.parts, { op: 'remove', path, index }), 'step'),
    duplicate: (index) => {
      const item = items()[index];
      if (item !== undefined) insert(index + 1, item);
    },
    move: (from, to) => session.change(view.edits(session.parts, { op: 'move', path, from, to }), 'step'),
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
