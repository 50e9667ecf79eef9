/** One request that was served, for the panel and for tests. */
export interface RequestRecord {
  readonly at: number;
  readonly protocol: string;
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly requestId: string;
  /** 0 when the connection was cut instead of answered. */
  readonly status: number;
  readonly durationMs: number;
  readonly fault?: string;
}

const KEPT = 500;

export class RequestLog {
  readonly #recent: RequestRecord[] = [];
  readonly #counts = new Map<string, number>();
  readonly #listeners = new Set<(record: RequestRecord) => void>();

  add(record: RequestRecord): void {
    this.#recent.push(record);
    if (this.#recent.length > KEPT) this.#recent.shift();
    this.#counts.set(record.operation, (this.#counts.get(record.operation) ?? 0) + 1);
    for (const listener of this.#listeners) listener(record);
  }

  /** The latest, newest last. */
  recent(): readonly RequestRecord[] {
    return [...this.#recent];
  }

  counts(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#counts);
  }

  /** @returns a function that ends the subscription */
  onRequest(listener: (record: RequestRecord) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
