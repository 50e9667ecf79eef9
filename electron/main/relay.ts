/** Between the page and the core. Only this file and `dialogs.ts` listen to pages. */
import { ipcMain } from 'electron';
import type { HostMessage } from '../../shared/contract/host-bridge.ts';
import type { Result } from '../../shared/contract/result.ts';
import type { CoreProcess } from './core-process.ts';
import { isTrustedSender } from './policies.ts';

const STRANGER = {
  ok: false,
  error: { code: 'unauthenticated', message: 'Only the window of Vitrine may ask this.' },
} as const satisfies Result<unknown>;

export function setupRelay(core: CoreProcess): void {
  ipcMain.handle('core.call', (event, method: unknown, input: unknown) =>
    isTrustedSender(event.senderFrame) && typeof method === 'string' ? core.call(method, input) : STRANGER,
  );
  ipcMain.handle('core.state', (event): HostMessage => {
    if (!isTrustedSender(event.senderFrame)) throw new Error(STRANGER.error.message);
    return core.state();
  });
}
