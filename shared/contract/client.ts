/** The caller's side of the contract, the same over every transport. */
import type { AnyEvent, Input, MethodName, Output } from './methods.ts';
import type { Result } from './result.ts';

/** A transport: how a call gets to the core and how its events get back. */
export interface Transport {
  /** @returns always a result; a transport that failed answers `unreachable`. */
  call(method: MethodName, input: unknown): Promise<Result<unknown>>;
  /** @returns a function that ends the subscription. */
  subscribe(listener: (event: AnyEvent) => void): () => void;
  close(): void;
}

export interface Client {
  call<M extends MethodName>(method: M, input: Input<M>): Promise<Result<Output<M>>>;
  subscribe(listener: (event: AnyEvent) => void): () => void;
  close(): void;
}

/** The core's answers were made by `serve` from the same table, so they are trusted and not parsed again. */
export function clientOver(transport: Transport): Client {
  return {
    call: (method, input) => transport.call(method, input) as Promise<Result<Output<typeof method>>>,
    subscribe: (listener) => transport.subscribe(listener),
    close: () => transport.close(),
  };
}
