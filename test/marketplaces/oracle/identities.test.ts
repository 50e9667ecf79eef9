/** The identities of a Marketplace image in a stack's files: the lines that change, and no other. */
import { expect, it } from 'vitest';
import { applyEdits } from '../../../shared/domain/edits.ts';
import type { Parts } from '../../../shared/domain/parts.ts';
import {
  imageIdentities,
  writeIdentities,
} from '../../../shared/marketplaces/oracle/terraform/identities.ts';

const wanted = {
  mp_listing_id: 'ocid1.appcataloglisting.oc1..aaaa',
  mp_listing_resource_id: 'ocid1.image.oc1..bbbb',
  mp_listing_resource_version: '4.2.0',
};
const stack = (text: string): Parts => ({ 'terraform/main.tf': { type: 'text', text } });

it('writes them as defaults where the variables are, and reads them back', () => {
  const before = stack(
    'variable "mp_listing_id" {}\nvariable "mp_listing_resource_id" {\n  type = string\n}\n# mine\nvariable "mp_listing_resource_version" {\n  default = "1.0" # old\n}\n',
  );
  const { changes, edits } = writeIdentities(before, wanted);
  const after = applyEdits(before, edits);
  expect(after['terraform/main.tf']).toEqual({
    type: 'text',
    text: 'variable "mp_listing_id" { default = "ocid1.appcataloglisting.oc1..aaaa" }\nvariable "mp_listing_resource_id" {\n  default = "ocid1.image.oc1..bbbb"\n  type = string\n}\n# mine\nvariable "mp_listing_resource_version" {\n  default = "4.2.0" # old\n}\n',
  });
  expect(changes.map(({ path, line, before }) => [path, line, before])).toEqual([
    ['main.tf', 1, 'variable "mp_listing_id" {}'],
    ['main.tf', 2, 'variable "mp_listing_resource_id" {'],
    ['main.tf', 8, '  default = "1.0" # old'],
  ]);
  expect(imageIdentities(after)).toEqual(wanted);
  expect(writeIdentities(after, wanted)).toEqual({ changes: [], edits: [] });
});

it('declares in a file of its own what no file declares', () => {
  const before = stack('locals {}\n');
  const after = applyEdits(before, writeIdentities(before, wanted).edits);
  expect(imageIdentities(after)).toEqual(wanted);
  expect(after['terraform/main.tf']).toBe(before['terraform/main.tf']);
});

it('writes nothing that would end the quotation', () => {
  const before = stack('variable "mp_listing_id" {}\n');
  const evil = {
    ...wanted,
    mp_listing_id: '"}\nresource',
    mp_listing_resource_id: '',
    mp_listing_resource_version: 'a b',
  };
  expect(writeIdentities(before, evil).edits).toEqual([]);
});
