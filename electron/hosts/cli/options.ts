import { resolve } from 'node:path';
import { defaultWorkspaceDir } from '../user-folders.ts';

export interface GlobalOptions {
  readonly workspace?: string;
  readonly json?: boolean;
  readonly verbose?: boolean;
}

export function workspaceDirOf(options: GlobalOptions): string {
  return resolve(options.workspace ?? defaultWorkspaceDir());
}
