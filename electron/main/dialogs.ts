/** What the person is asked in the system's own dialogs. */
import { BrowserWindow, dialog, ipcMain } from 'electron';
import { isTrustedSender } from './policies.ts';

export function setupDialogs(): void {
  ipcMain.handle('host.pickFolders', async (event): Promise<readonly string[]> => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents === event.sender);
    if (window === undefined || !isTrustedSender(event.senderFrame)) return [];
    const { filePaths } = await dialog.showOpenDialog(window, {
      properties: ['openDirectory', 'multiSelections', 'createDirectory'],
    });
    return filePaths;
  });
}
