/** Restoring puts an earlier workspace in the place of this one, so it is asked for in words. */
import { Button, Group, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContractError } from '../../../shared/contract/result.ts';
import type { Backup } from '../../../shared/contract/shapes.ts';
import { useClient } from '../../platform/use-core.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { formatMoment } from '../submissions/format.ts';
import css from './backups.module.css';

interface RestoreDialogProps {
  readonly backup: Backup;
  readonly onClose: () => void;
  readonly onRestored: (fileName: string) => void;
}

export function RestoreDialog({ backup, onClose, onRestored }: RestoreDialogProps) {
  const { t, i18n } = useTranslation();
  const client = useClient();
  const [typed, setTyped] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<ContractError>();
  const word = t('accounts|backups|word');
  const isTyped = typed.trim().toLocaleLowerCase(i18n.language) === word.toLocaleLowerCase(i18n.language);

  const restore = async (event: FormEvent) => {
    event.preventDefault();
    if (!isTyped || isBusy) return;
    setBusy(true);
    const answer = await client.call('store.restore', { fileName: backup.fileName });
    setBusy(false);
    if (answer.ok) onRestored(backup.fileName);
    else setError(answer.error);
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('accounts|backups|restoreTitle', { at: formatMoment(backup.madeAt, i18n.language) })}
      size={480}
      closeButtonProps={{ 'aria-label': t('ui|close') }}
    >
      <form className={css['dialog']} onSubmit={(event) => void restore(event)}>
        <ul>
          <li>{t('accounts|backups|restoreGoes')}</li>
          <li>{t('accounts|backups|restoreKeeps')}</li>
          <li>{t('accounts|backups|restoreRemote')}</li>
        </ul>
        <TextInput
          label={t('accounts|backups|typeWord', { word })}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          autoComplete="off"
          data-autofocus
        />
        {error !== undefined && <ErrorState error={error} title={t('accounts|backups|restoreFailed')} />}
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {t('ui|cancel')}
          </Button>
          <Button type="submit" color="red" disabled={!isTyped} loading={isBusy}>
            {t('accounts|backups|restoreConfirm')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
