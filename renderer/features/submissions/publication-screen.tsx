/** One listing at one account: where it stands, what the reviewers say, what was read back, all that happened. */
import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { parsePath } from '../../../shared/domain/json.ts';
import { documentOf } from '../../../shared/domain/parts.ts';
import { kindOf } from '../../../shared/marketplaces/index.ts';
import { useDesk } from '../../app/desk.ts';
import { type Route, routeToHash } from '../../app/navigation.ts';
import { useStoreStatus } from '../../app/store-status.ts';
import { useQuery } from '../../platform/use-core.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingLines } from '../../ui/loading-lines.tsx';
import { useFieldNames } from '../compare/field-names.ts';
import { ConflictsNotice } from '../conflicts/conflicts-notice.tsx';
import { HandoffSection } from '../handoff/handoff-section.tsx';
import { ApprovalEnd } from './approval-end.tsx';
import { Destination } from './destination.tsx';
import { DurationsView } from './durations-view.tsx';
import { Notice } from './notice.tsx';
import { PackagesList } from './packages-list.tsx';
import { Patience } from './patience.tsx';
import { Proofs } from './proofs.tsx';
import { PublicationHead } from './publication-head.tsx';
import { PublicationLamps } from './publication-lamps.tsx';
import { PublicationNotes } from './publication-notes.tsx';
import css from './publication-screen.module.css';
import { RemotePage } from './remote-page.tsx';
import { RevisionsList } from './revisions-list.tsx';
import { accountIdOf, draftIdOf } from './route-ids.ts';
import { Timeline } from './timeline.tsx';

export function PublicationScreen({ route }: { readonly route: Extract<Route, { screen: 'publication' }> }) {
  const { t } = useTranslation();
  const draft = draftIdOf(route.id);
  const account = accountIdOf(route.account);
  const publications = useQuery(
    'publications.list',
    { draft },
    (event) => event.topic === 'publication.changed' && event.payload.draft === draft,
  );
  const named = useQuery(
    'drafts.get',
    { id: draft },
    (event) => event.topic === 'draft.changed' && event.payload.id === draft,
  );
  const accounts = useQuery('accounts.list', {}, (event) => event.topic === 'account.changed');
  const isReadOnly = useStoreStatus()?.state === 'read-only';
  const publication = publications.value?.publications.find((candidate) => candidate.account === account);
  const known = accounts.value?.accounts.find((candidate) => candidate.id === account);
  const name = named.value?.name ?? '';
  const nameField = useFieldNames(named.value?.kind ?? '');
  const main = documentOf(named.value?.parts ?? {}, kindOf(named.value?.kind ?? '')?.mainPart ?? '');

  useEffect(() => {
    useDesk.setState({
      title: t('submissions|publication|title'),
      ...(name === '' ? {} : { crumbs: [{ label: name, to: { screen: 'draft', id: draft } }] }),
      ...(publication === undefined
        ? {}
        : {
            lamps: publication.lamps,
            account: { name: publication.accountName, isPractice: publication.isPractice },
          }),
    });
  }, [name, draft, publication, t]);

  if (publications.state === 'loading') return <LoadingLines count={10} />;
  if (publication === undefined) {
    return publications.state === 'failed' ? (
      <ErrorState
        error={publications.error}
        title={t('submissions|publication|failed')}
        onRetry={publications.reload}
      />
    ) : (
      <EmptyState
        title={t('submissions|publication|empty')}
        actions={
          <>
            <Button
              component="a"
              variant="default"
              href={routeToHash({ screen: 'plan', id: route.id, account: route.account })}
            >
              {t('submissions|publication|reviewPlan')}
            </Button>
            <Button
              component="a"
              variant="subtle"
              href={routeToHash({ screen: 'handoff', id: route.id, account: route.account })}
            >
              {t('handoff|title')}
            </Button>
          </>
        }
      >
        {t('submissions|publication|emptyHelp')}
      </EmptyState>
    );
  }
  return (
    <div className={css['screen']}>
      <Destination
        isPractice={publication.isPractice}
        accountName={publication.accountName}
        endpoint={known?.endpoint}
      />
      <PublicationHead
        publication={publication}
        name={name}
        account={known}
        isReadOnly={isReadOnly}
        nameField={(path) => nameField(parsePath(path) ?? [], main)}
      />
      <ConflictsNotice draft={draft} account={account} accountName={publication.accountName} />
      {publications.state === 'failed' && (
        <ErrorState error={publications.error} onRetry={publications.reload} />
      )}
      <PublicationLamps lamps={publication.lamps} />
      <ApprovalEnd lamps={publication.lamps} />
      {named.value !== undefined && (
        <Patience publication={publication} kind={named.value.kind} parts={named.value.parts} />
      )}
      {publication.reason !== undefined && (
        <Notice
          tone="error"
          title={t(
            publication.state === 'rejected'
              ? 'submissions|publication|rejected'
              : 'submissions|publication|reason',
          )}
          actions={
            <a href={routeToHash({ screen: 'draft', id: route.id })}>{t('submissions|plan|openDraft')}</a>
          }
        >
          <blockquote className={css['words']}>{publication.reason}</blockquote>
          <p>{t('submissions|publication|reasonHelp')}</p>
        </Notice>
      )}
      <div className={css['columns']}>
        <div className={css['main']}>
          <RemotePage publication={publication} />
          <PublicationNotes publication={publication} isReadOnly={isReadOnly} />
          <PackagesList publication={publication} isReadOnly={isReadOnly} />
          <DurationsView publication={publication} />
          <HandoffSection place={{ draft, account }} className={css['part']} />
          <RevisionsList publication={publication} isReadOnly={isReadOnly} />
          <Proofs proofs={publication.proofs} />
        </div>
        <aside className={css['side']}>
          <Timeline draft={draft} account={account} name={name} kind={named.value?.kind ?? ''} />
        </aside>
      </div>
    </div>
  );
}
