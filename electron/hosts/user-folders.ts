/** The user's own folders, the same in every host. */
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where what belongs to the person and not to one workspace is kept. */
export function userDataDir(): string {
  const own = process.env['VITRINE_DATA_DIR'];
  if (own !== undefined && own !== '') return own;
  if (process.platform === 'win32') {
    return join(process.env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Vitrine');
  }
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Vitrine');
  return join(process.env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'vitrine');
}

export function defaultWorkspaceDir(): string {
  return join(userDataDir(), 'workspace');
}
