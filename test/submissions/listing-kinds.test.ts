/** A listing of each kind: from nothing to live, a new revision, live again, withdrawn, deleted. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { documentOf } from '../../shared/domain/parts.ts';
import { type Colleague, openColleague } from '../support/colleague.ts';
import { type Desk, openDesk } from '../support/desk.ts';
import { draftOfKind } from '../support/draft-of-kind.ts';
import { applicationWithAttachments, cleanLead, cleanService } from '../support/oracle-listing-drafts.ts';

let desk: Desk;
let colleague: Colleague;

beforeEach(async () => {
  desk = await openDesk({ practice: { policy: { mode: 'approve', delayMs: 0, mayAutoPublish: true } } });
  colleague = await openColleague(desk);
});
afterEach(async () => {
  colleague.close();
  await desk.close();
});

const kinds = [
  {
    kind: 'oracle.application',
    clean: applicationWithAttachments,
    listingType: 'OCI_APPLICATION',
    packageType: 'MACHINE_IMAGE',
    field: 'usageInformation',
    after: 'Launch the image, then open its address in a browser.',
    attachments: 5,
  },
  {
    kind: 'oracle.lead-generation',
    clean: cleanLead,
    listingType: 'LEAD_GENERATION',
    packageType: 'NONE',
    field: 'demoUrl',
    after: 'https://www.acme-backup.example/new-demo',
    attachments: 5,
  },
  {
    kind: 'oracle.service',
    clean: cleanService,
    listingType: 'SERVICE',
    packageType: 'NONE',
    field: 'industries',
    after: ['FINANCIAL_SERVICES', 'RETAIL'],
    attachments: 7,
  },
] as const;

describe.each(kinds)('$kind', ({ kind, clean, listingType, packageType, field, after, attachments }) => {
  it('goes live, gets a new revision, goes live again, is withdrawn and deleted', async () => {
    const id = await draftOfKind(desk, kind, documentOf(clean(), 'listing'));
    const { findings } = await desk.ask('drafts.findings', { id });
    expect(findings.filter((finding) => finding.severity === 'error')).toEqual([]);
    const goLive = async () => {
      const sent = await desk.settled(await desk.send(id, { publishOnApproval: true }));
      expect(
        sent.steps.flatMap((step) => (step.state === 'proven' ? [] : [[step.operation, step.error]])),
      ).toEqual([]);
      await desk.reaches(id, 'live');
    };
    const { plan } = await desk.plan(id);
    expect(plan.steps.find((step) => step.operation === 'createListing')?.body).toMatchObject({
      listingType,
      packageType,
    });
    expect(plan.steps.filter((step) => step.operation === 'createListingRevisionAttachment')).toHaveLength(
      attachments,
    );
    await goLive();
    const read = await desk.ask('publications.refresh', { draft: id, account: desk.account });
    expect(read.proofs.filter((proof) => proof.state !== 'proven')).toEqual([]);
    expect(read.proofs.map((proof) => proof.field)).toContain(field);

    await desk.set(id, [field], after);
    await desk.settled(await desk.send(id));
    const next = await desk.plan(id);
    expect(next.plan.steps.map((step) => [step.operation, step.body])).toMatchObject([
      ['updateListingRevision', { listingType, [field]: after }],
      ['submitListingRevisionForReview', {}],
    ]);
    await goLive();
    await desk.settled(await desk.send(id, { intention: 'withdraw' }));
    await desk.reaches(id, 'withdrawn');
    await desk.settled(await desk.send(id, { intention: 'delete' }));
    await desk.reaches(id, 'draft');
  });

  it('takes what a colleague changed of its own fields', async () => {
    const id = await draftOfKind(desk, kind, documentOf(clean(), 'listing'));
    await desk.settled(await desk.send(id, { submitForReview: false }));
    await colleague.change(id, { listingType, [field]: after });
    const { taken } = await desk.ask('publications.pull', { draft: id, account: desk.account });
    expect(taken).toEqual([field]);
  });
});
