/** What is installed: machine images, container images, Helm charts and stacks. */
import { isJsonArray, type JsonObject, valueAt } from '../../../domain/json.ts';
import { hasTerraform } from '../terraform/files.ts';
import { groupOf, isOfType } from './kit/artifact-group.ts';
import { checklistAbout, type OracleRule, rulesAbout } from './kit/define.ts';
import { blankFields, isBlank, isEmptyList, repeats, textAt } from './kit/read.ts';
import { removal } from './kit/removal.ts';
import { inferredFrom, sources } from './kit/sources.ts';
import { lengthOf, lineBreakIn, onOneLine } from './kit/words.ts';

const rule = rulesAbout('artifact');
const checklist = checklistAbout('artifact');

/** "Under 200 characters". */
const NAME_LIMIT = 199;

/** Whatever Oracle's identities look like inside, they begin with their kind and hold no spaces. */
const OCIDS = [
  { type: 'MACHINE_IMAGE', path: ['machineImage', 'sourceImageId'], start: 'ocid1.image.' },
  { type: 'STACK', path: ['stack', 'sourceStackId'], start: 'ocid1.ormstack.' },
  { type: 'CONTAINER_IMAGE', path: ['containerImage', 'sourceRegistryId'], start: 'ocid1.container' },
  { type: 'HELM_CHART', path: ['helmChart', 'sourceRegistryId'], start: 'ocid1.container' },
] as const;

const registryGroup = (artifact: JsonObject): 'containerImage' | 'helmChart' | undefined => {
  if (isOfType(artifact, 'CONTAINER_IMAGE')) return 'containerImage';
  return isOfType(artifact, 'HELM_CHART') ? 'helmChart' : undefined;
};

const kubernetesVersions = (artifact: JsonObject) => {
  const path = ['helmChart', 'supportedKubernetesVersions'];
  const list = valueAt(artifact, path);
  if (!isOfType(artifact, 'HELM_CHART') || !isJsonArray(list)) return [];
  return list.flatMap((text, index) => (typeof text === 'string' ? [{ at: [...path, index], text }] : []));
};

export const artifactRules: readonly OracleRule[] = [
  rule({
    id: 'oracle/artifact-name-required',
    severity: 'warning',
    field: 'displayName',
    source: inferredFrom(sources.artifactGuidelines),
    find: ({ displayName }) => (isBlank(displayName) ? [{ at: ['displayName'] }] : []),
  }),
  rule({
    id: 'oracle/artifact-name-length',
    severity: 'error',
    field: 'displayName',
    source: sources.createArtifact,
    find: (artifact) => {
      const length = lengthOf(textAt(artifact, 'displayName'));
      return length > NAME_LIMIT
        ? [{ at: ['displayName'], values: { length, over: length - NAME_LIMIT } }]
        : [];
    },
  }),
  rule({
    id: 'oracle/artifact-name-one-line',
    severity: 'error',
    field: 'displayName',
    source: sources.artifactGuidelines,
    find: (artifact) => (lineBreakIn(textAt(artifact, 'displayName')) >= 0 ? [{ at: ['displayName'] }] : []),
    mend: (value) => (typeof value === 'string' ? onOneLine(value) : undefined),
  }),
  checklist({
    id: 'oracle/artifact-name-clear',
    field: 'displayName',
    source: sources.artifactGuidelines,
    when: ({ displayName }) => !isBlank(displayName),
  }),
  checklist({
    id: 'oracle/artifact-in-ashburn',
    field: 'artifactType',
    source: sources.publisherGuide,
    when: ({ artifactType }) => !isBlank(artifactType) && artifactType !== 'STACK',
  }),
  rule({
    id: 'oracle/machine-image-complete',
    severity: 'error',
    field: 'machineImage',
    source: sources.api,
    find: (artifact) => {
      if (!isOfType(artifact, 'MACHINE_IMAGE')) return [];
      const image = groupOf(artifact, 'machineImage');
      const at = ['machineImage'];
      return [
        ...(isBlank(image['sourceImageId']) ? [{ at: [...at, 'sourceImageId'] }] : []),
        ...(isBlank(image['isSnapshotAllowed'])
          ? [{ at: [...at, 'isSnapshotAllowed'], variant: 'messageSnapshot' as const }]
          : []),
        ...(isEmptyList(image['imageShapeCompatibilityEntries'])
          ? [{ at: [...at, 'imageShapeCompatibilityEntries'], variant: 'messageShapes' as const }]
          : []),
      ];
    },
  }),
  rule({
    id: 'oracle/registry-complete',
    severity: 'error',
    field: 'containerImage',
    source: sources.api,
    find: (artifact) => {
      const group = registryGroup(artifact);
      return group === undefined
        ? []
        : blankFields(groupOf(artifact, group), [group], ['sourceRegistryId', 'sourceRegistryUrl']).map(
            (at) => (at.at(-1) === 'sourceRegistryId' ? { at } : { at, variant: 'messageUrl' as const }),
          );
    },
  }),
  rule({
    id: 'oracle/registry-url',
    severity: 'warning',
    field: 'containerImage.sourceRegistryUrl',
    source: inferredFrom(sources.api),
    isRemoteOnly: true,
    find: (artifact) => {
      const group = registryGroup(artifact);
      if (group === undefined) return [];
      const url = textAt(artifact, group, 'sourceRegistryUrl').trim();
      // Scheme or none, tag or none: Oracle does not say. A registry and something in it there must be.
      return url === '' || /^(?:[a-z]+:\/\/)?[^\s/]+\.[^\s/]+\/[^\s]+$/i.test(url)
        ? []
        : [{ at: [group, 'sourceRegistryUrl'], values: { url: url.slice(0, 80) } }];
    },
  }),
  rule({
    id: 'oracle/stack-complete',
    severity: 'error',
    field: 'stack',
    source: sources.api,
    reads: ['*'],
    find: (artifact, _context, parts) =>
      isOfType(artifact, 'STACK') && !hasTerraform(parts)
        ? blankFields(groupOf(artifact, 'stack'), ['stack'], ['sourceStackId']).map((at) => ({ at }))
        : [],
  }),
  rule({
    id: 'oracle/ocid',
    severity: 'warning',
    field: 'artifactType',
    source: inferredFrom(sources.api),
    isRemoteOnly: true,
    find: (artifact) =>
      OCIDS.flatMap(({ type, path, start }) => {
        const id = textAt(artifact, ...path).trim();
        const isWhole = id.startsWith(start) && id.length > start.length && !/\s/.test(id);
        return !isOfType(artifact, type) || id === '' || isWhole
          ? []
          : [{ at: [...path], values: { id: id.slice(0, 80), start } }];
      }),
  }),
  checklist({
    id: 'oracle/stack-image-listings',
    field: 'stack.imageListingIds',
    source: inferredFrom(sources.api),
    when: (artifact) => isOfType(artifact, 'STACK'),
  }),
  rule({
    id: 'oracle/kubernetes-versions-repeated',
    severity: 'hint',
    field: 'helmChart.supportedKubernetesVersions',
    source: sources.reviewer,
    find: (artifact) =>
      repeats(kubernetesVersions(artifact), ({ text }) => text.trim().toLowerCase()).map(({ at, text }) => ({
        at,
        values: { version: text.slice(0, 40) },
      })),
    fix: (_parts, { path, document }) => removal('artifact', document, path),
  }),
];
