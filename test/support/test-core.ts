import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { coreMaker } from '../../electron/hosts/make-core.ts';

/** A real core on a workspace of its own. */
export function openTestCore() {
  const workspaceDir = mkdtempSync(join(tmpdir(), 'vitrine-core-'));
  return {
    workspaceDir,
    makeCore: coreMaker({
      workspaceDir,
      version: '0.0.0',
      shell: { host: 'direct', pickFiles: false, pickFolders: false, saveDialog: false, updates: false },
      withPractice: false,
      secretsFile: join(workspaceDir, 'secrets.json'),
    }),
    remove: () => rmSync(workspaceDir, { recursive: true, force: true }),
  };
}
