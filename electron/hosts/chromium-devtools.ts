/** A browser driven through a pipe: no port is opened, and it ends with us. */
import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

type Answer = Readonly<Record<string, unknown>>;

export interface DevToolsPage {
  /** @throws Error with the browser's own words. */
  send(method: string, params: Answer): Promise<Answer>;
  /** Resolves when everything the page names has been loaded or refused. */
  load(url: string): Promise<void>;
}

export interface DevTools {
  openPage(): Promise<DevToolsPage>;
  close(): Promise<void>;
}

/** @param longestMs after which everything that is still asked fails and the browser is ended. */
export function launchDevTools(executable: string, args: readonly string[], longestMs: number): DevTools {
  const browser = spawn(executable, [...args, '--remote-debugging-pipe'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const pipe = new Pipe(browser);
  const timer = setTimeout(() => pipe.fail(`it took longer than ${longestMs / 1000} seconds`), longestMs);
  return {
    openPage: async () => {
      const { targetId } = await pipe.send('Target.createTarget', { url: 'about:blank' });
      const { sessionId } = await pipe.send('Target.attachToTarget', { targetId, flatten: true });
      if (typeof sessionId !== 'string') throw new Error('it opened no page');
      await pipe.send('Page.enable', {}, sessionId);
      return {
        send: (method, params) => pipe.send(method, params, sessionId),
        load: async (url) => {
          const loaded = pipe.once('Page.loadEventFired', sessionId);
          const { errorText } = await pipe.send('Page.navigate', { url }, sessionId);
          if (typeof errorText === 'string' && errorText !== '') throw new Error(errorText);
          await loaded;
        },
      };
    },
    close: async () => {
      clearTimeout(timer);
      // Asked to, it also ends its helpers; it may have hung, and then it is not asked twice.
      void pipe.send('Browser.close', {}).catch(() => undefined);
      await ended(browser);
      pipe.fail('it was closed');
    },
  };
}

const GRACE_MS = 3_000;

async function ended(browser: ChildProcess): Promise<void> {
  if (browser.exitCode !== null || browser.signalCode !== null || browser.pid === undefined) return;
  await new Promise<void>((resolve) => {
    const killer = setTimeout(() => browser.kill('SIGKILL'), GRACE_MS);
    browser.once('exit', () => {
      clearTimeout(killer);
      resolve();
    });
  });
}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** Messages are JSON, each ended by a zero byte; we write to the browser's third descriptor and read its fourth. */
class Pipe {
  readonly #input: Writable;
  readonly #answers = new Map<number, Waiting>();
  readonly #events = new Map<string, Waiting>();
  #lastId = 0;
  #pieces: Buffer[] = [];
  #words = '';
  #failure: Error | undefined;

  constructor(browser: ChildProcess) {
    // `stdio` above asked for pipes at both places, which the type of spawn does not carry.
    this.#input = browser.stdio[3] as Writable;
    const output = browser.stdio[4] as Readable;
    output.on('data', (piece: Buffer) => this.#read(piece));
    output.on('error', () => undefined); // its end is told by `exit`
    this.#input.on('error', () => undefined);
    browser.stderr?.on('data', (piece: Buffer) => {
      this.#words = (this.#words + piece.toString()).slice(-2_000);
    });
    browser.on('error', (error) => this.fail(error.message));
    browser.on('exit', () => this.fail(`it ended too early. ${this.#words.trim()}`.trim()));
  }

  send(method: string, params: Answer, sessionId?: string): Promise<Answer> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    this.#lastId += 1;
    const id = this.#lastId;
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    this.#answers.set(id, { resolve, reject });
    const message = { id, method, params, ...(sessionId === undefined ? {} : { sessionId }) };
    this.#input.write(`${JSON.stringify(message)}\0`);
    return promise;
  }

  once(event: string, sessionId: string): Promise<Answer> {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    promise.catch(() => undefined); // whoever asked may have failed before it waits
    if (this.#failure !== undefined) reject(this.#failure);
    else this.#events.set(`${sessionId} ${event}`, { resolve, reject });
    return promise;
  }

  fail(reason: string): void {
    if (this.#failure !== undefined) return;
    this.#failure = new Error(reason);
    for (const { reject } of [...this.#answers.values(), ...this.#events.values()]) reject(this.#failure);
    this.#answers.clear();
    this.#events.clear();
  }

  #read(piece: Buffer): void {
    let rest = piece;
    for (let end = rest.indexOf(0); end !== -1; end = rest.indexOf(0)) {
      this.#take(Buffer.concat([...this.#pieces, rest.subarray(0, end)]).toString());
      this.#pieces = [];
      rest = rest.subarray(end + 1);
    }
    if (rest.length > 0) this.#pieces.push(rest);
  }

  #take(text: string): void {
    // The browser is ours and speaks its own protocol; every field is looked at before it is used.
    const message = JSON.parse(text) as {
      id?: number;
      method?: string;
      sessionId?: string;
      result?: Answer;
      params?: Answer;
      error?: { message?: string };
    };
    if (message.id !== undefined) {
      const waiting = this.#answers.get(message.id);
      this.#answers.delete(message.id);
      if (message.error !== undefined) waiting?.reject(new Error(message.error.message ?? 'it refused'));
      else waiting?.resolve(message.result ?? {});
      return;
    }
    const key = `${message.sessionId ?? ''} ${message.method ?? ''}`;
    this.#events.get(key)?.resolve(message.params ?? {});
    this.#events.delete(key);
  }
}
