/**
 * How screens ask the core. A query is asked again when an event says that what it showed may have changed;
 * nothing here keeps a second copy of what the store knows.
 */
import { createContext, type ReactNode, use, useCallback, useEffect, useRef, useState } from 'react';
import type { Client } from '../../shared/contract/client.ts';
import type { AnyEvent, Input, MethodName, Output } from '../../shared/contract/methods.ts';
import type { ContractError, Result } from '../../shared/contract/result.ts';
import { useConnection } from './connection-state.ts';

const ClientContext = createContext<Client | null>(null);

export function CoreProvider({
  client,
  children,
}: {
  readonly client: Client;
  readonly children: ReactNode;
}) {
  return <ClientContext value={client}>{children}</ClientContext>;
}

export function useClient(): Client {
  const client = use(ClientContext);
  if (client === null) throw new Error('a screen was rendered outside CoreProvider');
  return client;
}

export type Query<T> =
  | {
      readonly state: 'loading';
      readonly value?: undefined;
      readonly error?: undefined;
      readonly reload: () => void;
    }
  | { readonly state: 'ready'; readonly value: T; readonly error?: undefined; readonly reload: () => void }
  /** `value` is what was last known, so that a screen need not go blank. */
  | {
      readonly state: 'failed';
      readonly value?: T;
      readonly error: ContractError;
      readonly reload: () => void;
    };

/**
 * @param input null asks nothing (yet).
 * @param isAffected whether an event means asking again.
 */
export function useQuery<M extends MethodName>(
  method: M,
  input: Input<M> | null,
  isAffected: (event: AnyEvent) => boolean = never,
): Query<Output<M>> {
  const client = useClient();
  const [answer, setAnswer] = useState<{
    key: string;
    result: Result<Output<M>>;
    last: Output<M> | undefined;
  }>();
  const [asked, setAsked] = useState(0);
  // Events were missed while the connection was away: what is shown may be old.
  const generation = useConnection((connection) => connection.generation);
  const key = input === null ? null : `${method} ${JSON.stringify(input)}`;
  const affected = useRef(isAffected);
  affected.current = isAffected;
  const reload = useCallback(() => setAsked((count) => count + 1), []);

  useEffect(() => client.subscribe((event) => affected.current(event) && reload()), [client, reload]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: key stands for method and input, asked for "again"
  useEffect(() => {
    if (key === null || input === null) return;
    let isCurrent = true;
    void client.call(method, input).then((result) => {
      if (!isCurrent) return;
      setAnswer((before) => ({
        key,
        result,
        last: result.ok ? result.value : before?.key === key ? before.last : undefined,
      }));
    });
    return () => {
      isCurrent = false;
    };
  }, [client, key, asked, generation]);

  if (answer === undefined || answer.key !== key) return { state: 'loading', reload };
  if (answer.result.ok) return { state: 'ready', value: answer.result.value, reload };
  return answer.last === undefined
    ? { state: 'failed', error: answer.result.error, reload }
    : { state: 'failed', value: answer.last, error: answer.result.error, reload };
}

const never = (): boolean => false;
