/** Everything that both sides changed at one account, each with base, mine, theirs and the result. */
import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContractError } from '../../../shared/contract/result.ts';
import type { FieldConflict } from '../../../shared/contract/shapes.ts';
import { formatPath } from '../../../shared/domain/json.ts';
import { documentOf, type Parts } from '../../../shared/domain/parts.ts';
import { kindOf } from '../../../shared/marketplaces/index.ts';
import { useDesk } from '../../app/desk.ts';
import { type Route, useNavigation } from '../../app/navigation.ts';
import { useStoreStatus } from '../../app/store-status.ts';
import { useClient, useQuery } from '../../platform/use-core.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingLines } from '../../ui/loading-lines.tsx';
import { useFieldNames } from '../compare/field-names.ts';
import { Destination } from '../submissions/destination.tsx';
import { Notice } from '../submissions/notice.tsx';
import { accountIdOf, draftIdOf } from '../submissions/route-ids.ts';
import { ConflictView } from './conflict-view.tsx';
import css from './conflicts.module.css';
import { forgetResult, keyOf } from './results.ts';
import { useConflicts } from './use-conflicts.ts';
import '../editor/editor.css';

const nothing: Parts = {};

export function ConflictsScreen({ route }: { readonly route: Extract<Route, { screen: 'conflicts' }> }) {
  const { t } = useTranslation();
  const id = draftIdOf(route.id);
  const accountId = accountIdOf(route.account);
  const client = useClient();
  const query = useConflicts(id, accountId);
  const drafts = useQuery(
    'drafts.get',
    { id },
    (event) => event.topic === 'draft.changed' && event.payload.id === id,
  );
  const accounts = useQuery('accounts.list', {}, (event) => event.topic === 'account.changed');
  const isReadOnly = useStoreStatus()?.state === 'read-only';
  const [settled, setSettled] = useState<string>();
  const account = accounts.value?.accounts.find((each) => each.id === accountId);
  const draft = drafts.value;
  const nameField = useFieldNames(draft?.kind ?? '');
  const conflicts = query.value?.conflicts;
  const name = draft === undefined ? '' : draft.name || t('ui|untitled');
  const words = { name, account: account?.name ?? '' };
  useConflictsDesk(route, name, account, conflicts?.length === 0);

  if (conflicts === undefined || draft === undefined) {
    const error = query.error ?? drafts.error;
    return error === undefined ? (
      <LoadingLines count={8} />
    ) : (
      <ErrorState
        error={error}
        title={t('conflicts|failed')}
        onRetry={() => {
          query.reload();
          drafts.reload();
        }}
      />
    );
  }
  const part = kindOf(draft.kind)?.mainPart ?? '';
  const document = documentOf(draft.parts ?? nothing, part);
  return (
    <div className={css['screen']}>
      {account !== undefined && (
        <Destination isPractice={account.isPractice} accountName={account.name} endpoint={account.endpoint} />
      )}
      <header className={css['head']}>
        <h1>{t('conflicts|heading', words)}</h1>
        {conflicts.length > 1 && !isReadOnly && (
          <TakeAll route={route} conflicts={conflicts} accountName={words.account} />
        )}
      </header>
      <p className={css['status']} role="status">
        {settled === undefined ? '' : t('conflicts|settled', { field: settled })}
      </p>
      {query.state === 'failed' && <ErrorState error={query.error} onRetry={query.reload} />}
      {conflicts.length === 0 ? (
        <EmptyState
          icon={<IconCircleCheck size={28} stroke={1.5} />}
          title={t(settled === undefined ? 'conflicts|empty' : 'conflicts|allSettled')}
        >
          {t(settled === undefined ? 'conflicts|emptyHelp' : 'conflicts|allSettledHelp', words)}
        </EmptyState>
      ) : (
        <>
          <p className={css['intro']}>{t('conflicts|intro', words)}</p>
          {conflicts.map((conflict) => {
            const label = nameField(conflict.path, document);
            return (
              <ConflictView
                key={`${conflict.subject} ${conflict.field}`}
                conflict={conflict}
                draft={id}
                resultKey={keyOf(id, accountId, conflict)}
                onSettle={async (value) => {
                  const answer = await client.call('publications.settleConflict', {
                    draft: id,
                    account: accountId,
                    subject: conflict.subject,
                    field: conflict.field,
                    ...(value === undefined ? {} : { value }),
                  });
                  return answer.ok ? undefined : answer.error;
                }}
                label={label}
                field={formatPath(conflict.path)}
                isReadOnly={isReadOnly}
                onSettled={() => {
                  setSettled(label);
                  query.reload();
                }}
              />
            );
          })}
        </>
      )}
    </div>
  );
}

interface TakeAllProps {
  readonly route: Extract<Route, { screen: 'conflicts' }>;
  readonly conflicts: readonly FieldConflict[];
  readonly accountName: string;
}

function TakeAll({ route, conflicts, accountName }: TakeAllProps) {
  const { t } = useTranslation();
  const client = useClient();
  const [asked, setAsked] = useState<'Mine' | 'Theirs'>();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<ContractError>();
  const side = asked ?? 'Mine';

  const settleAll = async () => {
    const draft = draftIdOf(route.id);
    const account = accountIdOf(route.account);
    setBusy(true);
    let refused: ContractError | undefined;
    for (const conflict of conflicts) {
      const { subject, field } = conflict;
      const value = side === 'Mine' ? conflict.mine : conflict.theirs;
      const answer = await client.call('publications.settleConflict', {
        draft,
        account,
        subject,
        field,
        ...(value === undefined ? {} : { value }),
      });
      if (answer.ok) forgetResult(keyOf(draft, account, conflict));
      else refused ??= answer.error;
    }
    setBusy(false);
    setAsked(undefined);
    setError(refused);
  };

  return (
    <div className={css['all']}>
      <Button variant="default" onClick={() => setAsked('Mine')}>
        {t('conflicts|allMine')}
      </Button>
      <Button variant="default" onClick={() => setAsked('Theirs')}>
        {t('conflicts|allTheirs')}
      </Button>
      {error !== undefined && <Notice tone="error" isLive title={error.message} />}
      <ConfirmDialog
        isOpen={asked !== undefined}
        title={t(`conflicts|all${side}Title`, { count: conflicts.length })}
        confirmLabel={t(`conflicts|all${side}Confirm`)}
        isBusy={isBusy}
        onConfirm={() => void settleAll()}
        onCancel={() => setAsked(undefined)}
      >
        {t(`conflicts|all${side}Text`, { account: accountName })}
      </ConfirmDialog>
    </div>
  );
}

function useConflictsDesk(
  { id, account: accountId }: Extract<Route, { screen: 'conflicts' }>,
  name: string,
  account: { readonly name: string; readonly isPractice: boolean } | undefined,
  isSettled: boolean,
): void {
  const { t } = useTranslation();
  const go = useNavigation((navigation) => navigation.go);
  const accountName = account?.name;
  const isPractice = account?.isPractice === true;
  useEffect(() => {
    useDesk.setState({
      title: t('conflicts|title'),
      crumbs: [{ label: name, to: { screen: 'draft', id } }],
      account: accountName === undefined ? null : { name: accountName, isPractice },
      primaryAction: isSettled
        ? {
            label: t('conflicts|reviewPlan'),
            shortcut: 'Mod+Enter',
            onRun: () => go({ screen: 'plan', id, account: accountId }),
          }
        : null,
    });
  }, [id, accountId, name, accountName, isPractice, isSettled, go, t]);
}
