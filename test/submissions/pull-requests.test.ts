/** A tile's way to Datadog: from the folder to the merged pull request, at the practice marketplace over HTTP. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fixtures } from '../support/datadog-tiles.ts';
import { openTileDesk, type TileDesk } from '../support/tile-desk.ts';

let desk: TileDesk;
beforeEach(async () => {
  desk = await openTileDesk();
});
afterEach(() => desk.close());

it('becomes a pull request from a fork, is sent back, corrected, approved and merged, and is read back', async () => {
  const id = await desk.takeIn(`${fixtures}tern_mail`);
  const { plan } = await desk.plan(id);
  expect(plan.notices).toEqual([]);
  expect(plan.steps.map(({ operation }) => operation)).toEqual([
    'createFork',
    'getBranch',
    ...plan.steps.filter(({ operation }) => operation === 'createBlob').map(({ operation }) => operation),
    'createTree',
    'createTree',
    'createCommit',
    'createRef',
    'createPullRequest',
  ]);
  const sent = await desk.settled(await desk.send(id));
  expect(sent).toMatchObject({ state: 'done' });
  const open = await desk.reaches(id, 'in-review');
  expect(open.remoteId).toBe('#101');

  desk.review({ approve: false, notes: 'Say what it does.' });
  const rejected = await desk.reaches(id, 'rejected');
  expect(rejected.notes).toMatchObject([
    { from: 'reviewer', text: 'Say what it does.', part: 'manifest.json', line: expect.any(Number) },
  ]);

  await desk.write(id, ['tile', 'description'], 'See every mail that a tern carries');
  const correction = await desk.plan(id);
  expect(correction.plan.steps.map(({ operation }) => operation)).toEqual([
    'getBranch',
    'createBlob',
    'createTree',
    'createTree',
    'createCommit',
    'updateRef',
  ]);
  expect((await desk.settled(await desk.send(id))).state).toBe('done');
  await desk.reaches(id, 'in-review');
  desk.review({ approve: true });
  const live = await desk.reaches(id, 'live');
  expect(live.lamps.map(({ state }) => state)).toEqual(['on', 'on', 'on', 'on', 'on']);
  await desk.eventually(async () => {
    const { publications } = await desk.ask('publications.list', { draft: id });
    const proofs = publications[0]?.proofs ?? [];
    return proofs.length > 0 && proofs.every(({ state }) => state === 'proven');
  });
  const { plan: nothing } = await desk.plan(id);
  expect(nothing.steps).toEqual([]);
});
