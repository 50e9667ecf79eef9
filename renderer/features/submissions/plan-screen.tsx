/** Everything that would be sent, to whom, before the first byte leaves. Confirming is the foot's primary action. */
import { Button } from '@mantine/core';
import { IconCircleCheck, IconDownload } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanChoices } from '../../../shared/domain/plan.ts';
import { useDesk } from '../../app/desk.ts';
import { type Route, routeToHash } from '../../app/navigation.ts';
import { useStoreStatus } from '../../app/store-status.ts';
import { useQuery } from '../../platform/use-core.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingLines } from '../../ui/loading-lines.tsx';
import { Destination } from './destination.tsx';
import { Ledger } from './ledger.tsx';
import { Notice } from './notice.tsx';
import { PlanChangesView } from './plan-changes-view.tsx';
import { PlanChoicesForm } from './plan-choices.tsx';
import { PlanFindings } from './plan-findings.tsx';
import css from './plan-screen.module.css';
import { PlanSummary } from './plan-summary.tsx';
import { accountIdOf, draftIdOf } from './route-ids.ts';
import { fileNameOf, saveFile } from './save-file.ts';
import { useConfirmPlan } from './use-confirm-plan.ts';
import { usePlan } from './use-plan.ts';
import { useSentence } from './use-sentence.ts';

export function PlanScreen({ route }: { readonly route: Extract<Route, { screen: 'plan' }> }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const draft = draftIdOf(route.id);
  const account = accountIdOf(route.account);
  const [choices, setChoices] = useState<PlanChoices>({ submitForReview: true, publishOnApproval: false });
  const [isNotePending, setNotePending] = useState(false);
  const now = usePlan(draft, account, choices);
  const accounts = useQuery('accounts.list', {}, (event) => event.topic === 'account.changed');
  const store = useStoreStatus();
  const known = accounts.value?.accounts.find((candidate) => candidate.id === account);
  const { made } = now;
  const plan = made?.plan;
  const errors = made?.findings.filter((finding) => finding.severity === 'error') ?? [];
  const refusal = useConfirmPlan({
    now,
    errors: errors.length,
    isNotePending,
    isReadOnly: store?.state === 'read-only',
  });

  useEffect(() => {
    if (plan === undefined) return;
    useDesk.setState({
      title: t('submissions|plan|title'),
      account: { name: plan.accountName, isPractice: plan.isPractice },
      crumbs: [{ label: plan.subjectName, to: { screen: 'draft', id: draft } }],
    });
  }, [plan, draft, t]);

  if (made === undefined || plan === undefined) {
    return (
      <div className={css['screen']}>
        {now.query.state === 'failed' ? (
          <ErrorState
            error={now.query.error}
            title={t('submissions|plan|makeFailed')}
            onRetry={now.query.reload}
          />
        ) : (
          <LoadingLines count={10} />
        )}
      </div>
    );
  }
  const isEmpty = plan.steps.length === 0;
  return (
    <div className={css['screen']} aria-busy={now.isPlanning}>
      <Destination isPractice={plan.isPractice} accountName={plan.accountName} endpoint={known?.endpoint} />
      <header className={css['head']}>
        <h1>{t('submissions|plan|heading', { name: plan.subjectName })}</h1>
        {!isEmpty && (
          <Button
            variant="default"
            leftSection={<IconDownload size={16} stroke={1.5} aria-hidden />}
            // The shape that the command line writes and reads.
            onClick={() =>
              saveFile(
                `plan-${fileNameOf(plan.subjectName)}-${fileNameOf(plan.accountName)}.json`,
                `${JSON.stringify({ plan, hash: made.hash }, null, 2)}\n`,
                'application/json',
              )
            }
          >
            {t('submissions|plan|export')}
          </Button>
        )}
      </header>
      {store?.state === 'read-only' && (
        <Notice tone="warning" title={t('submissions|plan|readOnly')}>
          {store.message !== undefined && <p>{store.message}</p>}
        </Notice>
      )}
      {now.query.state === 'failed' && (
        <ErrorState
          error={now.query.error}
          title={t('submissions|plan|makeFailed')}
          onRetry={now.query.reload}
        />
      )}
      {refusal !== undefined && now.changes.length === 0 && (
        <Notice tone="error" isLive title={refusal.message} />
      )}
      {known?.health === 'unreachable' && (
        <Notice tone="info">
          <p>{t('submissions|plan|unreachable', { account: plan.accountName })}</p>
        </Notice>
      )}
      <PlanChangesView changes={now.changes} onSeen={now.acknowledge} />
      <PlanFindings draft={draft} errors={errors} />
      {plan.notices.map((notice) => (
        <Notice key={JSON.stringify(notice)} tone="info">
          <p>{sentence(notice)}</p>
        </Notice>
      ))}
      {plan.subject.startsWith('listing:') && (
        <PlanChoicesForm
          choices={choices}
          isPractice={plan.isPractice}
          onChange={setChoices}
          onPending={setNotePending}
        />
      )}
      {isEmpty ? (
        <EmptyState
          icon={<IconCircleCheck size={28} stroke={1.5} />}
          title={t('submissions|plan|empty')}
          actions={
            <Button
              component="a"
              variant="default"
              href={routeToHash({ screen: 'publication', id: route.id, account: route.account })}
            >
              {t('submissions|openPublication')}
            </Button>
          }
        >
          {t('submissions|plan|emptyHelp')}
        </EmptyState>
      ) : (
        <Ledger steps={plan.steps} caption={<PlanSummary plan={plan} />} />
      )}
    </div>
  );
}
