/** Two people, one listing: what the other changed at the marketplace is merged by field or shown, never overwritten. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DraftId } from '../../shared/domain/ids.ts';
import { valueAt } from '../../shared/domain/json.ts';
import { documentOf } from '../../shared/domain/parts.ts';
import { type Colleague, openColleague } from '../support/colleague.ts';
import { type Desk, openDesk } from '../support/desk.ts';

let desk: Desk;
let colleague: Colleague;
let id: DraftId;

beforeEach(async () => {
  desk = await openDesk({ practice: { policy: { mode: 'manual', delayMs: 0, mayAutoPublish: false } } });
  id = await desk.sample();
  colleague = await openColleague(desk);
  await desk.settled(await desk.send(id, { submitForReview: false }));
});
afterEach(async () => {
  colleague.close();
  await desk.close();
});

const field = async (...path: string[]) =>
  valueAt(documentOf((await desk.ask('drafts.get', { id })).parts, 'listing'), path);

describe('a listing that a colleague edits at the marketplace', () => {
  it('takes what only they changed, keeps what only we changed, and sends just that', async () => {
    await colleague.change(id, { tagline: 'Written by a colleague' });
    await desk.set(id, ['headline'], 'Written here');
    const refused = await desk.settled(await desk.send(id, { submitForReview: false }));
    // What was shown is still what is sent: the colleague changed another field, and only the etag moved on.
    expect(refused.state).toBe('failed');
    expect(refused.steps.map((step) => step.state)).toEqual(['conflict']);

    await desk.eventually(async () => (await field('tagline')) === 'Written by a colleague');
    expect(await field('headline')).toBe('Written here');
    const { plan } = await desk.plan(id, { submitForReview: false });
    expect(plan.steps.map((step) => step.body)).toEqual([
      { listingType: 'OCI_APPLICATION', headline: 'Written here' },
    ]);
    expect((await desk.settled(await desk.send(id, { submitForReview: false }))).state).toBe('done');
    expect(await colleague.read(id)).toMatchObject({
      headline: 'Written here',
      tagline: 'Written by a colleague',
    });
  });

  it('joins texts by line and word', async () => {
    const before = String(await field('longDescription'));
    await colleague.change(id, { longDescription: before.replace('Once a week', 'Every Sunday') });
    await desk.set(
      id,
      ['longDescription'],
      before.replace('Nothing leaves your tenancy', 'Not one byte leaves your tenancy'),
    );
    const { taken, conflicts } = await desk.ask('publications.pull', { draft: id, account: desk.account });
    expect(taken).toEqual(['longDescription']);
    expect(conflicts).toEqual([]);
    expect(await field('longDescription')).toBe(
      before
        .replace('Once a week', 'Every Sunday')
        .replace('Nothing leaves your tenancy', 'Not one byte leaves your tenancy'),
    );
  });

  it('asks where both changed the same, holds that field back, and lets everything else go', async () => {
    await colleague.change(id, { headline: 'Theirs' });
    await desk.set(id, ['headline'], 'Mine');
    await desk.set(id, ['tagline'], 'Also mine');
    const { conflicts } = await desk.ask('publications.pull', { draft: id, account: desk.account });
    expect(conflicts).toMatchObject([{ field: 'headline', mine: 'Mine', theirs: 'Theirs' }]);

    const { plan } = await desk.plan(id, { submitForReview: false });
    expect(plan.steps.map((step) => step.body)).toEqual([
      { listingType: 'OCI_APPLICATION', tagline: 'Also mine' },
    ]);
    expect(plan.notices.map((notice) => notice.key)).toContain('notices|oracle|held-back');
    expect((await desk.settled(await desk.send(id, { submitForReview: false }))).state).toBe('done');
    expect(await colleague.read(id)).toMatchObject({ headline: 'Theirs', tagline: 'Also mine' });

    await desk.reopen();
    const [waiting] = (await desk.ask('publications.conflicts', { draft: id, account: desk.account }))
      .conflicts;
    expect(waiting).toMatchObject({ field: 'headline', mine: 'Mine', theirs: 'Theirs' });
    await desk.ask('publications.settleConflict', {
      draft: id,
      account: desk.account,
      subject: waiting?.subject ?? '',
      field: 'headline',
      value: 'Ours',
    });
    expect(await field('headline')).toBe('Ours');
    expect((await desk.settled(await desk.send(id, { submitForReview: false }))).state).toBe('done');
    expect(await colleague.read(id)).toMatchObject({ headline: 'Ours' });
  });

  it('takes back with one undo what a merge brought in', async () => {
    const before = await field('tagline');
    await colleague.change(id, { tagline: 'Written by a colleague' });
    await desk.ask('publications.pull', { draft: id, account: desk.account });
    expect(await field('tagline')).toBe('Written by a colleague');
    await desk.ask('drafts.undo', { id });
    expect(await field('tagline')).toBe(before);
  });
});
