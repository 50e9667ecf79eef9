import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBlobs } from '../../electron/core/blobs/open-blobs.ts';
import { createDrafts } from '../../electron/core/drafts/create-drafts.ts';
import { migrations } from '../../electron/core/store/migrations/index.ts';
import { openStore } from '../../electron/core/store/open-store.ts';
import { workspaceFiles } from '../../electron/core/store/workspace-files.ts';
import { allKinds } from '../../shared/marketplaces/index.ts';
import { directPorts } from '../support/direct-ports.ts';

/** A workspace in the first format there was, with so many listings. */
export async function oldWorkspace(drafts: number): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'vitrine-old-'));
  const ports = directPorts();
  const store = await openStore({ workspaceDir: dir, ports, migrations: migrations.slice(0, 1) });
  const blobs = openBlobs(store, workspaceFiles(dir), ports);
  const own = createDrafts({ store, ports, blobs, kinds: allKinds, emit: () => undefined });
  store.transaction('many drafts', () => {
    for (let number = 0; number < drafts; number += 1)
      own.create({ kind: 'oracle.application', name: `Listing ${number}` });
  });
  own.close();
  store.close();
  return dir;
}
