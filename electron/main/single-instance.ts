import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';

/**
 * One window a workspace. Electron counts instances by their profile, so a workspace that was asked for by name has
 * a profile of its own; two of Chromium's processes in one would spoil it.
 * @returns false in a second instance: it wakes the first one and must end.
 */
export function setupSingleInstance(workspaceDir: string | undefined): boolean {
  if (workspaceDir !== undefined) {
    const name = createHash('sha256').update(workspaceDir).digest('hex').slice(0, 16);
    app.setPath('userData', join(app.getPath('userData'), 'workspaces', name));
  }
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  return true;
}
