import { expect, it } from 'vitest';
import { createRemotes, readWhileStill } from '../../electron/core/submissions/remotes.ts';
import type { AccountId, DraftId } from '../../shared/domain/ids.ts';
import { openTestStore, tempFolder } from '../support/temp-workspace.ts';

const account = 'practice-oracle' as AccountId;
const draft = 'd1' as DraftId;

it('reads again when a submission learnt something during the read, so that nothing newer is taken back', async () => {
  const remotes = createRemotes(await openTestStore(tempFolder()));
  const answers = ['NEW', 'PENDING_REVIEW'];
  const read = (): Promise<string | undefined> => {
    const answer = answers.shift();
    // The answer to the first read was on its way when the submission's own answer came.
    if (answer === 'NEW')
      remotes.save(
        account,
        { subject: 'revision:d1', remoteId: 'r1', base: {}, raw: { status: 'PENDING_REVIEW' } },
        '2026-11-21T00:00:00.000Z',
      );
    return Promise.resolve(answer);
  };
  expect(await readWhileStill(remotes, account, draft, read)).toBe('PENDING_REVIEW');
});
