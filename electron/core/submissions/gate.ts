/** Lets so many through at once: a marketplace's limit is the account's, whatever number of submissions it has. */
export interface Gate {
  pass<T>(work: () => Promise<T>): Promise<T>;
}

export function createGate(width: number): Gate {
  let inside = 0;
  const queue: (() => void)[] = [];
  return {
    async pass(work) {
      if (inside >= width) await new Promise<void>((resolve) => queue.push(resolve));
      else inside += 1;
      try {
        return await work();
      } finally {
        const next = queue.shift();
        if (next === undefined) inside -= 1;
        else next();
      }
    },
  };
}
