/**
 * Classifier tags as they are known: those that Datadog documents and those that live tiles carry. Datadog keeps the
 * list that counts; one that is not here may be new.
 */

export const tagPrefixes = [
  'Category',
  'Offering',
  'Supported OS',
  'Submitted Data Type',
  'Queried Data Type',
] as const;
export type TagPrefix = (typeof tagPrefixes)[number];

const dataTypes = ['Metrics', 'Logs', 'Traces', 'Events', 'Incidents'];

const values: Readonly<Record<TagPrefix, readonly string[]>> = {
  Category: [
    ...['Alerting', 'Automation', 'AWS', 'Azure', 'Caching', 'Cloud', 'Collaboration', 'Compliance'],
    ...['Configuration & Deployment', 'Containers', 'Cost Management', 'Data Stores', 'Developer Tools'],
    ...['Event Management', 'Exceptions', 'Google Cloud', 'Incidents', 'IoT', 'ISP', 'Issue Tracking'],
    ...['Kubernetes', 'Languages', 'Log Collection', 'Mainframes', 'Marketplace', 'Messaging', 'Metrics'],
    ...['Mobile', 'Monitoring', 'Network', 'Notifications', 'Oracle', 'Orchestration', 'OS & System'],
    ...['Processing', 'Profiling', 'Provisioning', 'SAP', 'Security', 'SNMP', 'Source Control', 'Testing'],
    ...['Tracing', 'Web', 'AI/ML', 'SIEM', 'Message Queues', 'Content Delivery Network'],
  ],
  Offering: ['Integration', 'UI Extension', 'Software License', 'Professional Service'],
  'Supported OS': [
    ...['Linux', 'Windows', 'macOS', 'Android', 'iOS', 'Any', 'HP-UX', 'IBM i/OS', 'IBM z/OS', 'Solaris'],
  ],
  'Submitted Data Type': dataTypes,
  'Queried Data Type': dataTypes,
};

export const knownTags: ReadonlySet<string> = new Set(
  tagPrefixes.flatMap((prefix) => values[prefix].map((value) => `${prefix}::${value}`)),
);

/** Spellings that the documentation still lists and live tiles no longer use, or that were given up. */
export const renamedTags: Readonly<Record<string, string>> = {
  'Category::Data Store': 'Category::Data Stores',
  'Category::IOT': 'Category::IoT',
  'Category::Mainframe': 'Category::Mainframes',
  'Category::Notification': 'Category::Notifications',
  'Supported OS::Mac OS': 'Supported OS::macOS',
};

export const LOGS_TAG = 'Category::Log Collection';

const byKey = new Map([...knownTags].map((tag) => [tag.toLowerCase(), tag]));

/** The known tag that was meant: given up, or spelled in other case. */
export function knownSpelling(tag: string): string | undefined {
  if (knownTags.has(tag)) return tag;
  const renamed = Object.hasOwn(renamedTags, tag) ? renamedTags[tag] : undefined;
  return (
    renamed ??
    byKey.get(
      tag
        .trim()
        .toLowerCase()
        .replace(/\s*::\s*/, '::'),
    )
  );
}
