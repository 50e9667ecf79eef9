/** Key stroke to repainted preview: a 2,000-word listing, typed into in a real Chromium. */
import type { CDPSession, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { openPreview } from '../support/preview-window/open.ts';
import { type Bench, type BenchLine, percentile } from './bench.ts';

const WORDS = 2_000;
const STROKES = 120;
const FRAME_MS = 16.7;

/** Paragraphs of 40 words, as a description has. */
function description(): string {
  const words = Array.from({ length: WORDS }, (_, at) => `word${at % 97}`);
  const paragraphs: string[] = [];
  for (let at = 0; at < WORDS; at += 40) paragraphs.push(`${words.slice(at, at + 40).join(' ')}.`);
  return paragraphs.join('\n\n');
}

const listing = (longDescription: string) => ({
  displayName: 'Acme Backup',
  headline: 'Backups that restore',
  shortDescription: 'Snapshots of every volume, restored in minutes.',
  longDescription,
  usageInformation: longDescription.slice(0, 2_000),
  packageType: 'MACHINE_IMAGE',
  pricingType: 'FREE',
});

/** What the renderer's main thread has worked so far, milliseconds: scripts, styles, layout, painting. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Resolves when what was drawn has been handed to the screen. */
const painted = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
      }),
  );

/** Each with what asking and waiting cost by themselves, which is on the safe side. */
async function strokes(page: Page, session: CDPSession): Promise<readonly number[]> {
  const costs: number[] = [];
  const drawn = page.frameLocator('iframe').locator('.prose').nth(1);
  for (let at = 0; at < STROKES; at += 1) {
    const before = await worked(session);
    await page.keyboard.type(String(at % 10));
    await painted(page);
    costs.push((await worked(session)) - before);
  }
  const shown = await drawn.innerText();
  if (!shown.includes('0123456789')) throw new Error('the preview did not follow the typing');
  return costs;
}

async function run(): Promise<BenchLine[]> {
  const browser = await launchChromium();
  try {
    const value = listing(description());
    const { page } = await openPreview(browser, { parts: { listing: { type: 'document', value } } });
    const session = await page.context().newCDPSession(page);
    // Time of the thread, not of the clock: what else this machine does is not the preview's.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const text = page.getByRole('textbox', { name: 'Long description' });
    await text.focus();
    // In the middle, where what comes after it has to move too.
    await text.evaluate((area: HTMLTextAreaElement) => {
      const middle = area.value.indexOf('\n\n', area.value.length / 2);
      area.setSelectionRange(middle, middle);
    });
    await page.keyboard.type('warm up ');
    await painted(page);
    await page.evaluate(() => {
      const long: number[] = [];
      new PerformanceObserver((list) =>
        long.push(...list.getEntries().map(({ duration }) => duration)),
      ).observe({
        type: 'longtask',
      });
      Object.assign(window, { longTasks: long });
    });
    const costs = await strokes(page, session);
    const longTasks = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
    return [
      {
        figure: `key stroke to repainted preview, ${WORDS} words, p95 of main-thread work`,
        value: percentile(costs, 95),
        unit: 'ms',
        limit: FRAME_MS,
        note: `median ${percentile(costs, 50).toFixed(1)}, ${STROKES} strokes`,
      },
      {
        figure: 'tasks over 50 ms while typing',
        value: longTasks.length,
        unit: 'tasks',
        limit: 0,
      },
    ];
  } finally {
    await browser.close();
  }
}

export const bench: Bench = { name: 'preview', run };
