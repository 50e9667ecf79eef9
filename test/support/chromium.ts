/** A real browser for tests: the machine's own, never one that a test downloads. */
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { findChromium, needsNoSandbox } from '../../electron/hosts/find-chromium.ts';

/** Keeps the browser from calling home, so that every request a test sees is the page's own. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--disable-features=OptimizationHints,MediaRouter,Translate',
];

/** Where it is, for a suite that must run it itself; undefined where this machine has none. */
export const chromiumPath: string | undefined = findChromium();

/** @throws Error when the machine has none: say so instead of passing without having looked. */
export function chromiumLaunchOptions(extraArgs: readonly string[] = []): LaunchOptions {
  if (chromiumPath === undefined) {
    throw new Error('No Chromium, Chrome or Edge was found. Install one, or name it in VITRINE_CHROMIUM.');
  }
  const args = [...QUIET, ...(needsNoSandbox() ? ['--no-sandbox'] : []), ...extraArgs];
  return { executablePath: chromiumPath, headless: true, args, chromiumSandbox: !needsNoSandbox() };
}

export function launchChromium(extraArgs: readonly string[] = []): Promise<Browser> {
  return chromium.launch(chromiumLaunchOptions(extraArgs));
}
