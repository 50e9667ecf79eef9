/** A picture as it will stand on white, what is known of it, and a sentence when it is none. */
import { IconPhotoOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BlobRef } from '../../../../shared/domain/parts.ts';
import { useBlobUrl } from '../../submissions/use-blob-url.ts';
import { isBroken, isHuge, isPicture, sizeText } from './upload.ts';

export function PictureView({ blob, size }: { readonly blob: BlobRef; readonly size: 'small' | 'large' }) {
  const isShowable = isPicture(blob) && !isBroken(blob) && !isHuge(blob);
  const url = useBlobUrl(isShowable ? blob : undefined);
  return (
    <span className="ed-picture" data-size={size}>
      {url === undefined ? (
        <IconPhotoOff size={size === 'small' ? 16 : 24} stroke={1.5} aria-hidden />
      ) : (
        <img src={url} alt={blob.fileName} />
      )}
    </span>
  );
}

export function PictureFacts({ blob }: { readonly blob: BlobRef }) {
  const { t, i18n } = useTranslation();
  const values = {
    name: blob.fileName,
    type: blob.mediaType,
    width: blob.width ?? 0,
    height: blob.height ?? 0,
  };
  const problem = !isPicture(blob)
    ? 'notPicture'
    : isBroken(blob)
      ? 'broken'
      : isHuge(blob)
        ? 'huge'
        : undefined;
  return (
    <div className="ed-facts">
      <p className="v-cut ed-facts-name" title={blob.fileName}>
        {blob.fileName}
      </p>
      <p className="v-dim v-tabular">
        {[
          blob.width === undefined ? undefined : `${blob.width} × ${blob.height ?? '?'} px`,
          sizeText(blob.sizeBytes, i18n.language),
          blob.mediaType,
        ]
          .filter((fact) => fact !== undefined)
          .join(' · ')}
      </p>
      {problem === undefined ? null : (
        <p className="ed-facts-problem" role="alert">
          {t(`editor|picture|${problem}`, values)}
        </p>
      )}
    </div>
  );
}
