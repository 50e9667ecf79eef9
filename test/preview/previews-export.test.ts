import { randomBytes } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CoreContext } from '../../electron/core/context.ts';
import { previewHandlers } from '../../electron/core/previews/previews.ts';
import { printWithChromium } from '../../electron/hosts/print-with-chromium.ts';
import type { Input } from '../../shared/contract/methods.ts';
import { draftIdSchema } from '../../shared/domain/ids.ts';
import type { Parts } from '../../shared/domain/parts.ts';
import { launchChromium } from '../support/chromium.ts';
import {
  hashOf,
  sampleContext,
  sampleListing,
  sampleParts,
  sampleTerms,
} from '../support/storefront-sample.ts';

let folder: string;
let browser: Browser;
const id = draftIdSchema.parse('d1');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrine-preview-'));
  for (const [digit, background] of [
    ['a', '#c74634'],
    ['b', '#00637f'],
  ] as const) {
    const png = await sharp({ create: { width: 320, height: 200, channels: 3, background } })
      .png()
      .toBuffer();
    await writeFile(join(folder, hashOf(digit)), png);
  }
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

/** What the export asks of the core, over real files. */
function coreWith({
  parts = sampleParts,
  kind = 'oracle.application',
  name = 'Acme Backup for Oracle',
  canPrint = true,
}: {
  readonly parts?: Parts;
  readonly kind?: string;
  readonly name?: string;
  readonly canPrint?: boolean;
} = {}): CoreContext {
  const draft = { id, kind, family: kind === 'oracle.terms' ? 'terms' : 'listing', name, parts };
  const core = {
    drafts: { get: () => draft, contextOf: () => sampleContext },
    blobs: {
      has: (hash: string) => existsSync(join(folder, hash)),
      open: (hash: string) => createReadStream(join(folder, hash)),
    },
    ports: canPrint ? { print: printWithChromium } : {},
  };
  return core as unknown as CoreContext; // the rest of the core takes no part
}

const ask = (core: CoreContext, change: Partial<Input<'previews.export'>> = {}) =>
  previewHandlers(core)['previews.export']({
    id,
    view: 'page',
    format: 'html',
    theme: 'light',
    width: 'wide',
    ...change,
  });

describe('the exported page', () => {
  it('opens by itself, with its pictures and without asking for anything', async () => {
    const { fileName, mediaType, bytes } = await ask(coreWith());
    expect({ fileName, mediaType }).toEqual({
      fileName: 'Acme-Backup-for-Oracle-page.html',
      mediaType: 'text/html',
    });
    const file = join(folder, fileName);
    await writeFile(file, bytes);
    const page = await browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const errors: string[] = [];
    page.on('console', (line) => errors.push(line.text()));
    await page.goto(pathToFileURL(file).href);
    expect(await page.title()).toBe('Acme Backup for Oracle');
    const images = page.locator('img');
    // The third screenshot's file is gone and the fourth is no picture: their places say so.
    expect(await images.count()).toBe(2);
    for (const image of await images.all()) {
      expect(await image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(320);
    }
    await page.getByText('restore.png').waitFor();
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(file).href]);
    expect(errors).toEqual([]);

    // The tabs turn by keyboard, without a script.
    await page.locator('#tab-overview').focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText('Launch the instance.').waitFor();
    expect(await page.locator('#panel-overview').isVisible()).toBe(false);
    await page.close();
  });

  it('is named after the listing, in a way every file system takes', async () => {
    const { fileName } = await ask(coreWith({ name: '../../etc/: "Acme" \u202e \u0000' }), { view: 'card' });
    expect(fileName).toBe('etc-Acme-card.html');
    expect((await ask(coreWith({ name: '' }))).fileName).toBe('listing-page.html');
  });

  it('speaks the content’s language', async () => {
    const listing = { ...sampleListing, contentLanguage: { name: 'Français', code: 'fr' } };
    const { bytes } = await ask(coreWith({ parts: { listing: { type: 'document', value: listing } } }));
    const html = new TextDecoder().decode(bytes);
    expect(html).toContain('<html lang="fr"');
    expect(html).toContain('Lancer l’instance');
    expect(html).toContain('approximatif');
  });

  it('shows terms as their only view, whichever is asked for', async () => {
    const { fileName } = await ask(coreWith({ kind: 'oracle.terms', name: 'Terms', parts: sampleTerms }), {
      view: 'card',
    });
    expect(fileName).toBe('Terms-page.html');
  });

  it('refuses pictures that are too much for one file', async () => {
    const huge = join(folder, hashOf('e'));
    const piece = randomBytes(8 * 1_048_576);
    await writeFile(huge, Buffer.concat(Array.from({ length: 13 }, () => piece)));
    const icon = { hash: hashOf('e'), fileName: 'huge.png', sizeBytes: 1, mediaType: 'image/png' };
    const core = coreWith({ parts: { listing: { type: 'document', value: { icon } } } });
    await expect(ask(core)).rejects.toMatchObject({ code: 'too-large' });
    await rm(huge);
  });
});

describe('printing', () => {
  it.each([
    ['wide', 1200],
    ['narrow', 390],
  ] as const)('makes a %s PNG of the whole page', async (width, widthPx) => {
    const { fileName, bytes } = await ask(coreWith(), { format: 'png', width });
    expect(fileName).toBe('Acme-Backup-for-Oracle-page.png');
    const { format, width: actual, height } = await sharp(bytes).metadata();
    expect({ format, actual }).toEqual({ format: 'png', actual: widthPx });
    expect(height).toBeGreaterThan(1500); // all tabs, one below the other
    const { data } = await sharp(bytes).flatten().raw().toBuffer({ resolveWithObject: true });
    // The screenshot's own colour is in it, so pictures were drawn before it was taken.
    let found = false;
    for (let at = 0; at < data.length && !found; at += 3) {
      found = data[at] === 0x00 && data[at + 1] === 0x63 && data[at + 2] === 0x7f;
    }
    expect(found).toBe(true);
  });

  it('makes a PDF', async () => {
    const { mediaType, bytes } = await ask(coreWith(), { format: 'pdf', theme: 'dark' });
    expect(mediaType).toBe('application/pdf');
    expect(new TextDecoder().decode(bytes.slice(0, 5))).toBe('%PDF-');
  });

  it('says what is missing where nothing can print', async () => {
    await expect(ask(coreWith({ canPrint: false }), { format: 'png' })).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('Chromium, Chrome or Edge'),
    });
  });

  it('says that customers never see an artifact', async () => {
    await expect(ask(coreWith({ kind: 'oracle.artifact' }))).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('sends nothing, whatever the page holds', async () => {
    const html =
      '<!doctype html><title>x</title><script>document.title="ran"</script><img src="http://127.0.0.1:9/x.png"><body style="height:50px">';
    const png = await printWithChromium({ html, format: 'png', widthPx: 200, theme: 'light' });
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 200 });
  });

  it('refuses a page that is too high for a picture, and says what to do', async () => {
    const html = '<!doctype html><body style="margin:0;height:20000px">';
    await expect(
      printWithChromium({ html, format: 'png', widthPx: 200, theme: 'light' }),
    ).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('PDF'),
    });
  });
});
