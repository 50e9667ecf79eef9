/** Behind the window: what the practice marketplace really has, and a workspace that starts with the sample. */
import { openOracleChannel } from '../../../electron/core/channels/oracle.ts';
import { fillWithSample } from '../../../electron/hosts/sample/sample.ts';
import type { JsonObject } from '../../../shared/domain/json.ts';
import type { WebProgram } from '../../support/web-program.ts';

export const SAMPLE = 'Acme Backup for Oracle Cloud';

/** The sample listing, complete, with its terms and artifact. */
export async function fillSample(program: WebProgram): Promise<void> {
  await fillWithSample(await program.client());
}

/** Every listing there, over the marketplace's own protocol. */
export async function listingsAt(program: WebProgram): Promise<readonly JsonObject[]> {
  const { accounts } = await program.ask('accounts.list', {});
  const account = accounts.find(({ isPractice, marketplace }) => isPractice && marketplace === 'oracle');
  if (account === undefined) throw new Error('there is no practice account');
  const channel = await openOracleChannel({ account, newId: () => crypto.randomUUID() });
  try {
    return await channel.list('listListings', { compartmentId: account.settings['compartmentId'] ?? '' });
  } finally {
    channel.close();
  }
}
