/** What a step says or asks under its line: the marketplace's words, what it waits for, a question to the person. */
import { Anchor, Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContractError } from '../../../shared/contract/result.ts';
import type { StepRow, Submission } from '../../../shared/contract/shapes.ts';
import { routeToHash } from '../../app/navigation.ts';
import { useClient } from '../../platform/use-core.tsx';
import { Notice } from './notice.tsx';
import css from './submission-screen.module.css';

interface StepTroubleProps {
  readonly submission: Submission;
  readonly step: StepRow;
}

/** Whether the step says anything at all: a line without words is no line. */
export function hasTrouble(step: StepRow): boolean {
  if (step.state === 'unknown' || step.state === 'conflict' || step.state === 'failed') return true;
  if (step.state === 'waiting') return step.wait !== undefined;
  return step.state === 'sending' && step.error !== undefined;
}

export function StepTrouble({ submission, step }: StepTroubleProps): ReactNode {
  const { t } = useTranslation();
  if (step.state === 'unknown') {
    // Only where nothing else can tell is the person asked.
    if (submission.state === 'waiting') return <Question submission={submission} step={step} />;
    return <p className={css['waiting']}>{t('submissions|trouble|unsettled')}</p>;
  }
  if (step.state === 'conflict') {
    return (
      <Notice
        tone="warning"
        title={t('submissions|trouble|conflict')}
        actions={<ToPlan submission={submission} />}
      >
        <p>{t('submissions|trouble|conflictHelp')}</p>
        <Verbatim step={step} />
      </Notice>
    );
  }
  if (step.state === 'failed') {
    return (
      <Notice
        tone="error"
        title={t('submissions|trouble|failed', { target: step.target })}
        actions={<ToField {...{ submission, step }} />}
      >
        <Verbatim step={step} />
        <p>{t(`submissions|trouble|next|${adviceOn(step)}`)}</p>
      </Notice>
    );
  }
  if (step.state === 'waiting' && step.wait !== undefined) {
    return <p className={css['waiting']}>{t(`submissions|waitsFor|${step.wait}`)}</p>;
  }
  // An error beside a step that is still being tried: why it was tried again.
  if (step.state === 'sending' && step.error !== undefined) {
    return <p className={css['waiting']}>{t('submissions|trouble|again', { words: step.error.message })}</p>;
  }
  return null;
}

/** Which advice fits, told by the HTTP status alone: codes are each marketplace's own. */
function adviceOn(step: StepRow): 'sign-in' | 'rights' | 'state' | 'later' | 'correct' {
  const status = step.error?.status;
  if (status === 401) return 'sign-in';
  if (status === 403 || status === 404) return 'rights';
  if (status === 409 || status === 412) return 'state';
  if (status === undefined || status === 429 || status >= 500) return 'later';
  return 'correct';
}

function Verbatim({ step }: { readonly step: StepRow }) {
  const { t } = useTranslation();
  if (step.error === undefined) return null;
  const { message, field, code, status } = step.error;
  const facts = [status === undefined ? undefined : `HTTP ${status}`, code, field].filter(
    (fact) => fact !== undefined,
  );
  return (
    <figure className={css['verbatim']}>
      <figcaption>
        {t('submissions|trouble|words')}
        {facts.length > 0 && <code>{facts.join(' · ')}</code>}
      </figcaption>
      <blockquote>{message}</blockquote>
    </figure>
  );
}

function ToField({ submission, step }: StepTroubleProps) {
  const { t } = useTranslation();
  if (adviceOn(step) === 'sign-in') {
    return (
      <Anchor href={routeToHash({ screen: 'account', id: submission.account })}>
        {t('submissions|trouble|openAccount')}
      </Anchor>
    );
  }
  const field = step.error?.field;
  return (
    <Anchor
      href={routeToHash({ screen: 'draft', id: submission.draft, ...(field === undefined ? {} : { field }) })}
    >
      {field === undefined ? t('submissions|plan|openDraft') : t('submissions|plan|openField', { field })}
    </Anchor>
  );
}

function ToPlan({ submission }: { readonly submission: Submission }) {
  const { t } = useTranslation();
  return (
    <Anchor href={routeToHash({ screen: 'plan', id: submission.draft, account: submission.account })}>
      {t('submissions|trouble|reviewAgain')}
    </Anchor>
  );
}

function Question({ submission, step }: StepTroubleProps) {
  const { t } = useTranslation();
  const client = useClient();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<ContractError>();
  const settle = async (outcome: 'done' | 'not-done') => {
    setBusy(true);
    const answer = await client.call('submissions.settle', { id: submission.id, step: step.id, outcome });
    setBusy(false);
    setError(answer.ok ? undefined : answer.error);
  };
  return (
    <Notice
      tone="warning"
      isLive
      title={t('submissions|trouble|unknown', { target: step.target })}
      actions={
        <>
          <Button variant="default" disabled={isBusy} onClick={() => void settle('done')}>
            {t('submissions|trouble|wasDone')}
          </Button>
          <Button variant="default" disabled={isBusy} onClick={() => void settle('not-done')}>
            {t('submissions|trouble|wasNotDone')}
          </Button>
        </>
      }
    >
      <p>{t('submissions|trouble|unknownHelp')}</p>
      <Verbatim step={step} />
      {error !== undefined && <p role="alert">{error.message}</p>}
    </Notice>
  );
}
