import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { join } from 'node:path';

type UtilityProcessApi = Pick<Electron.UtilityProcess, 'postMessage' | 'kill' | 'pid'>;

/** A Node process instead of Electron's, with the same port and the same cloning of messages. */
export class UtilityProcessDouble extends EventEmitter implements UtilityProcessApi {
  static readonly all = new Set<UtilityProcessDouble>();
  readonly #child: ChildProcess;

  constructor(modulePath: string, args: readonly string[] = []) {
    super();
    this.#child = fork(modulePath, [...args], {
      serialization: 'advanced',
      execArgv: ['--import', join(import.meta.dirname, 'utility-child.ts')],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    UtilityProcessDouble.all.add(this);
    this.#child.on('message', (message) => this.emit('message', message));
    this.#child.on('error', () => undefined); // it ended while it was written to
    this.#child.on('spawn', () => this.emit('spawn'));
    this.#child.on('exit', (code) => {
      UtilityProcessDouble.all.delete(this);
      this.emit('exit', code ?? 1);
    });
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }
  postMessage(message: unknown): void {
    if (this.#child.connected) this.#child.send(structuredClone(message) as object);
  }
  kill(): boolean {
    return this.#child.kill();
  }
}
