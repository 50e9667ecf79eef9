import type { Output } from '../../../shared/contract/methods.ts';
import { VitrineError } from '../../../shared/contract/result.ts';
import type { Handlers } from '../../../shared/contract/serve.ts';
import type { Account } from '../../../shared/contract/shapes.ts';
import type { AccountId } from '../../../shared/domain/ids.ts';
import { agesOfCatalogues, saveCatalogues } from '../catalogues/catalogues.ts';
import { DEFAULT_PROFILE } from '../channels/oracle-config-file.ts';
import { oracleEndpoint } from '../channels/oracle-endpoint.ts';
import { readSignIn } from '../channels/oracle-sign-in.ts';
import type { CoreContext } from '../context.ts';
import type { Publishing } from '../publishing.ts';
import { profilesIn } from './profiles.ts';
import { passPhraseKey } from './sign-in-secrets.ts';

type AccountMethods = Pick<
  Handlers,
  | 'accounts.list'
  | 'accounts.connect'
  | 'accounts.profiles'
  | 'accounts.test'
  | 'accounts.remove'
  | 'accounts.catalogues'
>;

/** The publisher API is registered in Ashburn only; whether calls must go there too is not documented. */
const DEFAULT_REGION = 'us-ashburn-1';

export function accountHandlers(core: CoreContext, publishing: Publishing): AccountMethods {
  const { accounts, channels } = publishing;
  const { ports } = core;
  return {
    'accounts.list': () => ({ accounts: accounts.list() }),
    'accounts.catalogues': ({ id }) => ({ catalogues: agesOfCatalogues(core.store, id) }),
    'accounts.profiles': ({ configFile }) => profilesIn(configFile, ports),
    'accounts.connect': async ({ marketplace, name, endpoint, settings, passPhrase }) => {
      const missing = ['configFile', 'compartmentId'].filter((key) => (settings[key] ?? '') === '');
      if (missing.length > 0)
        throw new VitrineError('bad-input', `An Oracle account needs ${missing.join(' and ')}.`, { missing });
      const { configFile } = profilesIn(settings['configFile'] ?? '', ports);
      const profile = settings['profile'] || DEFAULT_PROFILE;
      // Refused here, where it can still be corrected, and not at the first call.
      readSignIn({ configFile, profile, environment: ports.environment, passPhrase, now: ports.now() });
      const region = settings['region'] || DEFAULT_REGION;
      const account: Account = {
        id: ports.newId() as AccountId,
        marketplace,
        name,
        isPractice: false,
        endpoint: endpoint ?? (await oracleEndpoint(region)),
        settings: { ...settings, configFile, profile, region },
        health: 'unknown',
      };
      if (passPhrase !== undefined) ports.secrets.set(passPhraseKey(account.id), passPhrase);
      accounts.add(account, new Date(ports.now()).toISOString());
      core.emit('account.changed', { id: account.id });
      return account;
    },
    'accounts.test': ({ id, passPhrase }) => {
      if (passPhrase !== undefined) ports.secrets.set(passPhraseKey(id), passPhrase);
      return testAccount(core, publishing, id, true);
    },
    'accounts.remove': ({ id }) => {
      channels.forget(id);
      accounts.remove(id, new Date(ports.now()).toISOString());
      ports.secrets.delete(passPhraseKey(id));
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
        message: `${account.name} answered, but the sign-in may not do everything that is needed. Ask an administrator of the tenancy for: ${missing.map(({ statement }) => statement).join('; ')}.`,
        access,
        ...ends,
      };
    }
    if (answer.type === 'done') {
      saveCatalogues(core, account, await channel.catalogues());
      return {
        account: remember('ok'),
        message: `${account.name} answered, and its catalogues are up to date.`,
        access,
        ...ends,
      };
    }
    if (answer.type === 'unauthenticated' || answer.type === 'missing' || answer.type === 'refused') {
      return {
        account: remember('unauthenticated'),
        message: `${account.name} did not let us in: ${answer.message} Check the profile and its key, and that the group may manage marketplace-publisher-family in the tenancy.`,
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

/** The practice account of a workspace, made when there is none and pointed at where the server listens today. */
export function connectPractice(core: CoreContext, publishing: Publishing): Account | undefined {
  const { practice } = core.ports;
  if (practice === undefined || core.store.isReadOnly) return undefined;
  const { endpoint, configFile, profile, compartmentId } = practice.oracle;
  const settings = { configFile, profile, compartmentId, region: DEFAULT_REGION };
  const { accounts, channels } = publishing;
  const known = accounts.list().find((account) => account.isPractice && account.marketplace === 'oracle');
  if (known === undefined) {
    const account: Account = {
      id: 'practice-oracle' as AccountId,
      marketplace: 'oracle',
      name: 'Practice',
      isPractice: true,
      endpoint,
      settings,
      health: 'ok',
    };
    accounts.add(account, new Date(core.ports.now()).toISOString());
    return account;
  }
  channels.forget(known.id);
  return accounts.update(known.id, { endpoint, settings, health: 'ok' });
}
