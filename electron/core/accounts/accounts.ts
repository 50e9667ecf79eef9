/** A publisher's accesses to marketplaces. Settings name files and profiles; no secret is ever kept here. */
import { VitrineError } from '../../../shared/contract/result.ts';
import type { Account } from '../../../shared/contract/shapes.ts';
import type { AccountId } from '../../../shared/domain/ids.ts';
import type { Store } from '../store/store.ts';

interface Row {
  readonly id: string;
  readonly marketplace: string;
  readonly name: string;
  readonly is_practice: number;
  readonly endpoint: string;
  readonly settings: string;
  readonly health: Account['health'];
}

export interface Accounts {
  list(): readonly Account[];
  /** @throws VitrineError `not-found`. */
  get(id: string): Account;
  add(account: Account, at: string): void;
  /** Where the practice marketplace listens, and whether an account answers, changes from day to day. */
  update(id: AccountId, change: Partial<Pick<Account, 'endpoint' | 'settings' | 'health'>>): Account;
  /** Forgets it for new work; what was sent to it stays in the timelines. */
  remove(id: AccountId, at: string): void;
}

export function createAccounts(store: Store): Accounts {
  const columns = 'id, marketplace, name, is_practice, endpoint, settings, health';
  const all = store.db.prepare<[], Row>(
    `SELECT ${columns} FROM accounts WHERE removed_at IS NULL ORDER BY created_at, rowid`,
  );
  const one = store.db.prepare<[string], Row>(`SELECT ${columns} FROM accounts WHERE id = ?`);
  const accountOf = (row: Row): Account => ({
    // The column holds what `add` wrote from a parsed account.
    id: row.id as AccountId,
    marketplace: row.marketplace,
    name: row.name,
    isPractice: row.is_practice === 1,
    endpoint: row.endpoint,
    settings: JSON.parse(row.settings),
    health: row.health,
  });
  const get = (id: string): Account => {
    const row = one.get(id);
    if (row === undefined) throw new VitrineError('not-found', 'There is no such account in this workspace.');
    return accountOf(row);
  };
  return {
    list: () => all.all().map(accountOf),
    get,
    add(account, at) {
      store.transaction('accounts.add', () => {
        store.db
          .prepare(`INSERT INTO accounts (${columns}, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`)
          .run(
            account.id,
            account.marketplace,
            account.name,
            account.isPractice ? 1 : 0,
            account.endpoint,
            JSON.stringify(account.settings),
            account.health,
            at,
          );
      });
    },
    update(id, change) {
      const account = { ...get(id), ...change };
      store.transaction('accounts.update', () => {
        store.db
          .prepare('UPDATE accounts SET endpoint = ?, settings = ?, health = ? WHERE id = ?')
          .run(account.endpoint, JSON.stringify(account.settings), account.health, id);
      });
      return account;
    },
    remove(id, at) {
      get(id);
      store.transaction('accounts.remove', () => {
        store.db.prepare('UPDATE accounts SET removed_at = ? WHERE id = ?').run(at, id);
      });
    },
  };
}
