import { expect, it } from 'vitest';
import { findChromium, type Machine } from '../../electron/hosts/find-chromium.ts';

const machine = (platform: NodeJS.Platform, env: Machine['env'], ...there: string[]): Machine => ({
  platform,
  env,
  isExecutable: (path) => there.includes(path),
});

it('takes the one that was named, and only that', () => {
  const there = ['/usr/bin/chromium', '/opt/my-chrome'];
  expect(findChromium(machine('linux', { VITRINE_CHROMIUM: '/opt/my-chrome' }, ...there))).toBe(
    '/opt/my-chrome',
  );
  expect(findChromium(machine('linux', { VITRINE_CHROMIUM: '/opt/gone' }, ...there))).toBeUndefined();
  expect(findChromium(machine('linux', { VITRINE_CHROMIUM: '' }, ...there))).toBe('/usr/bin/chromium');
});

it('looks where each system keeps its browsers', () => {
  expect(findChromium(machine('linux', { PATH: '/a:/b' }, '/b/google-chrome'))).toBe('/b/google-chrome');
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(findChromium(machine('darwin', { HOME: '/Users/x' }, mac))).toBe(mac);
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
  expect(findChromium(machine('win32', env, edge))).toBe(edge);
});

it('never takes a browser from a folder that depends on where it was started', () => {
  expect(findChromium(machine('linux', { PATH: '.:' }, 'chromium', './chromium'))).toBeUndefined();
});
