/** A list's rows, its cursor and selection, and what can be done to what is chosen. */
import { useDebouncedValue } from '@mantine/hooks';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftSummary, Family } from '../../../shared/contract/shapes.ts';
import { useClient } from '../../platform/use-core.tsx';
import { duplicateDraft, openDraft, removeDrafts } from './draft-actions.ts';
import type { DraftsQuery } from './drafts-query.ts';
import { changeList, useLists } from './list-state.ts';
import { type DraftList, useDraftPages } from './use-draft-pages.ts';

const SETTLED_MS = 120;

export interface DraftSelection {
  readonly pages: DraftList;
  readonly search: string;
  readonly cursor: number;
  readonly selection: ReadonlySet<string>;
  /** The selected rows, or the one under the cursor. */
  readonly chosen: readonly DraftSummary[];
  readonly setCursor: (index: number) => void;
  readonly setSelection: (selection: ReadonlySet<string>) => void;
  readonly open: (draft: DraftSummary) => void;
  readonly remove: () => void;
  readonly duplicate: () => void;
  /** What others use waits for a second word before it is removed. */
  readonly doubtful: { readonly drafts: readonly DraftSummary[]; readonly users: number } | undefined;
  readonly settleDoubt: (isSure: boolean) => void;
}

export function useDraftSelection(family: Family): DraftSelection {
  const client = useClient();
  const { t } = useTranslation();
  const { search, sort, cursor: kept } = useLists((lists) => lists[family]);
  const query = useMemo((): DraftsQuery => ({ family, search, sort }), [family, search, sort]);
  const pages = useDraftPages(query);
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  const [doubtful, setDoubtful] = useState<DraftSelection['doubtful']>();
  const total = pages.loaded?.total ?? 0;
  const cursor = Math.min(kept, total - 1);
  const setCursor = useCallback((index: number) => changeList(family, { cursor: index }), [family]);

  const chosen = useMemo(() => {
    if (selection.size === 0) {
      const row = pages.rowAt(cursor);
      return row === undefined ? [] : [row];
    }
    const rows = [...(pages.loaded?.pages.values() ?? [])].flat();
    return rows.filter((row) => selection.has(row.id));
  }, [selection, pages, cursor]);

  const drop = useCallback(
    (drafts: readonly DraftSummary[]) => {
      setSelection(new Set());
      void removeDrafts(client, t, drafts);
    },
    [client, t],
  );
  const remove = useCallback(async () => {
    if (family === 'listing') return drop(chosen);
    const answers = await Promise.all(chosen.map(({ id }) => client.call('drafts.usedBy', { id })));
    const users = new Set(
      answers.flatMap((answer) => (answer.ok ? answer.value.drafts : [])).map(({ id }) => id),
    );
    if (users.size === 0) drop(chosen);
    else setDoubtful({ drafts: chosen, users: users.size });
  }, [chosen, client, drop, family]);

  // A cursor that runs down the list asks for nothing on its way.
  const [settled] = useDebouncedValue(chosen, SETTLED_MS, { leading: true });

  return {
    pages,
    search,
    cursor,
    selection,
    chosen: settled,
    setCursor,
    setSelection,
    open: openDraft,
    remove: () => void remove(),
    duplicate: () => {
      const [first] = chosen;
      if (first !== undefined) void duplicateDraft(client, t, first);
    },
    doubtful,
    settleDoubt: (isSure) => {
      setDoubtful(undefined);
      if (isSure && doubtful !== undefined) drop(doubtful.drafts);
    },
  };
}
