/** The registry of what accounts are made of: a marketplace more is a line here. */
import { VitrineError } from '../../../shared/contract/result.ts';
import type { marketplaces } from '../../../shared/marketplaces/index.ts';
import type { AccountKind } from './account-kind.ts';
import { githubAccounts } from './github-accounts.ts';
import { oracleAccounts } from './oracle-accounts.ts';

/** In the order in which the practice accounts are made and shown. */
export const accountKinds = {
  oracle: oracleAccounts,
  datadog: githubAccounts,
} satisfies Record<keyof typeof marketplaces, AccountKind>;

/** @throws VitrineError `unavailable` for a marketplace that this program does not know. */
export function accountKindOf(marketplace: string): AccountKind {
  if (!Object.hasOwn(accountKinds, marketplace))
    throw new VitrineError('unavailable', `Vitrine cannot connect to ${marketplace}.`);
  return accountKinds[marketplace as keyof typeof accountKinds]; // its key was just looked up
}
