/** What an account holds becomes drafts that can be worked on; what is here already is merged, never overwritten. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { practicePort } from '../../electron/hosts/practice-port.ts';
import { editTo } from '../../shared/domain/edits.ts';
import type { DraftId } from '../../shared/domain/ids.ts';
import type { Json, JsonPath } from '../../shared/domain/json.ts';
import { valueAt } from '../../shared/domain/json.ts';
import { documentOf } from '../../shared/domain/parts.ts';
import { type Colleague, openColleague } from '../support/colleague.ts';
import { type Desk, openDesk } from '../support/desk.ts';
import { openSecondDesk, type SecondDesk } from '../support/second-desk.ts';

let desk: Desk;
let second: SecondDesk;
let colleague: Colleague;
let original: DraftId;

beforeEach(async () => {
  desk = await openDesk({ practice: { policy: { mode: 'approve', delayMs: 0, mayAutoPublish: true } } });
  original = await desk.sample();
  colleague = await openColleague(desk);
  second = await openSecondDesk(practicePort(desk.practice));
});
afterEach(async () => {
  colleague.close();
  await second.close();
  await desk.close();
});

const send = async (choices = {}) => {
  const sent = await desk.settled(await desk.send(original, { submitForReview: false, ...choices }));
  expect(sent.state).toBe('done');
};
/** The first desk reads back what it sent; its calls are counted with ours. */
const quiet = async () => {
  let last = '';
  await desk.eventually(async () => {
    const before = last;
    await new Promise((resolve) => setTimeout(resolve, 900));
    last = JSON.stringify(desk.practice.requests.counts());
    return last === before;
  }, 15_000);
};
const edit = async (id: DraftId, path: JsonPath, value: Json) => {
  const { parts, rev } = await second.ask('drafts.get', { id });
  const change = editTo(parts, 'listing', path, value);
  if (change !== undefined) await second.ask('drafts.edit', { id, rev, edits: [change] });
};
/** Without what is each workspace's own: item ids and references. */
const contentOf = (value: Json | undefined): unknown =>
  JSON.parse(
    JSON.stringify(value ?? null, (key, held: unknown) =>
      ['id', 'artifact', 'terms', 'fileName'].includes(key) ? undefined : held,
    ),
  );

describe('bringing an account in', () => {
  it('makes drafts of everything, which hold what was sent and of which nothing is left to send', async () => {
    await send();
    const result = await second.pull();
    expect(result).toMatchObject({
      state: 'done',
      added: 3,
      changed: 0,
      unchanged: 0,
      notEditable: 0,
      failed: 0,
    });
    const listing = await second.first('listing');
    const sent = await desk.ask('drafts.get', { id: original });
    expect(listing.kind).toBe('oracle.application');
    expect(contentOf(documentOf(listing.parts, 'listing'))).toEqual(
      contentOf(documentOf(sent.parts, 'listing')),
    );
    const terms = await second.first('terms');
    const artifact = await second.first('artifact');
    expect(valueAt(documentOf(listing.parts, 'listing'), ['packages', 0])).toMatchObject({
      terms: terms.id,
      artifact: artifact.id,
    });
    for (const { id } of [listing, terms, artifact]) expect(await second.changes(id)).toEqual([]);
    const { publications } = await second.ask('publications.list', { draft: listing.id });
    expect(publications[0]).toMatchObject({ state: 'accepted', remoteStatus: 'NEW' });
  });

  it('goes on from there: an edit is one update, and its proof holds', async () => {
    await send();
    await second.pull();
    const { id } = await second.first('listing');
    await edit(id, ['headline'], 'Backups that restore by themselves');
    expect(await second.changes(id)).toEqual(['updateListingRevision']);
    await edit(id, ['screenshots', 0, 'displayName'], 'Another name');
    expect(await second.changes(id)).toEqual(['updateListingRevision', 'updateListingRevisionAttachment']);
  });

  it('a second time makes and changes nothing, with few calls', async () => {
    await send();
    await second.pull();
    await quiet();
    const before = desk.practice.requests.counts();
    const result = await second.pull();
    expect(result).toMatchObject({ state: 'done', added: 0, changed: 0, unchanged: 3 });
    const reads = Object.entries(desk.practice.requests.counts()).filter(
      ([operation, count]) => operation.startsWith('get') && count !== before[operation],
    );
    expect(reads).toEqual([]);
    expect(await second.drafts('listing')).toHaveLength(1);
  });

  it('merges what changed there into a draft that was edited here', async () => {
    await send();
    await second.pull();
    const { id } = await second.first('listing');
    await edit(id, ['headline'], 'Mine');
    await colleague.change(original, { tagline: 'Theirs' });
    expect(await second.pull()).toMatchObject({ added: 0, changed: 1, unchanged: 2 });
    const document = documentOf((await second.ask('drafts.get', { id })).parts, 'listing');
    expect(document).toMatchObject({ headline: 'Mine', tagline: 'Theirs' });
    await colleague.change(original, { headline: 'Theirs too' });
    expect(await second.pull()).toMatchObject({ changed: 1 });
    const { conflicts } = await second.ask('publications.conflicts', { draft: id, account: second.account });
    expect(conflicts).toMatchObject([{ field: 'headline', mine: 'Mine', theirs: 'Theirs too' }]);
  });

  it('takes in a package that somebody added there, without a word to be deleted', async () => {
    await send();
    await second.pull();
    await colleague.addPackage(original, '9.9.9');
    expect(await second.pull()).toMatchObject({ changed: 1 });
    const { id, parts } = await second.first('listing');
    expect(valueAt(documentOf(parts, 'listing'), ['packages', 1, 'packageVersion'])).toBe('9.9.9');
    expect(await second.changes(id)).toEqual([]);
  });

  it('follows a new revision that somebody opened there', async () => {
    await send({ submitForReview: true, publishOnApproval: true });
    await desk.reaches(original, 'live');
    expect(await second.pull()).toMatchObject({ added: 3 });
    const { id } = await second.first('listing');
    const { publications } = await second.ask('publications.list', { draft: id });
    expect(publications[0]).toMatchObject({ state: 'live', remoteStatus: 'PUBLISHED' });
    // Editing what is live begins with a clone, made by the other workspace.
    await desk.set(original, ['headline'], 'The next one');
    await desk.settled(await desk.send(original, { submitForReview: false }));
    await desk.settled(await desk.send(original, { submitForReview: false }));
    expect(await second.pull()).toMatchObject({ changed: 1 });
    const document = documentOf((await second.ask('drafts.get', { id })).parts, 'listing');
    expect(document['headline']).toBe('The next one');
    expect(await second.changes(id)).toEqual([]);
    const [after] = (await second.ask('publications.list', { draft: id })).publications;
    expect(after?.remoteStatus).toBe('NEW');
    expect(after?.lamps.find((lamp) => lamp.id === 'visible')?.state).toBe('on');
  });

  it('takes in an icon that somebody replaced there', async () => {
    await send();
    await second.pull();
    await colleague.replaceIcon(original, 'another icon');
    expect(await second.pull()).toMatchObject({ changed: 1 });
    const { id, parts } = await second.first('listing');
    expect(valueAt(documentOf(parts, 'listing'), ['icon', 'sizeBytes'])).toBe(12);
    expect(await second.changes(id)).toEqual([]);
  });

  it('leaves what was removed here removed', async () => {
    await send();
    await second.pull();
    const { id } = await second.first('listing');
    await second.ask('drafts.remove', { id });
    await colleague.change(original, { tagline: 'Theirs' });
    expect(await second.pull()).toMatchObject({ added: 0, unchanged: 3 });
    expect(await second.drafts('listing')).toEqual([]);
  });

  it('can be stopped, keeps what it has, and goes on later', async () => {
    await send();
    desk.practice.faults.set([{ operation: 'getListing', fault: 'latency', latencyMs: 400 }]);
    await second.ask('accounts.pull', { id: second.account });
    await desk.eventually(async () => (await second.drafts('artifact')).length === 1, 5000);
    await second.ask('accounts.cancelPull', { id: second.account });
    await desk.eventually(
      async () => (await second.ask('accounts.pullStatus', { id: second.account })).state === 'cancelled',
      5000,
    );
    desk.practice.faults.set([]);
    expect(await second.pull()).toMatchObject({ state: 'done', added: 1, unchanged: 2 });
  });

  it('says what failed and keeps the rest; a busy service is asked again', async () => {
    await send();
    desk.practice.faults.set([
      { operation: 'getArtifact', fault: 'too-many-requests', times: 1 },
      { operation: 'listListingRevisions', fault: 'not-authorized', times: 1 },
    ]);
    const result = await second.pull();
    expect(result).toMatchObject({ state: 'done', added: 2, failed: 1 });
    expect(result.problems[0]?.message).toContain('listListingRevisions');
    expect(await second.pull()).toMatchObject({ state: 'done', added: 1, failed: 0 });
    desk.practice.faults.set([{ fault: 'unauthenticated' }]);
    const refused = await second.pull();
    expect(refused).toMatchObject({ state: 'failed' });
    expect(refused.reason).toContain('not authenticated'.slice(4));
    expect(await second.drafts('listing')).toHaveLength(1);
  });
});
