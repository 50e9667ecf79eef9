/** Pictures in order, each with its captions; several can be added at once. */
import { useTranslation } from 'react-i18next';
import { isJsonArray, type Json, valueAt } from '../../../../shared/domain/json.ts';
import { type BlobRef, blobRefSchema } from '../../../../shared/domain/parts.ts';
import { elementId, useEditor, useFieldRef, useFieldTexts, useValue } from '../editor-scope.ts';
import { describedBy, FieldFrame } from '../field-frame.tsx';
import type { ControlProps } from './control.ts';
import { DropZone } from './drop-zone.tsx';
import { EditPicture } from './edit-picture.tsx';
import { ListItem } from './list-item.tsx';
import { ListPages, useListPage } from './list-pages.tsx';
import { useOpenItems } from './open-items.ts';
import { PictureFacts, PictureView } from './picture-facts.tsx';
import { UploadList } from './upload-list.tsx';
import { summaryOf, useList } from './use-list.ts';
import { useUploads } from './use-uploads.ts';

/** Where an item keeps its picture. */
const FILE = 'file';

export function GalleryControl({ field, path }: ControlProps) {
  const { t } = useTranslation();
  const { context, isReadOnly, renderField } = useEditor();
  const texts = useFieldTexts(field);
  const value = useValue(path);
  const ref = useFieldRef(path);
  const items = isJsonArray(value) ? value : [];
  const list = useList(field, path);
  const open = useOpenItems(path, items, 1);
  const page = useListPage(path, items.length);
  const uploads = useUploads();
  const id = elementId(path);

  const move = (from: number, to: number) => {
    list.move(from, to);
    open.move(from, to);
  };
  return (
    <FieldFrame field={field} path={path} texts={texts} as="group">
      <DropZone
        id={id}
        isReadOnly={isReadOnly}
        isMultiple
        accept="image/*"
        chooseLabel={t('editor|picture|chooseMany')}
        describedBy={`${id}-label ${describedBy(path, texts)}`}
        fieldRef={ref}
        onFiles={(files) =>
          uploads.start(files, (blob) =>
            list.insert(Number.MAX_SAFE_INTEGER, {
              displayName: captionOf(blob),
              [FILE]: { ...blob } as Json,
            }),
          )
        }
      >
        {items.length === 0 ? null : (
          <ol className="ed-list" aria-labelledby={`${id}-label`}>
            {items.slice(page.from, page.to).map((item, offset) => {
              const index = page.from + offset;
              const blob = blobRefSchema.safeParse(valueAt(item, [FILE])).data;
              const key = valueAt(item, ['id']);
              return (
                <ListItem
                  key={typeof key === 'string' ? key : `#${index}`}
                  list={id}
                  index={index}
                  count={items.length}
                  summary={summaryOf(item, field, context)}
                  lead={blob === undefined ? undefined : <PictureView blob={blob} size="small" />}
                  isOpen={open.isOpen(index)}
                  isReadOnly={isReadOnly}
                  onToggle={() => open.toggle(index)}
                  onMove={(to) => move(index, to)}
                  onDropFrom={(from) => move(from, index)}
                  onRemove={() => {
                    list.remove(index);
                    open.remove(index);
                  }}
                >
                  <div className="ed-picture-row">
                    {blob === undefined ? (
                      <p className="ed-facts-problem">{t('editor|picture|none')}</p>
                    ) : (
                      <>
                        <PictureView blob={blob} size="large" />
                        <PictureFacts blob={blob} />
                        {isReadOnly ? null : <EditPicture blob={blob} path={[...path, index, FILE]} />}
                      </>
                    )}
                  </div>
                  <div className="ed-group">
                    {field.fields.map((child) => renderField(child, [...path, index, child.key]))}
                  </div>
                </ListItem>
              );
            })}
          </ol>
        )}
        <ListPages page={page} />
        <UploadList uploads={uploads.running} />
      </DropZone>
    </FieldFrame>
  );
}

/** `dashboard-overview.png` as a first caption, to be written over. */
const captionOf = ({ fileName }: BlobRef): string =>
  fileName
    .replace(/\.[^.]+$/, '')
    .replaceAll(/[-_]+/g, ' ')
    .trim();
