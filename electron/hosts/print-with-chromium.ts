/**
 * Prints a self-contained page with a browser of this machine: a browser of its own for each print, with a
 * profile that is thrown away, without scripts and without a network.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { VitrineError } from '../../shared/contract/result.ts';
import type { PrintRequest } from '../core/ports.ts';
import { type DevTools, launchDevTools } from './chromium-devtools.ts';
import { findChromium, needsNoSandbox } from './find-chromium.ts';

const QUIET = [
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--disable-extensions',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-features=OptimizationHints,MediaRouter,Translate',
  '--no-first-run',
  '--no-default-browser-check',
  '--hide-scrollbars',
  '--mute-audio',
  // Nothing can be reached, should anything ever be asked for.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=127.0.0.1:9',
  '--force-color-profile=srgb',
];

/** Starting a browser on a busy machine takes seconds; a print that takes longer than this hangs. */
const LONGEST_MS = 60_000;

/** A browser draws no picture higher than this; PDF has pages instead. */
const HIGHEST_PNG_PX = 16_000;

/** One at a time: each is a whole browser. */
let last: Promise<unknown> = Promise.resolve();

/** @throws VitrineError `unavailable` when there is no browser or it fails, `too-large` for a picture too high. */
export function printWithChromium(request: PrintRequest): Promise<Uint8Array> {
  const printed = last.then(() => printNow(request));
  last = printed.catch(() => undefined);
  return printed;
}

async function printNow(request: PrintRequest): Promise<Uint8Array> {
  const executable = findChromium();
  if (executable === undefined) {
    throw new VitrineError(
      'unavailable',
      'No Chromium, Chrome or Edge was found to print with. Install one, or name it in VITRINE_CHROMIUM.',
    );
  }
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-print-'));
  try {
    const page = join(folder, 'page.html');
    await writeFile(page, request.html);
    const args = [
      ...QUIET,
      ...(needsNoSandbox() ? ['--no-sandbox'] : []),
      `--user-data-dir=${join(folder, 'profile')}`,
    ];
    const devTools = launchDevTools(executable, args, LONGEST_MS);
    try {
      return await print(devTools, pathToFileURL(page).href, request);
    } finally {
      await devTools.close();
    }
  } catch (error) {
    if (error instanceof VitrineError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new VitrineError('unavailable', `${executable} could not print the preview: ${reason}`);
  } finally {
    // A browser that just ended may still hold a file of its profile for a moment.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

async function print(devTools: DevTools, url: string, request: PrintRequest): Promise<Uint8Array> {
  const { widthPx, format, theme } = request;
  const page = await devTools.openPage();
  await page.send('Emulation.setScriptExecutionDisabled', { value: true });
  await page.send('Emulation.setEmulatedMedia', {
    media: format === 'pdf' ? 'print' : 'screen',
    features: [{ name: 'prefers-color-scheme', value: theme }],
  });
  const viewport = { width: widthPx, deviceScaleFactor: 1, mobile: false };
  await page.send('Emulation.setDeviceMetricsOverride', { ...viewport, height: 800 });
  await page.load(url);
  if (format === 'pdf') {
    // A sheet as wide as the page and of A4's proportions: printed on A4 it is the same, smaller.
    const paperWidth = widthPx / 96;
    const printed = await page.send('Page.printToPDF', {
      printBackground: true,
      paperWidth,
      paperHeight: paperWidth * Math.SQRT2,
      marginTop: 0,
      marginBottom: 0,
      marginLeft: 0,
      marginRight: 0,
    });
    return fromBase64(printed['data']);
  }
  const height = contentHeight(await page.send('Page.getLayoutMetrics', {}));
  if (height > HIGHEST_PNG_PX) {
    throw new VitrineError(
      'too-large',
      `The page is ${height} pixels high, and a picture can have ${HIGHEST_PNG_PX}. Export it as PDF instead.`,
    );
  }
  await page.send('Emulation.setDeviceMetricsOverride', { ...viewport, height });
  const shot = await page.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: false });
  return fromBase64(shot['data']);
}

function contentHeight(metrics: Readonly<Record<string, unknown>>): number {
  const size = metrics['cssContentSize'];
  const height = typeof size === 'object' && size !== null && 'height' in size ? size.height : undefined;
  return Math.max(1, Math.ceil(typeof height === 'number' ? height : 800));
}

function fromBase64(data: unknown): Uint8Array {
  if (typeof data !== 'string') throw new Error('it answered without a file');
  return new Uint8Array(Buffer.from(data, 'base64'));
}
