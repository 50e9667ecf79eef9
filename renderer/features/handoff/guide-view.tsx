/** A guide: its steps at the left, the open one beside them, and at the foot the one thing to do next. */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Handoff, HandoffPlace, HandoffStep } from '../../../shared/contract/handoff-shapes.ts';
import type { ContractError } from '../../../shared/contract/result.ts';
import { translate } from '../../../shared/messages/index.ts';
import { useDesk } from '../../app/desk.ts';
import { useNavigation } from '../../app/navigation.ts';
import { useStoreStatus } from '../../app/store-status.ts';
import { useClient } from '../../platform/use-core.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Notice } from '../submissions/notice.tsx';
import { formatDate } from './format-date.ts';
import { guideRoute } from './guide-route.ts';
import css from './handoff.module.css';
import { SaidSoFar } from './said-so-far.tsx';
import { StepList } from './step-list.tsx';
import { StepView } from './step-view.tsx';

interface Props {
  readonly handoff: Handoff;
  readonly place: HandoffPlace;
  readonly openStep: string | undefined;
}

export function GuideView({ handoff, place, openStep }: Props) {
  const { t, i18n } = useTranslation();
  const go = useNavigation((navigation) => navigation.go);
  const client = useClient();
  const isReadOnly = useStoreStatus()?.state === 'read-only';
  const [error, setError] = useState<ContractError>();
  const { steps, guide, done, total } = handoff;
  const open =
    steps.find(({ id }) => id === openStep) ?? steps.find(({ id }) => id === handoff.next?.step) ?? steps[0];

  const show = (step: string) => go(guideRoute(handoff, step), 'replace');
  const tick = async (step: HandoffStep, isDone: boolean) => {
    // What is being written into a field is kept first.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const answer = await client.call('handoffs.tick', { ...place, guide, step: step.id, isDone });
    setError(answer.ok ? undefined : answer.error);
    if (!answer.ok || !isDone) return;
    const after = steps.slice(steps.findIndex(({ id }) => id === step.id) + 1);
    const following = after.find(({ state }) => state !== 'said' && state !== 'told');
    if (following !== undefined) show(following.id);
  };
  usePrimary(open, isReadOnly, tick);

  const title = translate(handoff.title, t);
  return (
    <div className={css['guide']}>
      <div className={css['outline']}>
        <p className={css['progress']}>
          <progress value={done} max={total} aria-label={t('handoff|progressName', { title, done, total })} />
          <span aria-hidden>{t('handoff|progress', { done, total })}</span>
        </p>
        <StepList steps={steps} open={open?.id} onOpen={show} />
      </div>
      <div className={css['detail']}>
        <p className={css['intro']}>{translate(handoff.intro, t)}</p>
        {handoff.isPractice && <Notice tone="info">{t('handoff|practice')}</Notice>}
        {error !== undefined && <ErrorState error={error} title={t('handoff|tickFailed')} />}
        {open !== undefined && (
          <StepView
            key={open.id}
            step={open}
            place={place}
            guide={guide}
            isReadOnly={isReadOnly}
            onTick={(isDone) => void tick(open, isDone)}
          />
        )}
        <SaidSoFar handoff={handoff} />
        <p className={css['dim']}>
          {t('handoff|checked', { day: formatDate(handoff.checked, i18n.language) })}
        </p>
      </div>
    </div>
  );
}

/** What is ticked already has nothing to be done about it. */
function usePrimary(
  open: HandoffStep | undefined,
  isReadOnly: boolean,
  tick: (step: HandoffStep, isDone: boolean) => Promise<void>,
): void {
  const { t } = useTranslation();
  const run = useRef<() => void>(() => undefined);
  run.current = () => {
    if (open !== undefined) void tick(open, true);
  };
  const isOpen = open !== undefined && open.state !== 'said' && open.state !== 'told';
  useEffect(() => {
    useDesk.setState({
      primaryAction: isOpen
        ? {
            label: t('handoff|tick'),
            shortcut: 'Mod+Enter',
            onRun: () => run.current(),
            ...(isReadOnly ? { isDisabled: true, reason: t('submissions|plan|readOnly') } : {}),
          }
        : null,
    });
  }, [isOpen, isReadOnly, t]);
}
