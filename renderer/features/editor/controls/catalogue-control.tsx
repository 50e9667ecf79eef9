/** Codes from the marketplace's own catalogue, by name. A code that it does not know is kept and shown. */
import { MultiSelect, Select, TagsInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isJsonArray, type Json, valueAt } from '../../../../shared/domain/json.ts';
import { elementId, useChange, useEditor, useFieldRef, useFieldTexts, useValue } from '../editor-scope.ts';
import { describedBy, FieldFrame } from '../field-frame.tsx';
import type { FormField } from '../form-model.ts';
import { textOf, textsOf } from '../value-shape.ts';
import { type CatalogueItem, catalogueItems } from './catalogue-items.ts';
import type { ControlProps } from './control.ts';
import { FiltersControl } from './filters-control.tsx';

export function CatalogueControl({ field, path }: ControlProps) {
  return field.shape === 'filters' ? (
    <FiltersControl field={field} path={path} />
  ) : (
    <Codes field={field} path={path} />
  );
}

/** What the document holds, as codes. */
function codesIn(field: FormField, value: Json | undefined): readonly string[] {
  if (field.shape === 'text') return value === undefined ? [] : [textOf(value)];
  if (field.shape === 'texts') return textsOf(value);
  const named = field.shape === 'named' ? [value] : isJsonArray(value) ? value : [];
  return named.flatMap((item) => {
    const code = textOf(valueAt(item, ['code'])) || textOf(valueAt(item, ['name']));
    return code === '' ? [] : [code];
  });
}

/** The codes as the document holds them; what was there keeps its own name and whatever else it has. */
function written(
  field: FormField,
  codes: readonly string[],
  items: readonly CatalogueItem[],
  value: Json | undefined,
): Json | undefined {
  if (codes.length === 0) return undefined;
  if (field.shape === 'text') return codes[0];
  if (field.shape === 'texts') return [...codes];
  const there = field.shape === 'named' ? [value ?? null] : isJsonArray(value) ? value : [];
  const named = codes.map((code): Json => {
    const old = there.find((item) => codesIn({ ...field, shape: 'named' }, item)[0] === code);
    return old ?? { name: items.find((item) => item.code === code)?.name ?? code, code };
  });
  return field.shape === 'named' ? named[0] : named;
}

function Codes({ field, path }: ControlProps) {
  const { t } = useTranslation();
  const { context, isReadOnly } = useEditor();
  const texts = useFieldTexts(field);
  const value = useValue(path);
  const owner = useValue([...path.slice(0, -1), 'code']);
  const change = useChange(path);
  const ref = useFieldRef(path);
  const isOwn = field.key === 'code';
  const items = catalogueItems(
    context,
    field.meta.catalogue ?? '',
    !isOwn && typeof owner === 'string' ? owner : undefined,
  );
  const codes = codesIn(field, value);
  const unknown = codes.filter((code) => !items.some((item) => item.code === code));
  const data = [
    ...items.map(({ code, name }) => ({ value: code, label: name })),
    ...[...new Set(unknown)].map((code) => ({
      value: code,
      label: items.length === 0 ? code : t('editor|catalogue|unknown', { code }),
    })),
  ];
  const write = (next: readonly string[]) => change(written(field, next, items, value), 'step');
  const shared = {
    ref,
    id: elementId(path),
    readOnly: isReadOnly,
    'aria-describedby': describedBy(path, texts),
  };
  const isSingle = field.shape === 'text' || field.shape === 'named';
  return (
    <FieldFrame field={field} path={path} texts={texts}>
      {items.length === 0 ? (
        <>
          <TagsInput
            {...shared}
            value={[...codes]}
            {...(isSingle ? { maxTags: 1 } : {})}
            acceptValueOnBlur
            onChange={write}
          />
          <p className="ed-help">{t('editor|catalogue|empty')}</p>
        </>
      ) : isSingle ? (
        <Select
          {...shared}
          data={data}
          value={codes[0] ?? null}
          searchable
          clearable
          allowDeselect={false}
          limit={200}
          placeholder={t('editor|choose')}
          nothingFoundMessage={t('editor|catalogue|nothing')}
          onChange={(next) => write(next === null ? [] : [next])}
        />
      ) : (
        <MultiSelect
          {...shared}
          data={data}
          value={[...new Set(codes)]}
          searchable
          clearable
          limit={200}
          {...(codes.length === 0 ? { placeholder: t('editor|choose') } : {})}
          nothingFoundMessage={t('editor|catalogue|nothing')}
          onChange={write}
        />
      )}
    </FieldFrame>
  );
}
