/** Takes a file in, names it in a draft, and exports what is readable: what the disk is asked for is recorded. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCore } from '../../electron/core/open-core.ts';
import { directTransport } from '../../electron/core/transport-direct.ts';
import { ask } from '../../electron/hosts/sample/sample.ts';
import { clientOver } from '../../shared/contract/client.ts';
import { directPorts } from '../support/direct-ports.ts';

const [workspaceDir = ''] = process.argv.slice(2);
const core = await openCore({ workspaceDir, version: '0', ports: directPorts() });
const client = clientOver(directTransport(core));
for (const name of ['One', 'Two']) {
  const bytes = new Uint8Array(Buffer.alloc(5_000, `the bytes of ${name} `));
  const { upload } = await ask(client, 'blobs.begin', {
    fileName: `${name}.txt`,
    sizeBytes: bytes.byteLength,
  });
  await ask(client, 'blobs.append', { upload, bytes });
  const blob = await ask(client, 'blobs.finish', { upload });
  const draft = await ask(client, 'drafts.create', { kind: 'oracle.application', name });
  const after = { ...blob };
  await ask(client, 'drafts.edit', {
    id: draft.id,
    rev: draft.rev,
    edits: [{ op: 'set', part: 'listing', path: ['icon'], after }],
  });
}
await ask(client, 'store.backUp', {});
writeFileSync(join(workspaceDir, 'done'), '');
process.kill(process.pid, 'SIGKILL');
