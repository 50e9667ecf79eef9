/** Types into one draft until it is killed, and says each revision once it was acknowledged. */
import { writeSync } from 'node:fs';
import { openCore } from '../../../electron/core/open-core.ts';
import { directPorts } from '../../support/direct-ports.ts';

const [workspaceDir = ''] = process.argv.slice(2);
const core = await openCore({ workspaceDir, ports: directPorts(), version: '0' });
const found = await core.serve('drafts.find', { text: 'Killed' });
const made = found.ok
  ? found
  : await core.serve('drafts.create', { kind: 'oracle.application', name: 'Killed' });
if (!made.ok) throw new Error(made.error.message);
const { id } = made.value as { id: string };
const got = await core.serve('drafts.get', { id });
if (!got.ok) throw new Error(got.error.message);
let { rev } = got.value as { rev: number };
for (;;) {
  const edit =
    rev === 1
      ? { op: 'set', part: 'listing', path: ['headline'], after: '' }
      : { op: 'splice', part: 'listing', path: ['headline'], at: 0, remove: '', insert: String(rev % 10) };
  const saved = await core.serve('drafts.edit', { id, rev, edits: [edit] });
  if (!saved.ok) throw new Error(saved.error.message);
  rev = (saved.value as { rev: number }).rev;
  writeSync(1, `${rev}\n`);
}
