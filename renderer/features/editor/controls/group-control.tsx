/** An object: its fields, in one frame. */
import { elementId, useEditor, useFieldTexts } from '../editor-scope.ts';
import { FieldFrame } from '../field-frame.tsx';
import type { ControlProps } from './control.ts';

export function GroupControl({ field, path }: ControlProps) {
  const { renderField } = useEditor();
  const texts = useFieldTexts(field);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in every engine
    <div role="group" aria-labelledby={`${elementId(path)}-label`}>
      <FieldFrame field={field} path={path} texts={texts} as="group">
        <div className="ed-group">
          {field.fields.map((child) => renderField(child, [...path, child.key]))}
        </div>
      </FieldFrame>
    </div>
  );
}
