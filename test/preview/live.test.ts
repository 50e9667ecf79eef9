import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeOn } from '../support/axe.ts';
import { launchChromium } from '../support/chromium.ts';
import { openPreview } from '../support/preview-window/open.ts';
import { hashOf, sampleContext, sampleListing, sampleParts } from '../support/storefront-sample.ts';

let browser: Browser;
let base64: string;
beforeAll(async () => {
  browser = await launchChromium();
  const png = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#00637f' } })
    .png()
    .toBuffer();
  base64 = png.toString('base64');
});
afterAll(() => browser.close());

/** The sample's pictures with their real length. */
const withPictures = () => {
  const sizeBytes = Buffer.from(base64, 'base64').length;
  const file = {
    hash: hashOf('b'),
    fileName: 'b.png',
    sizeBytes,
    mediaType: 'image/png',
    width: 40,
    height: 30,
  };
  const value = { ...sampleListing, icon: { ...file, hash: hashOf('a') }, screenshots: [{ id: 's', file }] };
  return {
    parts: { listing: { type: 'document', value } },
    context: sampleContext,
    blobs: { [hashOf('a')]: base64, [hashOf('b')]: base64 },
  } as const;
};

describe('the preview beside the editor', () => {
  it('follows the typing in place: the frame is loaded once and keeps its tab', async () => {
    const { page, requests } = await openPreview(browser, withPictures());
    const frame = page.frameLocator('iframe');
    await frame.locator('html').evaluate((html) => Object.assign(html, { wasHereBefore: true }));
    await frame.locator('#tab-usage').check();
    await page.getByLabel('Long description').fill('Typed just now.');
    await frame.locator('#panel-overview', { hasText: 'Typed just now.' }).waitFor({ state: 'attached' });
    expect(await frame.locator('#tab-usage').isChecked()).toBe(true);
    expect(await frame.locator('html').evaluate((html) => 'wasHereBefore' in html)).toBe(true);
    expect(requests).toEqual([]);
    await page.close();
  });

  it('has a sandbox without scripts and the policy in the frame', async () => {
    const { page } = await openPreview(browser);
    expect(await page.locator('iframe').getAttribute('sandbox')).toBe('allow-same-origin');
    const policy = page.frameLocator('iframe').locator('meta[http-equiv="Content-Security-Policy"]');
    expect(await policy.getAttribute('content')).toBe(
      "default-src 'none'; img-src blob: data:; style-src 'unsafe-inline'",
    );
    await page.close();
  });

  it('shows pictures from the core, fetched once', async () => {
    const { page, errors } = await openPreview(browser, withPictures());
    const image = page.frameLocator('iframe').locator('.gallery img');
    await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(40);
    expect(await image.getAttribute('src')).toMatch(/^blob:/);
    await page.getByLabel('Long description').fill('One more key stroke.');
    await page.frameLocator('iframe').getByText('One more key stroke.').waitFor();
    const reads = await page.evaluate(
      () => window.previewCalls.filter(({ method }) => method === 'blobs.read').length,
    );
    expect(reads).toBe(2);
    expect(errors.filter((error) => /refused|violat|Content Security/i.test(error))).toEqual([]);
    await page.close();
  });

  it('does not fetch a picture that would take the window down, and says so', async () => {
    const huge = {
      hash: hashOf('c'),
      fileName: 'huge.png',
      sizeBytes: 1_000,
      mediaType: 'image/png',
      width: 10_000,
      height: 10_000,
    };
    const { page } = await openPreview(browser, {
      parts: { listing: { type: 'document', value: { icon: huge } } },
    });
    await page.getByText('huge.png is too large to be drawn here.').waitFor();
    expect(await page.evaluate(() => window.previewCalls.some(({ method }) => method === 'blobs.read'))).toBe(
      false,
    );
    await page.close();
  });

  it('turns to the card, the phone and the dark, and fills the window', async () => {
    const { page } = await openPreview(browser, { parts: sampleParts });
    const html = page.frameLocator('iframe').locator('html');
    await page.getByText('Card', { exact: true }).click();
    await page.frameLocator('iframe').locator('article.card').waitFor();
    await page.getByRole('radio', { name: 'Wide' }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => html.getAttribute('data-width')).toBe('narrow');
    await page.getByRole('button', { name: 'Colours: Light' }).click();
    await expect.poll(() => html.getAttribute('data-theme')).toBe('dark');
    await page.keyboard.press('ControlOrMeta+.');
    await expect.poll(async () => (await page.locator('.v-preview').boundingBox())?.width).toBe(1360);
    // From inside the frame as well.
    await page.frameLocator('iframe').locator('summary').focus();
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await page.locator('.v-preview').boundingBox())?.width).toBe(680);
    await page.close();
  });

  it('saves an export and says which file', async () => {
    const exported = { fileName: 'Acme-page.html', mediaType: 'text/html', base64: btoa('<p>x') };
    const { page } = await openPreview(browser, { exported });
    await page.getByRole('button', { name: 'Export' }).click();
    expect(await page.getByRole('menuitem', { name: 'Picture (PNG)' }).isDisabled()).toBe(true);
    await page.getByText('Needs Chromium, Chrome or Edge on this machine').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Web page (HTML)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Acme-page.html');
    await page.getByText('Saved Acme-page.html, 1 kB').waitFor();
    await page.close();
  });

  it('offers pictures where this machine can print', async () => {
    const { page } = await openPreview(browser, { canPrint: true });
    await page.getByRole('button', { name: 'Export' }).click();
    await expect.poll(() => page.getByRole('menuitem', { name: 'Picture (PNG)' }).isEnabled()).toBe(true);
    await page.close();
  });

  it('draws the terms, and says that an artifact is never seen', async () => {
    const { page } = await openPreview(browser, { kind: 'oracle.terms', parts: {} });
    await page.frameLocator('iframe').getByText('This version has no text yet').waitFor();
    expect(await page.getByRole('radiogroup', { name: 'View' }).count()).toBe(0);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('is accessible, inside and around (%s)', async (theme) => {
    const context = await browser.newContext({ viewport: { width: 1360, height: 860 } });
    const { page } = await openPreview(context, { parts: sampleParts, context: sampleContext });
    if (theme === 'dark') await page.getByRole('button', { name: 'Colours: Light' }).click();
    await expect
      .poll(() => page.frameLocator('iframe').locator('html').getAttribute('data-theme'))
      .toBe(theme);
    const around = await axeOn(page).exclude('iframe').include('.v-preview').analyze();
    expect(around.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    // axe cannot run where no script may, so it looks at the same document outside the sandbox.
    const html = await page
      .frameLocator('iframe')
      .locator('html')
      .evaluate((element) => element.outerHTML);
    const copy = await context.newPage();
    await copy.setContent(
      `<!doctype html>${html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')}`,
    );
    for (const tab of ['overview', 'usage', 'packages', 'support', 'provider']) {
      await copy.locator(`#tab-${tab}`).check();
      // In the dark only the colours are others.
      const axe = theme === 'light' ? axeOn(copy) : axeOn(copy).withRules('color-contrast');
      const inside = await axe.analyze();
      expect(inside.violations.map(({ id, nodes }) => [tab, id, nodes[0]?.html])).toEqual([]);
    }
    await context.close();
  });
});
