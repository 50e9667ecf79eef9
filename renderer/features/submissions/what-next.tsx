/** Once everything was sent: where it goes from here, and whether the person has to do anything. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Submission } from '../../../shared/contract/shapes.ts';
import { routeToHash } from '../../app/navigation.ts';
import { Notice } from './notice.tsx';

export function WhatNext({ submission }: { readonly submission: Submission }) {
  const { t } = useTranslation();
  if (submission.state !== 'done' && submission.state !== 'cancelled') return null;
  const { plan } = submission;
  const kind = submission.state === 'cancelled' ? 'cancelled' : kindOfEnd(submission);
  return (
    <Notice
      tone="info"
      isLive
      title={t(`submissions|next|${kind}`, { account: plan.accountName })}
      actions={
        <>
          <Button
            component="a"
            variant="default"
            href={routeToHash({ screen: 'publication', id: submission.draft, account: submission.account })}
          >
            {t('submissions|openPublication')}
          </Button>
          {kind === 'cancelled' && (
            <Button
              component="a"
              variant="default"
              href={routeToHash({ screen: 'plan', id: submission.draft, account: submission.account })}
            >
              {t('submissions|trouble|reviewAgain')}
            </Button>
          )}
        </>
      }
    >
      <p>{t(`submissions|next|${kind}Help`)}</p>
    </Notice>
  );
}

/** Told by what was chosen and what waits for reviewers, so that no marketplace's operations are named here. */
function kindOfEnd({ plan }: Submission): 'review' | 'publishes' | 'stored' {
  if (!plan.subject.startsWith('listing:') || !plan.choices.submitForReview) return 'stored';
  return plan.choices.publishOnApproval ? 'publishes' : 'review';
}
