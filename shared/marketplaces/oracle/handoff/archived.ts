/** An archived listing made public again as it is: documented for the portal, and whether the API takes it is not. */
import type { Guide, HandoffInput, Told } from '../../../domain/handoff.ts';
import { message } from '../../../domain/messages.ts';
import { pages } from './pages.ts';

export const archivedGuide: Guide = {
  id: 'archived',
  about: 'listing',
  isFor: ({ publication }) => publication?.state === 'withdrawn',
  steps: (input) => [
    {
      id: 'find',
      section: 'again',
      portal: pages.partnerPortal,
      fields: [{ id: 'listing-name', value: input.draft?.name ?? '', from: 'name' }],
      source: pages.archived,
    },
    {
      id: 'publish',
      section: 'again',
      portal: pages.partnerPortal,
      asks: [{ id: 'published', form: 'date' }],
      source: pages.archived,
    },
    { id: 'read-back', section: 'again', told: liveTold(input), source: pages.archived },
  ],
};

function liveTold({ publication }: HandoffInput): readonly Told[] {
  if (publication === undefined) return [];
  const isLive = publication.state === 'live' || publication.state === 'live-private';
  return [
    {
      message: message('handoff|oracle|told|standing', { status: publication.remoteStatus ?? '' }),
      ...(publication.readAt === undefined ? {} : { at: publication.readAt }),
      ...(isLive ? { isDone: true as const } : {}),
    },
  ];
}
