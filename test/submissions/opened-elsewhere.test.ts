/** A listing has one new revision at a time: one that a colleague opened is taken over, not cloned a second time. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DraftId } from '../../shared/domain/ids.ts';
import { documentOf } from '../../shared/domain/parts.ts';
import { type Colleague, openColleague } from '../support/colleague.ts';
import { type Desk, openDesk } from '../support/desk.ts';

let desk: Desk;
let colleague: Colleague;
let id: DraftId;

beforeEach(async () => {
  desk = await openDesk({ practice: { policy: { mode: 'approve', delayMs: 0, mayAutoPublish: true } } });
  id = await desk.sample();
  colleague = await openColleague(desk);
  await desk.settled(await desk.send(id, { publishOnApproval: true }));
  await desk.reaches(id, 'live');
});
afterEach(async () => {
  colleague.close();
  await desk.close();
});

const document = async () => documentOf((await desk.ask('drafts.get', { id })).parts, 'listing');
const steps = async () => (await desk.plan(id, { submitForReview: false })).plan.steps;
const elsewhere = async () => {
  const { plan } = await desk.plan(id, { submitForReview: false });
  const { checks } = await desk.ask('submissions.preflight', { plan });
  return checks.find((check) => check.id === 'elsewhere');
};
const takeOver = () => desk.ask('publications.takeOver', { draft: id, account: desk.account });

describe('a new revision that a colleague opened', () => {
  it('is seen before the first byte, and stands against cloning another', async () => {
    await desk.set(id, ['headline'], 'Written here');
    expect(await elsewhere()).toMatchObject({ state: 'ok' });
    await colleague.openRevision(id, { tagline: 'Written by a colleague' });
    expect((await steps()).map((step) => step.operation)).toEqual(['cloneListingRevision']);
    expect(await elsewhere()).toMatchObject({ state: 'failed', message: { values: { status: 'NEW' } } });
    // Sent all the same, it fails: that is what the offer is for.
    const sent = await desk.settled(await desk.send(id, { submitForReview: false }));
    expect(sent.steps.map((step) => [step.state, step.error?.status])).toEqual([['failed', 409]]);
  });

  it('is taken over: merged by field, and only what was written here is left to send', async () => {
    await desk.set(id, ['headline'], 'Written here');
    await colleague.openRevision(id, { tagline: 'Written by a colleague' });
    expect(await takeOver()).toEqual({ hasChanged: true, conflicts: [] });
    expect(await document()).toMatchObject({ headline: 'Written here', tagline: 'Written by a colleague' });
    expect((await steps()).map((step) => [step.operation, step.body])).toEqual([
      ['updateListingRevision', { listingType: 'OCI_APPLICATION', headline: 'Written here' }],
    ]);
    expect(await elsewhere()).toMatchObject({ state: 'ok' });
    expect((await desk.settled(await desk.send(id, { submitForReview: false }))).state).toBe('done');
    expect(await colleague.read(id)).toMatchObject({
      status: 'NEW',
      headline: 'Written here',
      tagline: 'Written by a colleague',
    });
    // The one that customers see is still there, and can still be withdrawn.
    const { actions, lamps } = await desk.ask('publications.refresh', { draft: id, account: desk.account });
    expect(lamps.find((lamp) => lamp.id === 'visible')?.state).toBe('on');
    expect(actions).toContain('withdraw');
    const { entries } = await desk.ask('publications.timeline', { draft: id });
    expect(entries.map((entry) => entry.event)).toContain('taken-over');
  });

  it('asks where both wrote the same field, and holds that field back', async () => {
    await desk.set(id, ['headline'], 'Mine');
    await colleague.openRevision(id, { headline: 'Theirs' });
    const { conflicts } = await takeOver();
    expect(conflicts).toMatchObject([{ field: 'headline', mine: 'Mine', theirs: 'Theirs' }]);
    expect(await steps()).toEqual([]);
    expect((await document())['headline']).toBe('Mine');
  });

  it('comes in whole where nothing was written here, and one undo takes it back', async () => {
    const before = await document();
    await colleague.openRevision(id, { tagline: 'Written by a colleague' });
    await takeOver();
    expect(await steps()).toEqual([]);
    await desk.ask('drafts.undo', { id });
    expect(await document()).toEqual(before);
  });

  it('goes on in review as theirs: nothing of it can be sent until it was decided', async () => {
    await desk.set(id, ['headline'], 'Written here');
    desk.practice.reviewer.setPolicy({ mode: 'manual' });
    await colleague.openRevision(id, { tagline: 'Theirs' });
    await colleague.submit(id);
    expect(await elsewhere()).toMatchObject({ message: { values: { status: 'REVIEW_IN_PROGRESS' } } });
    await takeOver();
    const { plan } = await desk.plan(id);
    expect(plan.steps).toEqual([]);
    expect(plan.notices.map((notice) => notice.key)).toEqual(['notices|oracle|not-editable']);
  });

  it('where nobody opened one there is nothing to take over, and nothing changes', async () => {
    const answer = await desk.client().call('publications.takeOver', { draft: id, account: desk.account });
    expect(answer.ok ? undefined : answer.error.code).toBe('not-found');
  });
});
