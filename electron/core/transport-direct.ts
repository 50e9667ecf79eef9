import type { Transport } from '../../shared/contract/client.ts';
import type { AnyEvent } from '../../shared/contract/methods.ts';
import type { Result } from '../../shared/contract/result.ts';
import type { Core } from './open-core.ts';

/**
 * Calls the core in the same process. Both ways are cloned, so that nobody shares an object with the core and what
 * works here works over a process border. Closing it ends its subscriptions; the core is its owner's to close.
 */
export function directTransport(core: Pick<Core, 'serve' | 'subscribe'>): Transport {
  const subscriptions = new Set<() => void>();
  let isClosed = false;
  return {
    async call(method, input): Promise<Result<unknown>> {
      if (isClosed) {
        return {
          ok: false,
          error: { code: 'unreachable', message: `${method} was called after the connection was closed.` },
        };
      }
      let cloned: unknown;
      try {
        cloned = structuredClone(input);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return {
          ok: false,
          error: {
            code: 'bad-input',
            message: `${method} was called with something that cannot be sent: ${reason}.`,
          },
        };
      }
      return structuredClone(await core.serve(method, cloned));
    },
    subscribe(listener) {
      const unsubscribe = core.subscribe((event: AnyEvent) => listener(structuredClone(event)));
      subscriptions.add(unsubscribe);
      return () => {
        unsubscribe();
        subscriptions.delete(unsubscribe);
      };
    },
    close() {
      isClosed = true;
      for (const unsubscribe of subscriptions) unsubscribe();
      subscriptions.clear();
    },
  };
}
