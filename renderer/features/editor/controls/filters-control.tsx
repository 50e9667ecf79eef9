/** The further filters of a chosen product: one choice each, one or several values as the product says. */
import { MultiSelect, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isJsonArray, type Json, valueAt } from '../../../../shared/domain/json.ts';
import { elementId, useChange, useEditor, useFieldRef, useFieldTexts, useValue } from '../editor-scope.ts';
import { FieldFrame } from '../field-frame.tsx';
import { textOf, textsOf } from '../value-shape.ts';
import { catalogueItems, type Filter, filtersOf } from './catalogue-items.ts';
import type { ControlProps } from './control.ts';

interface Chosen {
  readonly code: string;
  readonly values: readonly string[];
}

export function FiltersControl({ field, path }: ControlProps) {
  const { t } = useTranslation();
  const { context, isReadOnly } = useEditor();
  const texts = useFieldTexts(field);
  const value = useValue(path);
  const product = useValue([...path.slice(0, -1), 'code']);
  const change = useChange(path);
  const ref = useFieldRef(path);
  const item = catalogueItems(context, 'products', undefined).find(({ code }) => code === product);
  const known = filtersOf(item?.item);
  const chosen: readonly Chosen[] = (isJsonArray(value) ? value : []).map((each) => ({
    code: textOf(valueAt(each, ['filterCode'])),
    values: textsOf(valueAt(each, ['filterProperties'])),
  }));
  // Chosen before, or for another product: kept, and can be taken away here.
  const strange = chosen
    .filter(({ code }) => !known.some((filter) => filter.code === code))
    .map(
      ({ code, values }): Filter => ({
        code,
        name: t('editor|catalogue|unknown', { code }),
        help: '',
        isMultiple: true,
        isRequired: false,
        options: values.map((each) => ({ value: each, label: each })),
      }),
    );
  const choose = (code: string, values: readonly string[]) => {
    const others = (isJsonArray(value) ? value : []).filter((each) => valueAt(each, ['filterCode']) !== code);
    const next: readonly Json[] =
      values.length === 0 ? others : [...others, { filterCode: code, filterProperties: [...values] }];
    change(next.length === 0 ? undefined : next, 'step');
  };
  const filters = [...known, ...strange];
  if (filters.length === 0) return null;
  return (
    <FieldFrame field={field} path={path} texts={texts} as="group">
      <div className="ed-group">
        {filters.map((filter, index) => (
          <FilterChoice
            key={filter.code}
            id={`${elementId(path)}-${index}`}
            filter={filter}
            values={chosen.find(({ code }) => code === filter.code)?.values ?? []}
            isReadOnly={isReadOnly}
            {...(index === 0 ? { fieldRef: ref } : {})}
            onChoose={(values) => choose(filter.code, values)}
          />
        ))}
      </div>
    </FieldFrame>
  );
}

function FilterChoice({
  id,
  filter,
  values,
  isReadOnly,
  fieldRef,
  onChoose,
}: {
  readonly id: string;
  readonly filter: Filter;
  readonly values: readonly string[];
  readonly isReadOnly: boolean;
  readonly fieldRef?: (element: HTMLElement | null) => void;
  readonly onChoose: (values: readonly string[]) => void;
}) {
  const { t } = useTranslation();
  const unknown = values.filter((value) => !filter.options.some((option) => option.value === value));
  const data = [
    ...filter.options,
    ...unknown.map((value) => ({ value, label: t('editor|catalogue|unknown', { code: value }) })),
  ];
  const shared = {
    id,
    label: filter.name,
    data,
    readOnly: isReadOnly,
    withAsterisk: filter.isRequired,
    clearable: true,
    ...(filter.help === '' ? {} : { description: filter.help }),
    ...(fieldRef === undefined ? {} : { ref: fieldRef }),
  };
  // A product that takes one value may hold several in a draft: then all of them are shown.
  return filter.isMultiple || values.length > 1 ? (
    <MultiSelect
      {...shared}
      value={[...values]}
      searchable
      placeholder={values.length === 0 ? t('editor|choose') : ''}
      onChange={onChoose}
    />
  ) : (
    <Select
      {...shared}
      value={values[0] ?? null}
      placeholder={t('editor|choose')}
      onChange={(next) => onChoose(next === null ? [] : [next])}
    />
  );
}
