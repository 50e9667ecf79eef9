/** Opens an address in the default browser, by way of a file that only this user may read. */
import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The address carries a token, and every user of the machine can read the arguments of a process: what is handed
 * to the browser is the name of a page that leads there.
 */
export function openInBrowser(address: string): void {
  const file = join(mkdtempSync(join(tmpdir(), 'vitrine-open-')), 'open.html');
  const page = `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${address}"><title>Vitrine</title>`;
  writeFileSync(file, page, { mode: 0o600 });
  const [command, ...args] = opener(file);
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined); // the address is on the terminal, too
  child.unref();
}

function opener(file: string): readonly [string, ...string[]] {
  if (process.platform === 'win32') return ['explorer.exe', file];
  return process.platform === 'darwin' ? ['open', file] : ['xdg-open', file];
}
