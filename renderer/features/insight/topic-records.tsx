/** The records of a topic: searched, chosen, sorted, exported and forgotten; beside them the one that is looked at. */
import { Button } from '@mantine/core';
import { IconDatabaseOff, IconSearch } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  InsightQuestion,
  InsightRow,
  InsightStanding,
} from '../../../shared/contract/insight-shapes.ts';
import type { ContractError } from '../../../shared/contract/result.ts';
import type { Account } from '../../../shared/contract/shapes.ts';
import type { InsightTopic } from '../../../shared/domain/insight.ts';
import { BYTE_ORDER_MARK } from '../../../shared/domain/insight-csv.ts';
import { useClient } from '../../platform/use-core.tsx';
import { type Column, DataTable, type DataTableHandle } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingLines } from '../../ui/loading-lines.tsx';
import { SplitPanes } from '../../ui/split-panes.tsx';
import { saveFile } from '../submissions/save-file.ts';
import { CellValue } from './cell-value.tsx';
import css from './insight.module.css';
import { type Narrowing, Tools } from './insight-toolbar.tsx';
import { RecordPane } from './record-pane.tsx';
import { useInsightPages } from './use-insight-pages.ts';

interface Props {
  readonly account: Account;
  readonly topic: InsightTopic;
  readonly standing: InsightStanding;
}

const ALL: Narrowing = { search: '', filters: {} };

export function TopicRecords({ account, topic, standing }: Props) {
  const { t } = useTranslation();
  const client = useClient();
  const [narrowing, setNarrowing] = useState(ALL);
  const [sort, setSort] = useState({ column: topic.sortedBy, isDescending: true });
  const [cursor, setCursor] = useState(0);
  const [tab, setTab] = useState('records');
  const [error, setError] = useState<ContractError>();
  const table = useRef<DataTableHandle>(null);
  const field = useRef<HTMLInputElement>(null);
  const question = useMemo<InsightQuestion>(
    () => ({
      account: account.id,
      topic: topic.id,
      sort,
      ...(narrowing.search.trim() === '' ? {} : { search: narrowing.search }),
      ...(Object.keys(narrowing.filters).length === 0 ? {} : { filters: narrowing.filters }),
    }),
    [account.id, topic.id, sort, narrowing],
  );
  const pages = useInsightPages(question, standing.fetchedAt ?? '');
  const columns = useColumns(topic);

  const exportAll = async () => {
    const answer = await client.call('insight.csv', question);
    setError(answer.ok ? undefined : answer.error);
    if (answer.ok) saveFile(answer.value.fileName, BYTE_ORDER_MARK + answer.value.text, 'text/csv');
  };
  const forget = async () => {
    const answer = await client.call('insight.forget', { account: account.id, topic: topic.id });
    setError(answer.ok ? undefined : answer.error);
  };
  const narrow = (next: Narrowing) => {
    setNarrowing(next);
    setCursor(0);
  };

  if (standing.fetchedAt === undefined)
    return standing.isRefreshing ? (
      <LoadingLines count={10} />
    ) : (
      <EmptyState icon={<IconDatabaseOff size={28} stroke={1.5} />} title={t('insight|nothingRead')}>
        {t('insight|nothingReadHelp')}
      </EmptyState>
    );
  if (standing.count === 0) return <EmptyState title={t('insight|none')}>{t('insight|noneHelp')}</EmptyState>;
  return (
    <>
      <Tools
        account={account}
        topic={topic}
        standing={standing}
        narrowing={narrowing}
        onNarrow={narrow}
        field={field}
        onLeave={() => table.current?.focus()}
        onExport={() => void exportAll()}
        onForget={() => void forget()}
      />
      {[error, pages.error].map(
        (one) => one !== undefined && <ErrorState key={one.message} error={one} onRetry={pages.reload} />,
      )}
      {pages.total === undefined && <LoadingLines count={10} />}
      {pages.total === 0 && (
        <EmptyState
          icon={<IconSearch size={28} stroke={1.5} />}
          title={t('insight|noMatch')}
          actions={
            <Button variant="default" onClick={() => narrow(ALL)}>
              {t('insight|showAll')}
            </Button>
          }
        >
          {t('insight|noMatchHelp')}
        </EmptyState>
      )}
      {pages.total !== undefined && pages.total > 0 && (
        <SplitPanes
          id="insight"
          tab={tab}
          onTab={setTab}
          panes={[
            {
              id: 'records',
              title: t(`insight|topics|${topic.id}`),
              minSize: 360,
              content: (
                <div className={css['list']}>
                  <DataTable
                    label={t(`insight|topics|${topic.id}`)}
                    rememberAs={`insight.${topic.id}`}
                    columns={columns}
                    count={pages.total}
                    rowAt={pages.rowAt}
                    idOf={(row) => row.id}
                    cursor={Math.min(cursor, pages.total - 1)}
                    onCursor={setCursor}
                    onOpen={() => setTab('record')}
                    sort={{ id: sort.column, isDescending: sort.isDescending }}
                    onSort={(column) =>
                      setSort((before) => ({
                        column,
                        isDescending: before.column === column ? !before.isDescending : false,
                      }))
                    }
                    onVisible={pages.show}
                    hasAutoFocus
                    handle={table}
                  />
                </div>
              ),
            },
            {
              id: 'record',
              title: t('insight|record'),
              size: 340,
              minSize: 240,
              content: (
                <RecordPane
                  account={account.id}
                  topic={topic}
                  row={pages.rowAt(Math.min(cursor, pages.total - 1))}
                />
              ),
            },
          ]}
        />
      )}
    </>
  );
}

function useColumns(topic: InsightTopic): readonly Column<InsightRow>[] {
  const { t } = useTranslation();
  return useMemo(
    () =>
      topic.columns.flatMap((column) =>
        column.width === undefined
          ? []
          : [
              {
                id: column.id,
                header: t(`insight|columns|${column.id}`),
                width: column.width,
                isSortable: true,
                ...(column.isFlexible === true ? { isFlexible: true, minWidth: 120 } : {}),
                ...(column.type === 'number' ? { align: 'end' as const } : {}),
                render: ({ record }: InsightRow) => (
                  <span className="v-cut">
                    <CellValue record={record} column={column} />
                  </span>
                ),
              },
            ],
      ),
    [topic, t],
  );
}
