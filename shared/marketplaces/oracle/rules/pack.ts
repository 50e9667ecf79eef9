/** Oracle's rules as read on 2026-11-21, one pack a kind. */
import type { z } from 'zod';
import type { RuleContext } from '../../../domain/marketplace.ts';
import type { RulePack } from '../../../domain/rules.ts';
import { leadGenerationSchema, serviceSchema } from '../lead-and-service-schemas.ts';
import { artifactRules as ofArtifacts } from './artifacts.ts';
import { attachmentRules, referenceRules } from './attachments.ts';
import type { OracleRule } from './kit/define.ts';
import { applicationDesk, artifactDesk, termsDesk } from './kit/desks.ts';
import { languageRules } from './languages.ts';
import { leadRules } from './lead-generation.ts';
import { mediaRules } from './media.ts';
import { applicationShape, artifactShape, leadGenerationShape, serviceShape, termsShape } from './model.ts';
import { packageRules } from './packages.ts';
import { pricingRules } from './pricing.ts';
import { productRules } from './products.ts';
import { reviewerRules } from './reviewer.ts';
import { ownServiceRules } from './service.ts';
import { shapeRules } from './shapes.ts';
import { stackCodeRules, stackSchemaRules } from './stack-files.ts';
import { artifactSubmissionRules, submissionRules } from './submission.ts';
import { supportRules } from './support.ts';
import { termsRules as ofTerms } from './terms.ts';
import { textRules } from './text.ts';
import { applicationWriting, artifactWriting, termsWriting } from './writing.ts';

const version = '2026-11-28.1';

export const applicationRules: RulePack<RuleContext> = {
  id: 'oracle.application',
  version,
  mainPart: 'listing',
  rules: [
    ...applicationShape,
    ...textRules,
    ...languageRules,
    ...mediaRules,
    ...attachmentRules,
    ...productRules,
    ...pricingRules,
    ...packageRules,
    ...supportRules,
    ...applicationWriting(applicationDesk),
    ...reviewerRules,
    ...submissionRules,
  ],
};

/** The rules about fields that a kind has. Those of prices and packages are an application's alone. */
const about = (schema: z.ZodObject, rules: readonly OracleRule[]): readonly OracleRule[] =>
  rules.filter(({ field }) => field === 'listing' || Object.hasOwn(schema.shape, field.split('.')[0] ?? ''));

const ofEveryListing: readonly OracleRule[] = [
  ...textRules,
  ...languageRules,
  ...mediaRules,
  ...attachmentRules,
  ...productRules,
  ...pricingRules.filter(({ id }) => id === 'oracle/pricing-type'),
  ...supportRules,
  ...applicationWriting(applicationDesk),
  ...reviewerRules,
  ...submissionRules,
];

export const leadGenerationRules: RulePack<RuleContext> = {
  id: 'oracle.lead-generation',
  version,
  mainPart: 'listing',
  rules: [...leadGenerationShape, ...about(leadGenerationSchema, ofEveryListing), ...leadRules],
};

export const serviceRules: RulePack<RuleContext> = {
  id: 'oracle.service',
  version,
  mainPart: 'listing',
  rules: [...serviceShape, ...about(serviceSchema, ofEveryListing), ...ownServiceRules, ...referenceRules],
};

export const termsRules: RulePack<RuleContext> = {
  id: 'oracle.terms',
  version,
  mainPart: 'terms',
  rules: [...termsShape, ...ofTerms, ...termsWriting(termsDesk)],
};

export const artifactRules: RulePack<RuleContext> = {
  id: 'oracle.artifact',
  version,
  mainPart: 'artifact',
  rules: [
    ...artifactShape,
    ...ofArtifacts,
    ...shapeRules,
    ...stackCodeRules,
    ...stackSchemaRules,
    ...artifactWriting(artifactDesk),
    ...artifactSubmissionRules,
  ],
};
