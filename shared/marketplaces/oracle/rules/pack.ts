/** Oracle's rules as read on 2026-11-21, one pack a kind. */
import type { RuleContext } from '../../../domain/marketplace.ts';
import type { RulePack } from '../../../domain/rules.ts';
import { artifactRules as ofArtifacts } from './artifacts.ts';
import { applicationDesk, artifactDesk, termsDesk } from './kit/desks.ts';
import { languageRules } from './languages.ts';
import { mediaRules } from './media.ts';
import { applicationShape, artifactShape, termsShape } from './model.ts';
import { packageRules } from './packages.ts';
import { pricingRules } from './pricing.ts';
import { productRules } from './products.ts';
import { reviewerRules } from './reviewer.ts';
import { shapeRules } from './shapes.ts';
import { artifactSubmissionRules, submissionRules } from './submission.ts';
import { supportRules } from './support.ts';
import { termsRules as ofTerms } from './terms.ts';
import { textRules } from './text.ts';
import { applicationWriting, artifactWriting, termsWriting } from './writing.ts';

const version = '2026-11-21.2';

export const applicationRules: RulePack<RuleContext> = {
  id: 'oracle.application',
  version,
  mainPart: 'listing',
  rules: [
    ...applicationShape,
    ...textRules,
    ...languageRules,
    ...mediaRules,
    ...productRules,
    ...pricingRules,
    ...packageRules,
    ...supportRules,
    ...applicationWriting(applicationDesk),
    ...reviewerRules,
    ...submissionRules,
  ],
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
    ...artifactWriting(artifactDesk),
    ...artifactSubmissionRules,
  ],
};
