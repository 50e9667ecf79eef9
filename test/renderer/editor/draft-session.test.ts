import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftSession, FLUSH_MS } from '../../../renderer/features/editor/draft-session.ts';
import { fieldEdits } from '../../../renderer/features/editor/field-edits.ts';
import type { Client } from '../../../shared/contract/client.ts';
import type { AnyEvent } from '../../../shared/contract/methods.ts';
import type { ContractError, Result } from '../../../shared/contract/result.ts';
import { applyEdits, type Edit, invertEdits } from '../../../shared/domain/edits.ts';
import type { JsonObject } from '../../../shared/domain/json.ts';
import { documentOf, type Parts } from '../../../shared/domain/parts.ts';

/** A core of one draft: strict about revisions, and it can be made to fail before or after it has written. */
class OneDraftCore {
  rev = 1;
  parts: Parts;
  calls: { method: string; edits?: readonly Edit[] }[] = [];
  failNext: { error: ContractError; isAfterWriting: boolean } | undefined;
  failAll: ContractError | undefined;
  #done: (readonly Edit[])[] = [];
  readonly #listeners = new Set<(event: AnyEvent) => void>();

  constructor(listing: JsonObject) {
    this.parts = { listing: { type: 'document', value: listing } };
  }

  readonly client = {
    call: async (method: string, input: { rev?: number; edits?: readonly Edit[] }) => {
      this.calls.push({ method, ...(input.edits === undefined ? {} : { edits: input.edits }) });
      await Promise.resolve();
      if (this.failAll !== undefined) return { ok: false, error: this.failAll };
      const failure = this.failNext;
      this.failNext = undefined;
      if (failure !== undefined && !failure.isAfterWriting) return { ok: false, error: failure.error };
      const answer = this.#answer(method, input);
      return failure === undefined ? answer : { ok: false, error: failure.error };
    },
    subscribe: (listener: (event: AnyEvent) => void) => {
      this.#listeners.add(listener);
      return () => this.#listeners.delete(listener);
    },
    close: () => undefined,
  } as unknown as Client; // three methods of the contract are all that a session calls

  get listing(): JsonObject {
    return documentOf(this.parts, 'listing');
  }

  #answer(method: string, input: { rev?: number; edits?: readonly Edit[] }): Result<unknown> {
    if (method === 'drafts.edit') {
      if (input.rev !== this.rev) return { ok: false, error: { code: 'stale', message: 'it moved on' } };
      this.write(input.edits ?? []);
      this.#done.push(input.edits ?? []);
    }
    if (method === 'drafts.undo') {
      const edits = invertEdits(this.#done.pop() ?? []);
      this.write(edits);
      return { ok: true, value: { ...this.#saved(), edits } };
    }
    if (method !== 'drafts.get') return { ok: true, value: this.#saved() };
    return {
      ok: true,
      value: { ...this.#saved(), id: 'd1', kind: 'oracle.application', name: 'x', parts: this.parts },
    };
  }

  #saved = () => ({ rev: this.rev, savedAt: `at ${this.rev}`, canUndo: this.rev > 1, canRedo: false });

  /** As another window would: heard by everyone. */
  write(edits: readonly Edit[]): void {
    this.parts = applyEdits(this.parts, edits);
    this.rev += 1;
    for (const listener of this.#listeners) {
      listener({ topic: 'draft.changed', payload: { id: 'd1', rev: this.rev } } as AnyEvent);
    }
  }
}

const full: ContractError = { code: 'store-failed', message: 'The disk is full.' };
const away: ContractError = { code: 'unreachable', message: 'The core does not answer.' };

let core: OneDraftCore;
let session: DraftSession;

const type = (text: string, field = 'name') =>
  session.change(fieldEdits(session.parts, 'listing', [field], text));
const shown = () => documentOf(session.parts, 'listing');
const editCalls = () => core.calls.filter(({ method }) => method === 'drafts.edit');
const settle = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(async () => {
  vi.useFakeTimers();
  core = new OneDraftCore({ name: 'A', headline: 'h' });
  session = new DraftSession(core.client, 'd1' as never);
  await settle(0);
});
afterEach(() => {
  session.close();
  vi.useRealTimers();
});

describe('an open draft', () => {
  it('shows a change at once and sends what was typed in one call, 100 ms after the first key', async () => {
    type('Ac');
    type('Acm');
    await settle(FLUSH_MS - 1);
    type('Acme');
    expect(shown()['name']).toBe('Acme');
    expect(editCalls()).toEqual([]);
    expect(session.state.getState().saving.state).toBe('saving');
    await settle(1);
    expect(editCalls().length).toBe(1);
    expect(editCalls()[0]?.edits?.length).toBe(1);
    expect(core.listing['name']).toBe('Acme');
    expect(session.state.getState().saving).toEqual({ state: 'saved', at: 'at 2' });
  });

  it('sends a step by itself, so that one undo takes one thing back', async () => {
    type('Acme');
    session.change(fieldEdits(session.parts, 'listing', ['headline'], undefined), 'step');
    type('Acme!');
    await settle(FLUSH_MS);
    expect(editCalls().length).toBe(3);
    await session.undo();
    expect(shown()).toEqual({ name: 'Acme' });
  });

  it('keeps what a full disk refuses, says since when, and saves it once there is room', async () => {
    core.failAll = full;
    type('Acme');
    await settle(FLUSH_MS);
    type('Acme Backup');
    await settle(3_000);
    expect(session.state.getState().saving).toMatchObject({ state: 'unsaved', error: full });
    expect(session.hasUnsaved).toBe(true);
    expect(shown()['name']).toBe('Acme Backup');
    core.failAll = undefined;
    session.retry();
    await settle(0);
    expect(core.listing['name']).toBe('Acme Backup');
    expect(session.state.getState().saving.state).toBe('saved');
  });

  it('writes once what was written although nobody answered', async () => {
    core.failNext = { error: away, isAfterWriting: true };
    type('Acme');
    await settle(FLUSH_MS);
    type('Acme, too');
    await settle(6_000);
    expect(core.listing['name']).toBe('Acme, too');
    expect(session.hasUnsaved).toBe(false);
  });

  it('writes what was not written when nobody answered', async () => {
    core.failNext = { error: away, isAfterWriting: false };
    type('Acme');
    await settle(6_000);
    expect(core.listing['name']).toBe('Acme');
  });

  it('moves what is being typed onto a change from elsewhere', async () => {
    type('A1');
    core.write(fieldEdits(core.parts, 'listing', ['headline'], 'theirs'));
    await settle(FLUSH_MS);
    expect(core.listing).toEqual({ name: 'A1', headline: 'theirs' });
    expect(shown()).toEqual(core.listing);
    expect(session.state.getState().stranded).toEqual([]);
  });

  it('keeps and shows a text that met another one in the same place', async () => {
    type('mine');
    core.write(fieldEdits(core.parts, 'listing', ['name'], 'theirs'));
    await settle(FLUSH_MS);
    expect(shown()['name']).toBe('theirs');
    expect(session.state.getState().stranded).toMatchObject([{ path: ['name'], value: 'mine' }]);
  });

  it('undoes after having sent, and says where it happened', async () => {
    type('Acme');
    await session.undo();
    expect(shown()['name']).toBe('A');
    expect(session.state.getState().changedAt).toMatchObject({ part: 'listing', path: ['name'] });
  });

  it('leaves everything that did not change as it was', async () => {
    const before = shown();
    core.write(fieldEdits(core.parts, 'listing', ['extra'], [1, 2]));
    await settle(0);
    expect(shown()).not.toBe(before);
    core.write(fieldEdits(core.parts, 'listing', ['headline'], 'new'));
    const extra = shown()['extra'];
    await settle(0);
    expect(shown()['extra']).toBe(extra);
  });

  it('hands back what is refused for good, and goes on', async () => {
    core.failNext = { error: { code: 'too-large', message: 'Too large.' }, isAfterWriting: false };
    type('Acme');
    await settle(FLUSH_MS);
    expect(session.hasUnsaved).toBe(false);
    expect(shown()['name']).toBe('A');
    expect(session.state.getState().stranded).toMatchObject([
      { path: ['name'], value: 'Acme', reason: 'Too large.' },
    ]);
    type('B');
    await settle(FLUSH_MS);
    expect(core.listing['name']).toBe('B');
  });

  it('is missing when it was removed, and back when it was brought back', async () => {
    core.failAll = { code: 'not-found', message: 'There is no such draft.' };
    type('Acme');
    await settle(FLUSH_MS);
    expect(session.state.getState().phase).toBe('missing');
    core.failAll = undefined;
    session.retry();
    await settle(FLUSH_MS);
    expect(core.listing['name']).toBe('Acme');
  });
});
