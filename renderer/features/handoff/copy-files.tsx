/** The files for the portal, each to be saved where its upload dialog finds it. */
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandoffFile } from '../../../shared/contract/handoff-shapes.ts';
import type { DraftId } from '../../../shared/domain/ids.ts';
import { useClient } from '../../platform/use-core.tsx';
import { saveFile } from '../submissions/save-file.ts';
import { readWhole } from '../submissions/use-blob-url.ts';
import css from './handoff.module.css';

interface Props {
  readonly files: readonly HandoffFile[];
  readonly draft: DraftId | undefined;
}

export function CopyFiles({ files, draft }: Props) {
  const { t } = useTranslation();
  const client = useClient();
  const [failure, setFailure] = useState<string>();
  if (files.length === 0 || draft === undefined) return null;

  const save = async ({ path, fileName }: HandoffFile) => {
    const answer = await client.call('drafts.get', { id: draft });
    const part = answer.ok ? answer.value.parts[path] : undefined;
    const content =
      part?.type === 'text'
        ? part.text
        : part?.type === 'blob'
          ? await readWhole(client, part.blob.hash, part.blob.sizeBytes)
          : undefined;
    setFailure(content === undefined ? path : undefined);
    if (content === undefined) return;
    saveFile(fileName, content, part?.type === 'blob' ? part.blob.mediaType : 'text/plain;charset=utf-8');
  };
  return (
    <section className={css['values']} aria-label={t('handoff|files')}>
      <h3>{t('handoff|files')}</h3>
      <ul>
        {files.map((file) => (
          <li key={file.path} className={css['file']}>
            <code>{file.path}</code>
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconDownload size={14} stroke={1.75} aria-hidden />}
              aria-label={t('handoff|saveName', { name: file.path })}
              onClick={() => void save(file)}
            >
              {t('handoff|save')}
            </Button>
          </li>
        ))}
      </ul>
      {failure !== undefined && (
        <p role="alert" className={css['failed']}>
          {failure}: {t('handoff|saveFailed')}
        </p>
      )}
    </section>
  );
}
