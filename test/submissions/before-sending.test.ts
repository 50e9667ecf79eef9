/** What can be known before the first byte, submissions that wait their turn, and going back to what was sent. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StartWhen } from '../../shared/contract/shapes.ts';
import type { DraftId } from '../../shared/domain/ids.ts';
import { documentOf } from '../../shared/domain/parts.ts';
import { type Desk, openDesk } from '../support/desk.ts';

let desk: Desk;
let id: DraftId;

beforeEach(async () => {
  desk = await openDesk({ practice: { policy: { mode: 'approve', delayMs: 0, mayAutoPublish: true } } });
  id = await desk.sample();
});
afterEach(() => desk.close());

const preflight = async () => {
  const { plan } = await desk.plan(id);
  const started = performance.now();
  const { checks } = await desk.ask('submissions.preflight', { plan });
  // Every check has a second; this allows for a busy machine and fails on one that waits for another.
  expect(performance.now() - started).toBeLessThan(3_000);
  return Object.fromEntries(checks.map((check) => [check.id, check.state]));
};

describe('pre-flight', () => {
  it('finds nothing against the sample, and does not pretend to know what the marketplace does not tell', async () => {
    expect(await preflight()).toEqual({
      findings: 'ok',
      earlier: 'ok',
      disk: 'ok',
      files: 'ok',
      account: 'ok',
      clock: 'ok',
      names: 'ok',
      // For a rehearsal nobody outside is asked.
      links: 'unknown',
      quota: 'unknown',
    });
  });

  it('sees errors, a sign-in that is not accepted, and a name that is taken', async () => {
    await desk.set(id, ['headline'], undefined);
    expect(await preflight()).toMatchObject({ findings: 'failed' });
    desk.practice.faults.set([{ fault: 'unauthenticated' }]);
    expect(await preflight()).toMatchObject({ account: 'failed' });
    desk.practice.faults.set([]);
    await desk.set(id, ['headline'], 'Back up every volume');
    await desk.settled(await desk.send(id, { submitForReview: false }));
    const twin = await desk.ask('drafts.create', { kind: 'oracle.application', copyOf: id });
    await desk.set(twin.id, ['name'], 'acme-backup');
    const { plan } = await desk.plan(twin.id);
    const { checks } = await desk.ask('submissions.preflight', { plan });
    expect(checks.find((check) => check.id === 'names')).toMatchObject({
      state: 'failed',
      message: { values: { names: 'acme-backup' } },
    });
  });

  it('sends nothing but questions', async () => {
    await preflight();
    const asked = Object.keys(desk.practice.requests.counts());
    expect(asked.filter((operation) => !/^(list|get)/.test(operation))).toEqual([]);
  });
});

describe('a submission that waits', () => {
  const start = async (when: StartWhen) => {
    const { plan, hash } = await desk.plan(id);
    return desk.ask('submissions.start', { plan, hash, when });
  };
  const state = async (submission: { readonly id: Awaited<ReturnType<typeof start>>['id'] }) =>
    (await desk.ask('submissions.get', { id: submission.id })).state;

  it('begins at its time, also in a core that was opened meanwhile', async () => {
    const waiting = await start({ type: 'at', at: new Date(Date.now() + 1_500).toISOString() });
    expect(waiting.state).toBe('queued');
    expect(desk.practice.requests.counts()['createListing'] ?? 0).toBe(0);
    await desk.reopen();
    await desk.eventually(async () => (await state(waiting)) === 'done', 15_000);
  });

  it('begins when the account answers again', async () => {
    desk.practice.faults.set([{ fault: 'html' }]);
    const waiting = await start({ type: 'online' });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await state(waiting)).toBe('queued');
    desk.practice.faults.set([]);
    await desk.eventually(async () => (await state(waiting)) === 'done', 15_000);
  });

  it('is not begun when what would be sent is no longer what was confirmed', async () => {
    const waiting = await start({ type: 'at', at: new Date(Date.now() + 1_000).toISOString() });
    await desk.set(id, ['tagline'], 'Changed after it was confirmed');
    await desk.eventually(async () => (await state(waiting)) === 'failed', 10_000);
    expect(desk.practice.requests.counts()['createListing'] ?? 0).toBe(0);
  });

  it('is cancelled without a byte', async () => {
    const waiting = await start({ type: 'at', at: new Date(Date.now() + 60_000).toISOString() });
    await desk.ask('submissions.cancel', { id: waiting.id });
    expect(await state(waiting)).toBe('cancelled');
    await desk.reopen();
    expect(await state(waiting)).toBe('cancelled');
  });

  it('follows another one, and never when that one fails', async () => {
    const twin = await desk.ask('drafts.create', { kind: 'oracle.application', copyOf: id, name: 'Second' });
    desk.practice.faults.set([{ operation: 'createListing', fault: 'latency', latencyMs: 800 }]);
    const first = await desk.send(id);
    const { plan, hash } = await desk.plan(twin.id);
    const second = await desk.ask('submissions.start', {
      plan,
      hash,
      when: { type: 'after', submission: first },
    });
    expect(await state(second)).toBe('queued');
    await desk.settled(first);
    // The first one brought the terms and the artifact there, so what the second would send has changed: it says so.
    await desk.eventually(async () => (await state(second)) === 'failed', 15_000);
  });
});

describe('going back', () => {
  it('keeps what was sent, and makes the draft that again with one edit', async () => {
    const before = documentOf((await desk.ask('drafts.get', { id })).parts, 'listing');
    await desk.settled(await desk.send(id, { publishOnApproval: true }));
    await desk.reaches(id, 'live');
    await desk.set(id, ['headline'], 'Something else');
    await desk.set(id, ['tagline'], undefined);
    const { revisions } = await desk.ask('revisions.list', { draft: id, account: desk.account });
    expect(revisions).toMatchObject([{ number: 1, state: 'live', liveAt: expect.any(String) }]);
    await desk.ask('revisions.restore', { draft: id, account: desk.account, number: 1 });
    expect(documentOf((await desk.ask('drafts.get', { id })).parts, 'listing')).toEqual(before);
    await desk.ask('drafts.undo', { id });
    expect(documentOf((await desk.ask('drafts.get', { id })).parts, 'listing')).toMatchObject({
      headline: 'Something else',
    });
  });

  it('takes a live listing off the marketplace as a plan like any other', async () => {
    await desk.settled(await desk.send(id, { publishOnApproval: true }));
    await desk.reaches(id, 'live');
    const { plan } = await desk.plan(id, { intention: 'withdraw' });
    expect(plan.steps.map((step) => step.operation)).toEqual(['withdrawListingRevision']);
    expect((await desk.settled(await desk.send(id, { intention: 'withdraw' }))).state).toBe('done');
    await desk.reaches(id, 'withdrawn');
  });
});
