/** A core that works until it is killed: `child.ts WORKSPACE WORK PRACTICE`. Tells the parent what was acknowledged. */
import { Buffer } from 'node:buffer';
import { openCore } from '../../electron/core/open-core.ts';
import type { PracticePort } from '../../electron/core/ports.ts';
import { directTransport } from '../../electron/core/transport-direct.ts';
import { ask } from '../../electron/hosts/sample/sample.ts';
import { type Client, clientOver } from '../../shared/contract/client.ts';
import { editTo } from '../../shared/domain/edits.ts';
import { accountIdSchema, type BlobHash, type DraftId } from '../../shared/domain/ids.ts';
import { directPorts } from '../support/direct-ports.ts';
import { practiceOver } from './practice-over.ts';

export type Acknowledged =
  | { readonly what: 'opening' }
  | { readonly what: 'headline'; readonly draft: DraftId; readonly count: number }
  | { readonly what: 'blob'; readonly hash: BlobHash }
  | { readonly what: 'submission' };

export type Work = 'edit' | 'submit' | 'upload' | 'migrate';

const [workspaceDir = '', work = 'edit', practice = ''] = process.argv.slice(2);
const say = (acknowledged: Acknowledged): void => void process.send?.(acknowledged);

async function edit(client: Client): Promise<never> {
  const { rows } = await ask(client, 'drafts.list', { family: 'listing', offset: 0, limit: 1 });
  const id = rows[0]?.id ?? (await ask(client, 'drafts.create', { kind: 'oracle.application' })).id;
  for (;;) {
    const draft = await ask(client, 'drafts.get', { id });
    const document = draft.parts['listing'];
    const held = document?.type === 'document' ? document.value['headline'] : undefined;
    const count = Number(held ?? 0) + 1;
    const change = editTo(draft.parts, 'listing', ['headline'], String(count));
    if (change !== undefined) await ask(client, 'drafts.edit', { id, rev: draft.rev, edits: [change] });
    say({ what: 'headline', draft: id, count });
  }
}

async function submit(client: Client): Promise<void> {
  const { submissions } = await ask(client, 'submissions.list', { limit: 1 });
  if (submissions.length > 0) return say({ what: 'submission' });
  const { rows } = await ask(client, 'drafts.list', { family: 'listing', offset: 0, limit: 1 });
  const draft = rows[0]?.id;
  if (draft === undefined) throw new Error('there is no draft to submit');
  const choices = { submitForReview: true, publishOnApproval: false };
  const account = accountIdSchema.parse('practice-oracle');
  const { plan, hash } = await ask(client, 'plans.make', { draft, account, choices });
  await ask(client, 'submissions.start', { plan, hash });
  say({ what: 'submission' });
}

async function upload(client: Client): Promise<never> {
  for (let number = 0; ; number += 1) {
    const bytes = new Uint8Array(
      Buffer.alloc(1000 + ((number * 77_777) % 900_000), `${process.pid} ${number} `),
    );
    const { upload: id } = await ask(client, 'blobs.begin', {
      fileName: `${number}.txt`,
      sizeBytes: bytes.byteLength,
    });
    await ask(client, 'blobs.append', { upload: id, bytes });
    const { hash } = await ask(client, 'blobs.finish', { upload: id });
    say({ what: 'blob', hash });
  }
}

const works: Readonly<Record<Work, (client: Client) => Promise<void>>> = {
  edit,
  submit,
  upload,
  migrate: () => Promise.resolve(),
};

say({ what: 'opening' });
const port: PracticePort | undefined = practice === '' ? undefined : practiceOver(JSON.parse(practice));
const core = await openCore({
  workspaceDir,
  version: '0',
  ports: directPorts({ newId: () => crypto.randomUUID(), ...(port === undefined ? {} : { practice: port }) }),
});
// What it was started with is one of these.
await works[work as Work](clientOver(directTransport(core)));
// Until it is killed: the submission goes on meanwhile.
setInterval(() => undefined, 1_000);
