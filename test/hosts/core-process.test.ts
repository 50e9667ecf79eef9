import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromCore, ToCore } from '../../electron/hosts/utility/messages.ts';
import { type CoreProcess, superviseCore } from '../../electron/main/core-process.ts';
import type { HostMessage } from '../../shared/contract/host-bridge.ts';

class FakeProcess extends EventEmitter {
  readonly received: ToCore[] = [];
  postMessage(message: ToCore): void {
    this.received.push(message);
    if ('close' in message) this.emit('exit', 0);
  }
  say(message: FromCore): void {
    this.emit('message', message);
  }
  kill(): boolean {
    this.emit('exit', 15);
    return true;
  }
}

let forked: FakeProcess[];
let told: HostMessage[];
let core: CoreProcess;
const latest = () => forked.at(-1) ?? new FakeProcess();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  forked = [];
  told = [];
  core = superviseCore({
    fork: () => {
      const child = new FakeProcess();
      forked.push(child);
      return child;
    },
    onMessage: (message) => told.push(message),
    log: () => undefined,
  });
});
afterEach(() => vi.useRealTimers());

describe('the supervisor of the core', () => {
  it('keeps calls until the core is ready, in their order', async () => {
    const first = core.call('a', 1);
    const second = core.call('b', 2);
    expect(latest().received).toEqual([]);
    latest().say({ ready: true });
    expect(latest().received).toMatchObject([{ method: 'a' }, { method: 'b' }]);
    latest().say({ id: 2, result: { ok: true, value: 'B' } });
    latest().say({ id: 1, result: { ok: true, value: 'A' } });
    expect(await first).toEqual({ ok: true, value: 'A' });
    expect(await second).toEqual({ ok: true, value: 'B' });
    expect(told).toEqual([{ core: 'connected' }]);
  });

  it('answers what was under way as unreachable when the core dies, and starts it again', async () => {
    latest().say({ ready: true });
    const call = core.call('a', 1);
    latest().kill();
    expect(await call).toMatchObject({ ok: false, error: { code: 'unreachable' } });
    expect(told.at(-1)).toMatchObject({ core: 'reconnecting' });
    const waits = core.call('b', 2);
    vi.advanceTimersByTime(250);
    expect(forked).toHaveLength(2);
    latest().say({ ready: true });
    expect(told.at(-1)).toEqual({ core: 'connected', isFresh: true });
    latest().say({ id: 2, result: { ok: true, value: 'B' } });
    expect(await waits).toEqual({ ok: true, value: 'B' });
  });

  it('pauses longer after each failure, and says why it fails', async () => {
    const startsWithin = (ms: number) => {
      const before = forked.length;
      vi.advanceTimersByTime(ms);
      return forked.length - before;
    };
    for (const pauseMs of [250, 500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000]) {
      latest().say({ failed: 'The folder is locked.' });
      latest().emit('exit', 1);
      expect(await core.call('a', 1)).toMatchObject({ error: { message: 'The folder is locked.' } });
      expect(startsWithin(pauseMs - 1)).toBe(0);
      expect(startsWithin(1)).toBe(1);
    }
    expect(core.state()).toEqual({ core: 'reconnecting', reason: 'The folder is locked.' });
    vi.advanceTimersByTime(31_000);
    latest().say({ ready: true });
    latest().emit('exit', 1);
    expect(startsWithin(250)).toBe(1);
  });

  it('does not wait for ever for a core that never gets ready', async () => {
    const call = core.call('a', 1);
    vi.advanceTimersByTime(30_000);
    expect(await call).toMatchObject({ ok: false, error: { code: 'unreachable' } });
    latest().say({ ready: true });
    expect(latest().received).toEqual([]);
  });

  it('closes the core and does not start it again', async () => {
    latest().say({ ready: true });
    await core.close();
    vi.advanceTimersByTime(60_000);
    expect(forked).toHaveLength(1);
    expect(await core.call('a', 1)).toMatchObject({ ok: false });
  });

  it('ends a core that does not close', async () => {
    latest().say({ ready: true });
    latest().postMessage = () => undefined;
    const closed = core.close();
    vi.advanceTimersByTime(5_000);
    await closed;
  });
});
