/** A picture that a marketplace would send back is mended where the finding is told, and undo brings back the original. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect } from 'vitest';
import { axeOn } from '../support/axe.ts';
import { fixtures } from '../support/datadog-tiles.ts';
import { picture } from './pages/picture.ts';
import { scenario } from './pages/scenario.ts';
import { MEDIA } from './pages/write-listing.ts';

scenario(
  'a picture is cropped in the studio, for a tile and for a listing',
  async ({ desk, page, program }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const folder = join(program.dir, 'in', 'tern_mail');
    cpSync(join(fixtures, 'tern_mail'), folder, { recursive: true });
    const { buffer } = await picture('queues.png', 1600, 1200);
    writeFileSync(join(folder, 'images', 'queues.png'), buffer);
    await program.command('import', folder);
    await desk.open('Tern Mail');

    await desk.foot.getByRole('button', { name: '1 warning' }).click();
    await page.getByRole('button', { name: 'Crop…' }).first().click();
    const studio = page.getByRole('dialog', { name: 'Image studio' });
    await studio.getByText('Shape 16:9: met').waitFor();
    const frame = studio.getByRole('group', { name: /Kept part: 1600 × 900 pixels from 0, 150/ });
    await frame.press('ArrowDown');
    await studio.getByRole('group', { name: /from 0, 166/ }).waitFor();
    const corner = studio.locator('[data-handle="se"]');
    const box = await corner.boundingBox();
    if (box === null) throw new Error('the frame has no corner');
    await page.mouse.move(box.x + 7, box.y + 7);
    await page.mouse.down();
    await page.mouse.move(box.x - 33, box.y + 7, { steps: 4 });
    await page.mouse.move(box.x - 33, box.y - 33, { steps: 4 });
    await page.mouse.up();
    await studio.getByRole('group', { name: /Kept part: 1[0-4]\d\d × / }).waitFor();
    await studio.getByLabel('Name').fill('queues at noon');
    await studio.getByRole('button', { name: '1440', exact: true }).click();
    await studio.getByText('After 1440 × 810 px').waitFor();
    const { violations } = await axeOn(page).include('[role="dialog"]').analyze();
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.failureSummary}`)),
    ).toEqual([]);
    await studio.getByRole('button', { name: 'Use this picture' }).click();
    await studio.waitFor({ state: 'hidden' });
    await desk.foot.getByRole('button', { name: '1 warning' }).waitFor({ state: 'hidden' });
    await desk.saved();
    const parts = async () => {
      const { id } = await program.ask('drafts.find', { text: 'Tern Mail' });
      return (await program.ask('drafts.get', { id })).parts;
    };
    const mended = await parts();
    expect(mended['images/queues_at_noon.png']).toMatchObject({ blob: { width: 1440, height: 810 } });
    expect(mended['images/queues.png']).toBeUndefined();
    await page.keyboard.press('Control+z');
    await desk.foot.getByRole('button', { name: '1 warning' }).waitFor();
    await desk.saved();
    expect((await parts())['images/queues.png']).toMatchObject({ blob: { width: 1600, height: 1200 } });

    await desk.newListing('Acme');
    const media = desk.section(MEDIA);
    await media.chooseFiles('Choose a picture', [await picture('icon.png', 400, 300)]);
    await media.root.getByRole('button', { name: 'Edit icon.png…' }).click();
    await studio.getByText('Shape 1:1: met').waitFor();
    await studio.getByRole('button', { name: 'Use this picture' }).click();
    await media.root.getByText('300 × 300 px').waitFor();

    const liar = (await picture('liar.png', 900, 900)).buffer;
    await media.chooseFiles('Replace', [
      { name: 'liar.png', mimeType: 'image/png', buffer: liar.subarray(0, liar.length / 2) },
    ]);
    await media.root.getByRole('button', { name: 'Edit liar.png…' }).click();
    await studio.getByText('begins like a PNG and is none that can be read to its end').waitFor();
    await studio.getByRole('button', { name: 'Close' }).click();
    await studio.waitFor({ state: 'hidden' });
  },
);

scenario(
  'a picture with an alpha channel is put on white, and a logo opens in the studio as the carousel’s pictures do',
  async ({ desk, page, program }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const folder = join(program.dir, 'in', 'tern_mail');
    cpSync(join(fixtures, 'tern_mail'), folder, { recursive: true });
    const { buffer } = await picture('queues.png', 1440, 810);
    writeFileSync(
      join(folder, 'images', 'queues.png'),
      await sharp(buffer).ensureAlpha(0.5).png().toBuffer(),
    );
    writeFileSync(join(folder, 'assets', 'logos', 'tern.png'), (await picture('tern.png', 400, 200)).buffer);
    await program.command('import', folder);
    await desk.open('Tern Mail');

    const said = page.getByText(/^queues\.png has an alpha channel/).first();
    await desk.content.getByRole('button', { name: 'Findings' }).click();
    await said.waitFor();
    await desk.content.getByRole('button', { name: 'Convert…' }).first().click();
    const studio = page.getByRole('dialog', { name: 'Image studio' });
    await studio.getByRole('button', { name: 'Use this picture' }).click();
    await studio.waitFor({ state: 'hidden' });
    await said.waitFor({ state: 'detached' });

    await desk.content.getByRole('button', { name: 'Edit assets/logos/tern.png…' }).click();
    await studio.getByText('Before 400 × 200 px').waitFor();
    await studio.getByLabel('Name').fill('tern mark');
    await studio.getByRole('button', { name: 'Use this picture' }).click();
    await desk.content.getByText('assets/logos/tern_mark.png').waitFor();
    await desk.saved();
    await page.keyboard.press('Control+z');
    await desk.content.getByText('assets/logos/tern.png').waitFor();
  },
);
