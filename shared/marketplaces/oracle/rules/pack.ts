/** Oracle's rules as read on 2026-11-21, one pack a kind. */
import type { RuleContext } from '../../../domain/marketplace.ts';
import type { RulePack } from '../../../domain/rules.ts';

const version = '2026-11-21.1';

export const applicationRules: RulePack<RuleContext> = {
  id: 'oracle.application',
  version,
  mainPart: 'listing',
  rules: [],
};
export const termsRules: RulePack<RuleContext> = {
  id: 'oracle.terms',
  version,
  mainPart: 'terms',
  rules: [],
};
export const artifactRules: RulePack<RuleContext> = {
  id: 'oracle.artifact',
  version,
  mainPart: 'artifact',
  rules: [],
};
