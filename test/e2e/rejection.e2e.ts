/** The reviewers say no, and why; the correction goes the same way and arrives. */
import { describe, expect } from 'vitest';
import { fillSample, listingsAt, SAMPLE } from './pages/marketplace.ts';
import { scenario } from './pages/scenario.ts';
import { decideByHand, lamp, openPractice, openReview, publish, reviewPlan, send } from './pages/sending.ts';

const REASON = 'The headline promises a region that the product does not reach. Please say which ones.';

describe('a rejected listing', () => {
  scenario('is read, corrected, approved and live', async ({ page, desk, program }) => {
    await fillSample(program);
    await decideByHand(desk);
    await desk.open(SAMPLE);
    await reviewPlan(desk);
    await desk.content.getByLabel('Note to the reviewers').fill('The demo is open to everyone.');
    await send(desk);

    await openPractice(desk);
    await desk.content.getByText('The demo is open to everyone.').waitFor();
    await desk.content.getByRole('button', { name: `Send back… ${SAMPLE}` }).click();
    await desk.content.getByLabel('Reason').fill(REASON);
    await desk.content.getByRole('button', { name: 'Send back with this reason' }).click();
    await desk.content.getByText('Nothing waits.').waitFor();

    await desk.go('Home');
    await desk.content.getByText('The reviewers sent it back').waitFor();
    await openReview(desk, SAMPLE);
    await desk.content.getByText('The reviewers sent it back').first().waitFor();
    await desk.content.getByText(REASON).first().waitFor();
    await desk.content.getByRole('link', { name: 'Open the draft' }).click();
    await desk.section('Basics').write('Headline', 'Back up every volume, and restore it in Frankfurt');
    await desk.saved();
    await reviewPlan(desk);
    // Only what changed goes out again.
    expect(await desk.content.getByText('createListing', { exact: true }).count()).toBe(0);
    await send(desk);
    await openPractice(desk);
    await desk.content.getByRole('button', { name: `Approve ${SAMPLE}` }).click();
    await openReview(desk, SAMPLE);
    await lamp(desk, 'approved', 'yes').waitFor();
    await publish(desk);
    await lamp(desk, 'visible', 'yes').waitFor();
    await desk.content.getByText(REASON).first().waitFor();
    expect(await listingsAt(program)).toHaveLength(1);
    await page.reload();
    await lamp(desk, 'visible', 'yes').waitFor();
  });
});
