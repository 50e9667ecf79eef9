/** Gives a forked Node process the `process.parentPort` of a utility process. Messages wait for the first listener. */
import { EventEmitter } from 'node:events';

class ParentPortDouble extends EventEmitter {
  #early: unknown[] | undefined = [];

  constructor() {
    super();
    process.on('message', (data) => {
      if (this.#early === undefined) this.emit('message', { data, ports: [] });
      else this.#early.push(data);
    });
    this.on('newListener', (name) => {
      if (name !== 'message' || this.#early === undefined) return;
      const early = this.#early;
      this.#early = undefined;
      queueMicrotask(() => {
        for (const data of early) this.emit('message', { data, ports: [] });
      });
    });
    process.on('disconnect', () => process.exit(0));
  }

  postMessage(message: unknown): void {
    process.send?.(structuredClone(message));
  }
}

Object.defineProperty(process, 'parentPort', { value: new ParentPortDouble() });
