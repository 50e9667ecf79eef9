/** Events of the web host: a streamed fetch of numbered lines, taken up again where it broke. */
import type { AnyEvent } from '../../shared/contract/methods.ts';

interface Line {
  readonly at?: string;
  readonly event?: AnyEvent;
  /** The host cannot tell what was missed. */
  readonly isFresh?: boolean;
}

export interface EventStreamOptions {
  readonly url: string;
  readonly bearer: string;
  readonly onEvent: (event: AnyEvent) => void;
  readonly onOpen: () => void;
  readonly onMissed: () => void;
  /** `signed-out` is final. */
  readonly onDown: (why: 'broken' | 'signed-out') => void;
}

const SHORTEST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 10_000;
/** Three heartbeats of the host. */
const SILENCE_MS = 30_000;

/** @returns a function that ends it. */
export function followEvents(options: EventStreamOptions): () => void {
  const ended = new AbortController();
  void follow(options, ended.signal);
  return () => ended.abort();
}

async function follow(options: EventStreamOptions, ended: AbortSignal): Promise<void> {
  let waitMs = SHORTEST_WAIT_MS;
  let at: string | undefined;
  let isFirst = true;
  while (!ended.aborted) {
    const silence = new AbortController();
    let timer = setTimeout(() => silence.abort(), SILENCE_MS);
    try {
      const query = at === undefined ? '' : `?since=${encodeURIComponent(at)}`;
      const response = await fetch(`${options.url}events${query}`, {
        headers: { authorization: `Bearer ${options.bearer}` },
        signal: AbortSignal.any([ended, silence.signal]),
      });
      if (response.status === 401) {
        options.onDown('signed-out');
        return;
      }
      if (!response.ok || response.body === null) throw new Error(`status ${response.status}`);
      options.onOpen();
      for await (const line of linesOf(response.body)) {
        waitMs = SHORTEST_WAIT_MS;
        clearTimeout(timer);
        timer = setTimeout(() => silence.abort(), SILENCE_MS);
        const { at: place, event, isFresh } = JSON.parse(line) as Line; // written by our own host
        at = place ?? at;
        if (event !== undefined) options.onEvent(event);
        // The first connection starts fresh by nature: nothing is shown yet.
        if (isFresh === true && !isFirst) options.onMissed();
        isFirst = false;
      }
    } catch {
      // A connection that broke: it is opened again below.
    } finally {
      clearTimeout(timer);
    }
    if (ended.aborted) return;
    options.onDown('broken');
    await wait(waitMs * (0.5 + Math.random() / 2), ended);
    waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
  }
}

async function* linesOf(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter((line) => line !== '');
  }
}

/** Ends early when the network says that it is back. */
function wait(ms: number, ended: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      globalThis.removeEventListener?.('online', done);
      ended.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    globalThis.addEventListener?.('online', done);
    ended.addEventListener('abort', done);
  });
}
