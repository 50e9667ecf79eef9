import type { Store } from '../store/store.ts';

export interface Batch {
  /** Durable when it resolves. @param work may run twice: it writes to the database and does nothing else */
  write(work: () => void): Promise<void>;
}

interface Waiting {
  readonly work: () => void;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Gathers what the steps under way write in one turn of the event loop into one transaction, so that answers which
 * come together wait for the disk once, and the step that follows an answer is written with it.
 */
export function createBatch(store: Pick<Store, 'transaction'>, name: string): Batch {
  let waiting: Waiting[] = [];

  function flush(): void {
    const turn = waiting;
    waiting = [];
    const all = (): void => {
      for (const { work } of turn) work();
    };
    if (attempt(all) === undefined) {
      for (const { resolve } of turn) resolve();
      return;
    }
    // Each by itself, so that what one of them cannot write keeps nothing else from the disk.
    for (const { work, resolve, reject } of turn) {
      const failure = attempt(work);
      if (failure === undefined) resolve();
      else reject(failure.error);
    }
  }

  function attempt(work: () => void): { readonly error: unknown } | undefined {
    try {
      store.transaction(name, work);
      return undefined;
    } catch (error) {
      return { error };
    }
  }

  return {
    write: (work) =>
      new Promise((resolve, reject) => {
        if (waiting.length === 0) setImmediate(flush);
        waiting.push({ work, resolve, reject });
      }),
  };
}
