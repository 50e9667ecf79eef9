/** Several lines. The browser sizes it (`field-sizing`), so no key stroke measures a long text in script. */
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

/** From here on a text scrolls in a box of its own: sizing it would lay all of it out again at every key. */
const LONG = 20_000;

export function TextControl({ field, path }: ControlProps) {
  const { view, isReadOnly } = useEditor();
  const isFixed = useIsFixed(field);
  const texts = useFieldTexts(field);
  const text = textOf(useValue(path));
  const change = useChange(path);
  const caret = useCaret((parts) => view.valueAt(parts, path), useFieldRef(path));
  return (
    <FieldFrame field={field} path={path} texts={texts} length={text.length}>
      <textarea
        {...caret}
        id={elementId(path)}
        className="ed-textarea"
        data-long={text.length > LONG ? '' : undefined}
        value={text}
        readOnly={isReadOnly || isFixed}
        spellCheck={text.length <= LONG}
        aria-describedby={describedBy(path, texts)}
        aria-required={field.meta.isRequired === true}
        onChange={(event) => change(event.currentTarget.value || undefined)}
      />
    </FieldFrame>
  );
}
