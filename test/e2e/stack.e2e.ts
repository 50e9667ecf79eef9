/** A stack from a ZIP of Terraform files, in the window: refused, taken, mended where a finding is, sent. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { expect } from 'vitest';
import { STACK_CODE, STACK_SCHEMA } from '../support/oracle-drafts.ts';
import { scenario } from './pages/scenario.ts';

scenario(
  'a ZIP of Terraform files becomes a stack: its finding is mended in the file, undone and sent',
  async (stage) => {
    const { desk, program } = stage;
    const { page } = desk;
    const id = await program
      .ask('drafts.create', { kind: 'oracle.artifact', name: 'Harbour stack' })
      .then((draft) => draft.id);
    const draft = await program.ask('drafts.get', { id });
    const before = 'MACHINE_IMAGE';
    await program.ask('drafts.edit', {
      id,
      rev: draft.rev,
      edits: [{ op: 'set', part: 'artifact', path: ['artifactType'], before, after: 'STACK' }],
    });
    await page.goto(`${page.url().split('#')[0]}#/draft?id=${id}`);
    const files = page.getByRole('region', { name: 'Terraform files' });
    const choose = async (content: Uint8Array): Promise<void> => {
      const path = join(program.dir, 'harbour.zip');
      writeFileSync(path, content);
      const chooser = page.waitForEvent('filechooser');
      await files.getByRole('button', { name: 'Choose a ZIP…' }).click();
      await (await chooser).setFiles(path);
    };
    await choose(zipSync({ '../main.tf': Buffer.from('x') }));
    await files.getByRole('alert').getByText('a name leads out of the folder').waitFor();

    const broken = STACK_CODE.replace('variable "region" {}', 'variable "region" {');
    await choose(zipSync({ 'main.tf': Buffer.from(broken), 'schema.yaml': Buffer.from(STACK_SCHEMA) }));
    await files.getByText('2 files taken in.').waitFor();
    const text = page.getByRole('textbox', { name: 'main.tf' });
    // The rules run beside the window: what they found of the files before may still be there.
    for (let tries = 0; tries < 30 && !(await text.isVisible()); tries += 1) {
      await page.keyboard.press('F8');
      await page.waitForTimeout(300);
    }
    await text.click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.type('}');
    await desk.saved();
    await page.getByRole('button', { name: 'Back to the form' }).click();
    const { parts } = await program.ask('drafts.get', { id });
    expect(parts['terraform/main.tf']).toEqual({ type: 'text', text: STACK_CODE });

    const path = page.getByRole('region', { name: 'The way of a stack to customers' });
    await path
      .getByRole('textbox', { name: 'Listing in the customers’ catalogue' })
      .fill('ocid1.listing.oc1..a');
    await path.getByText('+ variable "mp_listing_id" { default = "ocid1.listing.oc1..a" }').waitFor();
    await path.getByRole('button', { name: 'Write into the files' }).click();
    await page.getByRole('button', { name: 'Open marketplace_image.tf' }).waitFor();
    await path.getByRole('button', { name: 'I tried these files' }).click();
    await path.getByRole('button', { name: 'Not tried after all' }).waitFor();

    await page.goto(`${page.url().split('#')[0]}#/plan?id=${id}&account=practice-oracle`);
    await page.getByText('Make the Resource Manager stack of the files').waitFor();
    await page.getByText('Create the artifact').waitFor();
  },
);
