/** The desktop program: the same scenarios on the double and, where its binary is, on the real Electron. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { electronTransport } from '../../renderer/platform/transport-electron.ts';
import { clientOver } from '../../shared/contract/client.ts';
import type { HostBridge, HostMessage } from '../../shared/contract/host-bridge.ts';
import type { MethodName } from '../../shared/contract/methods.ts';
import { contractSuite } from '../contract/contract-suite.ts';
import { type Desktop, type Folders, findElectron, makeFolders, projectDir } from '../support/desktop.ts';
import { smokeOnDouble, startOnDouble } from '../support/desktop-double.ts';
import { smokeOnElectron, startOnElectron } from '../support/desktop-electron.ts';
import { eventually } from '../support/eventually.ts';
import type { Ended } from '../support/run-to-end.ts';

if (!existsSync(join(projectDir, 'dist', 'main.js'))) throw new Error('build first: npm run build');
const electron = findElectron();

/** The page's `window.host`, reached through the page, so that the bridge itself is what is tested. */
async function bridgeOf(page: Page): Promise<HostBridge> {
  const listeners = new Set<(message: HostMessage) => void>();
  await page.exposeBinding('hostMessage', (_source, message: HostMessage) => {
    for (const listener of [...listeners]) listener(message);
  });
  await page.evaluate(() => {
    const { host, hostMessage } = globalThis as unknown as {
      host: HostBridge;
      hostMessage: (message: HostMessage) => void;
    };
    host.subscribe(hostMessage);
  });
  return {
    call: (method, input) =>
      page.evaluate(
        ([name, value]) => (globalThis as unknown as { host: HostBridge }).host.call(name, value),
        [method, input] as const,
      ),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    pickFolders: () => Promise.resolve([]),
    pathOf: () => '',
    capabilities: {
      host: 'electron',
      pickFiles: false,
      pickFolders: true,
      saveDialog: false,
      updates: false,
    },
  };
}

function scenarios(
  start: (folders: Folders) => Promise<Desktop>,
  smoke: (folders: Folders) => Promise<Ended>,
): void {
  let folders: Folders;
  let desktop: Desktop;
  let page: Page;

  beforeAll(async () => {
    folders = makeFolders();
    desktop = await start(folders);
    page = desktop.page;
  });
  afterAll(async () => {
    await desktop?.close();
    folders.remove();
  });

  const call = (method: MethodName, input: object) =>
    page.evaluate(([name, value]) => (globalThis as unknown as { host: HostBridge }).host.call(name, value), [
      method,
      input,
    ] as const);

  it('opens a window on the built page, with a core behind it', async () => {
    await eventually(() => desktop.isVisible());
    await page.locator('html[data-ready="true"]').waitFor();
    expect(await page.title()).toContain('Vitrine');
    const info = await call('app.info', {});
    expect(info).toMatchObject({
      ok: true,
      value: { capabilities: { host: 'electron', updates: false, practice: true } },
    });
    expect(existsSync(join(folders.workspaceDir, 'owner.lock'))).toBe(true);
  });

  it('loads again without breaking its own policy', async () => {
    const broken: string[] = [];
    const listen = (message: { text(): string }) => {
      if (/content security policy|refused to/i.test(message.text())) broken.push(message.text());
    };
    page.on('console', listen);
    await page.reload();
    await page.locator('html[data-ready="true"]').waitFor();
    page.off('console', listen);
    expect(broken).toEqual([]);
  });

  it('gives the page one frozen object and nothing of Node', async () => {
    const seen = await page.evaluate(() => {
      const { host } = globalThis as unknown as { host: HostBridge & Record<string, unknown> };
      const names = ['process', 'require', 'module', 'Buffer', 'ipcRenderer', 'electron', 'global'];
      return {
        members: Object.entries(host).map(([name, value]) =>
          typeof value === 'function' ? `${name}/${value.length}` : name,
        ),
        isFrozen: Object.isFrozen(host),
        capabilities: host.capabilities,
        node: names.filter((name) => name in globalThis),
      };
    });
    expect(seen.members.map((member) => member.split('/')[0])).toEqual([
      'call',
      'subscribe',
      'pickFolders',
      'pathOf',
      'capabilities',
    ]);
    expect(seen).toMatchObject({
      isFrozen: true,
      node: [],
      capabilities: {
        host: 'electron',
        pickFiles: false,
        pickFolders: true,
        saveDialog: false,
        updates: false,
      },
    });
  });

  it('is sandboxed', async () => {
    expect(await desktop.isSandboxEnabled()).toBe(true);
  });

  it('runs no script that a text brought along', async () => {
    const violation = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
            once: true,
          });
          const script = document.createElement('script');
          script.textContent = 'globalThis.wasRun = true';
          document.body.append(script);
          setTimeout(() => resolve('nothing'), 3_000);
        }),
    );
    expect(violation).toMatch(/^script-src/);
    expect(await page.evaluate(() => 'wasRun' in globalThis)).toBe(false);
    // In a turn of its own: what a debugger evaluates is let through.
    const evaluated = await page.evaluate(
      () =>
        new Promise((resolve) => {
          setTimeout(() => {
            try {
              resolve(new Function('return 1')());
            } catch (error) {
              resolve(String(error));
            }
          });
        }),
    );
    expect(String(evaluated)).toContain('EvalError');
  });

  it('loads nothing from the network, whoever asks', async () => {
    const answers = await page.evaluate(async () => {
      const ask = (url: string) =>
        fetch(url).then(
          (response) => response.status,
          () => 'blocked',
        );
      const image = (src: string) =>
        new Promise((resolve) => {
          const picture = new Image();
          picture.onload = () => resolve('loaded');
          picture.onerror = () => resolve('blocked');
          picture.src = src;
        });
      return [
        await ask('https://a.example/'),
        await ask('http://127.0.0.1:1/'),
        await ask('file:///etc/passwd'),
        await image('https://a.example/x.png'),
      ];
    });
    expect(answers).toEqual(['blocked', 'blocked', 'blocked', 'blocked']);
  });

  it('serves nothing beside the window', async () => {
    const statuses = await page.evaluate(async () => {
      const paths = [
        '/index.html',
        '/../main.js',
        '/%2e%2e/main.js',
        '/..%2fmain.js',
        '/assets/..%5c..%5cmain.js',
      ];
      const all = [];
      for (const path of paths) all.push((await fetch(path)).status);
      return all;
    });
    expect(statuses).toEqual([200, 404, 404, 404, 404]);
  });

  it('stays on its page and opens links outside', async () => {
    const before = page.url();
    for (const url of ['https://a.com.evil/', 'file:///etc/passwd', 'javascript:document.title=1']) {
      await page.evaluate((to) => {
        const link = document.createElement('a');
        link.href = to;
        document.body.append(link);
        link.click();
        link.remove();
      }, url);
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(page.url()).toBe(before);
    expect(await page.title()).toContain('Vitrine');

    const opened = await page.evaluate(() => [
      window.open('https://docs.example/guide'),
      window.open('mailto:partner@example.com'),
      window.open('file:///etc/passwd'),
      window.open('http://a.example/'),
      window.open(''),
    ]);
    expect(opened).toEqual([null, null, null, null, null]);
    await eventually(async () => (await desktop.openedOutside()).includes('mailto:partner@example.com'));
    expect((await desktop.openedOutside()).filter((url) => url !== 'https://a.com.evil/')).toEqual([
      'https://docs.example/guide',
      'mailto:partner@example.com',
    ]);
  });

  it('refuses what a page may ask for, but for copying', async () => {
    const states = await page.evaluate(async () => {
      const ask = async (name: string) =>
        (await navigator.permissions.query({ name: name as PermissionName })).state;
      return [await ask('geolocation'), await ask('notifications'), await ask('clipboard-read')];
    });
    expect(states).toEqual(['denied', 'denied', 'denied']);
  });

  it('runs no frame that could call the core', async () => {
    const inFrame = await page.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<p>preview</p>';
      await new Promise((resolve) => {
        frame.onload = resolve;
        document.body.append(frame);
      });
      const has = frame.contentWindow !== null && 'host' in frame.contentWindow;
      frame.remove();
      return has;
    });
    expect(inFrame).toBe(false);
  });

  it('comes back when the core is killed, loses nothing, and says both', async () => {
    const created = await call('drafts.create', { kind: 'oracle.application', name: 'Survivor' });
    expect(created.ok).toBe(true);
    const bridge = await bridgeOf(page);
    const told: HostMessage[] = [];
    bridge.subscribe((message) => told.push(message));
    await desktop.killCore();
    await eventually(
      () => told.some((message) => 'core' in message && message.core === 'reconnecting'),
      10_000,
    );
    await eventually(
      () =>
        told.some((message) => 'core' in message && message.core === 'connected' && message.isFresh === true),
      20_000,
    );
    expect(await call('drafts.find', { text: 'Survivor' })).toMatchObject({ ok: true });
  });

  it('keeps what was written through a restart of the program', async () => {
    await desktop.close();
    desktop = await start(folders);
    page = desktop.page;
    expect(await call('drafts.find', { text: 'Survivor' })).toMatchObject({ ok: true });
  });

  it('checks itself with --smoke, and says so when it cannot start', async () => {
    const own = makeFolders();
    const fine = await smoke(own);
    expect(fine, fine.stderr).toMatchObject({ code: 0 });
    expect(JSON.parse(fine.stdout.trim().split('\n').at(-1) ?? '')).toMatchObject({ smoke: 'ok' });
    own.remove();

    const blocked = makeFolders();
    writeFileSync(blocked.workspaceDir, 'a file where the folder should be');
    const failed = await smoke(blocked);
    expect(failed.code).toBe(1);
    expect(failed.stdout).toContain(blocked.workspaceDir);
    blocked.remove();
  });

  contractSuite('Electron', async () => {
    const client = clientOver(
      electronTransport({
        host: await bridgeOf(page),
        onState: () => undefined,
        onEventsMissed: () => undefined,
      }),
    );
    return { client, cut: () => desktop.close(), close: () => Promise.resolve(client.close()) };
  });
}

describe('on the double', () => scenarios(startOnDouble, smokeOnDouble));

const name =
  electron === undefined ? 'on Electron (skipped: its binary is not on this machine)' : 'on Electron';
describe.skipIf(electron === undefined)(name, () => {
  const binary = electron ?? '';
  scenarios(
    (folders) => startOnElectron(binary, folders),
    (folders) => smokeOnElectron(binary, folders),
  );
});
