/** What is known of each remote object: its identity, its etag, and the content last agreed with it. */
import type { AccountId, DraftId } from '../../../shared/domain/ids.ts';
import { isJsonObject, type JsonObject } from '../../../shared/domain/json.ts';
import type { RemoteRecord } from '../../../shared/domain/remotes.ts';
import type { Store } from '../store/store.ts';

interface Row {
  readonly subject: string;
  readonly remote_id: string;
  readonly etag: string | null;
  readonly base: string;
  readonly raw: string | null;
}

export interface Remotes {
  of(account: AccountId, subject: string): RemoteRecord | undefined;
  /** At a real account before a practice one. */
  anywhere(subject: string): RemoteRecord | undefined;
  all(account: AccountId, draft: DraftId): readonly RemoteRecord[];
  save(account: AccountId, record: RemoteRecord, at: string): void;
  forget(account: AccountId, subject: string): void;
  /**
   * Counts how often something was learnt of a draft's objects by writing them. A read that began before the last of
   * these is older than what is known.
   */
  writes(account: AccountId, draft: DraftId): number;
  /** What was last read of it; its base stays what was agreed. */
  saw(account: AccountId, subject: string, raw: JsonObject, at: string): void;
}

/** `attachment:<draft>/<item>` belongs to `<draft>`. */
export function draftOfSubject(subject: string): DraftId {
  const rest = subject.slice(subject.indexOf(':') + 1);
  const end = rest.indexOf('/');
  // A subject is made from a draft's id by the plan.
  return (end === -1 ? rest : rest.slice(0, end)) as DraftId;
}

/**
 * Reads again for as long as a submission learns something meanwhile: a read that is older than what is known would
 * take a status back, or show our own text as somebody's change.
 */
export async function readWhileStill<T>(
  remotes: Remotes,
  account: AccountId,
  draft: DraftId,
  read: () => Promise<T>,
): Promise<T> {
  for (;;) {
    const before = remotes.writes(account, draft);
    const found = await read();
    if (remotes.writes(account, draft) === before) return found;
  }
}

export function createRemotes(store: Store): Remotes {
  const { db } = store;
  const columns = 'subject, remote_id, etag, base, raw';
  const one = db.prepare<[string, string], Row>(
    `SELECT ${columns} FROM remotes WHERE account = ? AND subject = ?`,
  );
  const somewhere = db.prepare<[string], Row>(
    `SELECT ${columns} FROM remotes JOIN accounts ON accounts.id = remotes.account WHERE subject = ? ORDER BY is_practice LIMIT 1`,
  );
  const byDraft = db.prepare<[string, string], Row>(
    `SELECT ${columns} FROM remotes WHERE draft = ? AND account = ? ORDER BY subject`,
  );
  const upsert = db.prepare(
    `INSERT INTO remotes (account, subject, draft, remote_id, etag, base, raw, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (account, subject) DO UPDATE SET remote_id = excluded.remote_id, etag = excluded.etag, base = excluded.base,
       raw = excluded.raw, updated_at = excluded.updated_at`,
  );
  const remove = db.prepare('DELETE FROM remotes WHERE account = ? AND subject = ?');
  const see = db.prepare('UPDATE remotes SET raw = ?, updated_at = ? WHERE account = ? AND subject = ?');
  const recordOf = (row: Row): RemoteRecord => ({
    subject: row.subject,
    remoteId: row.remote_id,
    base: JSON.parse(row.base),
    ...(row.etag === null ? {} : { etag: row.etag }),
    ...(row.raw === null ? {} : { raw: JSON.parse(row.raw) }),
  });
  const counts = new Map<string, number>();
  const written = (account: AccountId, draft: DraftId): void => {
    const key = `${account} ${draft}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  return {
    writes: (account, draft) => counts.get(`${account} ${draft}`) ?? 0,
    of(account, subject) {
      const row = one.get(account, subject);
      return row === undefined ? undefined : recordOf(row);
    },
    anywhere(subject) {
      const row = somewhere.get(subject);
      return row === undefined ? undefined : recordOf(row);
    },
    all: (account, draft) => byDraft.all(draft, account).map(recordOf),
    save(account, record, at) {
      written(account, draftOfSubject(record.subject));
      upsert.run(
        account,
        record.subject,
        draftOfSubject(record.subject),
        record.remoteId,
        record.etag ?? null,
        JSON.stringify(record.base),
        record.raw === undefined ? null : JSON.stringify(record.raw),
        at,
      );
    },
    forget(account, subject) {
      written(account, draftOfSubject(subject));
      remove.run(account, subject);
    },
    saw: (account, subject, raw, at) => void see.run(JSON.stringify(raw), at, account, subject),
  };
}

/**
 * What rules know of a published draft, whichever account it was last sent to: the fields of its container, or what
 * was read where it is public.
 */
export function publishedFrom(remotes: Pick<Remotes, 'anywhere'>): (draft: DraftId) => JsonObject | null {
  return (draft) => {
    for (const prefix of CONTAINERS) {
      const record = remotes.anywhere(`${prefix}:${draft}`);
      if (record !== undefined) return isJsonObject(record.raw) ? record.raw : record.base;
    }
    const upstream = remotes.anywhere(`upstream:${draft}`)?.raw;
    const published = isJsonObject(upstream) ? upstream['published'] : undefined;
    return isJsonObject(published) ? published : null;
  };
}

const CONTAINERS = ['listing', 'terms', 'artifact'] as const;
