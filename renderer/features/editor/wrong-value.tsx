/** A value that the field's control cannot show: kept as it is until the person decides. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ControlProps } from './controls/control.ts';
import { useChange, useEditor, useFieldRef, useFieldTexts, useValue } from './editor-scope.ts';
import { FieldFrame } from './field-frame.tsx';

export function WrongValue({ field, path }: ControlProps) {
  const { t } = useTranslation();
  const { isReadOnly } = useEditor();
  const texts = useFieldTexts(field);
  const value = useValue(path);
  const change = useChange(path);
  const ref = useFieldRef(path);
  return (
    <FieldFrame field={field} path={path} texts={texts} as="group">
      <div className="ed-wrong">
        <p>{t('editor|wrongValue')}</p>
        <pre>{JSON.stringify(value, null, 2).slice(0, 2000)}</pre>
        <Button
          variant="default"
          size="compact-sm"
          ref={ref}
          disabled={isReadOnly}
          onClick={() => change(undefined, 'step')}
        >
          {t('editor|clearValue')}
        </Button>
      </div>
    </FieldFrame>
  );
}
