import type { Output } from '../../../shared/contract/methods.ts';
import { VitrineError } from '../../../shared/contract/result.ts';
import type { Handlers } from '../../../shared/contract/serve.ts';
import type { Account } from '../../../shared/contract/shapes.ts';
import type { AccountId } from '../../../shared/domain/ids.ts';
import { agesOfCatalogues, catalogueOf, saveCatalogues } from '../catalogues/catalogues.ts';
import type { CoreContext } from '../context.ts';
import type { Publishing } from '../publishing.ts';
import { accountKindOf, accountKinds } from './account-kinds.ts';
import { profilesIn } from './profiles.ts';

type AccountMethods = Pick<
  Handlers,
  | 'accounts.list'
  | 'accounts.connect'
  | 'accounts.profiles'
  | 'accounts.test'
  | 'accounts.follow'
  | 'accounts.remove'
  | 'accounts.catalogues'
>;

export function accountHandlers(core: CoreContext, publishing: Publishing): AccountMethods {
  const { accounts, channels } = publishing;
  const { ports } = core;
  return {
    'accounts.list': () => ({ accounts: accounts.list() }),
    'accounts.catalogues': ({ id }) => {
      const kind = accountKindOf(accounts.get(id).marketplace);
      const facts = kind.facts?.(catalogueOf(core.store, id)) ?? {};
      return {
        catalogues: agesOfCatalogues(core.store, id).map((each) => {
          const fact = facts[each.name];
          return fact === undefined ? each : { ...each, fact };
        }),
      };
    },
    'accounts.profiles': ({ configFile }) => profilesIn(configFile, ports),
    'accounts.connect': async ({ marketplace, name, endpoint, settings, secret }) => {
      const kind = accountKindOf(marketplace);
      const access = await kind.prepare({ endpoint, settings, secret }, ports);
      const account: Account = {
        id: ports.newId() as AccountId,
        marketplace,
        name,
        isPractice: false,
        ...access,
        health: 'unknown',
      };
      if (secret !== undefined) ports.secrets.set(kind.secretKey(account.id), secret);
      accounts.add(account, new Date(ports.now()).toISOString());
      core.emit('account.changed', { id: account.id });
      return account;
    },
    'accounts.test': ({ id, secret }) => {
      if (secret !== undefined)
        ports.secrets.set(accountKindOf(accounts.get(id).marketplace).secretKey(id), secret);
      return testAccount(core, publishing, id, true);
    },
    'accounts.follow': ({ id }) => {
      const account = accounts.get(id);
      const moved = accountKindOf(account.marketplace).moved?.(account, catalogueOf(core.store, id));
      if (moved === undefined)
        throw new VitrineError(
          'not-found',
          `${account.name} points at where it answers from. Test it first.`,
        );
      accounts.update(id, { settings: moved.settings });
      return testAccount(core, publishing, id, true);
    },
    'accounts.remove': ({ id }) => {
      const { marketplace } = accounts.get(id);
      channels.forget(id);
      accounts.remove(id, new Date(ports.now()).toISOString());
      publishing.insight.forgetAll(id);
      ports.secrets.delete(accountKindOf(marketplace).secretKey(id));
      core.emit('account.changed', { id });
      return {};
    },
  };
}

/**
 * Proves the sign-in, and refreshes the catalogues that drafting offline needs.
 * @param isWhole makes every read that sending and bringing in will need, not only the cheapest
 */
export async function testAccount(
  core: CoreContext,
  publishing: Publishing,
  id: AccountId,
  isWhole = false,
): Promise<Output<'accounts.test'>> {
  const { accounts, channels } = publishing;
  const account = accounts.get(id);
  const kind = accountKindOf(account.marketplace);
  const remember = (health: Account['health']): Account => {
    const updated = accounts.update(id, { health });
    core.emit('account.changed', { id });
    return updated;
  };
  channels.forget(id);
  try {
    const channel = await channels.of(account);
    const ends =
      channel.signInEndsAt === undefined
        ? {}
        : { signInEndsAt: new Date(channel.signInEndsAt).toISOString() };
    const access = isWhole ? ((await channel.access?.()) ?? []) : [];
    const answer = await channel.probe();
    const missing = access.filter((check) => check.state === 'missing');
    if (missing.length > 0) {
      return {
        account: remember('unauthenticated'),
        message: `${account.name} answered, but the sign-in may not do everything that is needed. ${kind.lacking(missing)}`,
        access,
        ...ends,
      };
    }
    if (answer.type === 'done') {
      const catalogues = await channel.catalogues();
      saveCatalogues(core, account, catalogues);
      const moved = kind.moved?.(account, catalogues);
      return {
        account: remember('ok'),
        message:
          moved === undefined
            ? `${account.name} answered, and its catalogues are up to date.`
            : `${account.name} answered, but what it points at has moved: it is ${moved.to} now. Point the account there.`,
        ...(moved === undefined ? {} : { movedTo: moved.to }),
        access,
        ...ends,
      };
    }
    if (answer.type === 'unauthenticated' || answer.type === 'missing' || answer.type === 'refused') {
      return {
        account: remember('unauthenticated'),
        message: `${account.name} did not let us in: ${answer.message} ${kind.refusedHelp}`,
        access,
        ...ends,
      };
    }
    return {
      account: remember('unreachable'),
      message: `${account.name} did not answer at ${account.endpoint}: ${answer.message}`,
      access,
      ...ends,
    };
  } catch (error) {
    if (!(error instanceof VitrineError)) throw error;
    const problem = error.details?.['problem'];
    const isRefused = error.code === 'unauthenticated' || error.code === 'refused';
    return {
      account: remember(isRefused ? 'unauthenticated' : 'unreachable'),
      message: error.message,
      ...(typeof problem === 'string' ? { problem } : {}),
      access: [],
    };
  }
}

/** The practice accounts of a workspace, made where there are none and pointed at where the server listens today. */
export function connectPractice(core: CoreContext, publishing: Publishing): readonly Account[] {
  const { practice } = core.ports;
  if (practice === undefined || core.store.isReadOnly) return [];
  const { accounts, channels } = publishing;
  return Object.entries(accountKinds).flatMap(([marketplace, kind]) => {
    const access = kind.practice(practice);
    if (access === undefined) return [];
    const { name, endpoint, settings } = access;
    const known = accounts
      .list()
      .find((account) => account.isPractice && account.marketplace === marketplace);
    if (known !== undefined) {
      channels.forget(known.id);
      return [accounts.update(known.id, { endpoint, settings, health: 'ok' })];
    }
    const account: Account = {
      id: `practice-${marketplace}` as AccountId,
      marketplace,
      name,
      isPractice: true,
      endpoint,
      settings,
      health: 'ok',
    };
    accounts.add(account, new Date(core.ports.now()).toISOString());
    return [account];
  });
}
