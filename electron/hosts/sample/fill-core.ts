import { clientOver } from '../../../shared/contract/client.ts';
import type { Core } from '../../core/open-core.ts';
import { fillWithSample } from './sample.ts';

/** For `prepare` of a core that was just opened: a workspace with drafts of its own stays as it is. */
export async function fillCoreWithSample(core: Core): Promise<void> {
  const call = async (method: string, input: unknown) => await core.serve(method, input);
  await fillWithSample(clientOver({ call, subscribe: core.subscribe, close: () => undefined }));
}
