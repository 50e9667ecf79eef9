/** Everything the main job needs, without a mouse, and always with the focus in sight. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Desk } from './pages/desk.ts';
import { fillSample, SAMPLE } from './pages/marketplace.ts';
import { scenario } from './pages/scenario.ts';
import { SEND } from './pages/sending.ts';
import { soon } from './pages/soon.ts';

describe('the keyboard', () => {
  scenario('creates, edits, validates, reviews and sends', async ({ page, desk, program }) => {
    const { keyboard } = page;
    await desk.content.getByText('Your listings start here').waitFor();
    await keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await keyboard.type('New listing');
    await page.getByRole('dialog').getByText('New listing', { exact: true }).first().waitFor();
    await keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'New listing' });
    await dialog.waitFor();
    await keyboard.type('Made By Hand');
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Basics' }).waitFor();

    // To the first thing that is wrong, and its mending.
    const headline = desk.section('Basics').text('Headline');
    await desk.section('Basics').root.getByText('There is no headline.').waitFor();
    await keyboard.press('F8');
    await soon(() => headline.evaluate((element) => element === document.activeElement)).toBe(true);
    await expectFocusInSight(page);
    // At one go: a busy machine that paused between two letters would make two steps of it.
    await keyboard.insertText('Written without a mouse');
    await desk.section('Basics').root.getByText('There is no headline.').waitFor({ state: 'detached' });
    await keyboard.press('F8');
    await expectFocusInSight(page);
    await keyboard.press('Control+z');
    await desk.section('Basics').root.getByText('There is no headline.').waitFor();

    // A whole listing, found and sent.
    await program.ask('drafts.remove', await onlyListing(desk, program));
    await fillSample(program);
    await keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    // Without waiting for what is found: it is opened once it is.
    await keyboard.type('Acme Backup');
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: SAMPLE }).waitFor();
    await desk.action('Review plan').waitFor();
    // From a list of choices too, which has a use of its own for Enter.
    await desk.section('Basics').root.getByRole('combobox', { name: 'Package type' }).focus();
    await keyboard.press('Control+Enter');
    await desk.action(SEND).waitFor();
    await soon(() => desk.action(SEND).getAttribute('aria-disabled')).toBe('false');
    await keyboard.press('Control+Enter');
    await desk.content.getByRole('heading', { name: `Sent: ${SAMPLE}` }).waitFor({ timeout: 30_000 });
    await keyboard.press('Control+Enter');
    await desk.content.getByRole('heading', { name: 'Timeline' }).waitFor();
  });

  scenario(
    'reaches every control, one after the other, and shows where it is',
    async ({ page, desk, program }) => {
      await fillSample(program);
      await desk.open(SAMPLE);
      await page.locator('body').click({ position: { x: 1, y: 1 } });
      const seen = new Set<string>();
      for (let step = 0; step < 60; step += 1) {
        await page.keyboard.press('Tab');
        await expectFocusInSight(page);
        seen.add(
          await page.evaluate(
            () => document.activeElement?.closest('header, nav, main, footer, section')?.id ?? '',
          ),
        );
      }
      expect([...seen]).toContain('sidebar');
      expect(seen.size).toBeGreaterThan(3);
    },
  );
});

async function onlyListing(desk: Desk, program: Parameters<typeof fillSample>[0]) {
  await desk.saved();
  const { rows } = await program.ask('drafts.list', { family: 'listing', offset: 0, limit: 1 });
  const [row] = rows;
  if (row === undefined) throw new Error('there is no listing');
  return { id: row.id };
}

/** What has the focus is on the screen, and something about it says so. */
async function expectFocusInSight(page: Page): Promise<void> {
  const told = await page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body || element instanceof HTMLIFrameElement)
      return 'elsewhere';
    const box = element.getBoundingClientRect();
    const label = element.closest('label');
    const styles = [
      element,
      ...(label === null ? [] : [label]),
      ...(element.parentElement === null ? [] : [element.parentElement]),
    ].map((each) => getComputedStyle(each));
    const isMarked = styles.some(
      ({ outlineStyle, outlineWidth, boxShadow }) =>
        (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
    );
    const isVisible = (label ?? element).getBoundingClientRect().bottom > 0 && box.top < innerHeight;
    return isMarked && isVisible ? 'in sight' : `lost: ${element.outerHTML.slice(0, 200)}`;
  });
  expect(told).not.toMatch(/^lost/);
}
