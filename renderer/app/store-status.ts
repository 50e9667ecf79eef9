/** How the store is: asked once, then told by its events. */
import { useEffect, useState } from 'react';
import type { StoreStatus } from '../../shared/contract/shapes.ts';
import { useClient, useQuery } from '../platform/use-core.tsx';

export function useStoreStatus(): StoreStatus | undefined {
  const client = useClient();
  const asked = useQuery('app.info', {}).value?.store;
  const [told, setTold] = useState<StoreStatus>();
  useEffect(
    () => client.subscribe((event) => event.topic === 'store.changed' && setTold(event.payload)),
    [client],
  );
  return told ?? asked;
}
