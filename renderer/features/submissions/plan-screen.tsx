/** Everything that would be sent, to whom and when, before the first byte leaves. Confirming is the foot's action. */
import { Button } from '@mantine/core';
import { IconCircleCheck, IconDownload, IconGitCompare, IconInfoCircle } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan, PlanChoices } from '../../../shared/domain/plan.ts';
import { kindOf } from '../../../shared/marketplaces/index.ts';
import { useDesk } from '../../app/desk.ts';
import { type Route, routeToHash } from '../../app/navigation.ts';
import { useStoreStatus } from '../../app/store-status.ts';
import { useQuery } from '../../platform/use-core.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingLines } from '../../ui/loading-lines.tsx';
import { ConflictsNotice } from '../conflicts/conflicts-notice.tsx';
import { TenanciesForm, useTypedName } from './act-form.tsx';
import { Destination } from './destination.tsx';
import { Ledger } from './ledger.tsx';
import { Notice } from './notice.tsx';
import { useOpenPlan } from './open-plan.tsx';
import { OpenedElsewhere } from './opened-elsewhere.tsx';
import { PlanChoicesForm } from './plan-choices.tsx';
import { usePlanFile } from './plan-file.ts';
import { PlanFindings } from './plan-findings.tsx';
import { FromFile, PlanNotices } from './plan-notices.tsx';
import { PlanReach } from './plan-reach.tsx';
import css from './plan-screen.module.css';
import { PlanSummary } from './plan-summary.tsx';
import { PreflightPanel } from './preflight-panel.tsx';
import { accountIdOf, draftIdOf } from './route-ids.ts';
import { fileNameOf, saveFile } from './save-file.ts';
import { useConfirmPlan } from './use-confirm-plan.ts';
import { usePlan } from './use-plan.ts';
import { usePlanStanding } from './use-plan-standing.ts';
import { usePreflight } from './use-preflight.ts';
import { useSentence } from './use-sentence.ts';
import { atOnce, type WhenChoice } from './when-choice.ts';
import { WhenForm } from './when-form.tsx';

type PlanRoute = Extract<Route, { screen: 'plan' }>;

const toSend: PlanChoices = { submitForReview: true, publishOnApproval: false };

/** An act hands nothing to the reviewers. */
const choicesOf = ({ intention, item }: PlanRoute): PlanChoices =>
  intention === undefined
    ? toSend
    : {
        submitForReview: false,
        publishOnApproval: false,
        intention,
        ...(item === undefined ? {} : { item }),
      };

export function PlanScreen({ route }: { readonly route: PlanRoute }) {
  const { t } = useTranslation();
  const draft = draftIdOf(route.id);
  const account = accountIdOf(route.account);
  const act = route.intention;
  const file = usePlanFile(route.id, route.account);
  const [ownChoices, setChoices] = useState<PlanChoices>(() => choicesOf(route));
  const [isNotePending, setNotePending] = useState(false);
  const [when, setWhen] = useState<WhenChoice>(atOnce);
  const now = usePlan(draft, account, file?.plan.choices ?? ownChoices);
  const accounts = useQuery('accounts.list', {}, (event) => event.topic === 'account.changed');
  const store = useStoreStatus();
  const openPlan = useOpenPlan();
  const known = accounts.value?.accounts.find((candidate) => candidate.id === account);
  const draftNow = useQuery('drafts.get', act === undefined ? { id: draft } : null);
  const sentence = useSentence(draftNow.value?.kind);
  // An act sends nothing of the draft.
  const errors =
    act === undefined ? (now.made?.findings.filter((finding) => finding.severity === 'error') ?? []) : [];
  const shown = file ?? now.made;
  const preflight = usePreflight(shown);
  const typed = useTypedName(act === 'delete' ? shown?.plan.subjectName : undefined);
  const standing = usePlanStanding({
    now,
    file,
    when,
    preflight,
    errors: errors.length,
    isNotePending,
    missing: typed.missing,
    store,
  });
  const refusal = useConfirmPlan({ ...standing, toSend: shown, onRefused: now.query.reload });
  const plan = shown?.plan;
  usePlanDesk(plan, route.id);

  if (now.made === undefined || plan === undefined || shown === undefined) {
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
        <h1>
          {t(act === undefined ? 'submissions|plan|heading' : `acts|heading|${act}`, {
            name: plan.subjectName,
          })}
        </h1>
        <div className={css['actions']}>
          {act === undefined && (
            <Button
              component="a"
              variant="default"
              leftSection={<IconGitCompare size={16} stroke={1.5} aria-hidden />}
              href={routeToHash({ screen: 'compare', id: route.id, account, left: 'live', right: 'draft' })}
            >
              {t('compare|open')}
            </Button>
          )}
          {file === undefined && openPlan.button}
          {!isEmpty && (
            <Button
              variant="default"
              leftSection={<IconDownload size={16} stroke={1.5} aria-hidden />}
              // The shape that the command line writes and reads.
              onClick={() =>
                saveFile(
                  `plan-${fileNameOf(plan.subjectName)}-${fileNameOf(plan.accountName)}.json`,
                  `${JSON.stringify({ plan, hash: shown.hash }, null, 2)}\n`,
                  'application/json',
                )
              }
            >
              {t('submissions|plan|export')}
            </Button>
          )}
        </div>
      </header>
      {openPlan.refusal}
      {file !== undefined && <FromFile file={file} isRefused={standing.isFileRefused} />}
      {now.query.state === 'failed' && (
        <ErrorState
          error={now.query.error}
          title={t('submissions|plan|makeFailed')}
          onRetry={now.query.reload}
        />
      )}
      <PlanNotices
        store={store}
        refusal={refusal}
        changes={standing.changes}
        onSeen={file === undefined ? now.acknowledge : undefined}
      />
      <OpenedElsewhere plan={plan} draft={draft} account={account} preflight={preflight} />
      <ConflictsNotice draft={draft} account={account} accountName={plan.accountName} />
      <PlanFindings draft={draft} errors={errors} />
      {plan.notices.map((notice) => (
        <Notice key={JSON.stringify(notice)} tone="info">
          <p>{sentence(notice)}</p>
        </Notice>
      ))}
      <PlanReach plan={plan} />
      {plan.subject.startsWith('listing:') && act === undefined && file === undefined && (
        <PlanChoicesForm
          choices={ownChoices}
          marketplace={plan.marketplace}
          isPractice={plan.isPractice}
          mayBeLaunched={kindOf(draftNow.value?.kind ?? '')?.mayBeLaunched === true}
          onChange={setChoices}
          onPending={setNotePending}
        />
      )}
      {act === 'publish-private' && file === undefined && (
        <TenanciesForm choices={ownChoices} onChange={setChoices} />
      )}
      {!isEmpty && typed.input}
      {!isEmpty && (
        <>
          <WhenForm choice={when} accountName={plan.accountName} onChange={setWhen} />
          <PreflightPanel
            preflight={preflight}
            draft={draft}
            account={account}
            isNow={when.type === 'now'}
            onLater={() => setWhen({ ...when, type: 'online' })}
          />
        </>
      )}
      {isEmpty ? (
        <NothingToSend route={route} />
      ) : (
        <Ledger steps={plan.steps} caption={<PlanSummary plan={plan} />} />
      )}
    </div>
  );
}

function NothingToSend({ route }: { readonly route: PlanRoute }) {
  const { t } = useTranslation();
  const isAct = route.intention !== undefined;
  return (
    <EmptyState
      icon={isAct ? <IconInfoCircle size={28} stroke={1.5} /> : <IconCircleCheck size={28} stroke={1.5} />}
      title={t(isAct ? 'acts|empty' : 'submissions|plan|empty')}
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
      {t(isAct ? 'acts|emptyHelp' : 'submissions|plan|emptyHelp')}
    </EmptyState>
  );
}

function usePlanDesk(plan: Plan | undefined, draft: string): void {
  const { t } = useTranslation();
  const name = plan?.subjectName;
  const accountName = plan?.accountName;
  const isPractice = plan?.isPractice === true;
  useEffect(() => {
    if (name === undefined || accountName === undefined) return;
    useDesk.setState({
      title: t('submissions|plan|title'),
      account: { name: accountName, isPractice },
      crumbs: [{ label: name, to: { screen: 'draft', id: draft } }],
    });
  }, [name, accountName, isPractice, draft, t]);
}
