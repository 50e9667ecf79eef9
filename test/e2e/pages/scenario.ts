/** A scenario: the real program, a real window, and what is kept of both when something is not as it should be. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, it } from 'vitest';
import { launchChromium } from '../../support/chromium.ts';
import { projectDir } from '../../support/desktop.ts';
import { startWebProgram, type WebProgram } from '../../support/web-program.ts';
import { type Desk, deskIn } from './desk.ts';

/** Long enough for two busy cores; whatever takes longer is a failure, and is shown. */
const PATIENCE_MS = 30_000;
const SCENARIO_MS = 180_000;

export interface Stage {
  readonly program: WebProgram;
  readonly page: Page;
  readonly desk: Desk;
  /** A page with a memory of its own; what it complains about counts. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  /** Another window of the program. */
  openWindow(address: string): Promise<Desk>;
  /** Kills the program, runs `meanwhile`, starts it again and opens its new address in the window. */
  restart(meanwhile?: () => void): Promise<void>;
  kill(): Promise<void>;
  reopen(): Promise<void>;
}

export interface ScenarioOptions {
  readonly window?: BrowserContextOptions;
  readonly timeoutMs?: number;
}

let browser: Promise<Browser> | undefined;
afterAll(async () => {
  const open = await browser;
  browser = undefined;
  await open?.close();
});

export function scenario(
  name: string,
  run: (stage: Stage) => Promise<void>,
  { timeoutMs = SCENARIO_MS, ...options }: ScenarioOptions = {},
): void {
  it(
    name,
    async ({ signal }) => {
      const { stage, problems, keep, end } = await openStage(options);
      const stopped = new Promise<never>((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('the scenario took too long')));
      });
      try {
        await Promise.race([run(stage), stopped]);
        if (problems.length > 0) throw new Error(`the window complained: ${problems.join('\n')}`);
      } catch (error) {
        await keep(name);
        throw error;
      } finally {
        await end();
      }
    },
    timeoutMs,
  );
}

async function openStage({ window }: ScenarioOptions) {
  browser ??= launchChromium();
  const chromium = await browser;
  const program = await startWebProgram();
  const contexts: BrowserContext[] = [];
  const problems: string[] = [];
  let isHostAway = false;

  const newPage = async (more: BrowserContextOptions = {}): Promise<Page> => {
    const context = await chromium.newContext({
      viewport: { width: 1360, height: 860 },
      locale: 'en-GB',
      ...window,
      ...more,
    });
    contexts.push(context);
    // Snapshots would put a script into the preview's sandbox, which rightly refuses it, and says so.
    await context.tracing.start({ screenshots: true, snapshots: false, sources: true });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    page.on('pageerror', (error) => problems.push(error.stack ?? error.message));
    page.on('console', (message) => {
      const text = message.text();
      if (message.type() !== 'error' || (isHostAway && /net::ERR_|status of 401/.test(text))) return;
      problems.push(`${text} (${message.location().url})`);
    });
    return page;
  };
  const openWindow = async (address: string): Promise<Desk> => {
    const page = await newPage();
    await page.goto(address);
    await isReady(page);
    return deskIn(page);
  };

  const desk = await openWindow(program.address()).catch(async (error: unknown) => {
    await program.end();
    throw error;
  });
  const { page } = desk;
  const kill = async () => {
    isHostAway = true;
    await program.kill();
  };
  const reopen = async () => {
    await program.start();
    // As a person does who opens the printed address: another page, not another fragment of this one.
    await page.goto('about:blank');
    await page.goto(program.address());
    await isReady(page);
    isHostAway = false;
  };
  const stage: Stage = {
    program,
    page,
    desk,
    newPage,
    openWindow,
    kill,
    reopen,
    restart: async (meanwhile) => {
      await kill();
      meanwhile?.();
      await reopen();
    },
  };
  return {
    stage,
    problems,
    keep: async (name: string) => {
      const dir = join(projectDir, 'test-results', 'e2e');
      mkdirSync(dir, { recursive: true });
      const slug = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
      for (const [index, context] of contexts.entries()) {
        const file = join(dir, `${slug}-${index + 1}`);
        await context
          .pages()[0]
          ?.screenshot({ path: `${file}.png` })
          .catch(() => undefined);
        await context.tracing.stop({ path: `${file}.zip` }).catch(() => undefined);
      }
    },
    end: async () => {
      await Promise.all(contexts.map((context) => context.close()));
      await program.end();
    },
  };
}

/** The signal that the first screen takes keys. */
const isReady = (page: Page): Promise<void> => page.locator('html[data-ready="true"]').waitFor();
