import { VitrineError } from '../../../shared/contract/result.ts';
import type { Account } from '../../../shared/contract/shapes.ts';
import type { Session } from './session.ts';

/** By id or name; without one, the only account there is. */
export async function accountNamed(session: Session, text: string | undefined): Promise<Account> {
  const { accounts } = await session.ask('accounts.list', {});
  if (text === undefined) {
    const [only, ...others] = accounts;
    if (only !== undefined && others.length === 0) return only;
    throw new VitrineError('ambiguous', `Say which account with --account: ${names(accounts)}.`);
  }
  const wanted = text.toLowerCase();
  const found = accounts.filter((account) => account.id === text || account.name.toLowerCase() === wanted);
  if (found.length === 1 && found[0] !== undefined) return found[0];
  throw new VitrineError(
    'not-found',
    `There is no account "${text}"; this workspace has ${names(accounts)}.`,
  );
}

const names = (accounts: readonly Account[]): string =>
  accounts.map((account) => `${account.id} (${account.name})`).join(', ') || 'none';
