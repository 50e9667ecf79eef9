/** Tells the foot of the window: what is saved, what is wrong, where it stands, and the one thing to do next. */
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Account } from '../../../shared/contract/shapes.ts';
import { useDesk } from '../../app/desk.ts';
import { useNavigation } from '../../app/navigation.ts';
import { useQuery } from '../../platform/use-core.tsx';
import type { EditorScope } from './editor-scope.ts';

interface Props {
  readonly scope: EditorScope;
  readonly onFindings: () => void;
  readonly onChooseAccount: () => void;
}

/** Draws nothing itself: what changes with every key stroke does not draw the whole desk again. */
export function DeskTruths({ scope, onFindings, onChooseAccount }: Props): null {
  const { session, kind, findings } = scope;
  useSavedTruth(scope);
  const name = useStore(session.state, ({ parts }) => kind.nameOf(parts));
  const { t } = useTranslation();
  const family = kind.family;
  useEffect(() => {
    useDesk.setState({
      title: name || t('ui|untitled'),
      crumbs: [{ label: t(`families|${family}|many`), to: { screen: 'drafts', family } }],
    });
  }, [name, family, t]);
  const errors = useStore(findings, ({ counts }) => counts.errors);
  const warnings = useStore(findings, ({ counts }) => counts.warnings);
  const isChecked = useStore(findings, (state) => state.isChecked);
  useEffect(() => {
    useDesk.setState({ findings: isChecked ? { errors, warnings, onOpen: onFindings } : null });
  }, [errors, warnings, isChecked, onFindings]);
  useWhereItStands(scope, onChooseAccount);
  return null;
}

function useSavedTruth({ session }: EditorScope): void {
  const saving = useStore(session.state, (state) => state.saving);
  useEffect(() => {
    useDesk.setState({
      saved:
        saving.state === 'unsaved'
          ? {
              state: 'failed',
              since: saving.since,
              message: saving.error.message,
              onRetry: () => session.retry(),
            }
          : saving,
    });
  }, [saving, session]);
}

/** The accounts that take this kind of draft, practice first. */
export function useAccountsFor(kindId: string): readonly Account[] | undefined {
  const marketplace = kindId.split('.')[0];
  const accounts = useQuery('accounts.list', {}, (event) => event.topic === 'account.changed');
  const all = accounts.value?.accounts;
  return useMemo(
    () =>
      all
        ?.filter((account) => account.marketplace === marketplace)
        .toSorted((a, b) => Number(b.isPractice) - Number(a.isPractice)),
    [all, marketplace],
  );
}

function useWhereItStands({ session, kind }: EditorScope, onChooseAccount: () => void): void {
  const { t } = useTranslation();
  const go = useNavigation((state) => state.go);
  const accounts = useAccountsFor(kind.id);
  const publications = useQuery(
    'publications.list',
    { draft: session.id },
    (event) => event.topic === 'publication.changed' && event.payload.draft === session.id,
  );
  const choose = useRef(onChooseAccount);
  choose.current = onChooseAccount;
  const only = accounts?.length === 1 ? accounts[0] : undefined;
  const all = publications.value?.publications;
  const shown =
    all?.find(({ account }) => account === only?.id) ??
    all?.find(({ isPractice }) => !isPractice) ??
    all?.[0];
  useEffect(() => {
    const account =
      shown === undefined
        ? only === undefined
          ? null
          : { name: only.name, isPractice: only.isPractice }
        : { name: shown.accountName, isPractice: shown.isPractice };
    useDesk.setState({ lamps: shown?.lamps ?? [], account });
  }, [shown, only]);
  useEffect(() => {
    if (accounts === undefined || kind.family === 'artifact') return;
    if (accounts.length === 0) {
      useDesk.setState({
        primaryAction: { label: t('shell|connect'), onRun: () => go({ screen: 'connect' }) },
      });
      return;
    }
    const review = async () => {
      // The plan is made of what the core has: nothing may still be on its way.
      const isSaved = await session.flush();
      if (!isSaved) return;
      if (only === undefined) choose.current();
      else go({ screen: 'plan', id: session.id, account: only.id });
    };
    useDesk.setState({
      primaryAction: { label: t('editor|reviewPlan'), shortcut: 'Mod+Enter', onRun: () => void review() },
    });
  }, [accounts, only, kind.family, session, go, t]);
}
