/** What a marketplace's accounts last said its codes are: products, categories, languages, currencies. */
import { isJsonObject, type Json, type JsonObject } from '../../../shared/domain/json.ts';
import type { CoreContext } from '../context.ts';
import type { Store } from '../store/store.ts';

type Catalogue = Readonly<Record<string, readonly JsonObject[]>>;

/** Replaces what is known of them for this account; a catalogue that is not named stays as it was. */
export function saveCatalogues(
  core: Pick<CoreContext, 'store' | 'ports'>,
  account: { readonly id: string; readonly marketplace: string },
  catalogues: Readonly<Record<string, readonly Json[]>>,
): void {
  const fetchedAt = new Date(core.ports.now()).toISOString();
  core.store.transaction('catalogues.save', () => {
    const put = core.store.db.prepare(
      `INSERT INTO catalogues (account, marketplace, name, items, fetched_at) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (account, name) DO UPDATE SET items = excluded.items, fetched_at = excluded.fetched_at`,
    );
    for (const [name, items] of Object.entries(catalogues)) {
      put.run(account.id, account.marketplace, name, JSON.stringify(items.filter(isJsonObject)), fetchedAt);
    }
  });
}

/** What this account last said, how much of it, and when. */
export function agesOfCatalogues(
  store: Store,
  account: string,
): readonly { readonly name: string; readonly count: number; readonly fetchedAt: string }[] {
  return store
    .prepare<[string], { name: string; count: number; fetchedAt: string }>(
      'ages of an account’s catalogues',
      'SELECT name, json_array_length(items) AS count, fetched_at AS fetchedAt FROM catalogues WHERE account = ? ORDER BY name',
    )
    .all(account);
}

/** What this account itself last said, by name. */
export function catalogueOf(store: Store, account: string): Catalogue {
  const rows = store
    .prepare<[string], { name: string; items: string }>(
      'catalogues of an account',
      'SELECT name, items FROM catalogues WHERE account = ?',
    )
    .all(account);
  return Object.fromEntries(rows.map(({ name, items }) => [name, JSON.parse(items) as JsonObject[]]));
}

export interface Catalogues {
  /** Per name what was fetched last, from whichever account. The same object as long as nothing was fetched. */
  of(marketplace: string): Catalogue;
}

export function createCatalogues(store: Store): Catalogues {
  const newest = store.prepare<[string], { stamp: string | null; count: number }>(
    'age of the catalogues',
    'SELECT max(fetched_at) AS stamp, count(*) AS count FROM catalogues WHERE marketplace = ?',
  );
  const rows = store.prepare<[string], { name: string; items: string }>(
    'catalogues of a marketplace',
    'SELECT name, items FROM catalogues WHERE marketplace = ? ORDER BY fetched_at',
  );
  const held = new Map<string, { readonly stamp: string; readonly catalogue: Catalogue }>();
  return {
    of(marketplace) {
      const age = newest.get(marketplace);
      const stamp = `${age?.stamp ?? ''} ${age?.count ?? 0}`;
      const last = held.get(marketplace);
      if (last?.stamp === stamp) return last.catalogue;
      // Oldest first, so that the newest of a name stays.
      const catalogue = Object.fromEntries(
        rows.all(marketplace).map(({ name, items }) => [name, JSON.parse(items) as JsonObject[]]),
      );
      held.set(marketplace, { stamp, catalogue });
      return catalogue;
    },
  };
}
