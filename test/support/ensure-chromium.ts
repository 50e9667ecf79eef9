/** Makes sure that tests have a real browser: the machine's own, else the system's package, else Playwright's. */
import { spawnSync } from 'node:child_process';
import { findChromium } from '../../electron/hosts/find-chromium.ts';

const ways: readonly (readonly string[])[] = [
  ['sh', '-c', 'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium'],
  ['npx', 'playwright-core', 'install', 'chromium'],
];

for (const [command = '', ...args] of ways) {
  if (findChromium() !== undefined) break;
  console.error(`No Chromium here yet; trying: ${[command, ...args].join(' ')}`);
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
}
if (findChromium() === undefined) {
  console.error(
    'No Chromium, Chrome or Edge was found and none could be installed. Install one, or name it in VITRINE_CHROMIUM.',
  );
  process.exitCode = 1;
}
