/** `--smoke`: does this very build start? Window up, core ready, exit 0. For release builds, which no test can drive. */
import { app, type BrowserWindow } from 'electron';
import type { CoreProcess } from './core-process.ts';

const PATIENCE_MS = 30_000;

export async function runSmoke(window: BrowserWindow, core: CoreProcess): Promise<void> {
  const shown = new Promise<void>((resolve) => window.once('show', () => resolve()));
  const late = new Promise<string>((resolve) => {
    setTimeout(() => resolve(`not up after ${PATIENCE_MS} ms`), PATIENCE_MS);
  });
  const up = async (): Promise<string | undefined> => {
    const [info] = await Promise.all([core.call('app.info', {}), shown]);
    return info.ok ? undefined : info.error.message;
  };
  const problem = await Promise.race([up(), late]);
  await core.close();
  process.stdout.write(`${JSON.stringify({ smoke: problem ?? 'ok', version: app.getVersion() })}\n`);
  app.exit(problem === undefined ? 0 : 1);
}
