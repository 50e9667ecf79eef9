/** Whether the workspace may be written to at all: a read-only one sends nothing, since it could not journal it. */
import type { StoreStatus } from '../../../shared/contract/shapes.ts';
import { useQuery } from '../../platform/use-core.tsx';

export function useStoreStatus(): StoreStatus | undefined {
  return useQuery('app.info', {}, (event) => event.topic === 'store.changed').value?.store;
}
