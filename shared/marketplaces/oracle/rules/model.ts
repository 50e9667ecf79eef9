/** What the API's model cannot take: values of another type, and changes to what cannot be changed. */
import type { z } from 'zod';
import { formatPath, type Json } from '../../../domain/json.ts';
import { leadGenerationSchema, serviceSchema } from '../lead-and-service-schemas.ts';
import {
  applicationSchema,
  artifactSchema,
  artifactTypes,
  listingPackageTypes,
  termsSchema,
} from '../schema.ts';
import { type OracleRule, rulesAbout } from './kit/define.ts';
import { isBlank, textAt } from './kit/read.ts';
import { sources } from './kit/sources.ts';

/** A document of nothing but wrong values needs no more than this to be seen through. */
const MOST = 100;

const VARIANTS = {
  string: 'message',
  number: 'messageNumber',
  boolean: 'messageSwitch',
  array: 'messageList',
} as const;

const variantOf = (expected: string) =>
  Object.hasOwn(VARIANTS, expected) ? VARIANTS[expected as keyof typeof VARIANTS] : 'messageGroup';

const wrongType = (part: string, schema: z.ZodObject): OracleRule =>
  rulesAbout(part)({
    id: 'oracle/wrong-type',
    severity: 'error',
    field: part,
    source: sources.api,
    find: (document) => {
      const issues = schema.safeParse(document).error?.issues ?? [];
      return issues.slice(0, MOST).flatMap((issue) => {
        const path = issue.path.filter((step) => typeof step !== 'symbol');
        // Ids of list items are ours; choices have rules of their own that name what may be chosen.
        if (issue.code !== 'invalid_type' || path.length === 0 || path.at(-1) === 'id') return [];
        return [{ at: path, variant: variantOf(issue.expected), values: { field: formatPath(path) } }];
      });
    },
  });

/** Fields that the remote, as last read, holds for good. */
const immutable = (part: string, fields: readonly string[], fixed: Readonly<Record<string, string>> = {}) =>
  rulesAbout(part)({
    id: 'oracle/immutable-fields',
    severity: 'error',
    field: fields[0] ?? part,
    source: sources.api,
    find: (document, { published }) => {
      if (published === null) return [];
      return [...fields, ...Object.keys(fixed)].flatMap((field) => {
        const there = published[field];
        const here: Json | undefined = fixed[field] ?? document[field];
        return typeof there !== 'string' || isBlank(there) || here === there
          ? []
          : [{ at: [field], values: { field, published: there.slice(0, 80) } }];
      });
    },
    mend: (_value, { path: [field], context: { published } }) => {
      const there = typeof field === 'string' && fields.includes(field) ? published?.[field] : undefined;
      return typeof there === 'string' ? there : undefined;
    },
  });

const choice = (
  part: string,
  id: 'oracle/package-type' | 'oracle/artifact-type',
  field: string,
  known: readonly string[],
): OracleRule =>
  rulesAbout(part)({
    id,
    severity: 'error',
    field,
    source: sources.api,
    find: (document) => {
      if (isBlank(document[field])) return [{ at: [field] }];
      const value = textAt(document, field);
      return value === '' || known.includes(value)
        ? []
        : [{ at: [field], variant: 'messageUnknown' as const, values: { value: value.slice(0, 60) } }];
    },
  });

export const applicationShape: readonly OracleRule[] = [
  choice('listing', 'oracle/package-type', 'packageType', listingPackageTypes),
  immutable('listing', ['name', 'packageType'], { listingType: 'OCI_APPLICATION' }),
  wrongType('listing', applicationSchema),
];

export const leadGenerationShape: readonly OracleRule[] = [
  immutable('listing', ['name'], { listingType: 'LEAD_GENERATION' }),
  wrongType('listing', leadGenerationSchema),
];

export const serviceShape: readonly OracleRule[] = [
  immutable('listing', ['name'], { listingType: 'SERVICE' }),
  wrongType('listing', serviceSchema),
];

export const termsShape: readonly OracleRule[] = [
  immutable('terms', ['name']),
  wrongType('terms', termsSchema),
];

export const artifactShape: readonly OracleRule[] = [
  choice('artifact', 'oracle/artifact-type', 'artifactType', artifactTypes),
  immutable('artifact', ['artifactType']),
  wrongType('artifact', artifactSchema),
];
