/** A hand-off in the window: a guide of the account, a guide of a tile, what is copied, said, taken back and reminded of. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { fixtures } from '../support/datadog-tiles.ts';
import { scenario } from './pages/scenario.ts';

scenario(
  'what a marketplace takes only in its own pages is walked through, and remembered',
  async (stage) => {
    const { desk, program } = stage;
    const { page } = desk;
    await program.command('import', join(fixtures, 'tern_mail'));

    // The account’s own guide, from its page.
    await page
      .getByRole('navigation')
      .getByRole('link', { name: /^Datadog/ })
      .click();
    await page.getByRole('link', { name: 'Open guide: Becoming a Datadog partner' }).click();
    const steps = page.getByRole('navigation', { name: 'Steps' });
    const done = page.getByRole('checkbox', { name: 'I have done this' });
    await page.getByRole('heading', { name: 'Apply to the Datadog Partner Network' }).waitFor();
    const portal = page.getByRole('link', { name: 'Open partners.datadoghq.com' });
    expect(await portal.getAttribute('href')).toBe('https://partners.datadoghq.com/');
    expect(await portal.getAttribute('target')).toBe('_blank');

    // A tick goes on to the next step, and is dated.
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Be accepted, and meet your partner manager' }).waitFor();
    await page.getByRole('textbox', { name: 'Partner manager' }).fill('Ada Lovelace');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Ask for a sandbox' }).waitFor();
    await page.getByLabel('Asked for on').fill('2020-01-06');
    await done.click();
    await page.getByText('It was expected by January 8, 2020.').waitFor();

    // It is there after a power cut, and Home reminds of what is late.
    await stage.restart();
    await desk.go('Home');
    await page.getByRole('link', { name: /Late: The sandbox is there/ }).click();
    await page.getByRole('heading', { name: 'The sandbox is there' }).waitFor();
    await steps.getByRole('button', { name: /Be accepted/ }).click();
    expect(await page.getByRole('textbox', { name: 'Partner manager' }).inputValue()).toBe('Ada Lovelace');
    await page.getByText(/^You said so on/).waitFor();

    // By keys, and back again: both stay in the history.
    await page.keyboard.press('ArrowUp');
    await page.getByRole('heading', { name: 'Apply to the Datadog Partner Network' }).waitFor();
    await done.click();
    await steps.getByRole('button', { name: /^To do Apply/ }).waitFor();
    await page.getByText('What you said, and when').click();
    await page.getByText('You took back that this is done: Apply to the Datadog Partner Network').waitFor();

    // What Vitrine saw itself needs no tick.
    await steps.getByRole('button', { name: /^Seen by Vitrine The account reaches/ }).click();
    await page.getByText(/^Vitrine read .*integrations-extras as/).waitFor();
  },
);

scenario('the form of a tile has each value to copy and each file to save', async (stage) => {
  const { desk, program } = stage;
  const { page } = desk;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const folder = join(fixtures, 'tern_mail');
  await program.command('import', folder);
  await desk.open('Tern Mail');
  await page.getByRole('button', { name: 'More' }).last().click();
  await page.getByRole('menuitem', { name: 'Hand-off at Datadog' }).click();
  await page.getByRole('link', { name: 'Open guide: Listing a tile' }).click();
  const steps = page.getByRole('navigation', { name: 'Steps' });

  await steps.getByRole('button', { name: /Fill in the overview/ }).click();
  await page.getByRole('button', { name: 'Copy Short description' }).click();
  await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'Monitor delivery, bounces and queues of Tern Mail',
  );

  await steps.getByRole('button', { name: /Add the pictures/ }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save images/queues.png' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('queues.png');
  expect(readFileSync(await saved.path())).toEqual(readFileSync(join(folder, 'images', 'queues.png')));

  // As a pull request the form is not needed.
  await steps.getByRole('button', { name: /Choose the way/ }).click();
  await page.getByRole('combobox', { name: 'Handed in as' }).selectOption('pull-request');
  await steps.getByRole('button', { name: /Fill in the overview/ }).waitFor({ state: 'detached' });

  // A value leads to the form that it comes from.
  await page.getByRole('combobox', { name: 'Handed in as' }).selectOption('web-form');
  await steps.getByRole('button', { name: /Create the listing/ }).click();
  await page.getByRole('link', { name: 'Open Name in the form' }).click();
  await desk.section('Basics').text('Title').waitFor();
});
