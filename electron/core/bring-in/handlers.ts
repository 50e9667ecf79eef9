import type { Handlers } from '../../../shared/contract/serve.ts';
import type { Publishing } from '../publishing.ts';

type PullMethods = Pick<
  Handlers,
  'accounts.pull' | 'accounts.cancelPull' | 'accounts.pullStatus' | 'accounts.notEditable'
>;

export function pullHandlers({ accounts, accountPulls, broughtIn }: Publishing): PullMethods {
  return {
    'accounts.pull': ({ id }) => accountPulls.start(id),
    'accounts.cancelPull': ({ id }) => accountPulls.cancel(id),
    'accounts.pullStatus': ({ id }) => accountPulls.status(accounts.get(id).id),
    'accounts.notEditable': ({ id }) => ({ things: broughtIn.notEditable(id) }),
  };
}
