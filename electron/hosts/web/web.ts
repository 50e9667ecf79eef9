/** `vitrine serve`: a workspace and its web host together. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Core } from '../../core/open-core.ts';
import { coreMaker, type MakeCoreOptions } from '../make-core.ts';
import { joinWorkspace } from '../workspace.ts';
import { startWebHost, WEB_SHELL, type WebHost } from './start-web-host.ts';

export interface ServeOptions extends Omit<MakeCoreOptions, 'shell'> {
  readonly port?: number;
  /** Fill an empty workspace with the sample content. */
  readonly isSample?: boolean;
  /** The built window; by default the one beside this bundle. */
  readonly pageDir?: string;
}

export interface Served extends WebHost {
  readonly role: 'owner' | 'guest' | 'joining';
}

export async function serve({
  port = 0,
  pageDir = builtPageDir(),
  isSample = false,
  ...options
}: ServeOptions): Promise<Served> {
  const { workspaceDir, version } = options;
  const workspace = await joinWorkspace(
    workspaceDir,
    coreMaker({ ...options, shell: WEB_SHELL, ...(isSample ? { prepare: fillWithSample } : {}) }),
    {
      version,
    },
  );
  try {
    const host = await startWebHost({ workspace, pageDir, port });
    return {
      ...host,
      role: workspace.role(),
      close: async () => {
        await host.close();
        await workspace.close();
      },
    };
  } catch (error) {
    await workspace.close();
    throw error;
  }
}

/** In `dist` the window lies beside the bundle or above its chunk; from the source, in the checkout's `dist`. */
function builtPageDir(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const places = ['renderer', '../renderer', '../../../dist/renderer'].map((place) => resolve(here, place));
  return places.find((place) => existsSync(join(place, 'index.html'))) ?? join(here, 'renderer');
}

async function fillWithSample(core: Core): Promise<void> {
  const { fillCoreWithSample } = await import('../sample/fill-core.ts');
  await fillCoreWithSample(core);
}
