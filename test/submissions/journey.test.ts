/** The main job through the core: a listing goes from nothing to live, is rejected, corrected, and interrupted. */
import { afterEach, describe, expect, it } from 'vitest';
import { type Desk, openDesk } from '../support/desk.ts';

let desk: Desk;
afterEach(() => desk.close());

describe('an Oracle listing', () => {
  it('goes from a draft to live, in the order that Oracle needs, and is read back field by field', async () => {
    desk = await openDesk();
    const id = await desk.sample();
    expect(
      (await desk.ask('drafts.findings', { id })).findings.filter((finding) => finding.severity === 'error'),
    ).toEqual([]);

    const { plan } = await desk.plan(id);
    expect(plan.steps.map((step) => step.operation)).toEqual([
      'createTerm',
      'createTermVersion',
      'activateTermVersion',
      'createArtifact',
      'createListing',
      'createListingRevision',
      'updateListingRevisionIconContent',
      'createListingRevisionAttachment',
      'updateListingRevisionAttachmentContent',
      'createListingRevisionAttachment',
      'updateListingRevisionAttachmentContent',
      'createListingRevisionPackage',
      'submitListingRevisionForReview',
    ]);

    const submission = await desk.settled(await desk.send(id));
    expect(submission.steps.filter((step) => step.state !== 'proven')).toEqual([]);
    expect(submission.state).toBe('done');

    await desk.reaches(id, 'approved');
    const publishing = await desk.ask('publications.publish', { draft: id, account: desk.account });
    expect((await desk.settled(publishing.id)).state).toBe('done');
    const live = await desk.reaches(id, 'live');
    expect(live.remoteStatus).toBe('PUBLISHED');

    const proven = await desk.ask('publications.refresh', { draft: id, account: desk.account });
    expect(proven.proofs.filter((proof) => proof.state === 'different')).toEqual([]);
    expect(proven.proofs.filter((proof) => proof.state === 'proven').map((proof) => proof.field)).toContain(
      'headline',
    );
    expect(proven.lamps.find((lamp) => lamp.id === 'visible')?.state).toBe('on');

    const { entries, firstBroken } = await desk.ask('publications.timeline', { draft: id });
    expect(firstBroken).toBeUndefined();
    expect(entries.map((entry) => entry.event)).toEqual(
      expect.arrayContaining(['plan-confirmed', 'step-proven', 'submission-done', 'live']),
    );
    expect((await desk.plan(id)).plan.steps).toEqual([]);
  });

  it('comes back from a rejection with the reviewer’s words, is corrected and goes live', async () => {
    desk = await openDesk({
      practice: {
        policy: {
          mode: 'reject',
          delayMs: 0,
          notes: 'The headline does not say what it is for.',
          mayAutoPublish: true,
        },
      },
    });
    const id = await desk.sample();
    await desk.settled(await desk.send(id));
    const rejected = await desk.reaches(id, 'rejected');
    expect(rejected.reason).toContain('headline');
    expect(rejected.notes.map((note) => note.from)).toContain('reviewer');

    await desk.set(id, ['headline'], 'Back up volumes on a schedule and prove every copy');
    desk.practice.reviewer.setPolicy({ mode: 'approve' });
    const { plan } = await desk.plan(id, { publishOnApproval: true });
    expect(plan.steps.map((step) => step.operation)).toEqual([
      'changeListingRevisionToNewStatus',
      'updateListingRevision',
      'submitListingRevisionForReview',
    ]);
    expect((await desk.settled(await desk.send(id, { publishOnApproval: true }))).state).toBe('done');
    await desk.reaches(id, 'live');
  });

  it('sends nothing else than was shown', async () => {
    desk = await openDesk();
    const id = await desk.sample();
    const shown = await desk.plan(id);
    await desk.set(id, ['tagline'], 'Changed after the plan was shown');
    await expect(desk.ask('submissions.start', { plan: shown.plan, hash: shown.hash })).rejects.toMatchObject(
      { code: 'plan-changed' },
    );
    const [first] = shown.plan.steps;
    const forged = {
      ...shown.plan,
      steps: shown.plan.steps.map((step) =>
        step === first ? { ...step, body: { compartmentId: 'elsewhere', name: 'x' } } : step,
      ),
    };
    await expect(desk.ask('submissions.start', { plan: forged, hash: shown.hash })).rejects.toMatchObject({
      code: 'bad-input',
    });
    expect(desk.practice.requests.counts()['createTerm'] ?? 0).toBe(0);
  });

  it('is refused while the draft has errors, and says which rules stand against it', async () => {
    desk = await openDesk();
    const id = await desk.sample();
    await desk.set(id, ['headline'], undefined);
    const { plan, hash } = await desk.plan(id);
    await expect(desk.ask('submissions.start', { plan, hash })).rejects.toMatchObject({ code: 'findings' });
  });

  it('opens a new revision beside the live one before anything of it is changed', async () => {
    desk = await openDesk({ practice: { policy: { mode: 'approve', delayMs: 0, mayAutoPublish: true } } });
    const id = await desk.sample();
    await desk.settled(await desk.send(id, { publishOnApproval: true }));
    await desk.reaches(id, 'live');
    await desk.set(id, ['tagline'], 'Backups that somebody restored last Sunday');
    const { plan } = await desk.plan(id);
    expect(plan.steps.map((step) => step.operation)).toEqual(['cloneListingRevision']);
    expect(plan.notices.map((notice) => notice.key)).toContain('notices|oracle|clone-first');
  });
});

describe('faults on the way', () => {
  it.each([
    ['drop-reply', {}],
    ['server-error', {}],
    ['truncated-body', {}],
    ['html', {}],
    ['too-many-requests', { retryAfterSeconds: 0 }],
    ['precondition', {}],
    ['incorrect-state', {}],
  ] as const)(
    '%s on every operation once leaves the marketplace as if nothing had happened',
    async (fault, extra) => {
      desk = await openDesk();
      const id = await desk.sample();
      const { plan } = await desk.plan(id);
      const operations = [...new Set(plan.steps.map((step) => step.operation))];
      desk.practice.faults.set(operations.map((operation) => ({ operation, fault, times: 1, ...extra })));
      const submission = await desk.settled(await desk.send(id), 15_000);
      expect(
        submission.steps
          .filter((step) => step.state !== 'proven')
          .map((step) => [step.operation, step.state, step.error]),
      ).toEqual([]);
      const listings = await desk.reaches(id, 'approved');
      expect(listings.remoteStatus).toBe('APPROVED');
      expect((await desk.plan(id)).plan.steps).toEqual([]);
    },
  );

  it('a sign-in that is not accepted pauses the submission until it is mended', async () => {
    desk = await openDesk();
    const id = await desk.sample();
    const submissionId = await (async () => {
      const { plan, hash } = await desk.plan(id);
      desk.practice.faults.set([{ operation: 'createListing', fault: 'unauthenticated' }]);
      return (await desk.ask('submissions.start', { plan, hash })).id;
    })();
    const paused = await desk.settled(submissionId);
    expect(paused.state).toBe('paused');
    desk.practice.faults.set([]);
    await desk.ask('submissions.resume', { id: submissionId });
    expect((await desk.settled(submissionId)).state).toBe('done');
  });

  it('a core that is dropped at any step goes on where the journal ends', async () => {
    desk = await openDesk();
    const id = await desk.sample();
    desk.practice.faults.set([{ operation: '*', fault: 'latency', latencyMs: 15 }]);
    const submissionId = await desk.send(id);
    for (let drops = 0; drops < 12; drops += 1) {
      await new Promise((resolve) => setTimeout(resolve, 25));
      await desk.reopen();
    }
    const submission = await desk.settled(submissionId, 15_000);
    expect(submission.state).toBe('done');
    await desk.reaches(id, 'approved');
    const counts = desk.practice.requests.counts();
    expect(counts['createListing']).toBeGreaterThan(0);
  });
});
