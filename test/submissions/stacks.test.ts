/** A stack from its files to an artifact that can be used: one plan, interrupted anywhere, made once. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openOracleChannel } from '../../electron/core/channels/oracle.ts';
import type { DraftId } from '../../shared/domain/ids.ts';
import { type Desk, openDesk } from '../support/desk.ts';
import { STACK_CODE, STACK_SCHEMA } from '../support/oracle-drafts.ts';

let desk: Desk;
let clock = 0;
let id: DraftId;
let image: DraftId;

beforeEach(async () => {
  clock = 0;
  desk = await openDesk({ now: () => Date.now() + clock });
  image = await desk.sample();
  ({ id } = await desk.ask('drafts.create', { kind: 'oracle.artifact', name: 'Harbour stack' }));
  await fill(STACK_CODE);
});
afterEach(() => desk.close());

async function fill(code: string): Promise<void> {
  const path = join(desk.dir, 'stack.zip');
  writeFileSync(path, zipSync({ 'main.tf': Buffer.from(code), 'schema.yaml': Buffer.from(STACK_SCHEMA) }));
  await desk.ask('stacks.fill', { id, from: { type: 'path', path } });
}

/** As Resource Manager lists them. */
async function stackCount(): Promise<number> {
  const channel = await openOracleChannel({
    account: {
      id: desk.account,
      marketplace: 'oracle',
      name: 'Practice',
      isPractice: true,
      endpoint: desk.practice.url,
      settings: desk.practice.ready.oracle,
      health: 'ok',
    },
    newId: () => crypto.randomUUID(),
  });
  try {
    const { compartmentId } = desk.practice.ready.oracle;
    return (await channel.list('listStacks', { compartmentId })).length;
  } finally {
    channel.close();
  }
}

it('makes the stack, then the artifact of it, and nothing more until something changes', async () => {
  const { plan } = await desk.plan(id);
  expect(plan.steps.map(({ operation, dependsOn }) => [operation, dependsOn])).toEqual([
    ['createStack', []],
    ['createArtifact', ['s1']],
  ]);
  expect((await desk.settled(await desk.send(id))).state).toBe('done');
  await desk.reaches(id, 'accepted');
  expect((await desk.plan(id)).plan.steps).toEqual([]);
  await desk.reopen();
  expect((await desk.plan(id)).plan.steps).toEqual([]);
});

it('makes another stack of changed files and points the artifact at it, and says that the old one stays', async () => {
  await desk.settled(await desk.send(id));
  await fill(`${STACK_CODE}# changed\n`);
  const { plan } = await desk.plan(id);
  expect(plan.steps.map(({ operation }) => operation)).toEqual(['createStack', 'updateArtifact']);
  expect(plan.notices.map(({ key }) => key)).toContain('notices|oracle|old-stack-stays');
  expect((await desk.settled(await desk.send(id))).state).toBe('done');
  expect((await desk.plan(id)).plan.steps).toEqual([]);
});

it('makes one stack where the answer to the first try never came', async () => {
  desk.practice.faults.set([{ operation: 'createStack', fault: 'drop-reply', times: 1 }]);
  expect((await desk.settled(await desk.send(id))).state).toBe('done');
  expect(await stackCount()).toBe(1);
});

it('finds the stack again where its key is too old to ask with', async () => {
  desk.practice.faults.set([{ operation: 'createStack', fault: 'drop-reply' }]);
  const submission = await desk.send(id);
  await desk.eventually(async () => (await stackCount()) === 1);
  await desk.crash();
  clock = 25 * 60 * 60 * 1000;
  desk.practice.faults.set([]);
  await desk.reopen();
  expect((await desk.settled(submission)).state).toBe('done');
  expect(await stackCount()).toBe(1);
});

it('proves the stack by what Resource Manager says of it', async () => {
  await desk.settled(await desk.send(id));
  const proofs = async () => (await desk.reaches(id, 'accepted')).proofs;
  await desk.eventually(async () => (await proofs()).some(({ subject }) => subject === `stack:${id}`));
  const ofStack = (await proofs()).filter(({ subject }) => subject === `stack:${id}`);
  expect(Object.fromEntries(ofStack.map(({ field, state }) => [field, state]))).toEqual({
    displayName: 'proven',
    freeformTags: 'proven',
    content: 'not-readable',
  });
});

it('tells from the store how far the stack is on its way to customers', async () => {
  const done = async () =>
    (await desk.ask('stacks.path', { id })).steps.filter(({ isDone }) => isDone).map((step) => step.id);
  expect(await done()).toEqual([]);
  await desk.set(id, ['imageListing'], image);
  await desk.settled(await desk.send(image));
  await desk.reaches(image, 'approved');
  await desk.settled(
    await desk.send(image, { intention: 'publish-private', allowedTenancies: ['ocid1.tenancy.oc1..own'] }),
  );
  await desk.reaches(image, 'live-private');
  await desk.eventually(async () => (await done()).length === 2);
  expect(await done()).toEqual(['image-artifact', 'image-listing']);

  await desk.ask('stacks.test', { id, isTested: true });
  await desk.settled(await desk.send(id));
  await desk.eventually(async () => (await done()).includes('stack-artifact'));
  expect(await done()).toEqual(['image-artifact', 'image-listing', 'test', 'stack-artifact']);
  await fill(`${STACK_CODE}variable "mp_listing_id" {}\n`);
  expect(await done()).toEqual(['image-artifact', 'image-listing']);
});
