/**
 * A client to use before the connection stands: calls wait for it, so no screen has to. What the first screen
 * will ask is asked at once, while the screen is still being drawn.
 */
import type { Client } from '../../shared/contract/client.ts';
import type { Input, MethodName } from '../../shared/contract/methods.ts';
import { type ContractError, VitrineError } from '../../shared/contract/result.ts';

/** Made with {@link question}, so that method and input belong together. */
export interface Question {
  readonly method: MethodName;
  readonly input: Input<MethodName>;
}

export const question = <M extends MethodName>(method: M, input: Input<M>): Question => ({ method, input });

export function errorOf(reason: unknown): ContractError {
  if (reason instanceof VitrineError) {
    const { code, message, details } = reason;
    return details === undefined ? { code, message } : { code, message, details };
  }
  return { code: 'unreachable', message: reason instanceof Error ? reason.message : String(reason) };
}

const keyOf = ({ method, input }: Question): string => `${method} ${JSON.stringify(input)}`;

export function clientSoon(connecting: Promise<Client>, first: readonly Question[] = []): Client {
  const call: Client['call'] = async (method, input) => {
    try {
      return await (await connecting).call(method, input);
    } catch (reason) {
      return { ok: false, error: errorOf(reason) };
    }
  };
  const early = new Map(first.map((each) => [keyOf(each), call(each.method, each.input)]));
  connecting.then(
    // Whatever happens before it is looked at makes an early answer old.
    (client) => client.subscribe(() => early.clear()),
    () => undefined, // whoever calls is told
  );
  return {
    call: (method, input) => {
      const key = keyOf({ method, input });
      const answer = early.get(key) as ReturnType<typeof call<typeof method>> | undefined; // the key names the method
      if (!early.delete(key) || answer === undefined) return call(method, input);
      return answer;
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
        () => undefined,
      );
      return () => end();
    },
    close: () => {
      connecting.then(
        (client) => client.close(),
        () => undefined,
      );
    },
  };
}
