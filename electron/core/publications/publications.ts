/** Where each draft stands at each account, as it was last read. */
import type { FieldProof, Publication } from '../../../shared/contract/shapes.ts';
import type { AccountId, DraftId } from '../../../shared/domain/ids.ts';
import type { PublicationReading } from '../../../shared/domain/marketplace.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { Store } from '../store/store.ts';

interface Row {
  readonly draft: string;
  readonly account: string;
  readonly state: Publication['state'];
  readonly remote_status: string | null;
  readonly reason: string | null;
  readonly remote_id: string | null;
  readonly lamps: string;
  readonly notes: string;
  readonly proofs: string;
  readonly actions: string;
  readonly sent_rev: number | null;
  readonly read_at: string | null;
}

export interface Publications {
  get(draft: DraftId, account: AccountId): Publication | undefined;
  of(draft: DraftId): readonly Publication[];
  /** A submission was confirmed. @param rev the draft's, where the draft is what is sent. */
  sending(draft: DraftId, account: AccountId, rev: number | undefined): void;
  /** What was read; lamps keep since when they are as they are. */
  saw(
    draft: DraftId,
    account: AccountId,
    reading: PublicationReading,
    proofs: readonly FieldProof[] | undefined,
    at: string,
  ): void;
  /** When to read it next, in milliseconds since the epoch; undefined for not by itself. */
  readNextAt(draft: DraftId, account: AccountId, at: number | undefined): void;
  /** Those whose time has come. */
  due(now: number): readonly { readonly draft: DraftId; readonly account: AccountId }[];
}

/** Nothing is put off for longer: what lies further ahead was written before the clock was set back. */
const LONGEST_WAIT_MS = 60 * 60_000;

export function createPublications(store: Store, accounts: Accounts): Publications {
  const { db } = store;
  const one = db.prepare<[string, string], Row>('SELECT * FROM publications WHERE draft = ? AND account = ?');
  const byDraft = db.prepare<[string], Row>('SELECT * FROM publications WHERE draft = ? ORDER BY account');
  const begin = db.prepare(
    `INSERT INTO publications (draft, account, state, lamps, notes, proofs, actions, sent_rev) VALUES (?, ?, 'sending', '[]', '[]', '[]', '[]', ?)
     ON CONFLICT (draft, account) DO UPDATE SET state = 'sending', sent_rev = coalesce(excluded.sent_rev, sent_rev)`,
  );
  const see = db.prepare(
    `INSERT INTO publications (draft, account, state, remote_status, reason, remote_id, lamps, notes, proofs, actions, read_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, coalesce(?, '[]'), ?, ?)
     ON CONFLICT (draft, account) DO UPDATE SET state = excluded.state, remote_status = excluded.remote_status, reason = excluded.reason,
       remote_id = excluded.remote_id, lamps = excluded.lamps, notes = excluded.notes, proofs = coalesce(?, proofs),
       actions = excluded.actions, read_at = excluded.read_at`,
  );
  const schedule = db.prepare(
    `INSERT INTO publications (draft, account, state, lamps, notes, proofs, actions, next_read_at) VALUES (?, ?, 'sending', '[]', '[]', '[]', '[]', ?)
     ON CONFLICT (draft, account) DO UPDATE SET next_read_at = excluded.next_read_at`,
  );
  const dueRows = db.prepare<[number, number], { draft: string; account: string }>(
    'SELECT draft, account FROM publications WHERE next_read_at IS NOT NULL AND (next_read_at <= ? OR next_read_at > ?) ORDER BY next_read_at LIMIT 50',
  );

  const publicationOf = (row: Row): Publication => {
    const account = accounts.get(row.account);
    return {
      draft: row.draft as DraftId, // written from a branded id
      account: account.id,
      accountName: account.name,
      isPractice: account.isPractice,
      state: row.state,
      lamps: JSON.parse(row.lamps),
      notes: JSON.parse(row.notes),
      proofs: JSON.parse(row.proofs),
      actions: JSON.parse(row.actions),
      ...(row.remote_status === null || row.remote_status === '' ? {} : { remoteStatus: row.remote_status }),
      ...(row.reason === null ? {} : { reason: row.reason }),
      ...(row.remote_id === null ? {} : { remoteId: row.remote_id }),
      ...(row.sent_rev === null ? {} : { sentRev: row.sent_rev }),
      ...(row.read_at === null ? {} : { readAt: row.read_at }),
    };
  };
  const get: Publications['get'] = (draft, account) => {
    const row = one.get(draft, account);
    return row === undefined ? undefined : publicationOf(row);
  };

  return {
    get,
    of: (draft) => byDraft.all(draft).map(publicationOf),
    sending: (draft, account, rev) => void begin.run(draft, account, rev ?? null),
    saw(draft, account, reading, proofs, at) {
      const before = get(draft, account)?.lamps ?? [];
      const lamps = reading.lamps.map((lamp) => {
        const last = before.find((other) => other.id === lamp.id);
        // A lamp that is off has nothing to be since.
        if (lamp.state === 'off') return lamp;
        if (last?.state !== lamp.state) return { ...lamp, since: at };
        // What the marketplace tells of it may move for other reasons; the earlier end is the safe one.
        const { until } = lamp;
        const isEarlier = until !== undefined && last.until !== undefined && last.until < until;
        return { ...lamp, since: last.since ?? at, ...(isEarlier ? { until: last.until } : {}) };
      });
      const proofsJson = proofs === undefined ? null : JSON.stringify(proofs);
      see.run(
        draft,
        account,
        reading.state,
        reading.remoteStatus,
        reading.reason ?? null,
        reading.remoteId ?? null,
        JSON.stringify(lamps),
        JSON.stringify(reading.notes),
        proofsJson,
        JSON.stringify(reading.actions),
        at,
        proofsJson,
      );
    },
    readNextAt: (draft, account, at) => void schedule.run(draft, account, at ?? null),
    due: (now) =>
      dueRows
        .all(now, now + LONGEST_WAIT_MS)
        .map((row) => ({ draft: row.draft as DraftId, account: row.account as AccountId })),
  };
}
