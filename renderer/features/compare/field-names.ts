/** How a place in a document is called by a person: "Screenshots › Overview › Caption". */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { isJsonObject, type Json, type JsonPath, valueAt } from '../../../shared/domain/json.ts';
import { humanised } from '../editor/editor-scope.ts';

export type NameField = (path: JsonPath, document: Json) => string;

const NAMING = ['displayName', 'name', 'title', 'packageVersion', 'email', 'code'] as const;

/** What an item of a list is called by what it holds; undefined where nothing in it names it. */
export function itemName(item: Json | undefined): string | undefined {
  if (typeof item === 'string' || typeof item === 'number') return String(item);
  if (!isJsonObject(item)) return undefined;
  for (const key of NAMING) {
    const value = item[key];
    if (typeof value === 'string' && value !== '') return value;
  }
  return undefined;
}

export function useFieldNames(kind: string): NameField {
  const { t } = useTranslation();
  return useCallback<NameField>(
    (path, document) =>
      path
        .map((step, at) => {
          if (typeof step === 'number')
            return (
              itemName(valueAt(document, path.slice(0, at + 1))) ?? t('compare|item', { number: step + 1 })
            );
          const plain = path.slice(0, at + 1).filter((each) => typeof each === 'string');
          return t(`fields|${kind}|${plain.join('.')}|label`, { defaultValue: humanised(step) });
        })
        .join(' › '),
    [t, kind],
  );
}
