/** What was read of each listing, terms and artifact of an account, and how the last pull ended. */
import type { PullStatus, RemoteThing } from '../../../shared/contract/shapes.ts';
import type { RemoteItem } from '../../../shared/domain/bring-in.ts';
import type { AccountId, DraftId } from '../../../shared/domain/ids.ts';
import type { Json, JsonObject } from '../../../shared/domain/json.ts';
import type { Store } from '../store/store.ts';

export interface BroughtIn {
  stampOf(
    account: AccountId,
    item: Pick<RemoteItem, 'family' | 'id'>,
  ): { readonly stamp: string; readonly reason: string | undefined } | undefined;
  save(
    account: AccountId,
    item: RemoteItem,
    kind: string,
    reason: string | undefined,
    raw: JsonObject,
    at: string,
  ): void;
  /** Those that no draft was made of. */
  notEditable(account: AccountId): readonly RemoteThing[];
  /** The draft that this remote object is, at this account. */
  draftOf(account: AccountId, remoteId: string): DraftId | undefined;
  isRemoved(draft: DraftId): boolean;
  result(account: AccountId): PullStatus | undefined;
  keepResult(account: AccountId, result: PullStatus): void;
}

export function createBroughtIn(store: Store): BroughtIn {
  const stamp = store.prepare<[string, string, string], { stamp: string; reason: string | null }>(
    'stamp of a remote item',
    'SELECT stamp, reason FROM brought_in WHERE account = ? AND family = ? AND id = ?',
  );
  const upsert = store.prepare<
    [string, string, string, string, string, string, string | null, string, string],
    never
  >(
    'keep a remote item',
    `INSERT INTO brought_in (account, family, id, name, kind, stamp, reason, raw, read_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (account, family, id) DO UPDATE SET name = excluded.name, kind = excluded.kind, stamp = excluded.stamp,
       reason = excluded.reason, raw = excluded.raw, read_at = excluded.read_at`,
  );
  const strangers = store.prepare<
    [string],
    {
      family: RemoteThing['family'];
      id: string;
      name: string;
      kind: string;
      reason: string;
      raw: string;
      read_at: string;
    }
  >(
    'remote items without a draft',
    'SELECT family, id, name, kind, reason, raw, read_at FROM brought_in WHERE account = ? AND reason IS NOT NULL ORDER BY name, id',
  );
  const owner = store.prepare<[string, string], { draft: string }>(
    'draft of a remote object',
    "SELECT draft FROM remotes WHERE account = ? AND remote_id = ? AND subject IN ('listing:' || draft, 'terms:' || draft, 'artifact:' || draft) LIMIT 1",
  );
  const removed = store.prepare<[string], { removed_at: string | null }>(
    'whether a draft was removed',
    'SELECT removed_at FROM drafts WHERE id = ?',
  );
  const last = store.prepare<[string], { result: string }>(
    'last pull',
    'SELECT result FROM pulls WHERE account = ?',
  );
  const keep = store.prepare<[string, string], never>(
    'keep the last pull',
    'INSERT INTO pulls (account, result) VALUES (?, ?) ON CONFLICT (account) DO UPDATE SET result = excluded.result',
  );
  return {
    stampOf(account, { family, id }) {
      const row = stamp.get(account, family, id);
      return row === undefined ? undefined : { stamp: row.stamp, reason: row.reason ?? undefined };
    },
    save: (account, item, kind, reason, raw, at) =>
      void upsert.run(
        account,
        item.family,
        item.id,
        item.name,
        kind,
        item.stamp,
        reason ?? null,
        JSON.stringify(raw),
        at,
      ),
    notEditable: (account) =>
      strangers
        .all(account)
        .map(({ raw, read_at, ...row }) => ({ ...row, raw: JSON.parse(raw) as Json, readAt: read_at })),
    // The column holds what was written from a branded id.
    draftOf: (account, remoteId) => owner.get(account, remoteId)?.draft as DraftId | undefined,
    isRemoved: (draft) => (removed.get(draft)?.removed_at ?? null) !== null,
    result(account) {
      const row = last.get(account);
      return row === undefined ? undefined : (JSON.parse(row.result) as PullStatus); // written below from one
    },
    keepResult: (account, result) => void keep.run(account, JSON.stringify(result)),
  };
}
