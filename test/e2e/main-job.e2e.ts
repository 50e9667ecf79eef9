/** The main job, as somebody does it who has never seen the program. */
import { readFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { picture } from './pages/picture.ts';
import { scenario } from './pages/scenario.ts';
import { decideByHand, lamp, openPractice, publish, reviewPlan, send } from './pages/sending.ts';
import { soon } from './pages/soon.ts';
import { addPictures, makeChoices, offerPackage, writeTexts } from './pages/write-listing.ts';

const content = {
  name: 'Acme Notes',
  headline: 'Notes that every team can find again',
  tagline: 'Write once, find for ever',
  keywords: ['notes', 'search', 'teams'],
  shortDescription: 'Acme Notes keeps what a team has written down, and finds it by any word of it.',
  longDescription: 'For teams that write much.\n\nIt runs in your tenancy and talks to nothing else.',
  icon: await picture('icon.png', 200, 200),
  screenshots: [
    await picture('search-results.png', 1280, 720, '#334155'),
    await picture('editor.png', 1280, 720, '#7c2d12'),
  ],
};

describe('a new partner', () => {
  scenario(
    'drafts, previews, sends, follows and publishes a listing',
    async ({ page, desk, newPage }) => {
      await decideByHand(desk);
      await desk.go('Home');
      await desk.content.getByText('Your listings start here').waitFor();
      await desk.newListing(content.name);

      // Findings come and go with what is typed.
      const basics = desk.section('Basics');
      const noHeadline = basics.root.getByText('There is no headline.');
      await noHeadline.waitFor();
      await basics.text('Headline').pressSequentially(content.headline, { delay: 5 });
      await noHeadline.waitFor({ state: 'detached' });
      await soon(() => desk.storefront.getByText(content.headline).count()).toBeGreaterThan(0);

      // A fix by the machine, and the way back.
      const headline = basics.text('Headline');
      await headline.fill(`  ${content.headline}  `);
      await basics.button('Fix').first().click();
      await soon(() => headline.inputValue()).toBe(content.headline);
      await page.getByRole('button', { name: 'Undo' }).click();
      await soon(() => headline.inputValue()).toBe(`  ${content.headline}  `);
      await page.getByRole('button', { name: 'Redo' }).click();
      await soon(() => headline.inputValue()).toBe(content.headline);

      await writeTexts(desk, content);
      await addPictures(desk, content);
      await makeChoices(desk);
      await offerPackage(desk, content.name);
      await desk.saved();
      await desk.foot
        .getByText('no errors')
        .or(desk.foot.getByText(/^\d+ (warning|hint)/))
        .first()
        .waitFor();
      expect(await desk.foot.getByText(/\d+ error/).count()).toBe(0);

      // The preview shows it, in every way it can be looked at.
      const { storefront } = desk;
      await storefront.getByText('It runs in your tenancy').waitFor();
      await storefront
        .getByRole('img', { name: /search results/i })
        .first()
        .waitFor();
      await desk.preview('Card');
      await storefront.getByText(content.shortDescription).waitFor();
      await desk.preview('Page');
      const root = storefront.locator('html');
      await desk.preview('Narrow');
      await soon(() => root.getAttribute('data-width')).toBe('narrow');
      await page.getByRole('button', { name: 'Colours: Light' }).click();
      await soon(() => root.getAttribute('data-theme')).toBe('dark');
      await page.getByRole('button', { name: 'Colours: Dark' }).click();
      await desk.preview('Wide');

      // One file that stands by itself.
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: 'Web page (HTML)' }).click(),
      ]);
      const html = await readFile(await download.path(), 'utf8');
      expect(html).not.toMatch(/<script/i);
      const alone = await newPage({ offline: true });
      await alone.goto(`data:text/html;base64,${Buffer.from(html).toString('base64')}`);
      await alone.getByText(content.headline).first().waitFor();
      expect(
        await alone.evaluate(() =>
          [...document.images].every((image) => image.complete && image.naturalWidth > 0),
        ),
      ).toBe(true);

      // Nothing is sent that was not shown.
      await reviewPlan(desk);
      const calls = desk.content.getByRole('table').getByRole('row');
      expect(await calls.filter({ hasText: 'createListing' }).count()).toBeGreaterThan(0);
      await calls.filter({ hasText: 'icon.png' }).first().waitFor();
      await desk.content.getByText('Practice', { exact: true }).first().waitFor();
      await send(desk);
      expect(
        await desk.content.getByRole('progressbar', { name: 'Progress of the submission' }).count(),
      ).toBe(1);

      await desk.action('Follow the review').click();
      await lamp(desk, 'in review', 'waiting')
        .or(lamp(desk, 'in review', 'yes'))
        .waitFor();
      await openPractice(desk);
      await desk.content.getByRole('button', { name: `Approve ${content.name}` }).click();
      await desk.content.getByText('Nothing waits.').waitFor();

      await desk.open(content.name);
      await desk.go('Listings');
      await desk.content.getByRole('link', { name: 'Practice' }).click();
      await lamp(desk, 'approved', 'yes').waitFor();
      expect(await lamp(desk, 'visible', 'yes').count()).toBe(0);
      await publish(desk);
      await lamp(desk, 'visible', 'yes').waitFor();
      await desk.content.getByText('Live', { exact: true }).first().waitFor();

      // Read back, and on record.
      await soon(() => desk.content.locator('tr[data-state="proven"]').count()).toBeGreaterThan(10);
      expect(await desk.content.locator('tr[data-state="different"]').count()).toBe(0);
      await desk.content.getByText('It was read back as live').first().waitFor();
      await desk.content.getByText('The reviewers approved it').first().waitFor();
      await desk.content.getByText(/^Chain intact/).waitFor();
    },
    { timeoutMs: 180_000 },
  );
});
