import { serve } from '../../electron/hosts/web/web.ts';
import { httpTransport } from '../../renderer/platform/transport-http.ts';
import { clientOver } from '../../shared/contract/client.ts';
import { eventually } from '../support/eventually.ts';
import { openTestCore } from '../support/test-core.ts';
import { contractSuite } from './contract-suite.ts';

contractSuite('HTTP', async () => {
  const { workspaceDir, remove } = openTestCore();
  const host = await serve({ workspaceDir, version: '0.0.0', withPractice: false });
  const exchanged = await fetch(`${host.url}session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: new URL(host.newAddress()).hash.replace('#token=', '') }),
  });
  const { bearer } = (await exchanged.json()) as { readonly bearer: string };
  let isFollowing = false;
  const client = clientOver(
    httpTransport({
      url: host.url,
      bearer,
      onState: (state) => {
        isFollowing = state === 'connected';
      },
      onEventsMissed: () => undefined,
    }),
  );
  await eventually(() => isFollowing);
  let isOpen = true;
  const cut = async () => {
    if (isOpen) await host.close();
    isOpen = false;
  };
  return {
    client,
    cut,
    close: async () => {
      client.close();
      await cut();
      remove();
    },
  };
});
