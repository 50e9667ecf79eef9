/** A colleague was faster: the plan offers to work on from their revision, and sends only what was written here. */
import { describe, expect } from 'vitest';
import { accountIdSchema } from '../../shared/domain/ids.ts';
import { openColleague } from '../support/colleague.ts';
import { eventually } from '../support/eventually.ts';
import { fillSample, SAMPLE } from './pages/marketplace.ts';
import { scenario } from './pages/scenario.ts';
import { decideByHand, lamp, openPractice, openReview, publish, reviewPlan, send } from './pages/sending.ts';

describe('a revision that a colleague opened', () => {
  scenario('is taken over on the plan', async ({ desk, program }) => {
    await fillSample(program);
    await decideByHand(desk);
    await desk.open(SAMPLE);
    await reviewPlan(desk);
    await send(desk);
    await openPractice(desk);
    await desk.content.getByRole('button', { name: `Approve ${SAMPLE}` }).click();
    await openReview(desk, SAMPLE);
    await lamp(desk, 'approved', 'yes').waitFor();
    await publish(desk);
    await lamp(desk, 'visible', 'yes').waitFor();

    const { rows } = await program.ask('drafts.list', { family: 'listing', offset: 0, limit: 1 });
    const draft = rows[0]?.id;
    if (draft === undefined) throw new Error('the sample is here');
    const colleague = await openColleague({
      ask: program.ask,
      account: accountIdSchema.parse('practice-oracle'),
      eventually,
    });
    await colleague.openRevision(draft, { tagline: 'Written by a colleague' });
    await desk.open(SAMPLE);
    await desk.section('Basics').write('Headline', 'Back up every volume, and restore it in Frankfurt');
    await desk.saved();
    await desk.action('Review plan').click();
    await desk.content.getByRole('button', { name: 'Take it over' }).click();
    // What is on the screen is no longer what was: seen first, then sent.
    await desk.action('Go on with these changes').click();
    await send(desk);
    expect(await colleague.read(draft)).toMatchObject({
      headline: 'Back up every volume, and restore it in Frankfurt',
      tagline: 'Written by a colleague',
    });
    colleague.close();
  });
});
