/** The desktop program as a test drives it: on the real Electron, or on the double. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

export const projectDir = join(import.meta.dirname, '..', '..');

export interface Desktop {
  readonly page: Page;
  /** Addresses handed to the system. */
  openedOutside(): Promise<readonly string[]>;
  isSandboxEnabled(): Promise<boolean>;
  isVisible(): Promise<boolean>;
  killCore(): Promise<void>;
  close(): Promise<void>;
}

export interface Folders {
  readonly dataDir: string;
  readonly workspaceDir: string;
  remove(): void;
}

export function makeFolders(): Folders {
  const dataDir = mkdtempSync(join(tmpdir(), 'vitrine-desktop-'));
  return {
    dataDir,
    workspaceDir: join(dataDir, 'workspace'),
    remove: () => rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}

/** @returns undefined where Electron's binary is not on this machine; nothing is downloaded. */
export function findElectron(): string | undefined {
  const chosen = process.env['ELECTRON_PATH'];
  if (chosen !== undefined && chosen !== '') return existsSync(chosen) ? chosen : undefined;
  const folder = join(projectDir, 'node_modules', 'electron');
  try {
    const file = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'));
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}
