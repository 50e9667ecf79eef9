/** A command's way to the core: the window that has the workspace open, or a core of its own. */
import { type Client, clientOver } from '../../../shared/contract/client.ts';
import type { Output as Answer, Input, MethodName } from '../../../shared/contract/methods.ts';
import type { DraftId } from '../../../shared/domain/ids.ts';
import type { Core } from '../../core/open-core.ts';
import { coreMaker } from '../make-core.ts';
import { ask } from '../sample/sample.ts';
import type { ShellCapabilities } from '../shell-capabilities.ts';
import { VERSION } from '../version.ts';
import { joinWorkspace } from '../workspace.ts';
import { type GlobalOptions, workspaceDirOf } from './options.ts';
import type { Output } from './output.ts';

const CLI_SHELL: ShellCapabilities = {
  host: 'cli',
  pickFiles: true,
  pickFolders: false,
  saveDialog: false,
  updates: false,
};

export interface Session {
  readonly client: Client;
  readonly workspaceDir: string;
  ask<M extends MethodName>(method: M, input: Input<M>): Promise<Answer<M>>;
  /** By id, or by a name that fits one draft only. */
  find(text: string): Promise<{ readonly id: DraftId; readonly kind: string; readonly name: string }>;
  close(): Promise<void>;
}

export interface SessionOptions {
  /** Sending to the practice account needs its server, when no window runs it already. */
  readonly withPractice?: boolean;
  readonly prepare?: (core: Core) => Promise<void>;
}

export async function openSession(
  options: GlobalOptions,
  output: Output,
  { withPractice = false, prepare }: SessionOptions = {},
): Promise<Session> {
  const workspaceDir = workspaceDirOf(options);
  const makeCore = coreMaker({
    workspaceDir,
    version: VERSION,
    shell: CLI_SHELL,
    withPractice,
    isVerbose: options.verbose === true,
    notify: output.say,
    ...(prepare === undefined ? {} : { prepare }),
  });
  const workspace = await joinWorkspace(workspaceDir, makeCore, { version: VERSION });
  const client = clientOver({ call: workspace.call, subscribe: workspace.subscribe, close: () => undefined });
  return {
    client,
    workspaceDir,
    ask: (method, input) => ask(client, method, input),
    find: (text) => ask(client, 'drafts.find', { text }),
    close: () => workspace.close(),
  };
}
