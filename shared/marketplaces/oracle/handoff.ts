/**
 * What Oracle takes only in its Partner Portal, its console and its registrations. Facts: Oracle's pages "Becoming an OCI
 * partner", "Registering as a Marketplace publisher", "Accessing Partner Portal" and the FAQ, read 2026-11.
 */
import type { Handoff } from '../../domain/handoff.ts';
import { archivedGuide } from './handoff/archived.ts';
import { reviewGuide } from './handoff/review.ts';
import { setupGuide } from './handoff/setup.ts';

export const handoff: Handoff = {
  guides: [setupGuide, reviewGuide, archivedGuide],
  checked: '2026-11-28',
};
