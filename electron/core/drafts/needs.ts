/** What waits for the person: of all drafts, from their rows and the latest submission of each. */
import type { Input, Output } from '../../../shared/contract/methods.ts';
import { type Need, needReasons, type PublicationState } from '../../../shared/contract/shapes.ts';
import type { AccountId, SubmissionId } from '../../../shared/domain/ids.ts';
import type { NamedStatement, Store } from '../store/store.ts';
import { SUMMARY_COLUMNS, type SummaryRow, summaryOf } from './draft-rows.ts';

/** States that ask for something by themselves. */
const reasonOfState = {
  rejected: 'rejected',
  failed: 'failed',
  approved: 'approved',
  accepted: 'waiting',
  'in-review': 'waiting',
} as const satisfies Partial<Record<PublicationState, Need['reason']>>;

interface StoppedRow extends SummaryRow {
  readonly seq: number;
  readonly submission: string;
  readonly stopped: 'paused' | 'failed';
  readonly words: string | null;
}

interface ConflictRow extends SummaryRow {
  readonly seq: number;
  readonly account: string;
  readonly fields: number;
}

type Query = NamedStatement<[string, number], SummaryRow & { total: number }>;

export type Needs = (input: Input<'drafts.needs'>) => Output<'drafts.needs'>;

export function createNeeds(store: Store): Needs {
  const listings = `d.family = 'listing' AND d.removed_at IS NULL`;
  const states = Object.keys(reasonOfState);
  const quoted = states.map((state) => `'${state}'`).join(', ');
  /** Those that are not told by what stopped or is undecided. */
  const query = (name: string, where: string): Query =>
    store.prepare(
      name,
      `SELECT ${SUMMARY_COLUMNS}, count(*) OVER () AS total FROM drafts d
       WHERE ${listings} AND ${where} AND d.seq NOT IN (SELECT value FROM json_each(?))
       ORDER BY d.updated_at DESC LIMIT ?`,
    );
  const queries: readonly (readonly [Need['reason'], Query])[] = [
    ...Object.entries(reasonOfState).map(
      ([state, reason]) => [reason, query(`needs: ${state}`, `d.state = '${state}'`)] as const,
    ),
    ['errors', query('needs: errors', `d.errors > 0 AND d.state NOT IN (${quoted})`)],
  ];
  const stopped = store.prepare<[], StoppedRow>(
    'needs: stopped',
    `SELECT ${SUMMARY_COLUMNS}, d.seq, s.id AS submission, s.state AS stopped, s.reason AS words
     FROM submissions s JOIN drafts d ON d.id = s.draft
     WHERE s.state IN ('paused', 'failed') AND d.removed_at IS NULL AND NOT EXISTS (
       SELECT 1 FROM submissions later WHERE later.draft = s.draft AND later.started_at > s.started_at
     )
     ORDER BY s.started_at DESC`,
  );

  const undecided = store.prepare<[], ConflictRow>(
    'needs: undecided',
    `SELECT ${SUMMARY_COLUMNS}, d.seq, c.account, count(*) AS fields
     FROM conflicts c JOIN drafts d ON d.id = c.draft
     WHERE d.removed_at IS NULL AND d.state NOT IN ('rejected', 'failed')
     GROUP BY c.draft ORDER BY max(c.found_at) DESC`,
  );

  return ({ limit }) => {
    const stops = stopped.all();
    const stoppedSeqs = new Set(stops.map(({ seq }) => seq));
    const conflicts = undecided.all().filter(({ seq }) => !stoppedSeqs.has(seq));
    const told = JSON.stringify([...stoppedSeqs, ...conflicts.map(({ seq }) => seq)]);
    const found = queries.map(([reason, statement]) => {
      const rows = statement.all(told, limit);
      return {
        total: rows[0]?.total ?? 0,
        needs: rows.map((row): Need => ({ reason, draft: summaryOf(row) })),
      };
    });
    const needs = [
      ...stops.map(needOfStop),
      ...conflicts.map(needOfConflict),
      ...found.flatMap((each) => each.needs),
    ];
    return {
      total: stops.length + conflicts.length + found.reduce((sum, { total }) => sum + total, 0),
      needs: needReasons.flatMap((reason) =>
        newest(
          needs.filter((need) => need.reason === reason),
          limit,
        ),
      ),
    };
  };
}

function needOfStop(row: StoppedRow): Need {
  const id = row.submission as SubmissionId; // written from a branded id
  return {
    reason: row.stopped,
    draft: summaryOf(row),
    stopped: { id, ...(row.words === null ? {} : { reason: row.words }) },
  };
}

function needOfConflict(row: ConflictRow): Need {
  const account = row.account as AccountId; // written from a branded id
  return { reason: 'conflict', draft: summaryOf(row), conflict: { account, fields: row.fields } };
}

const newest = (needs: readonly Need[], limit: number): readonly Need[] =>
  needs.toSorted((a, b) => b.draft.updatedAt.localeCompare(a.draft.updatedAt)).slice(0, limit);
