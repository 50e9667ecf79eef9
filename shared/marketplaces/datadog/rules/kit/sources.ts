/** Where Datadog's rules stand, and when they were last read there. */
import type { Source } from '../../../../domain/rules.ts';

const checked = '2026-11-21';
const core = 'https://github.com/DataDog/integrations-core';
const extras = 'https://github.com/DataDog/integrations-extras';

const documented = (title: string, url?: string): Source => ({
  title,
  ...(url === undefined ? {} : { url }),
  checked,
  isDocumented: true,
});

/** The same place, for what follows from it without being said there. */
export const inferredFrom = (source: Source): Source => ({ ...source, isDocumented: false });

export const sources = {
  assets: documented(
    'Integrations assets reference',
    'https://github.com/DataDog/documentation/blob/master/layouts/shortcodes/integration-assets-reference.md',
  ),
  manifest: documented('ddev: manifest v2 validator', `${core}/pull/9968`),
  pricing: documented('ddev: manifest v1 schema, pricing', core),
  metadata: documented(
    'ddev: validate metadata',
    `${core}/blob/master/ddev/src/ddev/cli/validate/metadata.py`,
  ),
  serviceChecks: documented('ddev: validate service-checks', core),
  dashboards: documented('ddev: validate dashboards', core),
  monitors: documented('ddev: validate recommended-monitors', core),
  monitorsV2: documented('Monitors in version 2, as live tiles have them', `${extras}/pull/2077`),
  savedViews: documented('ddev: validate saved-views', core),
  readme: documented('ddev: validate readmes', core),
  partials: documented('Workflow check_partials.py', extras),
  owners: documented(
    'ddev: validate codeowners',
    `${core}/blob/master/ddev/src/ddev/cli/validate/codeowners.py`,
  ),
  eula: documented('ddev: validate eula', core),
  assetCheck: documented('Datadog’s own check of a pull request', `${extras}/pull/2650`),
  assetsKey: documented('Datadog’s own check: assets may not be left out', `${extras}/pull/2134`),
  imageScript: documented('Marketplace repository: check of the pictures'),
  logs: documented('Log pipelines of integrations', 'https://docs.datadoghq.com/extend/integrations/'),
  dataflows: documented('Datadog’s own check of data flows', `${extras}/pull/3093`),
  packages: documented('ddev: validate package, config, models, ci', core),
  docs: documented('Extend Datadog: integrations', 'https://docs.datadoghq.com/extend/integrations/'),
  corpus: { title: 'The 262 tiles that are live', url: extras, checked, isDocumented: false },
  reviewer: { title: 'What reviewers ask for most often', url: extras, checked, isDocumented: false },
} as const satisfies Record<string, Source>;
