/** The Chromium behind the double: one for the program, started when the app gets ready. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { chromiumLaunchOptions } from '../chromium.ts';

export interface Browser {
  readonly context: BrowserContext;
  /** Where a test can attach to the same pages. */
  readonly debugUrl: string;
}

export async function startBrowser(dataDir: string): Promise<Browser> {
  const folder = join(dataDir, 'chromium');
  const options = chromiumLaunchOptions(['--remote-debugging-port=0']);
  const context = await chromium.launchPersistentContext(folder, options);
  const [port] = readFileSync(join(folder, 'DevToolsActivePort'), 'utf8').split('\n');
  return { context, debugUrl: `http://127.0.0.1:${port}` };
}
