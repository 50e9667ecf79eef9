/** Leads in the window: read when asked for, looked through, exported, and forgotten. */
import { readFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { fillWithSample } from '../../electron/hosts/sample/sample.ts';
import { accountIdSchema } from '../../shared/domain/ids.ts';
import { documentOf } from '../../shared/domain/parts.ts';
import { draftOfKind } from '../support/draft-of-kind.ts';
import { eventually } from '../support/eventually.ts';
import { cleanLead } from '../support/oracle-listing-drafts.ts';
import type { WebProgram } from '../support/web-program.ts';
import { scenario } from './pages/scenario.ts';

const account = accountIdSchema.parse('practice-oracle');

/** A listing for leads, live at the practice marketplace, and so with leads. */
async function goLive(program: WebProgram): Promise<void> {
  await program.ask('practice.setPolicy', { mode: 'approve', delayMs: 0, mayAutoPublish: true });
  const sample = async () => {
    const id = await fillWithSample(await program.client());
    if (id === undefined) throw new Error('the workspace was not empty');
    return id;
  };
  const draft = await draftOfKind(
    { ask: program.ask, sample },
    'oracle.lead-generation',
    documentOf(cleanLead(), 'listing'),
  );
  const choices = { submitForReview: true, publishOnApproval: true };
  const { plan, hash } = await program.ask('plans.make', { draft, account, choices });
  await program.ask('submissions.start', { plan, hash });
  await eventually(async () => {
    const { publications } = await program.ask('publications.list', { draft });
    return publications[0]?.state === 'live';
  }, 40_000);
}

describe('leads', () => {
  scenario('are read, searched, looked at, exported and forgotten', async ({ page, desk, program }) => {
    await goLive(program);
    await page.goto(`${page.url().split('#')[0]}#/account?id=${account}`);
    await desk.content.getByRole('link', { name: 'Leads' }).click();
    await desk.content.getByText('Nothing was read yet').waitFor();

    await page.getByRole('button', { name: 'Read now' }).click();
    await desk.content.getByText(/^120 records/).waitFor();
    await desk.content.getByText('These name people').waitFor();

    await desk.content.getByLabel('Search in Leads').fill('novak tomas');
    const record = desk.content.getByRole('region', { name: 'Record' });
    await record.getByText('tomas.novak@example.com').waitFor();
    expect(await desk.content.getByRole('row').count()).toBe(2);

    const download = page.waitForEvent('download');
    await desk.content.getByRole('button', { name: 'Export CSV' }).click();
    const saved = await (await download).path();
    const text = await readFile(saved, 'utf8');
    expect(text).toMatch(/^\uFEFFtimeCreated,firstName,lastName/);
    expect(text.trimEnd().split('\r\n')).toHaveLength(2);

    await desk.content.getByRole('button', { name: 'Forget' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/Backups of the workspace/).waitFor();
    await dialog.getByRole('button', { name: 'Forget' }).click();
    await desk.content.getByText('Nothing was read yet').waitFor();
  });

  scenario('that may not be read name the right that is missing', async ({ page, desk, program }) => {
    await program.ask('practice.setFaults', {
      rules: [{ operation: 'listLeads', fault: 'not-authorized' }],
    });
    await page.goto(`${page.url().split('#')[0]}#/insight?account=${account}&topic=leads`);
    await page.getByRole('button', { name: 'Read now' }).click();
    await desk.content.getByText('The marketplace does not let you read this.').waitFor();
    await desk.content.getByText(/read marketplace-publisher-family in tenancy/).waitFor();
  });
});
