/** One line of text; also addresses, which are texts to the marketplace. */
import { TextInput } from '@mantine/core';
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
import { useCaret } from '../use-caret.ts';
import { textOf } from '../value-shape.ts';
import type { ControlProps } from './control.ts';

const inputModes = { url: 'url', email: 'email' } as const;

export function LineControl({ field, path }: ControlProps) {
  const { view, isReadOnly } = useEditor();
  const isFixed = useIsFixed(field);
  const texts = useFieldTexts(field);
  const text = textOf(useValue(path));
  const change = useChange(path);
  const caret = useCaret((parts) => view.valueAt(parts, path), useFieldRef(path));
  const { control } = field.meta;
  const isAddress = control === 'url' || control === 'email';
  return (
    <FieldFrame field={field} path={path} texts={texts} length={text.length}>
      <TextInput
        {...caret}
        id={elementId(path)}
        value={text}
        readOnly={isReadOnly || isFixed}
        aria-describedby={describedBy(path, texts)}
        aria-required={field.meta.isRequired === true}
        autoComplete="off"
        {...(isAddress ? { inputMode: inputModes[control], spellCheck: false } : {})}
        onChange={(event) => change(event.currentTarget.value || undefined)}
      />
    </FieldFrame>
  );
}
