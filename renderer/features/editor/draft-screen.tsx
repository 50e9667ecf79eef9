/** A draft on the desk: opens it, and says so when it cannot be opened. */
import { Button } from '@mantine/core';
import { IconFileOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { ContractError } from '../../../shared/contract/result.ts';
import { kindOf } from '../../../shared/marketplaces/index.ts';
import { type Route, useNavigation } from '../../app/navigation.ts';
import { useClient } from '../../platform/use-core.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingLines } from '../../ui/loading-lines.tsx';
import { DraftDesk } from './draft-desk.tsx';
import type { DraftSession } from './draft-session.ts';
import { useDraftSession } from './open-sessions.ts';
import './editor.css';
import './controls.css';

type DraftRoute = Extract<Route, { screen: 'draft' }>;

export function DraftScreen({ route }: { readonly route: DraftRoute }) {
  return <OpenDraft key={route.id} route={route} />;
}

function OpenDraft({ route }: { readonly route: DraftRoute }) {
  const session = useDraftSession(route.id);
  return session === null ? <LoadingLines count={8} /> : <Phases session={session} route={route} />;
}

function Phases({ session, route }: { readonly session: DraftSession; readonly route: DraftRoute }) {
  const { t } = useTranslation();
  const phase = useStore(session.state, (state) => state.phase);
  const error = useStore(session.state, (state) => state.error);
  const kindId = useStore(session.state, (state) => state.kind);
  if (phase === 'loading') return <LoadingLines count={8} />;
  if (phase === 'missing') return <MissingDraft session={session} />;
  if (phase === 'failed' && error !== undefined) {
    return <ErrorState error={error} title={t('editor|openFailed')} onRetry={() => session.retry()} />;
  }
  const kind = kindOf(kindId);
  if (kind === undefined) {
    return (
      <EmptyState title={t('editor|unknownKind')}>{t('editor|unknownKindHelp', { kind: kindId })}</EmptyState>
    );
  }
  return <DraftDesk session={session} kind={kind} route={route} />;
}

/** It may have been removed a moment ago, here or elsewhere: then it can be brought back. */
function MissingDraft({ session }: { readonly session: DraftSession }) {
  const { t } = useTranslation();
  const client = useClient();
  const go = useNavigation((state) => state.go);
  const [failure, setFailure] = useState<ContractError>();
  const restore = async () => {
    const answer = await client.call('drafts.restore', { id: session.id });
    if (answer.ok) session.retry();
    else setFailure(answer.error);
  };
  return (
    <>
      <EmptyState
        icon={<IconFileOff size={28} stroke={1.25} />}
        title={t('editor|missing')}
        actions={
          <>
            <Button variant="default" onClick={() => void restore()}>
              {t('editor|bringBack')}
            </Button>
            <Button onClick={() => go({ screen: 'drafts', family: 'listing' })}>{t('editor|toList')}</Button>
          </>
        }
      >
        {t('editor|missingHelp')}
      </EmptyState>
      {failure === undefined ? null : <ErrorState error={failure} />}
    </>
  );
}
