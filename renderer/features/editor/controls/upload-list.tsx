/** Files on their way, each with its progress and a way to stop it; what failed says why and stays. */
import { CloseButton, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Upload } from './use-uploads.ts';

export function UploadList({ uploads }: { readonly uploads: readonly Upload[] }) {
  const { t } = useTranslation();
  if (uploads.length === 0) return null;
  return (
    <ul className="ed-uploads">
      {uploads.map((upload) => (
        <li key={upload.key} data-failed={upload.failure === undefined ? undefined : ''}>
          <span className="v-cut">{upload.fileName}</span>
          {upload.failure === undefined ? (
            <Progress
              value={upload.percent}
              size={4}
              aria-label={t('editor|picture|uploading', { name: upload.fileName })}
            />
          ) : (
            <span role="alert">{upload.failure}</span>
          )}
          <CloseButton
            aria-label={t(upload.failure === undefined ? 'editor|picture|stop' : 'editor|picture|dismiss', {
              name: upload.fileName,
            })}
            onClick={upload.cancel}
          />
        </li>
      ))}
    </ul>
  );
}
