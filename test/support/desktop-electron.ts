import { _electron } from 'playwright-core';
import { needsNoSandbox } from '../../electron/hosts/find-chromium.ts';
import { type Desktop, type Folders, projectDir } from './desktop.ts';
import { type Ended, runToEnd } from './run-to-end.ts';

const noSandbox = needsNoSandbox() ? ['--no-sandbox'] : [];

/** Works on a release flavour, too: nothing inspects it. */
export function smokeOnElectron(executablePath: string, { dataDir, workspaceDir }: Folders): Promise<Ended> {
  const args = [
    ...noSandbox,
    projectDir,
    '--smoke',
    `--user-data-dir=${dataDir}`,
    `--workspace=${workspaceDir}`,
  ];
  return runToEnd(executablePath, args, { VITRINE_DATA_DIR: dataDir });
}

/** The built program on the real Electron. Playwright inspects it, so this must not be a release flavour. */
export async function startOnElectron(
  executablePath: string,
  { dataDir, workspaceDir }: Folders,
): Promise<Desktop> {
  const electron = await _electron.launch({
    executablePath,
    args: [...noSandbox, projectDir, `--user-data-dir=${dataDir}`, `--workspace=${workspaceDir}`],
    env: { ...process.env, VITRINE_DATA_DIR: dataDir } as Record<string, string>,
  });
  await electron.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = (url) => {
      opened.push(url);
      return Promise.resolve();
    };
  });
  const page = await electron.firstWindow();
  await page.waitForLoadState('load');
  return {
    page,
    openedOutside: () => electron.evaluate(() => (globalThis as unknown as { opened: string[] }).opened),
    // Asked of the running pages and not of their preferences, which are no proof.
    isSandboxEnabled: () =>
      electron.evaluate(({ app }) =>
        app.getAppMetrics().every((metric) => metric.type !== 'Tab' || metric.sandboxed !== false),
      ),
    isVisible: () =>
      electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible() === true),
    killCore: () =>
      electron.evaluate(({ app }) => {
        const core = app.getAppMetrics().find((metric) => metric.name === 'Vitrine core');
        if (core !== undefined) process.kill(core.pid, 'SIGKILL');
      }),
    close: () => electron.close(),
  };
}
