/** What somebody opened at the marketplace in place of what is known of a draft: found, and taken over. */
import { VitrineError } from '../../../shared/contract/result.ts';
import type { Account } from '../../../shared/contract/shapes.ts';
import type { AccountReader, OpenedElsewhere } from '../../../shared/domain/bring-in.ts';
import type { AccountId, DraftId } from '../../../shared/domain/ids.ts';
import { message } from '../../../shared/domain/messages.ts';
import type { Channels } from '../channels/registry.ts';
import { marketplaceOf } from '../submissions/plans.ts';
import { accountReader } from './account-reader.ts';
import { type BringInParts, bringOneIn } from './bring-one-in.ts';

export interface TakeOver {
  /** Whether such a thing can be at this account: decided without a call. */
  applies(draft: DraftId, account: AccountId): boolean;
  /** @throws VitrineError `unreachable`, `unauthenticated`, `refused` */
  openedElsewhere(draft: DraftId, account: AccountId): Promise<OpenedElsewhere | undefined>;
  /**
   * Works on from what was opened there: merged by field, its content as theirs.
   * @returns whether anything of the draft is other than before, or waits for the person
   * @throws VitrineError `not-found` where nothing was opened there, and what reading it throws
   */
  takeOver(draft: DraftId, account: AccountId): Promise<boolean>;
}

export interface TakeOverParts extends BringInParts {
  readonly channels: Channels;
  readonly accountOf: (id: AccountId) => Account;
}

export function createTakeOver(parts: TakeOverParts): TakeOver {
  const { core, accountOf, channels } = parts;
  const { remotes, timeline } = parts.publishing;
  const bringInOf = (account: Account) => marketplaceOf(account.marketplace).bringIn;
  const look = async (account: Account, draft: DraftId, reader: AccountReader) =>
    await bringInOf(account)?.openedElsewhere?.(reader, draft, remotes.all(account.id, draft));
  const readerOf = async (account: Account): Promise<AccountReader> =>
    accountReader(core, account, await channels.of(account), new AbortController().signal);

  return {
    applies: (draft, id) =>
      bringInOf(accountOf(id))?.openedElsewhere !== undefined && remotes.all(id, draft).length > 0,
    async openedElsewhere(draft, id) {
      const account = accountOf(id);
      return await look(account, draft, await readerOf(account));
    },
    async takeOver(draft, id) {
      const account = accountOf(id);
      const reader = await readerOf(account);
      const bringIn = bringInOf(account);
      const found = await look(account, draft, reader);
      if (bringIn === undefined || found === undefined) {
        throw new VitrineError(
          'not-found',
          `${account.name} has nothing newer of ${core.drafts.get(draft).name} than what is known here.`,
        );
      }
      const outcome = await bringOneIn(parts, account, bringIn, reader, found.item);
      const at = new Date(core.ports.now()).toISOString();
      core.store.transaction('bring-in.take-over', () =>
        timeline.append(draft, id, at, {
          event: 'taken-over',
          actor: 'person',
          message: message('timeline|taken-over', { status: found.status }),
        }),
      );
      core.emit('publication.changed', { draft, account: id });
      return outcome === 'changed';
    },
  };
}
