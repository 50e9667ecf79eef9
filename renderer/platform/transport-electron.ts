/** The contract over the bridge that the preload put there. */
import type { Transport } from '../../shared/contract/client.ts';
import type { HostBridge } from '../../shared/contract/host-bridge.ts';
import type { AnyEvent } from '../../shared/contract/methods.ts';
import type { ConnectionState } from './connection-state.ts';

export interface ElectronTransportOptions {
  readonly host: HostBridge;
  readonly onState: (state: ConnectionState['state'], reason?: string) => void;
  readonly onEventsMissed: () => void;
}

export function electronTransport({ host, onState, onEventsMissed }: ElectronTransportOptions): Transport {
  const listeners = new Set<(event: AnyEvent) => void>();
  let wasDown = false;
  const stopFollowing = host.subscribe((message) => {
    if ('event' in message) {
      for (const listener of [...listeners]) listener(message.event);
      return;
    }
    if (message.core === 'reconnecting') {
      wasDown = true;
      onState('reconnecting', message.reason);
      return;
    }
    onState('connected');
    if (wasDown || message.isFresh === true) onEventsMissed();
    wasDown = false;
  });

  return {
    call: async (method, input) => {
      try {
        return await host.call(method, input);
      } catch {
        return {
          ok: false,
          error: {
            code: 'unreachable',
            message: 'The program behind this window does not answer. Try again.',
          },
        };
      }
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: stopFollowing,
  };
}
