/** The pictures of README and guide, taken from the program itself: `node test/support/take-screenshots.ts` after a build. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { fillWithSample } from '../../electron/hosts/sample/sample.ts';
import { accountIdSchema } from '../../shared/domain/ids.ts';
import { launchChromium } from './chromium.ts';
import { eventually } from './eventually.ts';
import { startWebProgram } from './web-program.ts';

const out = 'docs/images';
mkdirSync(out, { recursive: true });

const program = await startWebProgram();
const browser = await launchChromium();
const id = await fillWithSample(await program.client());
if (id === undefined) throw new Error('the workspace was not empty');
const account = accountIdSchema.parse('practice-oracle');

async function inWindow(colorScheme: 'light' | 'dark', work: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: 1360, height: 860 },
    colorScheme,
    reducedMotion: 'reduce',
  });
  await program.serveAgain().then((address) => page.goto(address));
  await page.locator('html[data-ready="true"]').waitFor();
  await work(page);
  await page.close();
}

async function shoot(page: Page, hash: string, name: string, ready: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.getByText(ready).first().waitFor();
  await page.waitForLoadState('networkidle').catch(() => undefined);
  await page.waitForTimeout(700); // a picture for people: let what fades in finish
  await page.screenshot({ path: join(out, `${name}.png`) });
}

const draft = `#/draft?id=${id}`;
const publication = `#/publication?id=${id}&account=${account}`;
for (const scheme of ['light', 'dark'] as const) {
  await inWindow(scheme, async (page) => {
    await shoot(page, '#/home', `home-${scheme}`, 'Recently edited');
    await shoot(page, '#/drafts?family=listing', `list-${scheme}`, 'Acme Backup for Oracle Cloud');
    await shoot(page, draft, `editor-${scheme}`, 'Display name');
    await shoot(page, `#/plan?id=${id}&account=${account}`, `plan-${scheme}`, 'Before it is sent');
  });
}

const imported = await program.command('import', join('test', 'fixtures', 'datadog', 'tern_mail'));
const { listing } = JSON.parse(imported.stdout) as { readonly listing: string }; // documented in docs/cli.md
await inWindow('light', async (page) => {
  await page.evaluate((id) => {
    location.hash = `#/draft?id=${id}`;
  }, listing);
  await page.getByRole('button', { name: /^Table of metrics/ }).click();
  await page.getByRole('gridcell', { name: 'tern.bounce.count' }).click();
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(out, 'tile-table-light.png') });
});

for (const step of ['offering', 'both-ways', 'repository', 'channel', 'create']) {
  const at = ['--account', 'practice-datadog', '--listing', listing];
  await program.command('handoff', 'tick', 'listing', step, ...at);
}
const guide = `#/handoff?account=practice-datadog&id=${listing}&guide=listing&step=overview`;
await inWindow('light', (page) => shoot(page, guide, 'handoff-light', 'Short description'));

const { plan, hash } = await program.ask('plans.make', {
  draft: id,
  account,
  choices: { submitForReview: true, publishOnApproval: false },
});
const { id: submission } = await program.ask('submissions.start', { plan, hash });
await eventually(
  async () => (await program.ask('submissions.get', { id: submission })).state === 'done',
  20_000,
);
await eventually(async () => {
  const { publications } = await program.ask('publications.list', { draft: id });
  return publications.some(({ state }) => state === 'approved');
}, 20_000);
for (const scheme of ['light', 'dark'] as const) {
  await inWindow(scheme, async (page) => {
    await shoot(page, `#/submission?id=${submission}`, `submission-${scheme}`, '13 of 13');
    await shoot(page, publication, `publication-${scheme}`, 'Timeline');
    await shoot(page, '#/practice', `practice-${scheme}`, 'How its reviewer decides');
  });
}
await browser.close();
await program.end();
