/** Opens the preview in a real Chromium, bundled as for production and under the window's own policy. */
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { PAGE_HEADERS } from '../../../electron/hosts/page/policy.ts';
import type { DraftId } from '../../../shared/domain/ids.ts';
import type { PreviewWindowInput } from './input.ts';

const ORIGIN = 'http://preview.test';

/** By path, as the page asks for them. */
type Bundle = ReadonlyMap<string, { readonly type: string; readonly body: string }>;

let bundling: Promise<Bundle> | undefined;

async function bundle(): Promise<Bundle> {
  // The bundler goes by this: under a test runner it would take React's development side in part.
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    return await bundleForProduction();
  } finally {
    process.env['NODE_ENV'] = before;
  }
}

async function bundleForProduction(): Promise<Bundle> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('.', import.meta.url)),
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'chrome140',
      modulePreload: false,
      rolldownOptions: { input: { entry: fileURLToPath(new URL('entry.tsx', import.meta.url)) } },
    },
  });
  const files = new Map<string, { type: string; body: string }>();
  const styles: string[] = [];
  let entry = '';
  for (const { output } of Array.isArray(result) ? result : 'output' in result ? [result] : []) {
    for (const file of output) {
      const path = `/${file.fileName}`;
      if (file.type === 'chunk') {
        files.set(path, { type: 'text/javascript', body: file.code });
        if (file.isEntry) entry = path;
      } else if (file.fileName.endsWith('.css')) {
        files.set(path, { type: 'text/css', body: String(file.source) });
        styles.push(`<link rel="stylesheet" href="${path}">`);
      }
    }
  }
  const body = `<!doctype html><meta charset="utf-8"><title>Preview</title>${styles.join('')}<div id="root"></div><script type="module" src="${entry}"></script>`;
  files.set('/', { type: 'text/html', body });
  return files;
}

export interface PreviewWindow {
  readonly page: Page;
  /** Everything that was asked for and is none of the page's own files. */
  readonly requests: readonly string[];
  readonly errors: readonly string[];
}

export const emptyInput: PreviewWindowInput = {
  kind: 'oracle.application',
  // The window never looks into it.
  draftId: 'draft-1' as DraftId,
  parts: { listing: { type: 'document', value: {} } },
  context: { catalogue: {}, related: {}, published: null, today: '2026-11-21' },
  blobs: {},
  exported: { fileName: 'x.html', mediaType: 'text/html', base64: '' },
  canPrint: false,
};

/** Resolves when the preview is drawn. The caller closes the page. */
export async function openPreview(
  browser: Pick<Browser, 'newPage'>,
  input: Partial<PreviewWindowInput> = {},
  size: { readonly width: number; readonly height: number } = { width: 1360, height: 860 },
): Promise<PreviewWindow> {
  bundling ??= bundle();
  const files = await bundling;
  const page = await browser.newPage();
  await page.setViewportSize(size);
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error') errors.push(line.text());
  });
  await page.route('**', async (route) => {
    const url = new URL(route.request().url());
    const file = url.origin === ORIGIN ? files.get(url.pathname) : undefined;
    if (file === undefined) {
      if (url.pathname !== '/favicon.ico') requests.push(url.href);
      await route.abort();
      return;
    }
    await route.fulfill({ body: file.body, contentType: file.type, headers: { ...PAGE_HEADERS } });
  });
  await page.addInitScript(`window.previewInput = ${JSON.stringify({ ...emptyInput, ...input })};`);
  await page.goto(`${ORIGIN}/`);
  await page.frameLocator('iframe').locator('main').waitFor();
  return { page, requests, errors };
}
