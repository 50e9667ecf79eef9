/** A number. What is no number yet stays in the input, with a sentence, and is not written. */
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { elementId, useChange, useEditor, useFieldRef, useFieldTexts, useValue } from '../editor-scope.ts';
import { describedBy, FieldFrame } from '../field-frame.tsx';
import type { ControlProps } from './control.ts';

const numberOf = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text.replace(',', '.')));

export function NumberControl({ field, path }: ControlProps) {
  const { t } = useTranslation();
  const { isReadOnly } = useEditor();
  const texts = useFieldTexts(field);
  const value = useValue(path);
  const change = useChange(path);
  const ref = useFieldRef(path);
  const [typed, setTyped] = useState<string | null>(null);
  const stored = typeof value === 'number' ? String(value) : '';
  // "1." and "1.0" are the number 1 on the way to another: what was typed stays while it means what is stored.
  const isCurrent = typed !== null && (numberOf(typed) === value || !Number.isFinite(numberOf(typed)));
  const shown = isCurrent && typed !== null ? typed : stored;
  const isNoNumber = shown.trim() !== '' && !Number.isFinite(numberOf(shown));
  return (
    <FieldFrame field={field} path={path} texts={texts}>
      <TextInput
        ref={ref}
        id={elementId(path)}
        className="ed-short"
        inputMode="decimal"
        value={shown}
        readOnly={isReadOnly}
        error={isNoNumber ? t('editor|noNumber') : undefined}
        aria-describedby={describedBy(path, texts)}
        onBlur={() => isNoNumber || setTyped(null)}
        onChange={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          const next = numberOf(text);
          if (Number.isFinite(next)) change(next);
          else if (text.trim() === '') change(undefined);
        }}
      />
    </FieldFrame>
  );
}
