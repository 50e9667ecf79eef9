/** Where Datadog's own pages are. The app's address is that of the US1 site; the words say to use one's own. */
const docs = (page: string): string => `https://docs.datadoghq.com/extend/integrations/${page}`;

export const pages = {
  partnerPortal: 'https://partners.datadoghq.com/',
  integrations: 'https://app.datadoghq.com/integrations',
  overview: docs(''),
  build: docs('build_integration/'),
  offering: docs('marketplace_offering/'),
  agent: docs('agent_integration/'),
  api: docs('api_integration/'),
  logs: docs('log_pipeline/'),
} as const;

/** What a partner writes to for the private repository: marketplace_offering, read 2026-11-28. */
export const MARKETPLACE_MAIL = 'marketplace@datadoghq.com';
