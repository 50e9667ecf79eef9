/** A case for each rule of artifacts. */
import {
  cleanChart,
  cleanContainer,
  cleanStack,
  cleanStackOfFiles,
  STACK_CODE,
  STACK_SCHEMA,
} from '../../../support/oracle-drafts.ts';
import type { Case } from './cases.ts';

const shapes = 'machineImage.imageShapeCompatibilityEntries';

const imageTests: readonly Case[] = [
  'image-s01-host-keys',
  'image-s08-customer-key',
  'image-s10-authorized-keys',
  'image-s14-root-login',
  'image-s16-passwords',
  'image-g01-boots',
  'image-g03-mac',
  'image-g05-dhcp',
  'image-g08-imds',
].map((rule) => ({
  rule,
  trips: {},
  at: ['machineImage.sourceImageId'],
  passes: { artifactType: 'STACK' },
}));

const stackChecks: readonly Case[] = [
  'stack-zip',
  'stack-images',
  'stack-downloads',
  'stack-schema',
  'stack-logo',
].map((rule) => ({
  rule,
  trips: {},
  at: ['stack.sourceStackId'],
  passes: { artifactType: 'HELM_CHART' },
  draft: cleanStack,
}));

const main = 'part:terraform/main.tf';
const schema = 'part:terraform/schema.yaml';
const inFile = (
  rule: string,
  trips: Case['trips'],
  at: readonly string[],
  more: Partial<Case> = {},
): Case => ({
  rule,
  trips,
  at,
  draft: cleanStackOfFiles,
  ...more,
});

const stackFiles: readonly Case[] = [
  inFile('stack-tf-root', { [main]: undefined, 'part:terraform/inner/main.tf': STACK_CODE }, ['stack']),
  inFile('stack-state', { 'part:terraform/terraform.tfstate': '{}' }, ['part:terraform/terraform.tfstate'], {
    isFixable: true,
    passes: { 'part:terraform/state.tf': 'locals {}' },
  }),
  inFile(
    'stack-terraform-folder',
    { 'part:terraform/.terraform/x.json': '{}' },
    ['part:terraform/.terraform/x.json'],
    {
      isFixable: true,
      passes: { 'part:terraform/.terraform.lock.hcl': '# fine' },
    },
  ),
  ...(
    [
      ['messageUnclosed', 'resource "a" "b" {'],
      ['messageUnopened', '}'],
      ['messageString', 'a = "b'],
      ['messageHeredoc', 'a = <<EOT\nb'],
      ['messageComment', '/* a'],
      ['message', '= 1'],
    ] as const
  ).map(([says, code]) =>
    inFile('stack-hcl', { [main]: `${STACK_CODE}${code}` }, [main], {
      says,
      passes: { [main]: `${STACK_CODE}a = "\${"b"}" // {\n` },
    }),
  ),
  inFile(
    'stack-remote-exec',
    { [main]: `${STACK_CODE}resource "null_resource" "x" {\n  provisioner "remote-exec" {}\n}` },
    [main],
    { passes: { [main]: `${STACK_CODE}resource "null_resource" "x" {\n  provisioner "file" {}\n}` } },
  ),
  inFile(
    'stack-fetches',
    {
      'part:terraform/init.sh': 'curl -o x https://example.org/x',
      [main]: `${STACK_CODE}data "http" "x" {}`,
    },
    ['part:terraform/init.sh', main],
    { passes: { 'part:terraform/init.sh': '# curl is not used\ncurl -H x http://169.254.169.254/opc/v2/' } },
  ),
  inFile(
    'stack-image-subscription',
    { [main]: STACK_CODE.replace('oci_core_app_catalog_subscription', 'x') },
    [main],
  ),
  inFile('stack-schema-file', { [schema]: undefined }, ['stack']),
  inFile('stack-schema-yaml', { [schema]: 'schemaVersion: [' }, [schema]),
  inFile('stack-schema-variables', { [schema]: `${STACK_SCHEMA}  size:\n    type: number\n` }, [schema]),
  inFile('stack-variable-asked', { [main]: `${STACK_CODE}variable "size" {}` }, [main], {
    passes: { [main]: `${STACK_CODE}variable "size" { default = 1 }` },
  }),
  inFile('stack-schema-version', { [schema]: STACK_SCHEMA.replace('1.1.0', '2') }, [schema]),
  inFile('stack-schema-hidden', { [schema]: STACK_SCHEMA.replace('visible: false', 'visible: true') }, [
    schema,
    schema,
  ]),
  inFile('stack-schema-hidden', { [main]: STACK_CODE.replace('variable "region" {}', '') }, [schema], {
    says: 'messageUndeclared',
  }),
  inFile('stack-schema-type', { [schema]: STACK_SCHEMA.replace('oci:core:image:id', 'image') }, [schema]),
];

export const artifactCases: readonly Case[] = [
  ...stackFiles,
  { rule: 'artifact-name-required', trips: { displayName: '' }, at: ['displayName'] },
  {
    rule: 'artifact-name-length',
    trips: { displayName: 'x'.repeat(200) },
    at: ['displayName'],
    passes: { displayName: 'x'.repeat(199) },
  },
  { rule: 'artifact-name-one-line', trips: { displayName: 'a\nb' }, at: ['displayName'], isFixable: true },
  { rule: 'artifact-name-clear', trips: {}, at: ['displayName'], passes: { displayName: '' } },
  { rule: 'artifact-in-ashburn', trips: {}, at: ['artifactType'], passes: { artifactType: 'STACK' } },
  { rule: 'artifact-type', trips: { artifactType: undefined }, at: ['artifactType'] },
  { rule: 'artifact-type', trips: { artifactType: 'NONE' }, at: ['artifactType'], says: 'messageUnknown' },
  {
    rule: 'machine-image-complete',
    trips: { machineImage: {} },
    at: ['machineImage.sourceImageId', 'machineImage.isSnapshotAllowed', shapes],
    passes: { machineImage: {}, artifactType: 'STACK' },
  },
  {
    rule: 'registry-complete',
    trips: { containerImage: undefined },
    at: ['containerImage.sourceRegistryId', 'containerImage.sourceRegistryUrl'],
    draft: cleanContainer,
  },
  {
    rule: 'registry-complete',
    trips: { 'helmChart.sourceRegistryUrl': '' },
    at: ['helmChart.sourceRegistryUrl'],
    says: 'messageUrl',
    draft: cleanChart,
  },
  {
    rule: 'registry-url',
    trips: { 'containerImage.sourceRegistryUrl': 'backup:4.2' },
    at: ['containerImage.sourceRegistryUrl'],
    passes: { 'containerImage.sourceRegistryUrl': 'oci://iad.ocir.io/acme/backup' },
    draft: cleanContainer,
  },
  { rule: 'stack-complete', trips: { stack: undefined }, at: ['stack.sourceStackId'], draft: cleanStack },
  {
    rule: 'ocid',
    trips: { 'machineImage.sourceImageId': 'ocid1.instance.oc1.iad.aaaa' },
    at: ['machineImage.sourceImageId'],
    passes: { 'machineImage.sourceImageId': ' ocid1.image.oc1..aaaa' },
  },
  {
    rule: 'stack-image-listings',
    trips: {},
    at: ['stack.imageListingIds'],
    passes: { artifactType: 'MACHINE_IMAGE' },
    draft: cleanStack,
  },
  {
    rule: 'kubernetes-versions-repeated',
    trips: { 'helmChart.supportedKubernetesVersions': ['1.30', '1.31', '1.30 '] },
    at: ['helmChart.supportedKubernetesVersions[2]'],
    draft: cleanChart,
    isFixable: true,
  },
  { rule: 'shape-named', trips: { [`${shapes}[0].shape`]: '' }, at: [`${shapes}[0].shape`] },
  { rule: 'shape-supported', trips: { [`${shapes}[0].shape`]: 'VM.Mine' }, at: [`${shapes}[0].shape`] },
  {
    rule: 'shape-range',
    trips: {
      [`${shapes}[0].ocpuConstraints.max`]: 95,
      [`${shapes}[0].memoryConstraints.minInGBs`]: 0,
    },
    at: [`${shapes}[0].ocpuConstraints.max`, `${shapes}[0].memoryConstraints.minInGBs`],
    passes: { [`${shapes}[0].ocpuConstraints.max`]: 94 },
    isFixable: true,
  },
  {
    rule: 'shape-bounds',
    trips: { [`${shapes}[0].ocpuConstraints.min`]: 9 },
    at: [`${shapes}[0].ocpuConstraints.min`],
    passes: { [`${shapes}[0].ocpuConstraints.min`]: 8 },
  },
  {
    rule: 'shape-not-flexible',
    trips: { [`${shapes}[0].shape`]: 'VM.Standard2.1' },
    at: [`${shapes}[0]`],
    passes: { [`${shapes}[0]`]: { shape: 'VM.Standard2.1' } },
    isFixable: true,
  },
  {
    rule: 'shape-repeated',
    trips: { [shapes]: [{ shape: 'VM.Standard2.1' }, { shape: 'VM.Standard2.1' }] },
    at: [`${shapes}[1]`],
    isFixable: true,
  },
  {
    rule: 'immutable-fields',
    trips: { artifactType: 'STACK' },
    at: ['artifactType'],
    context: { published: { artifactType: 'MACHINE_IMAGE' } },
    isFixable: true,
  },
  {
    rule: 'wrong-type',
    trips: { 'machineImage.isSnapshotAllowed': 'yes', stack: [] },
    at: ['machineImage.isSnapshotAllowed', 'stack'],
  },
  {
    rule: 'one-line-fields',
    trips: { 'machineImage.sourceImageId': 'ocid1.image.oc1\n' },
    at: ['machineImage.sourceImageId'],
    isFixable: true,
  },
  { rule: 'one-line-spaces', trips: { displayName: 'Acme ' }, at: ['displayName'], isFixable: true },
  {
    rule: 'invisible-characters',
    trips: { displayName: 'Ac\u00adme' },
    at: ['displayName'],
    isFixable: true,
  },
  { rule: 'damaged-characters', trips: { displayName: 'Acm\ufffd' }, at: ['displayName'] },
  { rule: 'placeholder-text', trips: { displayName: 'TODO name it' }, at: ['displayName'] },
  ...imageTests,
  ...stackChecks,
];
