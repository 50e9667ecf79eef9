/** One of the schema's values: few in a bar, many in a list. A value that it does not know is kept and shown. */
import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  elementId,
  useChange,
  useEditor,
  useFieldRef,
  useFieldTexts,
  useIsFixed,
  useValue,
} from '../editor-scope.ts';
import { describedBy, FieldFrame } from '../field-frame.tsx';
import { textOf } from '../value-shape.ts';
import type { ControlProps } from './control.ts';
import { Segments } from './segments.tsx';

const MOST_SEGMENTS = 3;

export function ChoiceControl({ field, path }: ControlProps) {
  const { t } = useTranslation();
  const { isReadOnly } = useEditor();
  const isFixed = useIsFixed(field);
  const texts = useFieldTexts(field);
  const value = textOf(useValue(path));
  const change = useChange(path);
  const ref = useFieldRef(path);
  const isKnown = value === '' || field.choices.includes(value);
  const choices = field.choices.map((choice) => ({ value: choice, label: texts.choice(choice) }));
  if (isKnown && choices.length <= MOST_SEGMENTS) {
    return (
      <FieldFrame field={field} path={path} texts={texts} as="group">
        <Segments
          name={elementId(path)}
          labelledBy={`${elementId(path)}-label`}
          describedBy={describedBy(path, texts)}
          segments={choices}
          value={value}
          isReadOnly={isReadOnly || isFixed}
          fieldRef={ref}
          onChoose={(next) => change(next, 'step')}
        />
      </FieldFrame>
    );
  }
  const data = isKnown ? choices : [...choices, { value, label: t('editor|unknownChoice', { value }) }];
  return (
    <FieldFrame field={field} path={path} texts={texts}>
      <Select
        ref={ref}
        id={elementId(path)}
        data={data}
        value={value === '' ? null : value}
        readOnly={isReadOnly || isFixed}
        clearable={field.meta.isRequired !== true}
        allowDeselect={false}
        placeholder={t('editor|choose')}
        aria-describedby={describedBy(path, texts)}
        onChange={(next) => change(next ?? undefined, 'step')}
      />
    </FieldFrame>
  );
}
