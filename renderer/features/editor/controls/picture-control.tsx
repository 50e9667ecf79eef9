/** One picture or file: dropped, pasted or chosen; whatever it is, it is shown and said what it is. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Json } from '../../../../shared/domain/json.ts';
import { blobRefSchema } from '../../../../shared/domain/parts.ts';
import { elementId, useChange, useEditor, useFieldRef, useFieldTexts, useValue } from '../editor-scope.ts';
import { describedBy, FieldFrame } from '../field-frame.tsx';
import { WrongValue } from '../wrong-value.tsx';
import type { ControlProps } from './control.ts';
import { DropZone } from './drop-zone.tsx';
import { EditPicture } from './edit-picture.tsx';
import { PictureFacts, PictureView } from './picture-facts.tsx';
import { UploadList } from './upload-list.tsx';
import { useUploads } from './use-uploads.ts';

export function PictureControl({ field, path }: ControlProps) {
  const { t } = useTranslation();
  const { isReadOnly } = useEditor();
  const texts = useFieldTexts(field);
  const value = useValue(path);
  const change = useChange(path);
  const ref = useFieldRef(path);
  const uploads = useUploads();
  const blob = blobRefSchema.safeParse(value).data;
  if (value !== undefined && blob === undefined) return <WrongValue field={field} path={path} />;
  return (
    <FieldFrame field={field} path={path} texts={texts} as="group">
      <DropZone
        id={elementId(path)}
        isReadOnly={isReadOnly}
        accept={field.meta.accept?.join(',') ?? (field.meta.control === 'picture' ? 'image/*' : '')}
        chooseLabel={t(blob === undefined ? 'editor|picture|choose' : 'editor|picture|replace')}
        describedBy={`${elementId(path)}-label ${describedBy(path, texts)}`}
        fieldRef={ref}
        onFiles={(files) => uploads.start(files, (taken) => change({ ...taken } as Json, 'step'))}
      >
        {blob === undefined ? null : (
          <div className="ed-picture-row">
            <PictureView blob={blob} size="large" />
            <PictureFacts blob={blob} />
            {isReadOnly ? null : (
              <>
                <EditPicture blob={blob} path={path} />
                <Button
                  variant="subtle"
                  color="gray"
                  size="compact-sm"
                  onClick={() => change(undefined, 'step')}
                >
                  {t('editor|picture|remove')}
                </Button>
              </>
            )}
          </div>
        )}
        <UploadList uploads={uploads.running} />
      </DropZone>
    </FieldFrame>
  );
}
