/** The plan's ledger while it is carried out, and afterwards as its record. Everything comes from the journal. */
import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContractError } from '../../../shared/contract/result.ts';
import type { StepRow, Submission } from '../../../shared/contract/shapes.ts';
import { useDesk } from '../../app/desk.ts';
import { type Route, useNavigation } from '../../app/navigation.ts';
import { useClient, useQuery } from '../../platform/use-core.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingLines } from '../../ui/loading-lines.tsx';
import { Destination } from './destination.tsx';
import { Ledger } from './ledger.tsx';
import { Notice } from './notice.tsx';
import { canResume, numberOf, stepInTheWay } from './progress.ts';
import { submissionIdOf } from './route-ids.ts';
import { hasTrouble, StepTrouble } from './step-trouble.tsx';
import { SubmissionHead } from './submission-head.tsx';
import css from './submission-screen.module.css';
import { WhatNext } from './what-next.tsx';

export function SubmissionScreen({ route }: { readonly route: Extract<Route, { screen: 'submission' }> }) {
  const id = submissionIdOf(route.id);
  const query = useQuery(
    'submissions.get',
    { id },
    (event) => event.topic === 'submission.changed' && event.payload.id === id,
  );
  const accounts = useQuery('accounts.list', {}, (event) => event.topic === 'account.changed');
  const submission = query.value;
  const error = useSubmissionAction(submission);

  if (submission === undefined) {
    return (
      <div className={css['screen']}>
        {query.state === 'failed' ? (
          <ErrorState error={query.error} onRetry={query.reload} />
        ) : (
          <LoadingLines count={10} />
        )}
      </div>
    );
  }
  const { plan } = submission;
  const known = accounts.value?.accounts.find((candidate) => candidate.id === submission.account);
  return (
    <div className={css['screen']}>
      <Destination isPractice={plan.isPractice} accountName={plan.accountName} endpoint={known?.endpoint} />
      <SubmissionHead submission={submission} />
      {query.state === 'failed' && <ErrorState error={query.error} onRetry={query.reload} />}
      {error !== undefined && <Notice tone="error" isLive title={error.message} />}
      <WhatNext submission={submission} />
      <Ledger
        steps={submission.steps}
        caption={<JumpToStep submission={submission} />}
        under={(step) =>
          'state' in step && hasTrouble(step) ? <StepTrouble submission={submission} step={step} /> : null
        }
      />
    </div>
  );
}

/** With a hundred steps, the one that matters is rarely in view. */
function JumpToStep({ submission }: { readonly submission: Submission }) {
  const { t } = useTranslation();
  const current: StepRow | undefined =
    stepInTheWay(submission) ??
    submission.steps.find((step) => step.state === 'sending') ??
    submission.steps.find((step) => step.state === 'waiting');
  if (current === undefined) return null;
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      ml={-12}
      onClick={() => {
        const row = document.querySelector<HTMLElement>(`[data-row="${current.id}"]`);
        row?.scrollIntoView({ block: 'center' });
        row?.focus({ preventScroll: true });
      }}
    >
      {t('submissions|submission|jump', { step: numberOf(current.id) })}
    </Button>
  );
}

/** The foot: resume what stopped, or go on to the review. @returns why resuming was refused. */
function useSubmissionAction(submission: Submission | undefined): ContractError | undefined {
  const { t } = useTranslation();
  const client = useClient();
  const go = useNavigation((navigation) => navigation.go);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<ContractError>();

  const run = useRef<() => void>(() => undefined);
  run.current = () => {
    if (submission === undefined) return;
    if (submission.state === 'done') {
      go({ screen: 'publication', id: submission.draft, account: submission.account });
      return;
    }
    setBusy(true);
    void client.call('submissions.resume', { id: submission.id }).then((answer) => {
      setBusy(false);
      setError(answer.ok ? undefined : answer.error);
    });
  };

  const mayResume = submission !== undefined && canResume(submission);
  const question = submission === undefined ? undefined : stepInTheWay(submission);
  const isAsked = question?.state === 'unknown';
  const label =
    submission?.state === 'done'
      ? t('submissions|openPublication')
      : mayResume
        ? t('submissions|submission|resume')
        : undefined;
  const reason =
    mayResume && isAsked
      ? t('submissions|submission|answerFirst', { step: numberOf(question.id) })
      : undefined;
  const name = submission?.plan.subjectName;
  const draft = submission?.draft;
  const accountName = submission?.plan.accountName;
  const isPractice = submission?.plan.isPractice === true;

  useEffect(() => {
    if (name === undefined || draft === undefined || accountName === undefined) return;
    useDesk.setState({
      title: t('submissions|submission|title'),
      crumbs: [{ label: name, to: { screen: 'draft', id: draft } }],
      account: { name: accountName, isPractice },
    });
  }, [name, draft, accountName, isPractice, t]);

  useEffect(() => {
    useDesk.setState({
      primaryAction:
        label === undefined
          ? null
          : {
              label,
              shortcut: 'Mod+Enter',
              onRun: () => run.current(),
              isBusy,
              isDisabled: isBusy || reason !== undefined,
              ...(reason === undefined ? {} : { reason }),
            },
    });
  }, [label, reason, isBusy]);

  return error;
}
