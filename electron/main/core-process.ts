/**
 * The core in a process of its own, kept alive: when it ends it is started again, after a growing pause, and
 * whoever waited for an answer is told. Knows no Electron, so that its test needs none.
 */
import type { HostMessage } from '../../shared/contract/host-bridge.ts';
import type { Result } from '../../shared/contract/result.ts';
import type { FromCore, ToCore } from '../hosts/utility/messages.ts';

/** As much of a UtilityProcess as is used. */
export interface ForkedProcess {
  postMessage(message: ToCore): void;
  on(event: 'message', listener: (message: FromCore) => void): unknown;
  once(event: 'exit', listener: (code: number) => void): unknown;
  kill(): boolean;
}

export interface CoreProcessOptions {
  readonly fork: () => ForkedProcess;
  /** Told of events, and of the core going and coming back. */
  readonly onMessage: (message: HostMessage) => void;
  readonly log: (message: string) => void;
}

export interface CoreProcess {
  /** Waits for a core that is starting. @returns always a result. */
  call(method: string, input: unknown): Promise<Result<unknown>>;
  /** What a page that has just loaded must know. */
  state(): HostMessage;
  /** Asks the core to end, and ends it after `patienceMs`. */
  close(patienceMs?: number): Promise<void>;
}

const SHORTEST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 15_000;
/** A core that lived this long did not fail at starting: the pause begins anew. */
const STABLE_MS = 30_000;
const START_PATIENCE_MS = 30_000;

const STARTING = 'The part of Vitrine that keeps your work is starting.';
const ENDED =
  'The part of Vitrine that keeps your work has ended and is being started again. What was acknowledged is saved.';

export function superviseCore({ fork, onMessage, log }: CoreProcessOptions): CoreProcess {
  const waiting = new Map<number, (result: Result<unknown>) => void>();
  let queue: { readonly message: ToCore; readonly id: number }[] = [];
  let child: ForkedProcess | undefined;
  let isReady = false;
  let isClosing = false;
  let wasReady = false;
  let hasFailed = false;
  let lastId = 0;
  let pauseMs = SHORTEST_PAUSE_MS;
  let reason = STARTING;
  let tellExited: (() => void) | undefined;

  const answer = (id: number, result: Result<unknown>) => {
    waiting.get(id)?.(result);
    waiting.delete(id);
  };

  const receive = (from: ForkedProcess, message: Exclude<FromCore, { readonly failed: string }>) => {
    if ('ready' in message) {
      isReady = true;
      onMessage({ core: 'connected', ...(wasReady ? { isFresh: true } : {}) });
      wasReady = true;
      for (const queued of queue) from.postMessage(queued.message);
      queue = [];
    } else if ('event' in message) {
      onMessage({ event: message.event });
    } else if ('isFresh' in message) {
      onMessage({ core: 'connected', isFresh: true });
    } else {
      answer(message.id, message.result);
    }
  };

  const start = () => {
    const startedAt = performance.now();
    const started = fork();
    let failure: string | undefined;
    child = started;
    started.on('message', (message) => {
      if ('failed' in message) failure = message.failed;
      else receive(started, message);
    });
    started.once('exit', (code) => {
      const isReadyBefore = isReady;
      child = undefined;
      isReady = false;
      reason = failure ?? ENDED;
      hasFailed = !isReadyBefore;
      for (const id of [...waiting.keys()]) answer(id, unreachable(reason));
      queue = [];
      tellExited?.();
      if (isClosing) return;
      if (performance.now() - startedAt > STABLE_MS) pauseMs = SHORTEST_PAUSE_MS;
      log(`the core ended with ${code}; it starts again in ${pauseMs} ms`);
      onMessage({ core: 'reconnecting', reason });
      setTimeout(() => {
        if (!isClosing) start();
      }, pauseMs);
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
    });
  };
  start();

  return {
    call: (method, input) => {
      // Between two starts that failed there is nothing to wait for; a core that is starting is waited for.
      if (isClosing || (child === undefined && hasFailed)) return Promise.resolve(unreachable(reason));
      lastId += 1;
      const id = lastId;
      const message = { id, method, input };
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        if (isReady) {
          child?.postMessage(message);
          return;
        }
        queue.push({ message, id });
        setTimeout(() => {
          if (!queue.some((queued) => queued.id === id)) return;
          queue = queue.filter((queued) => queued.id !== id);
          answer(id, unreachable(reason));
        }, START_PATIENCE_MS).unref();
      });
    },
    state: () => (isReady ? { core: 'connected' } : { core: 'reconnecting', reason }),
    close: async (patienceMs = 5_000) => {
      isClosing = true;
      const closing = child;
      if (closing === undefined) return;
      const exited = new Promise<void>((resolve) => {
        tellExited = resolve;
      });
      closing.postMessage({ close: true });
      const timer = setTimeout(() => closing.kill(), patienceMs);
      await exited;
      clearTimeout(timer);
    },
  };
}

const unreachable = (message: string): Result<unknown> => ({
  ok: false,
  error: { code: 'unreachable', message },
});
