/** Terraform files in a draft: put in, undone, replaced, judged; through a real core. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { documentOf } from '../../../shared/domain/parts.ts';
import { type Desk, openDesk } from '../../support/desk.ts';
import { STACK_CODE, STACK_SCHEMA } from '../../support/oracle-drafts.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

function zipWith(files: Readonly<Record<string, Uint8Array>>): string {
  const path = join(desk.dir, 'stack.zip');
  writeFileSync(path, zipSync(files));
  return path;
}

const clean = { 'main.tf': Buffer.from(STACK_CODE), 'schema.yaml': Buffer.from(STACK_SCHEMA) };

it('makes an artifact a stack of these files, in one change that can be undone', async () => {
  const { id } = await desk.ask('drafts.create', { kind: 'oracle.artifact', name: 'Harbour' });
  const path = zipWith({ ...clean, 'logo.bin': new Uint8Array([0, 255, 1]) });
  expect(await desk.ask('stacks.fill', { id, from: { type: 'path', path } })).toEqual({
    files: 3,
    leftOut: [],
    leftOutCount: 0,
  });
  const { parts } = await desk.ask('drafts.get', { id });
  expect(documentOf(parts, 'artifact')['artifactType']).toBe('STACK');
  expect(parts['terraform/main.tf']).toEqual({ type: 'text', text: STACK_CODE });
  expect(parts['terraform/logo.bin']).toMatchObject({ type: 'blob', blob: { sizeBytes: 3 } });
  const { findings } = await desk.ask('drafts.findings', { id });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  await desk.ask('drafts.undo', { id });
  const before = (await desk.ask('drafts.get', { id })).parts;
  expect(Object.keys(before)).toEqual(['artifact']);
  expect(documentOf(before, 'artifact')['artifactType']).toBe('MACHINE_IMAGE');
});

it('takes the place of the files that were there, and changes nothing where it cannot be taken', async () => {
  const { id } = await desk.ask('drafts.create', { kind: 'oracle.artifact', name: 'Harbour' });
  await desk.ask('stacks.fill', {
    id,
    from: { type: 'path', path: zipWith({ ...clean, 'old.tf': clean['main.tf'] }) },
  });
  const folder = join(desk.dir, 'folder');
  mkdirSync(folder);
  writeFileSync(join(folder, 'main.tf'), 'resource "a" "b" {\n');
  await desk.ask('stacks.fill', { id, from: { type: 'path', path: folder } });
  const after = await desk.ask('drafts.get', { id });
  expect(Object.keys(after.parts).toSorted()).toEqual(['artifact', 'terraform/main.tf']);
  const { findings } = await desk.ask('drafts.findings', { id });
  expect(findings.find(({ rule }) => rule === 'oracle/stack-hcl')).toMatchObject({
    part: 'terraform/main.tf',
    line: 1,
    column: 18,
  });
  const bad = zipWith({ '../x.tf': clean['main.tf'] });
  await expect(desk.ask('stacks.fill', { id, from: { type: 'path', path: bad } })).rejects.toThrow('../x.tf');
  expect((await desk.ask('drafts.get', { id })).rev).toBe(after.rev);
});
