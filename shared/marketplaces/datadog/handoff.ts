/**
 * What Datadog takes only in its own web pages. Facts: Datadog's documentation, content/en/extend/integrations, read
 * 2026-11; what stands nowhere public is marked as uncertain.
 */
import type { Handoff } from '../../domain/handoff.ts';
import { listingGuide } from './handoff/listing.ts';
import { partnerGuide } from './handoff/partner.ts';
import { releaseGuide } from './handoff/release.ts';

export const handoff: Handoff = {
  guides: [partnerGuide, listingGuide, releaseGuide],
  checked: '2026-11-28',
};
