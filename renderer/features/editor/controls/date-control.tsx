/** A day, kept as an ISO date. One written in another way is shown as it is. */
import { TextInput } from '@mantine/core';
import { elementId, useChange, useEditor, useFieldRef, useFieldTexts, useValue } from '../editor-scope.ts';
import { describedBy, FieldFrame } from '../field-frame.tsx';
import { textOf } from '../value-shape.ts';
import type { ControlProps } from './control.ts';

export function DateControl({ field, path }: ControlProps) {
  const { isReadOnly } = useEditor();
  const texts = useFieldTexts(field);
  const text = textOf(useValue(path));
  const change = useChange(path);
  const ref = useFieldRef(path);
  const isDay = text === '' || /^\d{4}-\d{2}-\d{2}$/.test(text);
  return (
    <FieldFrame field={field} path={path} texts={texts}>
      <TextInput
        ref={ref}
        id={elementId(path)}
        className="ed-short"
        type={isDay ? 'date' : 'text'}
        value={text}
        readOnly={isReadOnly}
        aria-describedby={describedBy(path, texts)}
        onChange={(event) => change(event.currentTarget.value || undefined, isDay ? 'step' : 'typing')}
      />
    </FieldFrame>
  );
}
