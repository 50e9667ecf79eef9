/** A value that is too long for a form: its beginning, how long it is, and the way to its file. */
import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Json } from '../../../shared/domain/json.ts';
import { wholeNumber } from '../../ui/format-number.ts';
import type { ControlProps } from './controls/control.ts';
import { useEditor, useFieldRef, useFieldTexts, useValue } from './editor-scope.ts';
import { FieldFrame } from './field-frame.tsx';
import { textOf, textsOf } from './value-shape.ts';

/** Three times the longest README that is live. A field of five million characters takes seconds to lay out. */
export const LONGEST_IN_FORM = 100_000;
/** Words that are each a piece of the form. */
export const MOST_WORDS = 500;
const SHOWN = 400;

export const isBeyondForm = (value: Json | undefined): boolean =>
  textOf(value).length > LONGEST_IN_FORM || textsOf(value).length > MOST_WORDS;

export function LongValue({ field, path }: ControlProps) {
  const { t, i18n } = useTranslation();
  const { session, view, openFile } = useEditor();
  const texts = useFieldTexts(field);
  const value = useValue(path);
  const ref = useFieldRef(path);
  const button = useRef<HTMLButtonElement>(null);
  // Whoever pasted all this into the field had the focus in it.
  useEffect(() => {
    if (document.activeElement === document.body) button.current?.focus({ preventScroll: true });
  }, []);
  const words = textsOf(value);
  const text = words.length === 0 ? textOf(value) : words.slice(0, SHOWN).join('\n');
  const count = words.length === 0 ? text.length : words.length;
  const source = view.sourceOf?.(session.parts, path);
  const values = { shown: wholeNumber(count, i18n.language), file: source?.part ?? '' };
  return (
    <FieldFrame field={field} path={path} texts={texts} as="group">
      <div className="ed-wrong">
        <p>{t(words.length === 0 ? 'editor|long|text' : 'editor|long|words', values)}</p>
        <pre>{`${text.slice(0, SHOWN).trimEnd()}…`}</pre>
        <Button
          variant="default"
          size="compact-sm"
          ref={(element) => {
            button.current = element;
            ref(element);
          }}
          onClick={() => {
            const at = view.sourceOf?.(session.parts, path);
            if (at !== undefined) openFile({ path: at.part, as: 'text', line: at.line });
          }}
        >
          {t('editor|long|open', values)}
        </Button>
      </div>
    </FieldFrame>
  );
}
