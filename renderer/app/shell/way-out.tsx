/** What happened to the store and what can be done about it, over the foot. A plain popover: it must always work. */
import { Button } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigation } from '../navigation.ts';

export function WayOut({
  message,
  onRetry,
}: {
  readonly message: string | undefined;
  readonly onRetry: (() => void) | undefined;
}) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <>
      <button type="button" className="v-foot-button" popoverTarget={id}>
        {t('foot|wayOut')}
      </button>
      <div id={id} popover="auto" className="v-way-out">
        <p>{message ?? t('advice|store-failed')}</p>
        <div className="v-way-out-actions">
          {onRetry === undefined ? null : <Button onClick={onRetry}>{t('foot|retrySave')}</Button>}
          <Button
            variant="default"
            popoverTarget={id}
            onClick={() => useNavigation.getState().go({ screen: 'backups' })}
          >
            {t('foot|openBackups')}
          </Button>
        </div>
      </div>
    </>
  );
}
