/** What has to be said over a plan: where it comes from, what changed, what stands against it. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ContractError } from '../../../shared/contract/result.ts';
import type { StoreStatus } from '../../../shared/contract/shapes.ts';
import { formatMoment } from './format.ts';
import { Notice } from './notice.tsx';
import type { PlanChange } from './plan-changes.ts';
import { PlanChangesView } from './plan-changes-view.tsx';
import { leavePlanFile, type PlanFile } from './plan-file.ts';

interface PlanNoticesProps {
  readonly store: StoreStatus | undefined;
  readonly refusal: ContractError | undefined;
  readonly changes: readonly PlanChange[];
  /** Undefined where seeing them is not enough: a file is not changed by looking at it. */
  readonly onSeen: (() => void) | undefined;
}

export function PlanNotices({ store, refusal, changes, onSeen }: PlanNoticesProps) {
  const { t } = useTranslation();
  return (
    <>
      {store?.state === 'read-only' && (
        <Notice tone="warning" title={t('submissions|plan|readOnly')}>
          {store.message !== undefined && <p>{store.message}</p>}
        </Notice>
      )}
      {refusal !== undefined && changes.length === 0 && (
        <Notice tone="error" isLive title={refusal.message} />
      )}
      <PlanChangesView changes={changes} {...(onSeen === undefined ? {} : { onSeen })} />
    </>
  );
}

interface FromFileProps {
  readonly file: PlanFile;
  /** What would be sent now is something else. */
  readonly isRefused: boolean;
}

export function FromFile({ file, isRefused }: FromFileProps) {
  const { t, i18n } = useTranslation();
  const words = { file: file.fileName, at: formatMoment(file.plan.madeAt, i18n.language) };
  return (
    <Notice
      tone={isRefused ? 'error' : 'info'}
      isLive
      title={t(isRefused ? 'sending|file|changed' : 'sending|file|title', words)}
      actions={
        <Button size="compact-sm" variant="default" onClick={leavePlanFile}>
          {t('sending|file|leave')}
        </Button>
      }
    >
      <p>{t(isRefused ? 'sending|file|changedHelp' : 'sending|file|made', words)}</p>
    </Notice>
  );
}
