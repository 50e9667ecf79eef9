/** A metadata.csv of 10,000 rows in the table editor, typed into in a real Chromium. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { deskIn } from '../e2e/pages/desk.ts';
import { launchChromium } from '../support/chromium.ts';
import { fixtures } from '../support/datadog-tiles.ts';
import { startWebProgram, type WebProgram } from '../support/web-program.ts';
import { type Bench, type BenchLine, percentile } from './bench.ts';

const ROWS = 10_000;
const CELLS = 20;
const FRAME_MS = 16.7;

/** A tile of our own, its first metric ten thousand times under another name. */
function writeTile(folder: string): void {
  cpSync(join(fixtures, 'tern_mail'), folder, { recursive: true });
  const file = join(folder, 'metadata.csv');
  const [header = '', first = ''] = readFileSync(file, 'utf8').split('\n');
  const rest = first.slice(first.indexOf(','));
  const rows = Array.from({ length: ROWS }, (_, at) => `tern.metric_${String(at).padStart(5, '0')}${rest}`);
  writeFileSync(file, `${[header, ...rows].join('\n')}\n`);
}

/** What the renderer's main thread has worked so far, milliseconds: scripts, styles, layout, painting. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

const painted = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
      }),
  );

async function costOf(page: Page, session: CDPSession, key: string): Promise<number> {
  const before = await worked(session);
  await page.keyboard.press(key);
  await painted(page);
  return (await worked(session)) - before;
}

async function typed(program: WebProgram): Promise<BenchLine[]> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1360, height: 860 }, locale: 'en-GB' });
    await page.goto(program.address());
    await page.locator('html[data-ready="true"]').waitFor();
    const desk = deskIn(page);
    await desk.open('Tern Mail');
    await page.getByRole('button', { name: /^Table of metrics/ }).click();
    const grid = page.getByRole('grid', { name: 'metadata.csv' });
    await grid.getByRole('gridcell').first().waitFor();
    await grid.focus();
    // In the middle, and in the descriptions: what comes after a cell has to move.
    for (let screen = 0; screen < 10; screen += 1) await page.keyboard.press('PageDown');
    for (let column = 0; column < 5; column += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.type('warm up');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(2_000);
    const session = await page.context().newCDPSession(page);
    // Time of the thread, not of the clock: what else this machine does is not the table's.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.evaluate(() => {
      const long: number[] = [];
      new PerformanceObserver((list) =>
        long.push(...list.getEntries().map(({ duration }) => duration)),
      ).observe({ type: 'longtask' });
      Object.assign(window, { longTasks: long });
    });
    const costs: number[] = [];
    for (let cell = 0; cell < CELLS; cell += 1)
      for (const key of ['q', 'u', 'i', 'c', 'k', 'Enter']) costs.push(await costOf(page, session, key));
    await desk.saved();
    const longTasks = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
    if ((await grid.getByRole('gridcell', { name: 'quick', exact: true }).count()) === 0)
      throw new Error('the table did not follow the typing');
    return [
      {
        figure: `key stroke in a table of ${ROWS} rows, p95 of main-thread work`,
        value: percentile(costs, 95),
        unit: 'ms',
        limit: FRAME_MS,
        note: `median ${percentile(costs, 50).toFixed(1)}, ${costs.length} strokes, every sixth of them keeps a cell`,
      },
      {
        figure: 'tasks over 50 ms while typing into it',
        value: longTasks.length,
        unit: 'tasks',
        limit: 0,
        note: longTasks.length === 0 ? 'none' : `the longest ${Math.max(...longTasks).toFixed(0)} ms`,
      },
    ];
  } finally {
    await browser.close();
  }
}

export const bench: Bench = {
  name: 'Table of metrics',
  async run() {
    const program = await startWebProgram();
    try {
      const folder = join(program.dir, 'tern_mail');
      writeTile(folder);
      await program.command('import', folder);
      return await typed(program);
    } finally {
      await program.end();
    }
  },
};
