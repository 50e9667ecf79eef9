/** The contents that were submitted in a publication, with number and state. */
import { VitrineError } from '../../../shared/contract/result.ts';
import type { PublicationState, Revision } from '../../../shared/contract/shapes.ts';
import type { AccountId, DraftId, SubmissionId } from '../../../shared/domain/ids.ts';
import type { Parts } from '../../../shared/domain/parts.ts';
import type { Store } from '../store/store.ts';

export interface Revisions {
  list(draft: DraftId, account: AccountId): readonly Revision[];
  /** @throws VitrineError `not-found`. */
  parts(draft: DraftId, account: AccountId, number: number): Parts;
  /** Inside the transaction that confirms its submission. */
  keep(submission: SubmissionId, draft: DraftId, account: AccountId, parts: Parts, at: string): void;
  /** What was read concerns the newest one; those that were live before it are so no longer. */
  saw(draft: DraftId, account: AccountId, state: PublicationState, at: string): void;
}

interface Row {
  readonly number: number;
  readonly submission: string;
  readonly sent_at: string;
  readonly state: PublicationState;
  readonly live_at: string | null;
}

export function createRevisions(store: Store): Revisions {
  const { db } = store;
  const select = db.prepare<[string, string], Row>(
    'SELECT number, submission, sent_at, state, live_at FROM revisions WHERE draft = ? AND account = ? ORDER BY number DESC',
  );
  const one = db.prepare<[string, string, number], { parts: string }>(
    'SELECT parts FROM revisions WHERE draft = ? AND account = ? AND number = ?',
  );
  const last = db.prepare<[string, string], { number: number; state: PublicationState }>(
    'SELECT number, state FROM revisions WHERE draft = ? AND account = ? ORDER BY number DESC LIMIT 1',
  );
  const insert = db.prepare(
    "INSERT INTO revisions (submission, draft, account, number, parts, sent_at, state) VALUES (?, ?, ?, ?, ?, ?, 'sending')",
  );
  const update = db.prepare(
    'UPDATE revisions SET state = ?, live_at = coalesce(live_at, ?) WHERE draft = ? AND account = ? AND number = ?',
  );
  const supersede = db.prepare(
    "UPDATE revisions SET state = 'withdrawn' WHERE draft = ? AND account = ? AND number < ? AND state IN ('live', 'live-private')",
  );
  return {
    list: (draft, account) =>
      select.all(draft, account).map((row) => ({
        number: row.number,
        submission: row.submission as SubmissionId, // written from a branded id
        sentAt: row.sent_at,
        state: row.state,
        ...(row.live_at === null ? {} : { liveAt: row.live_at }),
      })),
    parts(draft, account, number) {
      const row = one.get(draft, account, number);
      if (row === undefined)
        throw new VitrineError('not-found', `Revision ${number} was never sent from this workspace.`);
      return JSON.parse(row.parts);
    },
    keep(submission, draft, account, parts, at) {
      insert.run(
        submission,
        draft,
        account,
        (last.get(draft, account)?.number ?? 0) + 1,
        JSON.stringify(parts),
        at,
      );
    },
    saw(draft, account, state, at) {
      const newest = last.get(draft, account);
      if (newest === undefined || newest.state === state) return;
      const isLive = state === 'live' || state === 'live-private';
      update.run(state, isLive ? at : null, draft, account, newest.number);
      if (isLive) supersede.run(draft, account, newest.number);
    },
  };
}
