/**
 * Every field that Oracle's create and update models take is a field of the app, or stands below with the reason why it
 * is none. The models are the brief's, where it lies beside the project.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import type { JsonPath } from '../../../shared/domain/json.ts';
import { schemaAt } from '../../../shared/domain/schema-path.ts';
import { attachmentLists } from '../../../shared/marketplaces/oracle/attachments.ts';
import {
  leadGenerationSchema,
  serviceSchema,
} from '../../../shared/marketplaces/oracle/lead-and-service-schemas.ts';
import { listingTypes } from '../../../shared/marketplaces/oracle/listing-types.ts';
import {
  applicationSchema,
  artifactSchema,
  termsSchema,
} from '../../../shared/marketplaces/oracle/schema.ts';

interface ModelField {
  readonly name: string;
  readonly type: string;
  readonly enum?: readonly string[];
}
interface Model {
  readonly extends?: string;
  readonly fields?: readonly ModelField[];
  readonly polymorphic?: { readonly subtypes: Readonly<Record<string, string>> };
}

const path = fileURLToPath(new URL('../../../../shared/reference/oracle-model.json', import.meta.url));
const isThere = existsSync(path);
const models: Readonly<Record<string, Model>> = isThere ? JSON.parse(readFileSync(path, 'utf8')).models : {};

/** Why a field is none of the draft's, by its last name or its whole path. */
const reasons: Readonly<Record<string, string>> = {
  compartmentId: 'the account says it; moving to another compartment is an operation of its own',
  listingId: 'the plan fills it in',
  listingRevisionId: 'the plan fills it in',
  listingType: 'the kind of the draft',
  attachmentType: 'the list that an attachment stands in',
  status: 'accepted on create, but only the marketplace’s reviewers and acts change it',
  freeformTags: 'no customer sees it; what the console set there stays, since it is never sent',
  definedTags: 'no customer sees it; what the console set there stays, since it is never sent',
  extendedMetadata: 'its keys are nowhere documented; what came with a pull is kept in the plan’s object',
  containerImageArtifactIds: 'no form field yet: what a pull brought is kept in the draft and not sent',
};

/** The same field under another name or place in the draft. */
const named: Readonly<Record<string, JsonPath>> = {
  artifactId: ['artifact'],
  termId: ['terms'],
  videoAttachmentDetails: ['contentUrl'],
};

const fieldsOf = (name: string): readonly ModelField[] => {
  const model = models[name];
  if (model === undefined) return [];
  const subtypes = Object.values(model.polymorphic?.subtypes ?? {});
  return [
    ...(model.extends === undefined ? [] : (models[model.extends]?.fields ?? [])),
    ...(model.fields ?? []),
    ...subtypes.flatMap((subtype) => models[subtype]?.fields ?? []),
  ];
};

/** What the schema lacks of a model, however deep. */
function missing(schema: z.ZodType, model: string, at: JsonPath): readonly string[] {
  return fieldsOf(model).flatMap((field) => {
    if (reasons[field.name] !== undefined) return [];
    const steps = [...at, ...(named[field.name] ?? [field.name])];
    const found = schemaAt(schema, steps);
    if (found === undefined) return [steps.join('.')];
    if (named[field.name] !== undefined) return [];
    const items = /^Array<(.+)>$/.exec(field.type)?.[1];
    const choices = found instanceof z.ZodEnum ? found.options : undefined;
    const unknown = (choices === undefined ? [] : (field.enum ?? [])).filter(
      (value) => !choices?.includes(value),
    );
    return [
      ...unknown.map((value) => `${steps.join('.')}=${value}`),
      ...missing(schema, items ?? field.type, items === undefined ? steps : [...steps, 0]),
    ];
  });
}

const listings = [
  ['Oci', 'oracle.application', applicationSchema],
  ['LeadGen', 'oracle.lead-generation', leadGenerationSchema],
  ['Service', 'oracle.service', serviceSchema],
] as const;
const attachments = {
  screenshots: 'ScreenShotAttachmentDetails',
  videos: 'VideoAttachmentDetails',
  relatedDocuments: 'RelatedDocumentAttachmentDetails',
  reviewDocuments: 'ReviewSupportDocumentAttachment',
  customerSuccesses: 'CustomerSuccessAttachment',
  supportedServices: 'SupportedServiceAttachment',
} as const;
const artifacts = ['MachineImage', 'Stack', 'ContainerImage', 'KubernetesImage'] as const;

test.skipIf(isThere)(
  'the brief’s model is not beside this project; these tests were skipped',
  () => undefined,
);

describe.skipIf(!isThere).each(['Create', 'Update'])('what Oracle takes to %s', (verb) => {
  it.each(listings)('a revision of the kind %s is drafted and sent', (name, kind, schema) => {
    const model = `${verb}${name}ListingRevisionDetails`;
    expect(fieldsOf(model).length).toBeGreaterThan(12);
    expect(missing(schema, model, [])).toEqual([]);
    const sent: readonly string[] = listingTypes[kind].fields;
    const unsent = fieldsOf(model).filter(
      ({ name: field }) => reasons[field] === undefined && !sent.includes(field),
    );
    expect(unsent).toEqual([]);
  });

  it('a listing is drafted', () => {
    expect(missing(applicationSchema, `${verb}ListingDetails`, [])).toEqual([]);
  });

  it('a package is drafted', () => {
    const model = `${verb}ListingRevisionPackageDetails`;
    expect(fieldsOf(model).length).toBeGreaterThan(5);
    expect(missing(applicationSchema, model, ['packages', 0])).toEqual([]);
  });

  it.each(artifacts)('an artifact of the kind %s is drafted', (name) => {
    const model = `${verb}${name}ArtifactDetails`;
    expect(fieldsOf(model).length).toBeGreaterThan(3);
    expect(missing(artifactSchema, model, [])).toEqual([]);
  });

  it('terms are drafted', () => {
    expect(missing(termsSchema, `${verb}TermDetails`, [])).toEqual([]);
    expect(missing(termsSchema, `${verb}TermVersionDetails`, ['versions', 0])).toEqual([]);
  });

  it.each(attachmentLists)('an attachment of $list is drafted and sent', ({ list, fields }) => {
    const model = `${verb}${attachments[list as keyof typeof attachments]}`;
    expect(fieldsOf(model).length).toBeGreaterThan(2);
    const schema = list in applicationSchema.shape ? applicationSchema : serviceSchema;
    expect(missing(schema, model, [list, 0])).toEqual([]);
    const unsent = fieldsOf(model).filter(
      ({ name }) => reasons[name] === undefined && named[name] === undefined && !fields.includes(name),
    );
    expect(unsent).toEqual([]);
  });
});

test.skipIf(!isThere)('every reason is about a field that the models have', () => {
  const all = new Set(
    Object.keys(models)
      .filter((name) => /^(Create|Update)|PricingPlan$/.test(name))
      .flatMap((name) => fieldsOf(name).map((field) => field.name)),
  );
  expect(Object.keys(reasons).filter((name) => !all.has(name))).toEqual([]);
});
