/** A folder of files in, written in its form, and out again with a change of one line. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { fixtures } from '../support/datadog-tiles.ts';
import { differences } from '../support/same-folders.ts';
import { scenario } from './pages/scenario.ts';

const FOLDER = join(fixtures, 'tern_mail');

scenario('a tile is written in its form and exported with a change of one line', async (stage) => {
  const { desk, program } = stage;
  await program.command('import', FOLDER);
  await desk.open('Tern Mail');
  await desk.section('README').text('Overview').waitFor();
  await desk.storefront.getByText('delivers mail.').first().waitFor();

  await desk.section('Basics').write('Title', 'Tern Mail Delivery');
  await desk.storefront.getByRole('heading', { name: 'Tern Mail Delivery' }).waitFor();
  await desk.saved();
  await stage.restart();
  await desk.open('Tern Mail Delivery');

  const support = desk.section('README').text('Support');
  const before = await support.inputValue();
  await support.fill(`Ask us. ${before}`);
  await desk.saved();
  await desk.page.keyboard.press('Control+z');
  await expect.poll(() => support.inputValue()).toBe(before);
  await desk.saved();

  const out = join(program.dir, 'out');
  await program.command('export', 'Tern Mail Delivery', '--out', out);
  const written = join(out, 'tern_mail');
  expect(differences(FOLDER, written)).toEqual(['manifest.json']);
  const [ours, theirs] = [FOLDER, written].map((dir) =>
    readFileSync(join(dir, 'manifest.json'), 'utf8').split('\n'),
  );
  expect(ours?.filter((line, index) => line !== theirs?.[index])).toEqual(['    "title": "Tern Mail",']);
});
