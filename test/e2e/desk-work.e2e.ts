/** The daily work at the desk: undo, history, search, the list by its keys, removing and bringing back. */
import { describe, expect } from 'vitest';
import { fillSample, SAMPLE } from './pages/marketplace.ts';
import { scenario } from './pages/scenario.ts';
import { soon } from './pages/soon.ts';

describe('undo', () => {
  scenario(
    'walks back through fields, survives a reload, and comes forward again',
    async ({ page, desk }) => {
      await desk.newListing('Second Thoughts');
      const basics = desk.section('Basics');
      const headline = () => desk.section('Basics').text('Headline');
      const tagline = () => desk.section('Basics').text('Tagline');
      await basics.write('Headline', 'First');
      await basics.write('Tagline', 'Second');
      await basics.tags('Keywords', ['third']);
      await desk.section('Support').add('Support contacts');
      await desk.saved();
      const undo = page.getByRole('button', { name: 'Undo' });
      const redo = page.getByRole('button', { name: 'Redo' });
      await undo.click();
      await soon(() => desk.section('Support').item('Support contacts', 0).root.count()).toBe(0);
      await undo.click();
      await undo.click();
      await soon(() => tagline().inputValue()).toBe('');
      await desk.saved();
      await page.reload();
      await desk.section('Basics').root.waitFor();
      expect(await headline().inputValue()).toBe('First');
      await page.getByRole('button', { name: 'Undo' }).click();
      await soon(() => headline().inputValue()).toBe('');
      await redo.click();
      await soon(() => headline().inputValue()).toBe('First');
      await redo.click();
      await soon(() => tagline().inputValue()).toBe('Second');
      // By key, from inside another field.
      await headline().focus();
      await page.keyboard.press('Control+z');
      await soon(() => tagline().inputValue()).toBe('');
      await page.keyboard.press('Control+Shift+Z');
      await soon(() => tagline().inputValue()).toBe('Second');
      await page.getByRole('button', { name: 'History' }).click();
      const history = page.getByRole('dialog', { name: 'History' });
      await history.getByText('Headline').first().waitFor();
      await history.getByText('(undone)').first().waitFor();
    },
  );
});

describe('the list', () => {
  scenario(
    'is searched and walked by keys, and gives back what was removed',
    async ({ page, desk, program }) => {
      await fillSample(program);
      for (const name of ['Birch Ledger', 'Cedar Ledger', 'Dogwood Atlas']) {
        await program.ask('drafts.create', { kind: 'oracle.application', name });
      }
      await desk.go('Listings');
      await desk.content.getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
      const row = (name: string) => desk.content.getByRole('row', { name: new RegExp(`^${name}`) });
      await row('Dogwood Atlas').waitFor();

      await page.keyboard.press('Control+f');
      await page.keyboard.type('ledger');
      await desk.content.getByText('2 found').waitFor();
      await row(SAMPLE).waitFor({ state: 'detached' });
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Cedar Ledger' }).waitFor();

      // A word of the text finds it too.
      await page.keyboard.press('Alt+ArrowLeft');
      const search = desk.content.getByRole('searchbox');
      await search.fill('tenancy');
      await row(SAMPLE).waitFor();
      await row('Birch Ledger').waitFor({ state: 'detached' });
      await search.fill('nothing of the kind');
      await desk.content.getByText('Nothing fits “nothing of the kind”').waitFor();
      await desk.content.getByRole('button', { name: 'Clear the search' }).last().click();
      await row('Birch Ledger').waitFor();

      await row('Birch Ledger').click();
      await page.keyboard.press('Delete');
      await row('Birch Ledger').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Undo' }).click();
      await row('Birch Ledger').waitFor();

      await row('Birch Ledger').click();
      await page.keyboard.press('Shift+ArrowDown');
      await desk.content.getByText('2 selected').first().waitFor();
      await page.keyboard.press('Delete');
      await row('Cedar Ledger').waitFor({ state: 'detached' });
      await row('Dogwood Atlas').waitFor();
      await page.getByText('2 removed.').waitFor();
      await page.getByRole('button', { name: 'Undo' }).click();
      await row('Cedar Ledger').waitFor();
      expect(await desk.rows.count()).toBe(5);
    },
  );

  scenario('asks before something goes that a listing uses', async ({ page, desk, program }) => {
    await fillSample(program);
    await desk.go('Terms');
    await desk.content.getByRole('row', { name: /^Acme Backup Terms/ }).click();
    await page.keyboard.press('Delete');
    const dialog = page.getByRole('dialog', { name: /^Remove “Acme Backup Terms/ });
    await dialog.getByText('1 listing uses it').waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await desk.content.getByRole('row', { name: /^Acme Backup Terms/ }).waitFor();
  });
});
