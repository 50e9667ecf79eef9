/** The part of Electron's security checklist that can be read off the source and the packaging. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

function sources(dir: string): readonly { readonly file: string; readonly text: string }[] {
  return readdirSync(join(root, dir), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ file: join(dir, name), text: readFileSync(join(root, dir, name), 'utf8') }));
}
const shell = [...sources('electron/main'), ...sources('electron/preload'), ...sources('electron/hosts')];
const page = sources('renderer');
const filesWith = (pattern: RegExp, among = shell) =>
  among.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

describe('the source', () => {
  it.each([
    ['Node in a page', /nodeIntegration\w*:\s*true/],
    ['a shared world', /contextIsolation:\s*false/],
    ['a page without its sandbox', /sandbox:\s*false|no-sandbox/],
    ['a page without web security', /webSecurity:\s*false/],
    ['insecure content', /allowRunningInsecureContent/],
    ['experimental features', /experimentalFeatures|enableBlinkFeatures/],
    ['a webview', /<webview|webviewTag:\s*true|allowpopups/],
    ['file addresses', /loadFile\(|['"`]file:\/\//],
    ['the remote module', /@electron\/remote/],
  ])('has no %s', (_name, pattern) => {
    expect(
      filesWith(
        pattern,
        [...shell, ...page].filter(({ file }) => !file.includes('chromium')),
      ),
    ).toEqual([]);
  });

  it('has one place each for windows, for what pages ask of the core and of the system, and for opening outside', () => {
    expect(filesWith(/new BrowserWindow\(/)).toEqual(['electron/main/window.ts']);
    expect(filesWith(/ipcMain\.(handle|on)\b/)).toEqual([
      'electron/main/dialogs.ts',
      'electron/main/relay.ts',
    ]);
    expect(filesWith(/\bshell\b.*from 'electron'|openExternal\(/)).toEqual(['electron/main/open-outside.ts']);
    expect(filesWith(/setWindowOpenHandler/)).toEqual(['electron/main/navigation.ts']);
  });

  it('checks the sender in every handler', () => {
    for (const file of filesWith(/ipcMain\.handle\(/)) {
      const text = shell.find((source) => source.file === file)?.text ?? '';
      expect(text.match(/ipcMain\.handle\(/g)?.length, file).toBe(
        text.match(/isTrustedSender\(event\.senderFrame\)/g)?.length,
      );
    }
  });

  it('sandboxes everything before it is ready', () => {
    const main = shell.find(({ file }) => file === 'electron/main/main.ts')?.text ?? '';
    expect(main).toMatch(/app\.enableSandbox\(\)[\s\S]*registerAppScheme\(\)[\s\S]*whenReady/);
    // Electron is not ready before the module has been read: waiting for it there would wait for ever.
    expect(main).not.toMatch(/^\s*await app\.whenReady/m);
  });

  it('gives the page no channel of its choice', () => {
    const preload = shell.find(({ file }) => file === 'electron/preload/preload.ts')?.text ?? '';
    expect([...preload.matchAll(/ipcRenderer\.\w+\(([^,)]+)/g)].map(([, channel]) => channel)).toEqual([
      "'core.call'",
      "'core.message'",
      "'core.state'",
      "'core.message'",
      "'host.pickFolders'",
    ]);
    expect(preload.split('\n').length).toBeLessThan(35);
  });
});

describe('the packaging', () => {
  const config = readFileSync(join(root, 'electron-builder.yml'), 'utf8');

  it.each([
    ['runAsNode', false],
    ['enableNodeOptionsEnvironmentVariable', false],
    ['enableNodeCliInspectArguments', false],
    ['grantFileProtocolExtraPrivileges', false],
    ['onlyLoadAppFromAsar', true],
    ['enableEmbeddedAsarIntegrityValidation', true],
    ['enableCookieEncryption', true],
  ])('sets the fuse %s to %s', (fuse, value) => {
    expect(config).toMatch(new RegExp(`^ {2}${fuse}: ${value}$`, 'm'));
  });

  it('fits what electron-builder takes', async () => {
    const builder = createRequire(import.meta.url).resolve('electron-builder');
    // The checks of electron-builder itself; it exports them to nobody, so there are no types.
    const { getConfig, validateConfiguration } = createRequire(builder)(
      'app-builder-lib/out/util/config/config.js',
    ) as {
      getConfig: (dir: string, file: string) => Promise<unknown>;
      validateConfiguration: (config: unknown, log: { isEnabled: boolean }) => Promise<void>;
    };
    const read = await getConfig(root, 'electron-builder.yml');
    await expect(validateConfiguration(read, { isEnabled: false })).resolves.toBeUndefined();
  });

  const binary = packagedBinary();
  it.skipIf(binary === undefined)('has these fuses in the packaged program', async () => {
    const wire = await getCurrentFuseWire(binary ?? '');
    const off = [
      FuseV1Options.RunAsNode,
      FuseV1Options.EnableNodeOptionsEnvironmentVariable,
      FuseV1Options.EnableNodeCliInspectArguments,
      FuseV1Options.GrantFileProtocolExtraPrivileges,
    ];
    for (const fuse of off) expect(wire[fuse]).toBe(FuseState.DISABLE);
    expect(wire[FuseV1Options.OnlyLoadAppFromAsar]).toBe(FuseState.ENABLE);
    expect(wire[FuseV1Options.EnableCookieEncryption]).toBe(FuseState.ENABLE);
  });
});

/** @returns undefined where nothing was packaged, or for another system. */
function packagedBinary(): string | undefined {
  try {
    const release = join(root, 'release');
    const folder = readdirSync(release).find((name) => name === 'linux-unpacked');
    return folder === undefined ? undefined : join(release, folder, 'vitrine');
  } catch {
    return undefined;
  }
}
