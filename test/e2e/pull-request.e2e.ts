/** A tile is sent as a pull request: a reviewer comments on a line, the correction is pushed, and it is merged. */
import { join } from 'node:path';
import { expect } from 'vitest';
import { fixtures } from '../support/datadog-tiles.ts';
import { scenario } from './pages/scenario.ts';
import { decideByHand, lamp, openPractice, openReview, reviewPlan, send } from './pages/sending.ts';

const COMMENT = 'Say what a team at Datadog’s customers gains.';

scenario('a tile is sent, sent back at a line, corrected and merged', async ({ desk, program }) => {
  await program.command('import', join(fixtures, 'tern_mail'));
  await decideByHand(desk);
  await desk.open('Tern Mail');
  await reviewPlan(desk);
  await desk.content.getByText('createPullRequest', { exact: true }).last().waitFor();
  await desk.content.getByLabel('Ready for review').waitFor();
  expect(await desk.content.getByText('Publish by itself on approval').count()).toBe(0);
  await send(desk);

  await openPractice(desk);
  await desk.content.getByRole('button', { name: /^Send back… Add Tern Mail/ }).click();
  await desk.content.getByLabel('Reason').fill(COMMENT);
  await desk.content.getByRole('button', { name: 'Send back with this reason' }).click();
  await openReview(desk, 'Tern Mail', 'Datadog');
  await desk.content.getByText('manifest.json').first().waitFor();
  await desk.content.getByText(COMMENT).first().waitFor();

  await desk.open('Tern Mail');
  const description = desk.page.locator('[data-path="field-description"]');
  await description.getByText(COMMENT).waitFor();
  await desk.section('Basics').write('Description', 'See every mail that a tern carries');
  await desk.saved();
  await reviewPlan(desk);
  await desk.content.getByText('updateRef', { exact: true }).last().waitFor();
  await send(desk);
  await openPractice(desk);
  await desk.content.getByRole('button', { name: /^Approve Add Tern Mail/ }).click();
  await openReview(desk, 'Tern Mail', 'Datadog');
  await lamp(desk, 'visible', 'yes').waitFor();
});
