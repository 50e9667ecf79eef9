/** `npm start`: the program on the sample workspace; in Electron's window where that can be, else in the browser. */
import { spawn } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildIfStale } from './start/build.ts';
import { chooseHost, type HostChoice, thisMachine } from './start/choose-host.ts';
import { openInBrowser } from './start/open-in-browser.ts';
import { untilEnded } from './until-ended.ts';
import { defaultWorkspaceDir } from './user-folders.ts';
import { VERSION } from './version.ts';

const projectDir = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const { values } = parseArgs({
  options: {
    workspace: { type: 'string' },
    port: { type: 'string' },
    /** In the browser, whatever else there is. */
    web: { type: 'boolean' },
    verbose: { type: 'boolean' },
  },
});
const workspaceDir = resolve(values.workspace ?? defaultWorkspaceDir());
const isVerbose = values.verbose === true;

buildIfStale(projectDir);
const choice = chooseHost(thisMachine(projectDir), values.web === true);
if (choice.host === 'web') {
  await startWeb(choice);
} else {
  const problem = await startElectron(choice.executable);
  if (problem !== undefined) await startWeb({ host: 'web', reason: problem, hasDisplay: true });
}

async function startWeb({ reason, hasDisplay }: Extract<HostChoice, { host: 'web' }>): Promise<void> {
  const bundle = pathToFileURL(join(projectDir, 'dist', 'web.js')).href;
  // The bundle of exactly this module.
  const { serve } = (await import(bundle)) as typeof import('./web/web.ts');
  const host = await serve({
    workspaceDir,
    version: VERSION,
    withPractice: true,
    isSample: true,
    isVerbose,
    port: Number(values.port ?? 0),
  });
  const say = (line: string) => process.stdout.write(`${line}\n`);
  say(`Vitrine runs in your browser, because ${reason}.`);
  say(`Open ${host.newAddress()}`);
  say('This address works once. Press Enter for another one, Ctrl+C to end.');
  if (hasDisplay) openInBrowser(host.newAddress());
  if (process.stdin.isTTY) process.stdin.on('data', () => say(`Open ${host.newAddress()}`));
  await untilEnded();
  await host.close();
  process.exit();
}

/** @returns why it did not start, or undefined after a window that was closed by the person. */
async function startElectron(executable: string): Promise<string | undefined> {
  const started = performance.now();
  const args = [projectDir, `--workspace=${workspaceDir}`, '--sample', ...(isVerbose ? ['--verbose'] : [])];
  const child = spawn(executable, args, { stdio: 'inherit' });
  const code = await new Promise<number | null>((settle) => {
    child.once('error', () => settle(-1));
    child.once('exit', settle);
  });
  const endedAtOnce = performance.now() - started < 5_000;
  return code !== 0 && endedAtOnce ? `Electron ended at once (${code})` : undefined;
}
