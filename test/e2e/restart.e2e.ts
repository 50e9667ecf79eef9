/** A power cut in the middle of everything: what was acknowledged is there, and what was under way ends well. */
import { randomFillSync } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { fillSample, listingsAt, SAMPLE } from './pages/marketplace.ts';
import { picture } from './pages/picture.ts';
import { scenario } from './pages/scenario.ts';
import {
  decideByHand,
  lamp,
  openPractice,
  openReview,
  publish,
  reviewPlan,
  SEND,
  send,
} from './pages/sending.ts';
import { MEDIA } from './pages/write-listing.ts';

describe('the program dies', () => {
  scenario('while somebody types', async ({ desk, kill, reopen }) => {
    await desk.newListing('Cut Short');
    const field = () => desk.section('Descriptions').text('Long description');
    await field().pressSequentially('What was on the disk. ');
    await desk.saved();
    await field().press('Control+End');
    const acknowledged = await field().inputValue();
    const typing = field()
      .pressSequentially('And what was on its way, word after word. '.repeat(20), { delay: 3 })
      .catch(() => undefined);
    await desk.foot.locator('[data-state="saving"], [data-state="saved"]').first().waitFor();
    await kill();
    // The window keeps what it could not give away, and says so.
    await desk.foot.locator('[data-state="unsaved"], [data-state="failed"]').waitFor();
    expect(await field().inputValue()).toContain(acknowledged);
    await typing;
    await reopen();
    await desk.open('Cut Short');
    expect(await field().inputValue()).toMatch(new RegExp(`^${acknowledged}`));
  });

  scenario('while a picture is added', async ({ desk, kill, reopen }) => {
    await desk.newListing('Half A Picture');
    const media = desk.section(MEDIA);
    const icon = await picture('icon.png', 200, 200);
    await media.chooseFiles('Choose a picture', [icon]);
    await media.root.getByRole('img', { name: icon.name }).waitFor();
    await desk.saved();
    await media.chooseFiles('Add pictures', [await largePicture('large.png')]);
    await media.root.getByRole('progressbar', { name: 'Adding large.png' }).waitFor();
    await kill();
    await media.root.getByRole('alert').filter({ hasText: 'Vitrine cannot be reached' }).waitFor();
    await reopen();
    await desk.open('Half A Picture');
    await media.root.getByRole('img', { name: icon.name }).waitFor();
    expect(await media.item('Screenshots', 0).root.count()).toBe(0);
    await media.chooseFiles('Add pictures', [await picture('again.png', 1280, 720)]);
    await media.item('Screenshots', 0).root.getByRole('img', { name: 'again.png' }).first().waitFor();
    await desk.saved();
  });

  scenario('at the plan', async ({ desk, program, restart }) => {
    await fillSample(program);
    await desk.open(SAMPLE);
    await reviewPlan(desk);
    const promised = await desk.action(SEND).textContent();
    await restart();
    await desk.open(SAMPLE);
    await reviewPlan(desk);
    expect(await desk.action(SEND).textContent()).toBe(promised);
    await send(desk);
    expect(await listingsAt(program)).toHaveLength(1);
  });

  scenario('twice during the submission', async ({ desk, program, restart }) => {
    await fillSample(program);
    await desk.open(SAMPLE);
    await reviewPlan(desk);
    await desk.action(SEND).click();
    const done = desk.content.locator('tr[data-state="proven"]');
    await eventually(async () => (await done.count()) >= 2, 15_000);
    await restart();
    await desk.go('Submissions');
    await desk.content.getByRole('row', { name: SAMPLE }).dblclick();
    await eventually(async () => (await done.count()) >= 8, 15_000);
    await restart();
    await desk.go('Submissions');
    await desk.content.getByRole('row', { name: SAMPLE }).dblclick();
    await desk.content.getByRole('heading', { name: `Sent: ${SAMPLE}` }).waitFor({ timeout: 30_000 });
    expect(await listingsAt(program)).toHaveLength(1);
    await desk.action('Follow the review').click();
    await lamp(desk, 'approved', 'yes').waitFor();
  });

  scenario(
    'during the review, and while publishing',
    async ({ desk, program, kill, reopen, restart, page }) => {
      await fillSample(program);
      await decideByHand(desk);
      await desk.open(SAMPLE);
      await reviewPlan(desk);
      await send(desk);
      await restart();
      await openPractice(desk);
      await desk.content.getByRole('button', { name: `Approve ${SAMPLE}` }).click();
      await openReview(desk, SAMPLE);
      await lamp(desk, 'approved', 'yes').waitFor();
      const label = 'Publish on Practice – Oracle';
      await desk.action(label).click();
      await page.getByRole('dialog').getByRole('button', { name: label }).click();
      await desk.content.getByRole('heading', { name: /^(Sending |Sent: )/ }).waitFor();
      await kill();
      await reopen();
      await openReview(desk, SAMPLE);
      await lamp(desk, 'visible', 'yes').or(desk.action(label)).first().waitFor();
      // Killed before the submission was written: nothing was acknowledged, and it can be done again.
      if ((await desk.action(label).count()) > 0) await publish(desk);
      await lamp(desk, 'visible', 'yes').waitFor();
      expect(await listingsAt(program)).toHaveLength(1);
    },
  );
});

/** Noise cannot be compressed: large enough to be under way for a while. */
async function largePicture(name: string) {
  const side = 3_000;
  const noise = randomFillSync(Buffer.alloc(side * side * 3));
  const buffer = await sharp(noise, { raw: { width: side, height: side, channels: 3 } })
    .png({ compressionLevel: 0 })
    .toBuffer();
  return { name, mimeType: 'image/png', buffer };
}
