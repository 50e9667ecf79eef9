/** Short words; kept as one text with commas, or as a list, as the marketplace has it. */
import { TagsInput } from '@mantine/core';
import type { Json } from '../../../../shared/domain/json.ts';
import { elementId, useChange, useEditor, useFieldRef, useFieldTexts, useValue } from '../editor-scope.ts';
import { describedBy, FieldFrame } from '../field-frame.tsx';
import { textOf, textsOf } from '../value-shape.ts';
import type { ControlProps } from './control.ts';
import { TextControl } from './text-control.tsx';

/** More than this is no list of words any more: it is edited as the text that it is. */
const LONGEST = 2_000;

/** Of the known words, as many as a glance takes in; typing narrows them. */
const MOST_OFFERED = 40;

const wordsOf = (text: string): string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

export function TagsControl({ field, path }: ControlProps) {
  const value = useValue(path);
  const isLong = typeof value === 'string' && value.length > LONGEST;
  return isLong ? <TextControl field={field} path={path} /> : <Words field={field} path={path} />;
}

function Words({ field, path }: ControlProps) {
  const { isReadOnly } = useEditor();
  const texts = useFieldTexts(field);
  const value = useValue(path);
  const change = useChange(path);
  const ref = useFieldRef(path);
  const isText = field.shape === 'text';
  const words = isText ? wordsOf(textOf(value)) : [...textsOf(value)];
  const write = (next: readonly string[]) => {
    const written: Json = isText ? next.join(', ') : [...next];
    change(next.length === 0 ? undefined : written, 'step');
  };
  return (
    <FieldFrame field={field} path={path} texts={texts} {...(isText ? { length: textOf(value).length } : {})}>
      <TagsInput
        ref={ref}
        id={elementId(path)}
        value={words}
        data={field.meta.known === undefined ? [] : [...field.meta.known]}
        limit={MOST_OFFERED}
        readOnly={isReadOnly}
        splitChars={[',', ';']}
        acceptValueOnBlur
        aria-describedby={describedBy(path, texts)}
        onChange={write}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text');
          if (pasted.length <= LONGEST || !isText) return;
          event.preventDefault();
          change([...words, pasted].join(', '), 'step');
        }}
      />
    </FieldFrame>
  );
}
