import { attachOrOwn } from '../../electron/hosts/owner.ts';
import { clientOver } from '../../shared/contract/client.ts';
import { openTestCore } from '../support/test-core.ts';
import { contractSuite } from './contract-suite.ts';

contractSuite('the owner’s socket', async () => {
  const { workspaceDir, makeCore, remove } = openTestCore();
  const owner = await attachOrOwn(workspaceDir, makeCore, { version: '0.0.0' });
  const guest = await attachOrOwn(workspaceDir, makeCore, { version: '0.0.0' });
  if (owner.role !== 'owner' || guest.role !== 'guest') throw new Error('the roles are wrong');
  return {
    client: clientOver(guest.transport),
    cut: () => owner.close(),
    close: async () => {
      guest.transport.close();
      await owner.close();
      remove();
    },
  };
});
