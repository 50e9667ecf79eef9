/**
 * `<ErrorState error={query.error} title="The findings could not be read." onRetry={query.reload} />`: the
 * contract's sentence, what to do about its code, the details in a fold. `title`, `onRetry` and `actions`
 * (more buttons) may be left out; `advice` replaces what to do, and is empty where the sentence says it.
 */
import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContractError } from '../../shared/contract/result.ts';
import './states.css';

export function ErrorState({
  error,
  title,
  advice,
  onRetry,
  actions,
}: {
  readonly error: ContractError;
  readonly title?: string;
  readonly advice?: string;
  readonly onRetry?: () => void;
  readonly actions?: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <div className="v-failure" role="alert">
      <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
      <div>
        {title === undefined ? null : <p className="v-failure-title">{title}</p>}
        <p>{error.message}</p>
        {advice === '' ? null : <p className="v-failure-advice">{advice ?? t(`advice|${error.code}`)}</p>}
        {error.details === undefined ? null : (
          <details>
            <summary>{t('ui|details')}</summary>
            <pre>{JSON.stringify({ code: error.code, ...error.details }, null, 2)}</pre>
          </details>
        )}
        {onRetry === undefined && actions === undefined ? null : (
          <div className="v-failure-actions">
            {onRetry === undefined ? null : (
              <Button variant="default" onClick={onRetry}>
                {t('ui|tryAgain')}
              </Button>
            )}
            {actions}
          </div>
        )}
      </div>
    </div>
  );
}
