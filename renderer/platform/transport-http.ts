/** The contract over the web host: one POST a call, events over a stream beside it. */
import type { Transport } from '../../shared/contract/client.ts';
import type { AnyEvent } from '../../shared/contract/methods.ts';
import type { ErrorCode, Result } from '../../shared/contract/result.ts';
import { fromWire, toWire } from '../../shared/contract/wire.ts';
import { browserBase64 } from './base64.ts';
import type { ConnectionState } from './connection-state.ts';
import { followEvents } from './event-stream.ts';

export interface HttpTransportOptions {
  /** The host's address with its closing slash. */
  readonly url: string;
  readonly bearer: string;
  readonly onState: (state: ConnectionState['state'], reason?: string) => void;
  readonly onEventsMissed: () => void;
}

const SIGNED_OUT =
  'This window is no longer signed in: Vitrine was restarted. Open the address that it prints now.';
const DOWN = 'Vitrine cannot be reached. It may have been closed; what it acknowledged is saved.';

const CODES: Readonly<Record<number, ErrorCode>> = {
  400: 'bad-input',
  401: 'unauthenticated',
  403: 'unauthenticated',
  404: 'unreachable',
  413: 'too-large',
};

export function httpTransport({ url, bearer, onState, onEventsMissed }: HttpTransportOptions): Transport {
  const listeners = new Set<(event: AnyEvent) => void>();
  const closed = new AbortController();
  const stopFollowing = followEvents({
    url,
    bearer,
    onEvent: (event) => {
      for (const listener of [...listeners]) listener(event);
    },
    onOpen: () => onState('connected'),
    onMissed: onEventsMissed,
    onDown: (why) =>
      why === 'signed-out' ? onState('signed-out', SIGNED_OUT) : onState('reconnecting', DOWN),
  });

  return {
    call: async (method, input) => {
      try {
        const response = await fetch(`${url}call/${method}`, {
          method: 'POST',
          headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
          body: toWire(input, browserBase64),
          signal: closed.signal,
        });
        if (response.status === 401) {
          onState('signed-out', SIGNED_OUT);
          return failed('unauthenticated', SIGNED_OUT);
        }
        const answer = fromWire(await response.text(), browserBase64);
        if (response.ok) return answer as Result<unknown>; // made by `serve`
        return failed(CODES[response.status] ?? 'internal', (answer as { message: string }).message);
      } catch {
        return failed('unreachable', DOWN);
      }
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      closed.abort();
      stopFollowing();
    },
  };
}

const failed = (code: ErrorCode, message: string): Result<unknown> => ({
  ok: false,
  error: { code, message },
});
