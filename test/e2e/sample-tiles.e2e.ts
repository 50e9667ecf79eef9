/**
 * Each live tile of the brief, all the way by hand in one window: taken in by its path, edited in one field, previewed,
 * exported with a change of one line, sent as a pull request, checked, sent back, corrected, approved and merged.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { samplesAreMissing, sampleTiles } from '../support/datadog-samples.ts';
import { differences } from '../support/same-folders.ts';
import type { Desk } from './pages/desk.ts';
import { scenario } from './pages/scenario.ts';
import { decideByHand, lamp, openPractice, openReview, reviewPlan, send } from './pages/sending.ts';

/** Of one tile on two busy cores, with much to spare. */
const TILE_MS = 90_000;

if (sampleTiles.length === 0) it.skip(samplesAreMissing, () => undefined);
else
  scenario(
    'every sample tile goes all the way',
    async ({ desk, program }) => {
      await decideByHand(desk);
      for (const { path } of sampleTiles) await allTheWay(desk, path, join(program.dir, 'out'));
    },
    { timeoutMs: sampleTiles.length * TILE_MS },
  );

async function allTheWay(desk: Desk, path: string, out: string): Promise<void> {
  const { title } = JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8')).tile;
  const [once, twice] = [`${title} once`, `${title} twice`];
  await takeIn(desk, path, title);
  await desk.section('Basics').write('Title', once);
  await desk.storefront.getByRole('heading', { name: once }).first().waitFor();
  await desk.saved();
  await writeOut(desk, once, out);
  expect(differences(path, join(out, basename(path)))).toEqual(['manifest.json']);
  const [before = [], after = []] = [path, join(out, basename(path))].map((folder) =>
    readFileSync(join(folder, 'manifest.json'), 'utf8').split('\n'),
  );
  expect(before.filter((line, index) => line !== after[index])).toHaveLength(1);

  await reviewPlan(desk);
  await desk.content.getByText('createPullRequest', { exact: true }).last().waitFor();
  await send(desk);
  const words = `Say what ${basename(path)} is for.`;
  await openPractice(desk);
  await desk.content.getByRole('button', { name: `Send back… Add ${once} (` }).click();
  await desk.content.getByLabel('Reason').fill(words);
  await desk.content.getByRole('button', { name: 'Send back with this reason' }).click();
  await openReview(desk, once, 'Datadog');
  await desk.content.getByText(words).first().waitFor();
  const request = desk.content.getByRole('region', { name: 'Pull request' });
  await request.getByText(`Add ${once}`).waitFor();
  await request.getByText('validations').waitFor();

  await desk.open(once);
  await desk.section('Basics').write('Title', twice);
  await desk.saved();
  await reviewPlan(desk);
  await desk.content.getByText('updateRef', { exact: true }).last().waitFor();
  await send(desk);
  await openPractice(desk);
  await desk.content.getByRole('button', { name: `Approve Add ${once} (` }).click();
  await openReview(desk, twice, 'Datadog');
  await lamp(desk, 'visible', 'yes').waitFor();
  await request.getByText('Merged', { exact: true }).waitFor();
}

async function takeIn({ page, content, go }: Desk, path: string, title: string): Promise<void> {
  await go('Listings');
  await content.getByRole('button', { name: 'Import folders…' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Import folders' });
  await dialog.getByLabel('Or its path on this machine').fill(path);
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await dialog
    .getByRole('button', { name: `Open ${title}`, exact: true })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Basics' }).waitFor();
}

async function writeOut({ page }: Desk, title: string, out: string): Promise<void> {
  await page.getByRole('button', { name: 'More' }).last().click();
  await page.getByRole('menuitem', { name: 'Export folder…' }).click();
  const dialog = page.getByRole('dialog', { name: `Export ${title}` });
  const place = dialog.getByRole('textbox', { name: 'Into the folder' });
  // It offers a place of its own first.
  await expect.poll(() => place.inputValue()).not.toBe('');
  await place.fill(out);
  await dialog.getByRole('button', { name: 'Export folder' }).click();
  await dialog.getByText(/^\d+ files? written\./).waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}
