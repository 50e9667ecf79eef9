/** One step: its words, its page, what to copy there and what to bring back, and the person's tick. */
import { Button, Checkbox } from '@mantine/core';
import { IconExternalLink, IconEye } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { HandoffPlace, HandoffStep } from '../../../shared/contract/handoff-shapes.ts';
import { translate } from '../../../shared/messages/index.ts';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { Notice } from '../submissions/notice.tsx';
import { AskField } from './ask-field.tsx';
import { CopyFields } from './copy-fields.tsx';
import { CopyFiles } from './copy-files.tsx';
import { formatDate } from './format-date.ts';
import css from './handoff.module.css';
import { StepSign } from './step-sign.tsx';

interface Props {
  readonly step: HandoffStep;
  readonly place: HandoffPlace;
  readonly guide: string;
  readonly isReadOnly: boolean;
  readonly onTick: (isDone: boolean) => void;
}

export function StepView({ step, place, guide, isReadOnly, onTick }: Props) {
  const { t, i18n } = useTranslation();
  return (
    <article className={css['step']} aria-labelledby="step-title">
      <header className={css['stepHead']}>
        <h2 id="step-title">{translate(step.title, t)}</h2>
        <span className={css['marks']}>
          <StepSign state={step.state} isOptional={step.isOptional} hasWord />
          {step.isOptional && step.state !== 'open' && (
            <span className={css['mark']}>{t('handoff|optional')}</span>
          )}
          {step.isUncertain && (
            <span className={css['mark']} data-tone="warning" title={t('handoff|uncertainHelp')}>
              {t('handoff|uncertain')}
            </span>
          )}
        </span>
      </header>
      <Waiting step={step} />
      <dl className={css['words']}>
        <dt>{t('handoff|why')}</dt>
        <dd>{translate(step.why, t)}</dd>
        <dt>{t('handoff|what')}</dt>
        <dd>{translate(step.what, t)}</dd>
        <dt>{t('handoff|where')}</dt>
        <dd>{translate(step.where, t)}</dd>
      </dl>
      {(step.portal !== undefined || step.source !== undefined) && (
        <p className={css['links']}>
          {step.portal !== undefined && (
            <Button
              component="a"
              variant="default"
              href={step.portal}
              target="_blank"
              rel="noreferrer"
              rightSection={<IconExternalLink size={14} stroke={1.75} aria-hidden />}
            >
              {t('handoff|openPortal', { host: new URL(step.portal).host })}
            </Button>
          )}
          {step.source !== undefined && (
            <a href={step.source} target="_blank" rel="noreferrer">
              {t('handoff|source')}
            </a>
          )}
        </p>
      )}
      {step.told.length > 0 && (
        <section className={css['told']} aria-label={t('handoff|seen')}>
          <h3>{t('handoff|seen')}</h3>
          <ul>
            {step.told.map(({ message, at, isDone }) => (
              <li key={message.key} data-done={isDone}>
                <IconEye size={14} stroke={1.75} aria-hidden />
                <span>
                  {translate(message, t)}
                  {at !== undefined && (
                    <span className={css['dim']}>
                      {' '}
                      {t('handoff|seenAt')} <TimeAgo at={at} />
                    </span>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <CopyFields fields={step.fields} draft={place.draft} />
      <CopyFiles files={step.files} draft={place.draft} />
      {step.asks.length > 0 && (
        <section className={css['asks']} aria-label={t('handoff|brings')}>
          <h3>{t('handoff|brings')}</h3>
          {step.asks.map((ask) => (
            <AskField
              key={ask.id}
              ask={ask}
              place={place}
              guide={guide}
              step={step.id}
              isReadOnly={isReadOnly}
            />
          ))}
        </section>
      )}
      <div className={css['tick']}>
        <Checkbox
          label={t('handoff|tick')}
          checked={step.saidAt !== undefined}
          disabled={isReadOnly}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        {step.saidAt !== undefined && (
          <span role="status" className={css['dim']}>
            {t('handoff|saidAt', { day: formatDate(step.saidAt, i18n.language) })}
          </span>
        )}
      </div>
    </article>
  );
}

function Waiting({ step: { wait, state } }: { readonly step: HandoffStep }) {
  const { t, i18n } = useTranslation();
  if (wait === undefined || (state !== 'waiting' && state !== 'late')) return null;
  const days = {
    since: formatDate(wait.since, i18n.language),
    until: formatDate(wait.until, i18n.language),
  };
  return (
    <Notice
      tone={state === 'late' ? 'warning' : 'info'}
      title={t(state === 'late' ? 'handoff|lateBy' : 'handoff|waitSince', days)}
    >
      <p>{t(wait.areBusinessDays ? 'handoff|waitBusiness' : 'handoff|waitDays', { count: wait.days })}</p>
    </Notice>
  );
}
