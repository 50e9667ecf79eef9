/** A client to use before the connection stands: calls wait for it, so no screen has to. */
import type { Client } from '../../shared/contract/client.ts';
import type { ContractError } from '../../shared/contract/result.ts';
import { VitrineError } from '../../shared/contract/result.ts';

export function errorOf(reason: unknown): ContractError {
  if (reason instanceof VitrineError) {
    const { code, message, details } = reason;
    return details === undefined ? { code, message } : { code, message, details };
  }
  return { code: 'unreachable', message: reason instanceof Error ? reason.message : String(reason) };
}

export function clientSoon(connecting: Promise<Client>): Client {
  let isClosed = false;
  return {
    call: async (method, input) => {
      try {
        return await (await connecting).call(method, input);
      } catch (reason) {
        return { ok: false, error: errorOf(reason) };
      }
    },
    subscribe: (listener) => {
      let hasEnded = false;
      let end = () => {
        hasEnded = true;
      };
      connecting.then(
        (client) => {
          if (!hasEnded) end = client.subscribe(listener);
        },
        () => undefined, // whoever calls is told
      );
      return () => end();
    },
    close: () => {
      if (isClosed) return;
      isClosed = true;
      connecting.then(
        (client) => client.close(),
        () => undefined,
      );
    },
  };
}
