import { VitrineError } from '../../../shared/contract/result.ts';
import type { Account } from '../../../shared/contract/shapes.ts';
import type { Session } from './session.ts';

/**
 * Among the accounts that take this kind of draft, or without one among all: by id or name, or by how either begins;
 * without a text, the only one there is.
 */
export async function accountNamed(
  session: Session,
  kind: string | undefined,
  text: string | undefined,
): Promise<Account> {
  const { accounts: all } = await session.ask('accounts.list', {});
  const accounts = all.filter(({ marketplace }) => kind === undefined || marketplace === kind.split('.')[0]);
  if (text === undefined) {
    const [only, ...others] = accounts;
    if (only !== undefined && others.length === 0) return only;
    throw new VitrineError('ambiguous', `Say which account with --account: ${names(accounts)}.`);
  }
  const wanted = text.toLowerCase();
  const fits = (matches: (name: string) => boolean): readonly Account[] =>
    accounts.filter(({ id, name }) => matches(id.toLowerCase()) || matches(name.toLowerCase()));
  const exact = fits((name) => name === wanted);
  const found = exact.length > 0 ? exact : fits((name) => name.startsWith(wanted));
  if (found.length === 1 && found[0] !== undefined) return found[0];
  const elsewhere = all.find(({ id, name }) => id === text || name.toLowerCase() === wanted);
  throw new VitrineError(
    found.length > 1 ? 'ambiguous' : 'not-found',
    found.length > 1
      ? `"${text}" fits several accounts: ${names(found)}.`
      : elsewhere === undefined
        ? `There is no account "${text}"${kind === undefined ? '' : ` that takes ${kind}`}; this workspace has ${names(accounts)}.`
        : `${elsewhere.name} does not take ${kind}; of those that do, this workspace has ${names(accounts)}.`,
  );
}

const names = (accounts: readonly Account[]): string =>
  accounts.map((account) => `${account.id} (${account.name})`).join(', ') || 'none';
