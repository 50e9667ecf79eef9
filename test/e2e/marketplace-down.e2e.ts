/** The marketplace goes away: drafting goes on, what is being sent waits, and arrives once it is back. */
import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe } from 'vitest';
import { fillSample, SAMPLE } from './pages/marketplace.ts';
import { scenario } from './pages/scenario.ts';
import { soon } from './pages/soon.ts';

describe('a marketplace that is down', () => {
  scenario(
    'pauses what is sent to it, with a sentence, and takes it up again',
    async ({ page, desk, program }) => {
      const marketplace = await program.startMarketplace();
      await fillSample(program);
      await desk.go('Connect an account');
      await desk.content.getByLabel('Name').fill('Acme');
      await desk.content.getByLabel('OCI configuration file').fill(marketplace.configFile);
      await desk.content.getByLabel('Profile').fill(marketplace.profile);
      await desk.content.getByLabel('Compartment OCID').fill(marketplace.compartmentId);
      await desk.content.getByLabel('Endpoint').fill(marketplace.endpoint);
      await desk.action('Connect account').click();
      await desk.content.getByRole('button', { name: 'Test connection' }).click();
      await desk.content.getByText('Answers', { exact: true }).waitFor();
      await desk.content.getByText('Real', { exact: true }).waitFor();

      await marketplace.stop();
      await desk.content.getByRole('button', { name: 'Test connection' }).click();
      await desk.content.getByText('Does not answer', { exact: true }).waitFor();
      await desk.open(SAMPLE);
      await desk.section('Basics').write('Tagline', 'Written while nobody answered');
      await desk.saved();
      await desk.action('Review plan').click();
      await page.getByRole('dialog', { name: 'Where to?' }).getByRole('button', { name: /^Acme/ }).click();
      const sending = desk.action(/^Send \d+ calls to Acme on Oracle/);
      await desk.content.getByText('Acme does not answer').waitFor();
      await soon(() => sending.getAttribute('aria-disabled')).toBe('true');
      await marketplace.startAgain();
      await desk.content.getByRole('button', { name: 'Check again' }).click();
      await soon(() => sending.getAttribute('aria-disabled')).toBe('false');

      // Gone again between the check and the first call.
      await marketplace.stop();
      await sending.click();
      await desk.action('Resume sending').waitFor({ timeout: 40_000 });
      await desk.content.getByText('Paused', { exact: true }).waitFor();

      await marketplace.startAgain();
      await desk.action('Resume sending').click();
      await desk.content.getByRole('heading', { name: `Sent: ${SAMPLE}` }).waitFor({ timeout: 40_000 });
    },
  );

  scenario('is not even asked with a key that is not the one named', async ({ desk, program }) => {
    const marketplace = await program.startMarketplace();
    const config = await readFile(marketplace.configFile, 'utf8');
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2_048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    const key = join(program.dir, 'wrong-key.pem');
    const wrong = join(program.dir, 'wrong-config');
    writeFileSync(key, privateKey);
    writeFileSync(wrong, config.replaceAll(/key_file ?=.*/g, `key_file=${key}`));
    await desk.go('Connect an account');
    await desk.content.getByLabel('Name').fill('Acme');
    await desk.content.getByLabel('OCI configuration file').fill(wrong);
    await desk.content.getByLabel('Profile').fill(marketplace.profile);
    await desk.content.getByLabel('Compartment OCID').fill(marketplace.compartmentId);
    await desk.content.getByLabel('Endpoint').fill(marketplace.endpoint);
    await desk.action('Connect account').click();
    await desk.content.getByText('The account could not be connected.').waitFor();
    await desk.content
      .getByText('Name the key that belongs to it, or correct the fingerprint.')
      .first()
      .waitFor();
  });
});
