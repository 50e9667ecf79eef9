import type { Browser } from 'playwright-core';
import { createElement, Fragment } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGE_HEADERS } from '../../electron/hosts/page/policy.ts';
import { createRichText, type TextMode } from '../../shared/domain/rich-text.ts';
import { storefrontPage } from '../../shared/domain/storefront.ts';
import { launchChromium } from '../support/chromium.ts';
import { openPreview } from '../support/preview-window/open.ts';
import { sampleListing } from '../support/storefront-sample.ts';
import { BEACON, corpus } from './xss-corpus.ts';

const richText = createRichText();
const markup = (text: string, mode: TextMode): string =>
  renderToStaticMarkup(createElement(Fragment, null, richText.render(text, mode)));

/** Everything that may ever be drawn. */
const TAG =
  /^(?:p|br|strong|em|del|code|pre|blockquote|hr|a|span|input|[uo]l|li|h[1-6]|table|thead|tbody|t[rhd]|div|sup|section)$/;
const ATTRIBUTE = /^(?:href|target|rel|title|class|role|aria-label|start|type|disabled|checked|style)$/;

it('knows at least sixty ways', () => expect(new Set(corpus).size).toBeGreaterThanOrEqual(60));

describe.each(['plain', 'markdown'] as const)('as %s', (mode) => {
  it.each(corpus)('%s', (text) => {
    const html = markup(text, mode);
    for (const [, name = '', attributes = ''] of html.matchAll(
      /<([a-z][^\s/>]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>/gi,
    )) {
      expect(name).toMatch(TAG);
      for (const [, attribute = '', value = ''] of attributes.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)) {
        expect(attribute).toMatch(ATTRIBUTE);
        if (attribute === 'href') expect(value).toMatch(/^(?:https?:\/\/|mailto:)/);
        if (attribute === 'style') expect(value).toMatch(/^text-align:(?:left|center|right)$/);
      }
      if (name === 'a') expect(attributes).toMatch(/target="_blank" rel="noopener noreferrer nofollow ugc"/);
      if (name === 'input') expect(attributes).toMatch(/type="checkbox"[^>]*disabled/);
    }
    // What is left over once the tags are gone holds no tag.
    expect(html.replaceAll(/<[^>]*>/g, '')).not.toMatch(/[<]/);
  });
});

describe('in a real browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it('runs nothing and asks for nothing, with scripts allowed and without any policy', async () => {
    // Neither the sandbox nor the policy stands in front of the sanitiser here.
    const html = corpus
      .map((text) => `<div>${markup(text, 'markdown')}${markup(text, 'plain')}</div>`)
      .join('\n');
    const page = await browser.newPage();
    const requests: string[] = [];
    await page.route('**', (route) => {
      requests.push(route.request().url());
      return route.request().url() === 'http://preview.test/'
        ? route.fulfill({ contentType: 'text/html', body: `<!doctype html><meta charset="utf-8">${html}` })
        : route.abort();
    });
    await page.goto('http://preview.test/');
    for (const link of await page.locator('a, span, p').all()) await link.dispatchEvent('mouseover');
    await page.waitForTimeout(200);
    expect(requests).toEqual(['http://preview.test/']);
    expect(await page.evaluate(() => 'pwned' in window && !(window.pwned instanceof Element))).toBe(false);
    expect(await page.locator('script, iframe, img, object, embed, link, style, form, svg').count()).toBe(0);
    await page.close();
  });

  it('runs nothing and asks for nothing even when everything comes through unsanitised', async () => {
    // The second line: the sandbox and the two policies alone, with the corpus as HTML.
    const page = await browser.newPage();
    const requests: string[] = [];
    await page.route('**', (route) => {
      requests.push(route.request().url());
      return route.request().url() === 'http://preview.test/'
        ? route.fulfill({
            contentType: 'text/html',
            body: '<!doctype html><title>x</title>',
            headers: { ...PAGE_HEADERS },
          })
        : route.abort();
    });
    await page.goto('http://preview.test/');
    await page.evaluate(
      (documents) => {
        for (const srcdoc of documents) {
          const frame = document.createElement('iframe');
          frame.setAttribute('sandbox', 'allow-same-origin');
          frame.srcdoc = srcdoc;
          document.body.append(frame);
        }
      },
      corpus.map((text) =>
        storefrontPage({ language: 'en', title: 'x', css: '', theme: 'light', width: 'wide' }, text),
      ),
    );
    await page.waitForTimeout(500);
    expect(requests).toEqual(['http://preview.test/']);
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
    await page.close();
  });

  it('shows the whole corpus in the window’s preview, and clicking its links leads nowhere', async () => {
    const text = corpus.join('\n\n');
    const value = {
      ...sampleListing,
      ...{ displayName: text, headline: text, tagline: text, shortDescription: text, longDescription: text },
      ...{ usageInformation: text, systemRequirements: text, keywords: text, screenshots: [], videos: [] },
      ...{ supportLinks: corpus.map((url) => ({ name: url, url })), icon: null },
      ...{ supportContacts: corpus.map((email) => ({ name: email, email, phone: email })) },
      ...{
        contentLanguage: { name: text, code: corpus[0] ?? '' },
        versionDetails: { number: text, releaseDate: text },
      },
    };
    const { page, requests } = await openPreview(browser, {
      parts: { listing: { type: 'document', value } },
    });
    const frame = page.frameLocator('iframe');
    await frame.locator('#tab-support').check();
    const link = frame.locator('a', { hasText: BEACON }).first();
    await link.click();
    await link.click({ button: 'middle' });
    await link.click({ modifiers: ['ControlOrMeta'] });
    await page.getByText(`Would open ${BEACON}`).waitFor();
    expect(requests).toEqual([]);
    expect(page.context().pages()).toHaveLength(1);
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
    await page.close();
  });
});

declare global {
  interface Window {
    pwned?: unknown;
  }
}
