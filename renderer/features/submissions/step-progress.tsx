/** The state of a step under way: word, attempts, bytes or percent, how long it took. */
import { useTranslation } from 'react-i18next';
import type { StepRow } from '../../../shared/contract/shapes.ts';
import { formatBytes, formatElapsed, spanMs } from './format.ts';
import { percentOf } from './progress.ts';
import css from './step-progress.module.css';
import { StepStateLabel } from './step-state.tsx';

export function StepProgress({ step }: { readonly step: StepRow }) {
  const { t, i18n } = useTranslation();
  const percent = percentOf(step);
  const isUpload = step.file !== undefined && step.sentBytes !== undefined && step.state === 'sending';
  return (
    <div className={css['progress']}>
      <div className={css['line']}>
        <StepStateLabel step={step} />
        {step.attempts > 1 && (
          <span className={css['aside']}>{t('submissions|step|attempt', { attempt: step.attempts })}</span>
        )}
        {step.state === 'proven' && step.startedAt !== undefined && step.endedAt !== undefined && (
          <span className={css['aside']}>{formatElapsed(spanMs(step.startedAt, step.endedAt))}</span>
        )}
      </div>
      {percent !== undefined && (
        <div className={css['line']}>
          <progress
            className={css['bar']}
            max={100}
            value={percent}
            aria-label={t('submissions|step|progress', { target: step.target })}
          />
          <span className={css['aside']}>
            {isUpload
              ? t('submissions|step|bytes', {
                  sent: formatBytes(step.sentBytes ?? 0, i18n.language),
                  total: formatBytes(step.file?.sizeBytes ?? 0, i18n.language),
                })
              : `${Math.round(percent)} %`}
          </span>
        </div>
      )}
    </div>
  );
}
