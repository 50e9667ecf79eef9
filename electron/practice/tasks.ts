import type { PracticeStore } from './store.ts';

export type TaskHandler = (subjectId: string) => void;

/** A task that makes new due tasks for ever is a mistake of ours; it must not hang the server. */
const MOST_AT_ONCE = 100_000;
const SOONEST_MS = 5;
const LATEST_MS = 60_000;

/**
 * What happens later: stages of work requests, reviews, the end of an approval. Due times are in the store,
 * so what became due while the server was down happens at the next start.
 */
export class Tasks {
  readonly #store: PracticeStore;
  readonly #now: () => number;
  readonly #handlers: Readonly<Record<string, TaskHandler>>;
  #timer: NodeJS.Timeout | undefined;

  constructor(store: PracticeStore, now: () => number, handlers: Readonly<Record<string, TaskHandler>>) {
    this.#store = store;
    this.#now = now;
    this.#handlers = handlers;
  }

  /** Runs everything that is due by the server's clock, then waits for the next. */
  runDue(): void {
    for (let count = 0; count < MOST_AT_ONCE; count += 1) {
      const dueAt = this.#store.nextDueAt();
      if (dueAt === undefined || dueAt > this.#now()) break;
      this.#runNext();
    }
    this.#arm();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #runNext(): void {
    try {
      this.#store.transaction(() => {
        const task = this.#store.takeDueTask(this.#now());
        if (task !== undefined) this.#handlers[task.name]?.(task.subjectId);
      });
    } catch (error) {
      // Rolled back, so the task is still there: without this it would fail again at once, for ever.
      const task = this.#store.takeDueTask(this.#now());
      process.emitWarning(`practice task ${task?.name} for ${task?.subjectId} failed: ${String(error)}`);
    }
  }

  #arm(): void {
    clearTimeout(this.#timer);
    const dueAt = this.#store.nextDueAt();
    if (dueAt === undefined) return;
    const waitMs = Math.min(Math.max(dueAt - this.#now(), SOONEST_MS), LATEST_MS);
    this.#timer = setTimeout(() => this.runDue(), waitMs);
    this.#timer.unref();
  }
}
