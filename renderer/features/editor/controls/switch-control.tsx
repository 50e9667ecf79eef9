/** Yes, no, or not said: the marketplace tells the last two apart. */
import { useTranslation } from 'react-i18next';
import { elementId, useChange, useEditor, useFieldRef, useFieldTexts, useValue } from '../editor-scope.ts';
import { describedBy, FieldFrame } from '../field-frame.tsx';
import type { ControlProps } from './control.ts';
import { Segments } from './segments.tsx';

const values: Readonly<Record<string, boolean>> = { yes: true, no: false };

export function SwitchControl({ field, path }: ControlProps) {
  const { t } = useTranslation();
  const { isReadOnly } = useEditor();
  const texts = useFieldTexts(field);
  const value = useValue(path);
  const change = useChange(path);
  const ref = useFieldRef(path);
  return (
    <FieldFrame field={field} path={path} texts={texts} as="group">
      <Segments
        name={elementId(path)}
        labelledBy={`${elementId(path)}-label`}
        describedBy={describedBy(path, texts)}
        segments={['unset', 'yes', 'no'].map((each) => ({ value: each, label: t(`editor|switch|${each}`) }))}
        value={value === true ? 'yes' : value === false ? 'no' : 'unset'}
        isReadOnly={isReadOnly}
        fieldRef={ref}
        onChoose={(next) => change(values[next], 'step')}
      />
    </FieldFrame>
  );
}
