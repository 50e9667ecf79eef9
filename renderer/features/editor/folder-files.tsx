/** Every file of the folder, whether a field of the form is about it or not. */
import { Anchor } from '@mantine/core';
import { memo, useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { filesOf, folderNameOf } from '../../../shared/domain/folders.ts';
import { formatPath } from '../../../shared/domain/json.ts';
import type { Part } from '../../../shared/domain/parts.ts';
import { fileAt } from '../files/open-file.ts';
import { EditPicture } from './controls/edit-picture.tsx';
import { sizeText } from './controls/upload.ts';
import { useEditor } from './editor-scope.ts';
import styles from './folder-files.module.css';
import { pictureAt } from './studio/studio-target.ts';

export function FolderFiles() {
  const { t } = useTranslation();
  const { session } = useEditor();
  const parts = useStore(session.state, (state) => state.parts);
  return (
    <>
      <p className="v-dim">{t('folders|folder', { folder: folderNameOf(parts) })}</p>
      <FileTable files={filesOf(parts)} />
    </>
  );
}

/** Each file by its part, with what is in it; a text opens in the form's place. */
export function FileTable({ files }: { readonly files: readonly (readonly [path: string, part: Part])[] }) {
  const { t } = useTranslation();
  return (
    <table className={styles['files']}>
      <thead>
        <tr>
          <th scope="col">{t('folders|file')}</th>
          <th scope="col">{t('folders|content')}</th>
          <th scope="col">{t('folders|size')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {files.map(([path, part]) => (
          <FileRow key={path} path={path} part={part} />
        ))}
      </tbody>
    </table>
  );
}

const FileRow = memo(function FileRow({ path, part }: { readonly path: string; readonly part: Part }) {
  const { t, i18n } = useTranslation();
  const { session, kind, view, isReadOnly, openFile } = useEditor();
  const shown = kind.pathInZip?.(path) ?? path;
  // Counted after the key stroke is on the screen: the file may be of megabytes.
  const counted = useDeferredValue(part);
  const bytes = useMemo(
    () =>
      counted.type === 'text'
        ? new TextEncoder().encode(counted.text).byteLength
        : counted.type === 'blob'
          ? counted.blob.sizeBytes
          : 0,
    [counted],
  );
  // A picture of the carousel is edited for the carousel.
  const placeOfPicture = () => {
    const place = view.placeOf(session.parts, { part: path });
    const field = place === undefined ? undefined : formatPath(place);
    return pictureAt({ session, view }, field, path) ?? [];
  };
  return (
    <tr>
      <td className="v-mono">
        {part.type === 'text' ? (
          <Anchor
            component="button"
            inherit
            aria-label={t('files|open', { file: shown })}
            onClick={() => openFile(fileAt(kind, session.parts, path))}
          >
            {shown}
          </Anchor>
        ) : (
          shown
        )}
      </td>
      <td>
        <Content part={part} />
      </td>
      <td>{sizeText(bytes, i18n.language)}</td>
      <td className={styles['act']}>
        {part.type === 'blob' && view.pathOfFile !== undefined && !isReadOnly ? (
          <EditPicture blob={{ ...part.blob, fileName: path }} path={placeOfPicture} />
        ) : null}
      </td>
    </tr>
  );
});

function Content({ part }: { readonly part: Part }) {
  const { t } = useTranslation();
  if (part.type !== 'blob') return t('folders|text');
  const { mediaType, width, height } = part.blob;
  return width === undefined || height === undefined ? mediaType : t('folders|picture', { width, height });
}
