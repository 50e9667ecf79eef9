/** The foot: one confirmation for all that is ready, and one more try for what failed. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../shared/contract/shapes.ts';
import { useDesk } from '../../app/desk.ts';
import { useNavigation } from '../../app/navigation.ts';
import { type BatchRow, isToSend } from './batch-rows.ts';

interface BatchDesk {
  readonly rows: readonly BatchRow[];
  readonly account: Account;
  readonly failed: number;
  readonly isReadOnly: boolean;
  readonly isNotePending: boolean;
  readonly onSend: () => void;
  readonly onRetry: () => void;
}

export function useBatchDesk(desk: BatchDesk): void {
  const { rows, account, failed, isReadOnly, isNotePending } = desk;
  const { t } = useTranslation();
  const go = useNavigation((navigation) => navigation.go);
  const ready = rows.filter(isToSend);
  const calls = ready.reduce((sum, { made }) => sum + (made?.plan.steps.length ?? 0), 0);
  const isPlanning = rows.length === 0 || rows.some(({ state }) => state === 'planning');
  const hasBegun = rows.some(({ state }) => state === 'begun' || state === 'waiting');
  const what =
    ready.length > 0 || isPlanning || (!hasBegun && failed === 0) ? 'send' : failed > 0 ? 'retry' : 'leave';
  const words = {
    account: account.name,
    marketplace: t(`accounts|marketplaces|${account.marketplace}`),
    listings: t('batch|listings', { count: ready.length }),
    calls: t('submissions|calls', { count: calls }),
  };
  const label =
    what === 'send'
      ? t(account.isPractice ? 'batch|sendPractice' : 'batch|sendReal', words)
      : what === 'retry'
        ? t('batch|retry', { count: failed })
        : t('batch|toSubmissions');
  const reason =
    what !== 'send'
      ? undefined
      : isReadOnly
        ? t('submissions|plan|readOnly')
        : isPlanning || isNotePending
          ? t('submissions|plan|making')
          : ready.length === 0
            ? t('batch|nothing')
            : undefined;

  const run = useRef<() => void>(() => undefined);
  run.current = () => {
    if (what === 'send') desk.onSend();
    else if (what === 'retry') desk.onRetry();
    else go({ screen: 'submissions' });
  };
  const accountName = account.name;
  const { isPractice } = account;
  useEffect(() => {
    useDesk.setState({
      title: t('batch|title'),
      crumbs: [{ label: t('nav|listing'), to: { screen: 'drafts', family: 'listing' } }],
      account: { name: accountName, isPractice },
    });
  }, [accountName, isPractice, t]);
  useEffect(() => {
    useDesk.setState({
      primaryAction: {
        label,
        shortcut: 'Mod+Enter',
        onRun: () => run.current(),
        ...(reason === undefined ? {} : { isDisabled: true, reason }),
      },
    });
  }, [label, reason]);
}
