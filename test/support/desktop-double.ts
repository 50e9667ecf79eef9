import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { type Desktop, type Folders, projectDir } from './desktop.ts';
import { eventually } from './eventually.ts';
import { type Ended, runToEnd } from './run-to-end.ts';

const runMain = join(import.meta.dirname, 'electron-double', 'run-main.ts');
const mainFile = join(projectDir, 'dist', 'main.js');

export function smokeOnDouble({ dataDir, workspaceDir }: Folders): Promise<Ended> {
  const args = [runMain, mainFile, '--smoke', '--workspace', workspaceDir];
  return runToEnd(process.execPath, args, { ELECTRON_DOUBLE_DATA: dataDir, VITRINE_DATA_DIR: dataDir });
}

/** The built program on the double, in a process of its own. */
export async function startOnDouble({ dataDir, workspaceDir }: Folders): Promise<Desktop> {
  const child = spawn(process.execPath, [runMain, mainFile, '--workspace', workspaceDir, '--verbose'], {
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    env: { ...process.env, ELECTRON_DOUBLE_DATA: dataDir, VITRINE_DATA_DIR: dataDir },
  });
  let complaints = '';
  child.stderr?.on('data', (chunk) => {
    complaints = `${complaints}${chunk}`.slice(-20_000);
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const debugUrl = await Promise.race([
    firstMessage(child),
    exited.then(() => Promise.reject(new Error(`the program ended:\n${complaints}`))),
  ]);
  const browser = await chromium.connectOverCDP(debugUrl);
  const pages = () => browser.contexts().flatMap((context) => context.pages());
  const find = () => pages().find((page) => page.url().startsWith('https://vitrine.app.test/'));
  await eventually(() => find() !== undefined, 20_000).catch((error: unknown) => {
    throw new Error(`${error}\n${complaints}`);
  });
  const page = find();
  if (page === undefined) throw new Error('the window closed again');
  await page.waitForLoadState('load');

  let lastId = 0;
  const probe = (name: string): Promise<unknown> => {
    lastId += 1;
    const id = lastId;
    return new Promise((resolve) => {
      const listen = (message: { readonly id?: number; readonly value?: unknown }) => {
        if (message.id !== id) return;
        child.off('message', listen);
        resolve(message.value);
      };
      child.on('message', listen);
      child.send({ id, probe: name });
    });
  };
  return {
    page,
    openedOutside: async () => (await probe('openedOutside')) as string[],
    isSandboxEnabled: async () => (await probe('isSandboxEnabled')) === true,
    isVisible: async () => ((await probe('isVisible')) as boolean[])[0] === true,
    killCore: async () => void (await probe('killCore')),
    close: async () => {
      await browser.close();
      if (child.connected) child.send({ id: 0, probe: 'quit' });
      const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await exited;
      clearTimeout(timer);
    },
  };
}

function firstMessage(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('message', (message) => resolve((message as { readonly debugUrl: string }).debugUrl));
  });
}
