/** The kinds of drafts that Oracle's marketplace takes. */

import type { BlobHash, DraftId } from '../../domain/ids.ts';
import { isJsonArray, isJsonObject, type Json, type JsonObject, valueAt } from '../../domain/json.ts';
import type { Kind } from '../../domain/marketplace.ts';
import { type BlobRef, blobRefSchema, documentOf, type Parts } from '../../domain/parts.ts';
import {
  leadGenerationSchema,
  leadGenerationSections,
  serviceSchema,
  serviceSections,
} from './lead-and-service-schemas.ts';
import { checkingTakes, publishingTakes } from './patience.ts';
import { fieldsMeant } from './reviewer-words.ts';
import { applicationDesk, termsDesk } from './rules/kit/desks.ts';
import {
  applicationRules,
  artifactRules,
  leadGenerationRules,
  serviceRules,
  termsRules,
} from './rules/pack.ts';
import { linksOf } from './rules/writing.ts';
import {
  applicationSchema,
  applicationSections,
  artifactSchema,
  termsSchema,
  termsVersionPart,
} from './schema.ts';
import { terraformPath } from './terraform/files.ts';

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

function blobAt(value: Json | undefined): BlobRef | undefined {
  const parsed = blobRefSchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

/** Every text in a document, whatever its field: what a person may remember of it. */
function textsIn(value: Json | undefined): string[] {
  if (typeof value === 'string') return [value];
  if (isJsonArray(value)) return value.flatMap(textsIn);
  if (isJsonObject(value)) return 'hash' in value ? [] : Object.values(value).flatMap(textsIn);
  return [];
}

function blobsIn(value: Json | undefined): BlobHash[] {
  const blob = blobAt(value);
  if (blob !== undefined) return [blob.hash];
  if (isJsonArray(value)) return value.flatMap(blobsIn);
  if (isJsonObject(value)) return Object.values(value).flatMap(blobsIn);
  return [];
}

function packageReferences(parts: Parts): DraftId[] {
  const packages = documentOf(parts, 'listing')['packages'];
  if (!isJsonArray(packages)) return [];
  const ids = packages.flatMap((item) => [text(valueAt(item, ['artifact'])), text(valueAt(item, ['terms']))]);
  // A reference that a form or an import wrote is a draft's id; one that names nothing is a finding.
  return [...new Set(ids.filter((id) => id !== ''))] as DraftId[];
}

function packagesNaming(parts: Parts, other: DraftId): readonly string[] {
  const packages = documentOf(parts, 'listing')['packages'];
  return (isJsonArray(packages) ? packages : []).flatMap((item, index) =>
    [valueAt(item, ['artifact']), valueAt(item, ['terms'])].includes(other)
      ? [text(valueAt(item, ['packageVersion'])) || text(valueAt(item, ['displayName'])) || `#${index + 1}`]
      : [],
  );
}

const documentTexts = (parts: Parts): string =>
  Object.values(parts)
    .flatMap((part) =>
      part.type === 'document' ? textsIn(part.value) : part.type === 'text' ? [part.text] : [],
    )
    .join('\n');

const documentBlobs = (parts: Parts): BlobHash[] =>
  Object.values(parts).flatMap((part) =>
    part.type === 'document' ? blobsIn(part.value) : part.type === 'blob' ? [part.blob.hash] : [],
  );

const english = { name: 'English', code: 'en' };

/** The three kinds of listing are drafted alike: one document, named and shown by the same fields. */
const listing = (
  of: Pick<Kind, 'id' | 'schema' | 'sections' | 'rules'> & { readonly start: JsonObject },
): Kind => ({
  id: of.id,
  family: 'listing',
  mainPart: 'listing',
  schema: of.schema,
  sections: of.sections,
  create: (name) => ({
    listing: {
      type: 'document',
      value: { name, displayName: name, ...of.start, contentLanguage: english },
    },
  }),
  nameOf: (parts) => {
    const document = documentOf(parts, 'listing');
    return text(document['displayName']) || text(document['name']);
  },
  subtitleOf: (parts) => text(documentOf(parts, 'listing')['headline']),
  iconOf: (parts) => blobAt(documentOf(parts, 'listing')['icon']),
  searchTextOf: documentTexts,
  referencesOf: packageReferences,
  linksOf: linksOf(applicationDesk),
  blobsOf: documentBlobs,
  itemsNaming: packagesNaming,
  rules: of.rules,
  patience: (parts, { state }) =>
    state === 'publishing' ? publishingTakes(documentOf(parts, 'listing')) : undefined,
  fieldsMeant: (words) => fieldsMeant(words, new Set(Object.keys(of.schema.shape))),
});

export const application: Kind = {
  mayBeLaunched: true,
  ...listing({
    id: 'oracle.application',
    schema: applicationSchema,
    sections: applicationSections,
    rules: applicationRules,
    start: { packageType: 'MACHINE_IMAGE', pricingType: 'FREE' },
  }),
};

export const leadGeneration = listing({
  id: 'oracle.lead-generation',
  schema: leadGenerationSchema,
  sections: leadGenerationSections,
  rules: leadGenerationRules,
  start: { pricingType: 'FREE' },
});

export const service = listing({
  id: 'oracle.service',
  schema: serviceSchema,
  sections: serviceSections,
  rules: serviceRules,
  start: {},
});

export const terms: Kind = {
  id: 'oracle.terms',
  family: 'terms',
  activeSubject: (draft) => `terms-active:${draft}`,
  mainPart: 'terms',
  schema: termsSchema,
  sections: ['terms', 'versions'],
  create: (name, { newId }) => {
    const id = newId();
    return {
      terms: { type: 'document', value: { name, versions: [{ id, displayName: 'Version 1' }] } },
      [termsVersionPart(id)]: { type: 'text', text: '' },
    };
  },
  nameOf: (parts) => text(documentOf(parts, 'terms')['name']),
  subtitleOf: (parts) => {
    const document = documentOf(parts, 'terms');
    const versions = isJsonArray(document['versions']) ? document['versions'] : [];
    const active = versions.find((version) => valueAt(version, ['id']) === document['activeVersion']);
    return text(valueAt(active, ['displayName']));
  },
  iconOf: () => undefined,
  searchTextOf: documentTexts,
  referencesOf: () => [],
  linksOf: linksOf(termsDesk),
  blobsOf: documentBlobs,
  rules: termsRules,
};

export const artifact: Kind = {
  id: 'oracle.artifact',
  family: 'artifact',
  patience: (parts, { lamps }) =>
    lamps.some(({ id, state }) => id === 'validated' && state === 'waiting')
      ? checkingTakes(documentOf(parts, 'artifact'))
      : undefined,
  mainPart: 'artifact',
  schema: artifactSchema,
  sections: ['artifact', 'image'],
  create: (name) => ({
    artifact: {
      type: 'document',
      value: { displayName: name, artifactType: 'MACHINE_IMAGE', machineImage: { isSnapshotAllowed: false } },
    },
  }),
  nameOf: (parts) => text(documentOf(parts, 'artifact')['displayName']),
  subtitleOf: (parts) => text(documentOf(parts, 'artifact')['artifactType']),
  iconOf: () => undefined,
  searchTextOf: documentTexts,
  referencesOf: (parts) => {
    const listing = text(documentOf(parts, 'artifact')['imageListing']);
    // A reference that a form or an import wrote is a draft's id.
    return listing === '' ? [] : [listing as DraftId];
  },
  blobsOf: documentBlobs,
  pathInZip: terraformPath,
  rules: artifactRules,
};
