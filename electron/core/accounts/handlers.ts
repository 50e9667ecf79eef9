import { existsSync } from 'node:fs';
import { VitrineError } from '../../../shared/contract/result.ts';
import type { Handlers } from '../../../shared/contract/serve.ts';
import type { Account } from '../../../shared/contract/shapes.ts';
import type { AccountId } from '../../../shared/domain/ids.ts';
import { saveCatalogues } from '../catalogues/catalogues.ts';
import type { Answer } from '../channels/channel.ts';
import type { CoreContext } from '../context.ts';
import type { Publishing } from '../publishing.ts';

type AccountMethods = Pick<
  Handlers,
  'accounts.list' | 'accounts.connect' | 'accounts.test' | 'accounts.remove'
>;

/** The publisher API is registered in Ashburn only; whether calls must go there too is not documented. */
const DEFAULT_REGION = 'us-ashburn-1';

export function accountHandlers(core: CoreContext, publishing: Publishing): AccountMethods {
  const { accounts, channels } = publishing;
  return {
    'accounts.list': () => ({ accounts: accounts.list() }),
    'accounts.connect': ({ marketplace, name, endpoint, settings }) => {
      const missing = ['configFile', 'compartmentId'].filter((key) => (settings[key] ?? '') === '');
      if (missing.length > 0)
        throw new VitrineError('bad-input', `An Oracle account needs ${missing.join(' and ')}.`, { missing });
      if (!existsSync(settings['configFile'] ?? '')) {
        throw new VitrineError(
          'not-found',
          `There is no file ${settings['configFile']}. Oracle's command line makes it with "oci setup config".`,
        );
      }
      const region = settings['region'] || DEFAULT_REGION;
      const account: Account = {
        id: core.ports.newId() as AccountId,
        marketplace,
        name,
        isPractice: false,
        endpoint: endpoint ?? `https://marketplace-publisher.${region}.oci.oraclecloud.com`,
        settings: { profile: 'DEFAULT', ...settings, region },
        health: 'unknown',
      };
      accounts.add(account, new Date(core.ports.now()).toISOString());
      core.emit('account.changed', { id: account.id });
      return account;
    },
    'accounts.test': async ({ id }) => testAccount(core, publishing, id),
    'accounts.remove': ({ id }) => {
      channels.forget(id);
      accounts.remove(id, new Date(core.ports.now()).toISOString());
      core.emit('account.changed', { id });
      return {};
    },
  };
}

/** Proves the sign-in with the cheapest call, and refreshes the catalogues that drafting offline needs. */
export async function testAccount(
  core: CoreContext,
  publishing: Publishing,
  id: AccountId,
): Promise<{ account: Account; message: string }> {
  const { accounts, channels } = publishing;
  const account = accounts.get(id);
  const remember = (health: Account['health']): Account => {
    const updated = accounts.update(id, { health });
    core.emit('account.changed', { id });
    return updated;
  };
  channels.forget(id);
  let answer: Answer;
  try {
    const channel = await channels.of(account);
    answer = await channel.probe();
    if (answer.type === 'done') {
      saveCatalogues(core, account, await channel.catalogues());
      return {
        account: remember('ok'),
        message: `${account.name} answered, and its catalogues are up to date.`,
      };
    }
  } catch (error) {
    if (!(error instanceof VitrineError)) throw error;
    return {
      account: remember(error.code === 'unauthenticated' ? 'unauthenticated' : 'unreachable'),
      message: error.message,
    };
  }
  if (answer.type === 'unauthenticated' || answer.type === 'missing' || answer.type === 'refused') {
    return {
      account: remember('unauthenticated'),
      message: `${account.name} did not let us in: ${answer.message} Check the profile and its key, and that the group may manage marketplace-publisher-family in the tenancy.`,
    };
  }
  return {
    account: remember('unreachable'),
    message: `${account.name} did not answer at ${account.endpoint}: ${answer.message}`,
  };
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
