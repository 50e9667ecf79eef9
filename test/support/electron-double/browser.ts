/** The Chromium behind the double: one for the program, started when the app gets ready. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { findChromium, needsNoSandbox } from '../../../electron/hosts/find-chromium.ts';

export interface Browser {
  readonly context: BrowserContext;
  /** Where a test can attach to the same pages. */
  readonly debugUrl: string;
}

export async function startBrowser(dataDir: string): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('There is no Chromium on this machine.');
  const folder = join(dataDir, 'chromium');
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    headless: true,
    args: [
      ...(needsNoSandbox() ? ['--no-sandbox'] : []),
      '--remote-debugging-port=0',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const [port] = readFileSync(join(folder, 'DevToolsActivePort'), 'utf8').split('\n');
  return { context, debugUrl: `http://127.0.0.1:${port}` };
}
