/** Which version of a draft was made the active one, where and when: told by the journal, so only what was sent from here. */
import type { Activation } from '../../../shared/contract/shapes.ts';
import type { AccountId, SubmissionId } from '../../../shared/domain/ids.ts';
import type { Store } from '../store/store.ts';

interface Row {
  readonly submission: string;
  readonly account: string;
  readonly account_name: string;
  readonly is_practice: number;
  readonly at: string;
  readonly version: string;
}

/** @returns the latest first. */
export function activationsReader(store: Store): (subject: string) => readonly Activation[] {
  const select = store.db.prepare<[string, string], Row>(
    `SELECT s.id AS submission, s.account, s.plan ->> '$.accountName' AS account_name,
       s.plan ->> '$.isPractice' AS is_practice, st.ended_at AS at, planned.value ->> '$.settles.version' AS version
     FROM submissions s, json_each(s.plan, '$.steps') planned
     JOIN steps st ON st.submission = s.id AND st.step = planned.value ->> '$.id'
     WHERE instr(s.plan, ?) > 0 AND planned.value ->> '$.subject' = ?
       AND st.state = 'proven' AND st.ended_at IS NOT NULL AND version IS NOT NULL
     ORDER BY at DESC`,
  );
  return (subject) =>
    select.all(subject, subject).map((row) => ({
      version: row.version,
      // Written from branded ids.
      account: row.account as AccountId,
      submission: row.submission as SubmissionId,
      accountName: row.account_name,
      isPractice: row.is_practice === 1,
      at: row.at,
    }));
}
