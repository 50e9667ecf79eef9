/** Once everything was sent: where it goes from here, and whether the person has to do anything. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PublicationState, Submission } from '../../../shared/contract/shapes.ts';
import { routeToHash } from '../../app/navigation.ts';
import { useQuery } from '../../platform/use-core.tsx';
import { Notice } from './notice.tsx';

export function WhatNext({ submission }: { readonly submission: Submission }) {
  const { t } = useTranslation();
  const reached = useReached(submission);
  if (submission.state !== 'done' && submission.state !== 'cancelled') return null;
  const { plan } = submission;
  const kind = submission.state === 'cancelled' ? 'cancelled' : kindOfEnd(submission, reached);
  return (
    <Notice
      tone="info"
      isLive
      title={t(`submissions|next|${kind}`, {
        account: plan.accountName,
        state: t(`states|${reached ?? 'unknown'}`),
      })}
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

/** Where the publication stands by now: the review goes on while this screen is open. */
function useReached({ draft, account }: Submission): PublicationState | undefined {
  const query = useQuery(
    'publications.list',
    { draft },
    (event) => event.topic === 'publication.changed' && event.payload.draft === draft,
  );
  return query.value?.publications.find((each) => each.account === account)?.state;
}

const ON_THE_WAY: ReadonlySet<PublicationState> = new Set(['sending', 'accepted', 'in-review']);

/** Told by what was chosen and what waits for reviewers, so that no marketplace's operations are named here. */
function kindOfEnd(
  { plan }: Submission,
  reached: PublicationState | undefined,
): 'review' | 'publishes' | 'stored' | 'reached' {
  const { intention = 'send', submitForReview } = plan.choices;
  const isListing = plan.subject.startsWith('listing:');
  if (isListing && intention !== 'send' && reached !== undefined) return 'reached';
  if (!isListing || !submitForReview) return 'stored';
  if (reached !== undefined && !ON_THE_WAY.has(reached)) return 'reached';
  return plan.choices.publishOnApproval ? 'publishes' : 'review';
}
