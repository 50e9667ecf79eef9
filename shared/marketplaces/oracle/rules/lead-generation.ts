/** What only a listing that brings leads has. */
import { isJsonObject } from '../../../domain/json.ts';
import { malformed, mendedAddress } from './attachments.ts';
import { type OracleRule, rulesAbout } from './kit/define.ts';
import { isBlank } from './kit/read.ts';
import { inferredFrom, sources } from './kit/sources.ts';

const rule = rulesAbout('listing');

export const leadRules: readonly OracleRule[] = [
  rule({
    id: 'oracle/lead-link',
    severity: 'warning',
    field: 'demoUrl',
    source: sources.listingGuidelines,
    find: (listing) => {
      const download = listing['downloadInfo'];
      return [
        ...malformed(listing, ['demoUrl'], 'demoUrl'),
        ...malformed(listing, ['selfPacedTrainingUrl'], 'selfPacedTrainingUrl'),
        ...(download !== undefined && isJsonObject(download)
          ? malformed(download, ['downloadInfo', 'url'], 'url')
          : []),
      ];
    },
    mend: mendedAddress,
  }),
  rule({
    id: 'oracle/download-address',
    severity: 'warning',
    field: 'downloadInfo',
    source: inferredFrom(sources.api),
    find: ({ downloadInfo }) =>
      downloadInfo !== undefined &&
      isJsonObject(downloadInfo) &&
      !isBlank(downloadInfo['description']) &&
      isBlank(downloadInfo['url'])
        ? [{ at: ['downloadInfo', 'url'] }]
        : [],
  }),
];
