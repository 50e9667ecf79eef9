/** A listing for named tenancies only, before it is for everyone. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DraftId } from '../../shared/domain/ids.ts';
import { type Colleague, openColleague } from '../support/colleague.ts';
import { type Desk, openDesk } from '../support/desk.ts';

let desk: Desk;
let colleague: Colleague;
let id: DraftId;
const allowedTenancies = ['ocid1.tenancy.oc1..customer'];

beforeEach(async () => {
  desk = await openDesk();
  id = await desk.sample();
  colleague = await openColleague(desk);
  await desk.settled(await desk.send(id));
  await desk.reaches(id, 'approved');
});
afterEach(async () => {
  colleague.close();
  await desk.close();
});

describe('publishing as private', () => {
  it('is for the tenancies that were named, then for everyone, then for nobody', async () => {
    const choices = { intention: 'publish-private', allowedTenancies } as const;
    const { plan } = await desk.plan(id, choices);
    expect(plan.steps.map((step) => [step.operation, step.body])).toEqual([
      ['publishListingRevisionAsPrivate', { allowedTenancies }],
    ]);
    expect((await desk.settled(await desk.send(id, choices))).state).toBe('done');
    expect((await desk.reaches(id, 'live-private')).remoteStatus).toBe('PUBLISHED_AS_PRIVATE');
    expect(await colleague.read(id)).toMatchObject({ allowedTenancies });

    await desk.settled(await desk.send(id, { intention: 'publish' }));
    await desk.reaches(id, 'live');
    await desk.settled(await desk.send(id, { intention: 'withdraw' }));
    await desk.reaches(id, 'withdrawn');
  });

  it('opens a new revision beside a private one', async () => {
    await desk.settled(await desk.send(id, { intention: 'publish-private', allowedTenancies }));
    await desk.reaches(id, 'live-private');
    await desk.set(id, ['tagline'], 'Changed');
    await desk.settled(await desk.send(id));
    const { plan } = await desk.plan(id, { submitForReview: false });
    expect(plan.steps.map((step) => step.operation)).toEqual(['updateListingRevision']);
  });

  it.each([
    [[], 'no-tenancies'],
    [['a customer'], 'tenancies'],
  ])('plans nothing for %j, and says why', async (tenancies, notice) => {
    const { plan } = await desk.plan(id, {
      intention: 'publish-private',
      allowedTenancies: tenancies,
    });
    expect(plan.steps).toEqual([]);
    expect(plan.notices.map((notice) => notice.key)).toEqual([`notices|oracle|${notice}`]);
  });
});

describe('an approval', () => {
  it('tells when it lapses, and no longer once it was used', async () => {
    const endOf = async () => {
      const { lamps } = await desk.ask('publications.refresh', { draft: id, account: desk.account });
      return lamps.find((lamp) => lamp.id === 'approved')?.until;
    };
    const end = await endOf();
    const days = (Date.parse(end ?? '') - Date.now()) / (24 * 60 * 60 * 1000);
    expect(Math.round(days)).toBe(60);
    // Something else of the revision may change; the earlier end counts.
    const note = await desk.ask('publications.note', { draft: id, account: desk.account, text: 'Thank you' });
    await desk.settled(note.id);
    expect(await endOf()).toBe(end);
    await desk.settled(await desk.send(id, { intention: 'publish', submitForReview: false }));
    await desk.reaches(id, 'live');
    expect(await endOf()).toBeUndefined();
  });

  it('comes with a submission that lets the marketplace launch it', async () => {
    await desk.settled(await desk.send(id, { intention: 'discard-revision', submitForReview: false }));
    const choices = { allowInternalLaunches: true } as const;
    const { plan } = await desk.plan(id, choices);
    expect(plan.steps.at(-1)?.body).toMatchObject({ areInternalTenancyLaunchAllowed: true });
    await desk.settled(await desk.send(id, choices));
    await desk.reaches(id, 'approved');
    expect(await colleague.read(id)).toMatchObject({ areInternalTenancyLaunchAllowed: true });
  });
});
