/** `demo`: the whole main job without a window, from a sample listing to a page that was read back as live. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VitrineError } from '../../../../shared/contract/result.ts';
import { fillWithSample } from '../../sample/sample.ts';
import { followPublication, followSubmission } from '../follow.ts';
import type { GlobalOptions } from '../options.ts';
import { EXIT, type Output } from '../output.ts';
import { openSession, type Session } from '../session.ts';
import { inWords } from '../words.ts';
import { writePreviews } from './preview.ts';
import { printStatus } from './status.ts';
import { ledger } from './submit.ts';

const PATIENCE_MS = 30_000;

export async function demo(
  { options, output }: { readonly options: GlobalOptions; readonly output: Output },
  { out }: { readonly out?: string },
): Promise<number> {
  // Without a workspace of its own it leaves nothing behind but the preview files.
  const scratch =
    options.workspace === undefined ? await mkdtemp(join(tmpdir(), 'vitrine-demo-')) : undefined;
  const workspace = options.workspace ?? join(scratch ?? '', 'workspace');
  const session = await openSession({ ...options, workspace }, output, { withPractice: true });
  try {
    return await runDemo(session, output, out ?? (await mkdtemp(join(tmpdir(), 'vitrine-preview-'))));
  } finally {
    await session.close();
    if (scratch !== undefined) await rm(scratch, { recursive: true, force: true });
  }
}

async function runDemo(session: Session, output: Output, out: string): Promise<number> {
  output.say('1. A sample listing with its terms and its artifact');
  const sample = await fillWithSample(session.client);
  const { rows } = await session.ask('drafts.list', { family: 'listing', offset: 0, limit: 1 });
  const id = sample ?? rows[0]?.id;
  if (id === undefined)
    throw new VitrineError('not-found', 'This workspace has drafts, but no listing to show the way with.');
  const draft = await session.ask('drafts.get', { id });
  const { accounts } = await session.ask('accounts.list', {});
  const account = accounts.find(
    (candidate) => candidate.isPractice && candidate.marketplace === draft.kind.split('.')[0],
  );
  if (account === undefined)
    throw new VitrineError('unavailable', 'The practice marketplace is not connected to this workspace.');

  const { findings } = await session.ask('drafts.findings', { id });
  output.say(`2. Findings: ${findings.length}`);
  for (const finding of findings)
    output.say(`   ${finding.severity}  ${finding.field ?? finding.part}: ${inWords(finding.message)}`);

  const files = await writePreviews(session, draft, out, { isPngWanted: false, theme: 'light' });
  output.say(`3. The storefront, before anyone else sees it: ${files.join(' ')}`);

  const { plan, hash } = await session.ask('plans.make', {
    draft: id,
    account: account.id,
    choices: { submitForReview: true, publishOnApproval: false },
  });
  output.say(`4. The plan\n${ledger(plan)}`);
  if (plan.steps.length > 0) {
    const started = await session.ask('submissions.start', { plan, hash });
    const submission = await followSubmission(session, output, started.id);
    if (submission.state !== 'done')
      throw new VitrineError('refused', submission.reason ?? `The submission is ${submission.state}.`);
  }

  output.say('5. The review');
  const reviewed = await followPublication(
    session,
    output,
    id,
    account.id,
    ['approved', 'rejected', 'live'],
    PATIENCE_MS,
  );
  if (reviewed?.state === 'approved') {
    const publishing = await session.ask('publications.publish', { draft: id, account: account.id });
    await followSubmission(session, output, publishing.id);
  }
  const end = await followPublication(
    session,
    output,
    id,
    account.id,
    ['live', 'rejected', 'failed'],
    PATIENCE_MS,
  );
  // Whoever validates the sample next hears at once what is found of it as it is now.
  await session.ask('drafts.findings', { id, isKept: true });
  output.say('6. What happened');
  await printStatus(session, output, draft, end);
  return end?.state === 'live' ? EXIT.fine : EXIT.refused;
}
