import type { Resource } from '../store.ts';
import { invalid } from './errors.ts';
import { type ListSpec, listOperation, page } from './lists.ts';
import { type Operation, type OperationOnMany, readOperation } from './operation.ts';
import { summarize } from './present.ts';
import { text } from './world.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

export const insightOperations: readonly Operation[] = [
  readOperation('getLead', '/leads/{id}', 'lead'),
  listOperation({
    name: 'listLeads',
    path: '/leads',
    kind: 'lead',
    required: ['compartmentId'],
    filters: { compartmentId: 'compartmentId', listingId: 'listingId' },
    sorts: { timeCreated: 'timeCreated' },
  }),
  reportOperation({
    name: 'listCustomerInstanceReportRecords',
    path: '/customerInstanceReportRecords',
    kind: 'customerInstance',
    ranges: ['THIS_WEEK', 'LAST_WEEK', 'THIS_MONTH', 'LAST_MONTH', 'LAST_THREE_MONTHS'],
  }),
  reportOperation({
    name: 'listDisbursementReportRecords',
    path: '/disbursementReportRecords',
    kind: 'disbursement',
    ranges: ['LAST_MONTH', 'LAST_THREE_MONTHS'],
  }),
];

type ReportSpec = Pick<ListSpec, 'name' | 'path' | 'kind'> & { readonly ranges: readonly string[] };

function reportOperation({ name, path, kind, ranges }: ReportSpec): OperationOnMany {
  return {
    name,
    method: 'GET',
    path,
    requiredQuery: ['compartmentId', 'dateRange'],
    run: (call) => {
      const { world, query } = call;
      const range = query.get('dateRange') ?? '';
      if (!ranges.includes(range))
        throw invalid(`The query parameter dateRange must be one of ${ranges.join(', ')}.`);
      const [from, to] = rangeOf(range, world.now());
      const isWanted = ({ doc, hidden }: Resource): boolean => {
        const at = Date.parse(text(hidden, 'timeCreated'));
        const listingName = query.get('name') || text(doc, 'listingName');
        return (
          at >= from &&
          at <= to &&
          text(hidden, 'compartmentId') === query.get('compartmentId') &&
          text(doc, 'listingName') === listingName
        );
      };
      const items = world.store
        .list(kind)
        .filter(isWanted)
        .map((record) => ({ doc: summarize(world, record), sequence: record.sequence }));
      return page(call, items, { timeCreated: 'timeInstanceCreation', displayName: 'displayName' });
    },
  };
}

/** Rolling windows in place of calendar ones, whose time zone and first weekday are nowhere stated. */
function rangeOf(range: string, now: number): readonly [number, number] {
  switch (range) {
    case 'THIS_WEEK':
      return [now - 7 * DAY_MS, now];
    case 'LAST_WEEK':
      return [now - 14 * DAY_MS, now - 7 * DAY_MS];
    case 'THIS_MONTH':
      return [now - 30 * DAY_MS, now];
    case 'LAST_MONTH':
      return [now - 60 * DAY_MS, now];
    default:
      return [now - 92 * DAY_MS, now];
  }
}
