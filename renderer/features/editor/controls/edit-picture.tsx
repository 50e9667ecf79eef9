/** Opens a picture in the image studio. */
import { Button } from '@mantine/core';
import { IconCrop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { JsonPath } from '../../../../shared/domain/json.ts';
import type { BlobRef } from '../../../../shared/domain/parts.ts';
import { isWorkable, openStudio } from '../studio/studio-target.ts';

interface Props {
  readonly blob: BlobRef;
  /** Asked when it is opened, where it may have moved meanwhile. */
  readonly path: JsonPath | (() => JsonPath);
}

export function EditPicture({ blob, path }: Props) {
  const { t } = useTranslation();
  if (!isWorkable(blob)) return null;
  return (
    <Button
      variant="default"
      size="compact-sm"
      leftSection={<IconCrop size={14} stroke={1.75} aria-hidden />}
      aria-label={t('studio|editNamed', { name: blob.fileName })}
      onClick={() => openStudio(typeof path === 'function' ? path() : path)}
    >
      {t('studio|edit')}
    </Button>
  );
}
