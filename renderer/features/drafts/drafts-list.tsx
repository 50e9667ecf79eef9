/** The list itself: search, sort, rows, and what stands there when there are none. */
import { Button } from '@mantine/core';
import {
  IconFileText,
  IconFolderPlus,
  IconLayoutSidebarRight,
  IconPackage,
  IconScale,
  IconSearch,
} from '@tabler/icons-react';
import { Suspense, useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Family } from '../../../shared/contract/shapes.ts';
import { useCommands } from '../../app/commands.ts';
import { openImport, openNewDraft } from '../../app/dialogs.ts';
import { later, withStyles } from '../../app/load-later.tsx';
import { markReady } from '../../app/readiness.ts';
import { DataTable, type DataTableHandle } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingLines } from '../../ui/loading-lines.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';
import { nameOf, reviewPlans } from './draft-actions.ts';
import { draftColumns } from './draft-columns.tsx';
import { changeList, toggleInspector, useLists } from './list-state.ts';
import { SearchBox } from './search-box.tsx';
import type { DraftSelection } from './use-draft-selection.ts';

const RemoveUsed = later(() => withStyles(async () => (await import('./remove-used.tsx')).RemoveUsed));

const icons = { listing: IconFileText, terms: IconScale, artifact: IconPackage } as const;

interface Props {
  readonly family: Family;
  readonly list: DraftSelection;
}

export function DraftsList({ family, list }: Props) {
  const { t } = useTranslation();
  const { search, sort } = useLists((lists) => lists[family]);
  const isInspectorOpen = useLists((lists) => lists.isInspectorOpen);
  const table = useRef<DataTableHandle>(null);
  const find = useRef<HTMLInputElement>(null);
  const { loaded, error, reload } = list.pages;
  const setSearch = useCallback((text: string) => changeList(family, { search: text, cursor: 0 }), [family]);
  useListCommands(list, find);
  const searchLabel = t('drafts|searchIn', { family: t(`families|${family}|many`) });

  if (loaded?.total === 0 && search.trim() === '' && list.pages.isCurrent) {
    return <NothingYet family={family} />;
  }
  return (
    <>
      <Toolbar
        label={t(`families|${family}|many`)}
        end={
          <>
            {loaded === undefined || search.trim() === '' ? null : (
              <span className="v-dim v-tabular" role="status">
                {t('drafts|found', { count: loaded.total })}
              </span>
            )}
            {list.selection.size === 0 ? null : (
              <span className="v-dim v-tabular" role="status">
                {t('ui|selected', { count: list.selection.size })}
              </span>
            )}
            {list.selection.size < 2 || family !== 'listing' || isInspectorOpen ? null : (
              <Button size="compact-sm" variant="default" onClick={() => reviewPlans(list.chosen)}>
                {t('drafts|reviewPlans', { count: list.selection.size })}
              </Button>
            )}
            {family === 'listing' ? (
              <button
                type="button"
                className="v-icon-button"
                aria-label={t('commands|importFolders')}
                title={t('commands|importFolders')}
                onClick={openImport}
              >
                <IconFolderPlus size={16} stroke={1.75} />
              </button>
            ) : null}
            <button
              type="button"
              className="v-icon-button"
              aria-pressed={isInspectorOpen}
              aria-label={t('drafts|showInspector')}
              title={t(isInspectorOpen ? 'drafts|hideInspector' : 'drafts|showInspector')}
              onClick={toggleInspector}
            >
              <IconLayoutSidebarRight size={16} stroke={1.75} />
            </button>
          </>
        }
      >
        <SearchBox
          label={searchLabel}
          value={search}
          field={find}
          onSearch={setSearch}
          onLeave={() => table.current?.focus()}
        />
      </Toolbar>
      {error === undefined ? null : (
        <ErrorState title={t('drafts|listFailed')} error={error} onRetry={reload} />
      )}
      {loaded === undefined ? (
        error === undefined ? (
          <LoadingLines count={12} />
        ) : null
      ) : loaded.total === 0 ? (
        <EmptyState
          icon={<IconSearch size={28} stroke={1.5} />}
          title={t('drafts|noMatch', { search: loaded.query.search })}
          actions={
            <Button variant="default" onClick={() => setSearch('')}>
              {t('drafts|clearSearch')}
            </Button>
          }
        >
          {t('drafts|noMatchText')}
        </EmptyState>
      ) : (
        <Rows family={family} list={list} sort={sort} handle={table} />
      )}
      {list.doubtful === undefined ? null : (
        <Suspense fallback={null}>
          <RemoveUsed {...list.doubtful} onSettle={list.settleDoubt} />
        </Suspense>
      )}
    </>
  );
}

function Rows({
  family,
  list,
  sort,
  handle,
}: Props & {
  readonly sort: 'updated' | 'name';
  readonly handle: { readonly current: DataTableHandle | null };
}) {
  const { t } = useTranslation();
  const { pages } = list;
  const columns = useMemo(() => draftColumns(family, t), [family, t]);
  useEffect(markReady, []);
  return (
    <DataTable
      handle={handle}
      label={t(`families|${family}|many`)}
      rememberAs={`drafts.${family}`}
      columns={columns}
      count={pages.loaded?.total ?? 0}
      rowAt={pages.rowAt}
      idOf={(row) => row.id}
      textOf={(row) => nameOf(row, t)}
      cursor={list.cursor}
      onCursor={list.setCursor}
      selection={list.selection}
      onSelection={list.setSelection}
      loadRows={pages.loadRows}
      onOpen={list.open}
      onRemove={list.remove}
      sort={{ id: sort, isDescending: sort === 'updated' }}
      onSort={(id) => changeList(family, { sort: id === 'name' ? 'name' : 'updated', cursor: 0 })}
      onVisible={pages.show}
      hasAutoFocus
    />
  );
}

function NothingYet({ family }: { readonly family: Family }) {
  const { t } = useTranslation();
  const Icon = icons[family];
  useEffect(markReady, []);
  return (
    <EmptyState
      icon={<Icon size={28} stroke={1.5} />}
      title={t(`drafts|empty|${family}|title`)}
      actions={
        <>
          <Button onClick={() => openNewDraft(family)}>{t(`families|${family}|first`)}</Button>
          {family === 'listing' ? (
            <Button variant="default" onClick={openImport}>
              {t('commands|importFolders')}
            </Button>
          ) : null}
        </>
      }
    >
      {t(`drafts|empty|${family}|text`)}
    </EmptyState>
  );
}

function useListCommands(list: DraftSelection, find: { readonly current: HTMLInputElement | null }): void {
  const { t } = useTranslation();
  const latest = useRef(list);
  latest.current = list;
  useCommands(
    useMemo(
      () => [
        {
          id: 'list.find',
          label: t('commands|searchList'),
          group: 'here',
          shortcut: 'Mod+F',
          otherShortcut: '/',
          run: () => find.current?.select(),
        },
        {
          id: 'list.duplicate',
          label: t('commands|duplicate'),
          group: 'here',
          shortcut: 'Mod+D',
          run: () => latest.current.duplicate(),
        },
        {
          id: 'list.remove',
          label: t('commands|remove'),
          group: 'here',
          run: () => latest.current.remove(),
        },
      ],
      [t, find],
    ),
  );
}
