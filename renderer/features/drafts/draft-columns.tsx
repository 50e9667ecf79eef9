/** What a list of drafts shows of each. */
import type { TFunction } from 'i18next';
import type { DraftSummary, Family } from '../../../shared/contract/shapes.ts';
import type { Column } from '../../ui/data-table.tsx';
import { PracticeBadge } from '../../ui/practice-badge.tsx';
import { SeverityCount } from '../../ui/severity.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';

export function draftColumns(family: Family, t: TFunction): readonly Column<DraftSummary>[] {
  const name: Column<DraftSummary> = {
    id: 'name',
    header: t('drafts|columns|name'),
    width: 320,
    minWidth: 160,
    isFlexible: true,
    isSortable: true,
    render: (row) => (
      <>
        <span className="v-cut v-draft-name" data-untitled={row.name === ''}>
          {row.name === '' ? t('ui|untitled') : row.name}
        </span>
        <span className="v-cut v-dim v-draft-subtitle">{row.subtitle}</span>
      </>
    ),
  };
  const kind: Column<DraftSummary> = {
    id: 'kind',
    header: t('drafts|columns|kind'),
    width: 120,
    render: (row) => <span className="v-cut v-dim">{t(`kinds|${row.kind}|full`)}</span>,
  };
  const state: Column<DraftSummary> = {
    id: 'state',
    header: t('drafts|columns|state'),
    width: 188,
    render: (row) => (
      <>
        <StateBadge state={row.state} />
        {row.isPractice && row.state !== 'draft' ? <PracticeBadge /> : null}
      </>
    ),
  };
  const findings: Column<DraftSummary> = {
    id: 'findings',
    header: t('drafts|columns|findings'),
    width: 72,
    render: (row) => <SeverityCount errors={row.errors} warnings={row.warnings} isBrief />,
  };
  const updated: Column<DraftSummary> = {
    id: 'updated',
    header: t('drafts|columns|updated'),
    width: 92,
    align: 'end',
    isSortable: true,
    render: (row) => (
      <span className="v-dim">
        <TimeAgo at={row.updatedAt} />
      </span>
    ),
  };
  return family === 'listing' ? [name, kind, state, findings, updated] : [name, kind, findings, updated];
}
