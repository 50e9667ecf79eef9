/** The workspace's backups: what there is, one more, and the way back. Restoring keeps what is there now. */
import { Button } from '@mantine/core';
import { IconDatabase } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContractError } from '../../../shared/contract/result.ts';
import type { Backup } from '../../../shared/contract/shapes.ts';
import { useDesk } from '../../app/desk.ts';
import type { Route } from '../../app/navigation.ts';
import { useStoreStatus } from '../../app/store-status.ts';
import { useClient, useQuery } from '../../platform/use-core.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingLines } from '../../ui/loading-lines.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { formatBytes, formatMoment } from '../submissions/format.ts';
import { Notice } from '../submissions/notice.tsx';
import css from './backups.module.css';
import { ExportReadable } from './export-readable.tsx';
import { RestoreDialog } from './restore-dialog.tsx';

export function BackupsScreen(_props: { readonly route: Extract<Route, { screen: 'backups' }> }) {
  const { t } = useTranslation();
  const query = useQuery('store.backups', {}, (event) => event.topic === 'store.changed');
  const store = useStoreStatus();
  const [restoring, setRestoring] = useState<Backup>();
  const [restored, setRestored] = useState<string>();
  const error = useBackUp(query.reload, store?.state === 'failing');
  const backups = query.value?.backups ?? [];

  return (
    <div className={css['screen']}>
      <div className={css['page']}>
        <h1>{t('accounts|backups|title')}</h1>
        <p className={css['prose']}>{t('accounts|backups|intro')}</p>
        {store !== undefined && store.state !== 'ok' && (
          <Notice
            tone={store.state === 'failing' ? 'error' : 'warning'}
            title={t(`accounts|backups|store|${store.state}`)}
          >
            {store.message !== undefined && <p>{store.message}</p>}
          </Notice>
        )}
        {restored !== undefined && (
          <Notice tone="info" isLive title={t('accounts|backups|restored', { name: restored })}>
            <p>{t('accounts|backups|restoredHelp')}</p>
          </Notice>
        )}
        {error !== undefined && <ErrorState error={error} title={t('accounts|backups|backUpFailed')} />}
        {query.state === 'failed' && (
          <ErrorState error={query.error} title={t('accounts|backups|failed')} onRetry={query.reload} />
        )}
        {query.state === 'loading' && <LoadingLines count={6} />}
        {query.value !== undefined && backups.length === 0 && (
          <EmptyState icon={<IconDatabase size={28} stroke={1.5} />} title={t('accounts|backups|empty')}>
            {t('accounts|backups|emptyHelp')}
          </EmptyState>
        )}
        {backups.length > 0 && <BackupTable backups={backups} onRestore={setRestoring} />}
        <ExportReadable />
      </div>
      {restoring !== undefined && (
        <RestoreDialog
          backup={restoring}
          onClose={() => setRestoring(undefined)}
          onRestored={(fileName) => {
            setRestoring(undefined);
            setRestored(fileName);
            query.reload();
          }}
        />
      )}
    </div>
  );
}

interface BackupTableProps {
  readonly backups: readonly Backup[];
  readonly onRestore: (backup: Backup) => void;
}

function BackupTable({ backups, onRestore }: BackupTableProps) {
  const { t, i18n } = useTranslation();
  return (
    <table className={css['table']}>
      <thead>
        <tr>
          <th>{t('accounts|backups|made')}</th>
          <th>{t('accounts|backups|why')}</th>
          <th className={css['size']}>{t('accounts|backups|size')}</th>
          <th>{t('accounts|backups|file')}</th>
          <th>
            <span className="v-hidden">{t('accounts|backups|actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {backups.map((backup) => (
          <tr key={backup.fileName}>
            <td>
              {formatMoment(backup.madeAt, i18n.language)}{' '}
              <span className={css['dim']}>
                <TimeAgo at={backup.madeAt} />
              </span>
            </td>
            <td>{t(`accounts|backups|reason|${backup.reason}`)}</td>
            <td className={css['size']}>{formatBytes(backup.sizeBytes, i18n.language)}</td>
            <td>
              <code>{backup.fileName}</code>
            </td>
            <td className={css['action']}>
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={t('accounts|backups|restoreName', {
                  at: formatMoment(backup.madeAt, i18n.language),
                })}
                onClick={() => onRestore(backup)}
              >
                {t('accounts|backups|restore')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The foot's action. @returns why the last backup could not be made. */
function useBackUp(onDone: () => void, isFailing: boolean): ContractError | undefined {
  const { t } = useTranslation();
  const client = useClient();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<ContractError>();
  const run = useRef<() => void>(() => undefined);
  run.current = () => {
    setBusy(true);
    void client.call('store.backUp', {}).then((answer) => {
      setBusy(false);
      setError(answer.ok ? undefined : answer.error);
      onDone();
    });
  };
  useEffect(() => {
    useDesk.setState({
      title: t('accounts|backups|title'),
      primaryAction: {
        label: t('accounts|backups|backUp'),
        shortcut: 'Mod+Enter',
        onRun: () => run.current(),
        isBusy,
        isDisabled: isBusy || isFailing,
        ...(isFailing ? { reason: t('accounts|backups|store|failing') } : {}),
      },
    });
  }, [isBusy, isFailing, t]);
  return error;
}
