/** An empty workspace: what will be here, and the first step. */
import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { openNewDraft } from '../../app/dialogs.ts';
import { useNavigation } from '../../app/navigation.ts';
import { useQuery } from '../../platform/use-core.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';

export function Welcome() {
  const { t } = useTranslation();
  const canPractise = useQuery('app.info', {}).value?.capabilities.practice === true;
  return (
    <EmptyState
      icon={<IconFileText size={28} stroke={1.5} />}
      title={t('home|emptyTitle')}
      actions={
        <>
          <Button onClick={() => openNewDraft('listing')}>{t('home|emptyFirst')}</Button>
          {canPractise ? (
            <Button variant="default" onClick={() => useNavigation.getState().go({ screen: 'practice' })}>
              {t('home|practice')}
            </Button>
          ) : null}
        </>
      }
    >
      {t('home|emptyText')}
    </EmptyState>
  );
}
