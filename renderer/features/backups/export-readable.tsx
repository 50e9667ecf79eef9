/** The last way out: every draft that can still be read, as one JSON file, whatever state the database is in. */
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../shared/contract/methods.ts';
import type { ContractError } from '../../../shared/contract/result.ts';
import { useClient } from '../../platform/use-core.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Notice } from '../submissions/notice.tsx';
import { saveFile } from '../submissions/save-file.ts';
import css from './backups.module.css';

export function ExportReadable() {
  const { t } = useTranslation();
  const client = useClient();
  const [isBusy, setBusy] = useState(false);
  const [saved, setSaved] = useState<Output<'store.exportReadable'>>();
  const [error, setError] = useState<ContractError>();

  const save = async () => {
    setBusy(true);
    const answer = await client.call('store.exportReadable', {});
    setBusy(false);
    setError(answer.ok ? undefined : answer.error);
    if (!answer.ok) return;
    setSaved(answer.value);
    // Copied, since a download wants bytes of its own and not those of a message.
    saveFile(answer.value.fileName, new Uint8Array(answer.value.bytes), 'application/json');
  };

  return (
    <section className={css['section']} aria-labelledby="export">
      <h2 id="export">{t('accounts|backups|export')}</h2>
      <p className={css['dim']}>{t('accounts|backups|exportHelp')}</p>
      <div>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} stroke={1.5} aria-hidden />}
          loading={isBusy}
          onClick={() => void save()}
        >
          {t('accounts|backups|exportConfirm')}
        </Button>
      </div>
      {saved !== undefined && (
        <Notice
          tone={saved.unreadable > 0 ? 'warning' : 'info'}
          isLive
          title={t('accounts|backups|exported', { count: saved.drafts })}
        >
          {saved.unreadable > 0 && <p>{t('accounts|backups|unreadable', { count: saved.unreadable })}</p>}
        </Notice>
      )}
      {error !== undefined && <ErrorState error={error} title={t('accounts|backups|exportFailed')} />}
    </section>
  );
}
