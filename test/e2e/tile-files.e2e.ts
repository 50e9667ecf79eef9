/** A tile's files in the window: a folder chosen, a table, a text, what both sides changed, and a tile from nothing. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { fixtures } from '../support/datadog-tiles.ts';
import { differences } from '../support/same-folders.ts';
import { scenario } from './pages/scenario.ts';

const FOLDER = join(fixtures, 'tern_mail');

scenario(
  'a chosen folder is edited as a table and as text, and exported with those lines changed',
  async (stage) => {
    const { desk, program } = stage;
    const { page } = desk;
    const given = join(program.dir, 'given');
    cpSync(FOLDER, join(given, 'tern_mail'), { recursive: true });
    mkdirSync(join(given, 'no_tile'));
    writeFileSync(join(given, 'no_tile', 'notes.txt'), 'x');

    await desk.go('Listings');
    await desk.content.getByRole('button', { name: 'Import folders…' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Import folders' });
    const choose = async (folder: string) => {
      const chooser = page.waitForEvent('filechooser');
      await dialog.getByRole('button', { name: 'Choose a folder…' }).click();
      await (await chooser).setFiles(folder);
    };
    await choose(join(given, 'no_tile'));
    await dialog.getByText('There is no manifest.json in no_tile').waitFor();
    await choose(given);
    await dialog.getByRole('button', { name: 'Open Tern Mail' }).first().click();
    await page.getByRole('heading', { name: 'Basics' }).waitFor();

    await page.getByRole('button', { name: /^Table of metrics/ }).click();
    const grid = page.getByRole('grid', { name: 'metadata.csv' });
    await grid.getByRole('gridcell', { name: 'tern.bounce.count' }).click();
    for (const key of ['ArrowDown', 'End', 'Home', 'ArrowRight', 'ArrowRight', 'ArrowRight'])
      await page.keyboard.press(key);
    await page.keyboard.type('nonsense');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await page.getByText('“nonsense” is no unit').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('“nonsense” is no unit').waitFor({ state: 'detached' });
    await grid.focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type('tern.queue.oldest');
    await page.keyboard.press('Enter');
    await grid.getByRole('gridcell', { name: 'tern.queue.oldest' }).waitFor();

    await page.getByRole('button', { name: 'Back to the form' }).click();
    await page.getByRole('button', { name: 'Open README.md' }).click();
    const text = page.getByRole('textbox', { name: 'README.md' });
    await text.click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('End');
    await page.keyboard.type(' Delivery');
    await desk.saved();
    await page.getByRole('button', { name: 'Back to the form' }).click();
    await page.getByRole('heading', { name: 'Basics' }).waitFor();

    await page.getByRole('button', { name: 'More' }).last().click();
    await page.getByRole('menuitem', { name: 'Export folder…' }).click();
    const out = join(program.dir, 'out');
    const exporting = page.getByRole('dialog', { name: 'Export Tern Mail' });
    await exporting.getByRole('textbox', { name: 'Into the folder' }).fill(out);
    await exporting.getByRole('button', { name: 'Export folder' }).click();
    await exporting.getByText(join(out, 'tern_mail')).waitFor();
    const written = join(out, 'tern_mail');
    expect(differences(FOLDER, written).toSorted()).toEqual(['README.md', 'metadata.csv']);
    const added = (file: string) => {
      const [before, after] = [FOLDER, written].map((dir) =>
        readFileSync(join(dir, file), 'utf8').split('\n'),
      );
      return after?.filter((line) => before?.includes(line) !== true).map((line) => line.trim());
    };
    expect(added('README.md')).toEqual(['# Tern Mail Delivery']);
    expect(added('metadata.csv')).toEqual([expect.stringMatching(/^tern\.queue\.oldest,gauge,/)]);
  },
);

scenario(
  'a linked folder is followed, and a new tile begins with nothing wrong but what only its maker has',
  async (stage) => {
    const { desk, program } = stage;
    const { page } = desk;
    const folder = join(program.dir, 'tern_mail');
    cpSync(FOLDER, folder, { recursive: true });
    await program.command('import', folder, '--link');
    await desk.open('Tern Mail');
    const basics = desk.section('Basics');
    await basics.text('Title').fill('Tern Post');
    await desk.saved();
    const manifest = join(folder, 'manifest.json');
    const body = readFileSync(manifest, 'utf8');
    writeFileSync(
      manifest,
      body
        .replace('Monitor delivery', 'Watch every delivery')
        .replace('"title": "Tern Mail"', '"title": "Tern Letter"'),
    );
    await page.getByRole('button', { name: 'Decide…' }).click();
    expect(await basics.text('Description').inputValue()).toContain('Watch every delivery');
    const decision = page.getByRole('dialog', { name: 'Changed here and in the folder' });
    await decision.getByRole('button', { name: 'Take theirs for manifest.json: tile.title' }).click();
    await decision.getByRole('button', { name: /^Settle/ }).click();
    await desk.storefront.getByRole('heading', { name: 'Tern Letter' }).waitFor();
    expect(await basics.text('Title').inputValue()).toBe('Tern Letter');

    await desk.go('Listings');
    await desk.action('New listing').click();
    const dialog = page.getByRole('dialog', { name: 'New listing' });
    await dialog.getByRole('radio', { name: /^Datadog tile/ }).click();
    await dialog.getByRole('textbox', { name: 'Title' }).fill('Plover Queue');
    await dialog.getByRole('textbox', { name: 'Description' }).fill('Watch queues that wait');
    await dialog.getByRole('textbox', { name: 'Company' }).fill('Plover');
    await dialog.getByRole('textbox', { name: 'Homepage' }).fill('https://plover.example');
    await dialog.getByRole('textbox', { name: 'Support e-mail' }).fill('help@plover.example');
    await dialog.getByRole('textbox', { name: 'Sales e-mail' }).fill('sales@plover.example');
    await dialog.getByRole('button', { name: 'Create listing' }).click();
    await page.getByRole('heading', { name: 'Basics' }).waitFor();
    await desk.foot.getByText(/\d warnings?/).waitFor();
    expect(await desk.foot.getByText(/\d errors?/).count()).toBe(0);
  },
);
