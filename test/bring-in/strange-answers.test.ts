/**
 * A service that has learnt more than this program knows, and one that lies: what is unknown is kept as it came and shown
 * read-only, what is no answer is said in a sentence, and in neither case anything that is here is lost.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { practicePort } from '../../electron/hosts/practice-port.ts';
import { type Edit, editTo } from '../../shared/domain/edits.ts';
import type { AccountId, DraftId } from '../../shared/domain/ids.ts';
import { valueAt } from '../../shared/domain/json.ts';
import { documentOf, type Parts } from '../../shared/domain/parts.ts';
import { type Desk, openDesk } from '../support/desk.ts';
import { type Lie, type LyingProxy, openLyingProxy } from '../support/lying-proxy.ts';
import { openSecondDesk, type SecondDesk } from '../support/second-desk.ts';

let desk: Desk;
let second: SecondDesk;
let proxy: LyingProxy;
let account: AccountId;

/** The first desk has sent the sample; the second one sees the same account through the proxy. */
beforeEach(async () => {
  desk = await openDesk({ practice: { policy: { mode: 'approve', delayMs: 0, mayAutoPublish: true } } });
  const id = await desk.sample();
  expect((await desk.settled(await desk.send(id, { submitForReview: false }))).state).toBe('done');
  proxy = await openLyingProxy(desk.practice.url);
  second = await openSecondDesk(practicePort(desk.practice));
  const { configFile, profile, compartmentId } = desk.practice.ready.oracle;
  account = (
    await second.ask('accounts.connect', {
      marketplace: 'oracle',
      name: 'Acme',
      endpoint: proxy.url,
      settings: { configFile, profile, compartmentId },
    })
  ).id;
});
afterEach(async () => {
  await second.close();
  await proxy.close();
  await desk.close();
});

const pull = async () => {
  let last = await second.ask('accounts.pull', { id: account });
  await desk.eventually(async () => {
    last = await second.ask('accounts.pullStatus', { id: account });
    return last.state !== 'running';
  }, 20_000);
  return last;
};
const strangers = async () => (await second.ask('accounts.notEditable', { id: account })).things;
const plan = async (draft: DraftId) =>
  (
    await second.ask('plans.make', {
      draft,
      account,
      choices: { submitForReview: false, publishOnApproval: false },
    })
  ).plan;

const calm = (parts: Parts): Edit => {
  const edit = editTo(parts, 'listing', ['tagline'], 'Calm');
  if (edit === undefined) throw new Error('the sample has another tagline');
  return edit;
};

const listings = /^\/(?:listings|listingRevisions)/;
const agent: Lie = {
  path: listings,
  change: (object) => ({
    ...object,
    ...('listingType' in object ? { listingType: 'AI_AGENT', keyBenefits: ['Answers at night'] } : {}),
  }),
};

describe('what the API has learnt since', () => {
  it('a listing of a kind that is not known is kept whole, shown read-only, and is no draft', async () => {
    proxy.tell(agent);
    expect(await pull()).toMatchObject({ state: 'done', added: 2, notEditable: 1, failed: 0 });
    expect(await second.drafts('listing')).toEqual([]);
    const [thing] = await strangers();
    expect(thing).toMatchObject({ family: 'listing', kind: 'AI_AGENT', reason: 'unknown-type' });
    expect(valueAt(thing?.raw, ['revisions', 0, 'keyBenefits'])).toEqual(['Answers at night']);
    expect(await pull()).toMatchObject({ added: 0, unchanged: 2, notEditable: 1 });
    // Once its kind is known, as after an update of this program, it becomes a draft like any other.
    proxy.tell();
    expect(await pull()).toMatchObject({ added: 1, notEditable: 0 });
    expect(await strangers()).toEqual([]);
    expect((await plan((await second.first('listing')).id)).steps).toEqual([]);
  });

  it('an artifact of a kind that is not known is kept, and the listing that uses it comes in', async () => {
    proxy.tell({
      path: /^\/artifacts/,
      change: (object) => ('artifactType' in object ? { ...object, artifactType: 'FLOPPY' } : object),
    });
    expect(await pull()).toMatchObject({ state: 'done', added: 2, notEditable: 1 });
    expect(await strangers()).toMatchObject([{ family: 'artifact', kind: 'FLOPPY' }]);
    const listing = await second.first('listing');
    // Its package is left alone there: nothing of it can be planned away.
    expect((await plan(listing.id)).steps).toEqual([]);
  });

  it('a field that is not known stays in what was read, and is not sent back', async () => {
    proxy.tell({
      path: /^\/listingRevisions/,
      change: (object) => ({ ...object, banner: { contentUrl: 'x' } }),
    });
    await pull();
    const { id, parts, rev } = await second.first('listing');
    const held = second.record(account, `revision:${id}`);
    expect(valueAt(held?.raw, ['banner'])).toEqual({ contentUrl: 'x' });
    await second.ask('drafts.edit', {
      id,
      rev,
      edits: [calm(parts)],
    });
    expect((await plan(id)).steps.map((step) => step.body)).toEqual([
      { listingType: 'OCI_APPLICATION', tagline: 'Calm' },
    ]);
  });

  it('an attachment of a kind that is not known is left alone', async () => {
    proxy.tell({
      path: /^\/listingRevisionAttachments/,
      change: (object) => ('attachmentType' in object ? { ...object, attachmentType: 'HOLOGRAM' } : object),
    });
    expect(await pull()).toMatchObject({ state: 'done', added: 3 });
    const { id, parts } = await second.first('listing');
    expect(documentOf(parts, 'listing')['screenshots']).toBeUndefined();
    expect((await plan(id)).steps).toEqual([]);
  });

  it('a status that is not known is shown in its own word, and nothing is sent into it', async () => {
    proxy.tell({
      path: /^\/listingRevisions/,
      change: (object) =>
        'headline' in object || 'status' in object ? { ...object, status: 'ON_HOLD' } : object,
    });
    await pull();
    const { id, parts, rev } = await second.first('listing');
    const [publication] = (await second.ask('publications.list', { draft: id })).publications;
    expect(publication).toMatchObject({ state: 'unknown', remoteStatus: 'ON_HOLD', actions: ['refresh'] });
    await second.ask('drafts.edit', {
      id,
      rev,
      edits: [calm(parts)],
    });
    const made = await plan(id);
    expect(made.steps).toEqual([]);
    expect(made.notices).toMatchObject([
      { key: 'notices|oracle|not-editable', values: { status: 'ON_HOLD' } },
    ]);
  });
});

describe('what is no answer', () => {
  const page = '<!doctype html><title>Sign in to the hotel network</title>';
  const lies: readonly (readonly [string, NonNullable<Lie['answer']>, RegExp])[] = [
    ['a page', { status: 200, body: page, mediaType: 'text/html' }, /not JSON/],
    ['nothing', { status: 200, body: '' }, /answered with nothing/],
    ['half of it', { status: 200, body: '{"items":[{"id":"ocid1.li' }, /not JSON/],
    ['another shape', { status: 200, body: '{"hello":"there"}' }, /no list/],
    [
      'pages without an end',
      { status: 200, body: '{"items":[]}', headers: { 'opc-next-page': 'again' } },
      /round in a circle/,
    ],
    ['a page as an error', { status: 502, body: page, mediaType: 'text/html' }, /answered 502/],
  ];

  it.each(lies)(
    '%s: the account says what came, and is not taken for connected',
    async (_name, answer, said) => {
      proxy.tell({ path: /./, answer });
      const tested = await second.ask('accounts.test', { id: account });
      expect(tested.account.health).toBe('unreachable');
      expect(tested.message).toMatch(said);
    },
  );

  it('a pull that gets a page says so, and what is here stays as it was', { timeout: 40_000 }, async () => {
    await pull();
    const before = (await second.first('listing')).parts;
    proxy.tell({ path: /^\/listings$/, answer: { status: 200, body: '{"hello":"there"}' } });
    const result = await pull();
    expect(result).toMatchObject({ state: 'failed' });
    expect(result.reason).toContain('no list');
    expect((await second.first('listing')).parts).toEqual(before);
    proxy.tell();
    expect(await pull()).toMatchObject({ state: 'done', unchanged: 3 });
  });

  it('a create that is answered with nothing is asked for again with its key, and made once', async () => {
    await pull();
    const made = await second.ask('drafts.create', { kind: 'oracle.terms', name: 'More Terms' });
    const { plan: shown, hash } = await second.ask('plans.make', {
      draft: made.id,
      account,
      choices: { submitForReview: false, publishOnApproval: false },
    });
    expect(shown.steps[0]?.operation).toBe('createTerm');
    let left = 1;
    proxy.tell({
      path: /^\/terms$/,
      method: 'POST',
      change: (object) => object,
      get answer() {
        left -= 1;
        return left < 0 ? undefined : { status: 200, body: '' };
      },
    } as Lie);
    const { id } = await second.ask('submissions.start', { plan: shown, hash });
    await desk.eventually(
      async () => (await second.ask('submissions.get', { id })).steps[0]?.state === 'proven',
      15_000,
    );
    expect(desk.practice.requests.counts()['createTerm']).toBe(2);
  });

  /** The step of a submission that makes an artifact there. */
  const sendArtifact = async () => {
    await pull();
    const copyOf = (await second.first('artifact')).id;
    const made = await second.ask('drafts.create', {
      kind: 'oracle.artifact',
      copyOf,
      name: 'Another image',
    });
    const choices = { submitForReview: false, publishOnApproval: false };
    const { plan: shown, hash } = await second.ask('plans.make', { draft: made.id, account, choices });
    const { id } = await second.ask('submissions.start', { plan: shown, hash });
    await desk.eventually(
      async () => (await second.ask('submissions.get', { id })).state !== 'running',
      15_000,
    );
    return (await second.ask('submissions.get', { id })).steps[0];
  };

  it('a work request that ended in a way nobody knows is said, and not waited for', async () => {
    proxy.tell({
      path: /^\/workRequests\//,
      change: (object) => ({ ...object, status: 'ABANDONED', timeFinished: new Date().toISOString() }),
    });
    expect(await sendArtifact()).toMatchObject({
      state: 'failed',
      error: { message: expect.stringContaining('ABANDONED') },
    });
  });

  it('an artifact in a status that nobody knows is not built upon', async () => {
    proxy.tell({
      path: /^\/artifacts\//,
      change: (object) => ({ ...object, status: 'QUARANTINED' }),
    });
    expect(await sendArtifact()).toMatchObject({
      state: 'failed',
      error: { message: expect.stringContaining('QUARANTINED') },
    });
  });
});
