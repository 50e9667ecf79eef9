/** Datadog's rules as read on 2026-11-21. */
import type { RuleContext } from '../../../domain/marketplace.ts';
import type { RulePack } from '../../../domain/rules.ts';
import { MANIFEST_PATH } from '../tile.ts';
import { dashboardRules } from './dashboards.ts';
import { fileRules } from './files.ts';
import { manifestRules } from './manifest.ts';
import { marketplaceRules } from './marketplace.ts';
import { mediaRules } from './media.ts';
import { metadataRules } from './metadata.ts';
import { monitorRules } from './monitors.ts';
import { readmeRules } from './readme.ts';
import { repositoryRules } from './repository.ts';
import { serviceCheckRules } from './service-checks.ts';
import { tagRules } from './tags.ts';
import { textRules } from './texts.ts';

export const tileRules: RulePack<RuleContext> = {
  id: 'datadog.tile',
  version: '2026-11-21.1',
  mainPart: MANIFEST_PATH,
  rules: [
    ...fileRules,
    ...manifestRules,
    ...textRules,
    ...tagRules,
    ...mediaRules,
    ...marketplaceRules,
    ...metadataRules,
    ...serviceCheckRules,
    ...dashboardRules,
    ...monitorRules,
    ...readmeRules,
    ...repositoryRules,
  ],
};
