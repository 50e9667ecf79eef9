import { directTransport } from '../../electron/core/transport-direct.ts';
import { clientOver } from '../../shared/contract/client.ts';
import { openTestCore } from '../support/test-core.ts';
import { contractSuite } from './contract-suite.ts';

contractSuite('a direct call', async () => {
  const { makeCore, remove } = openTestCore();
  const core = await makeCore();
  const transport = directTransport(core);
  return {
    client: clientOver(transport),
    cut: () => Promise.resolve(transport.close()),
    close: async () => {
      await core.close();
      remove();
    },
  };
});
