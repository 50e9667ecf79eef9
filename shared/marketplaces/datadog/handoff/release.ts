/** A tile after its review: seen in the sandbox, released, live, and what is done with it in public. */
import type { Guide, HandoffInput, Told } from '../../../domain/handoff.ts';
import { valueAt } from '../../../domain/json.ts';
import { message } from '../../../domain/messages.ts';
import { pullRequestIn, subjects } from '../pull-request/places.ts';
import { text, tileOf } from '../tile.ts';
import { isSold } from './listing.ts';
import { pages } from './places.ts';

export const releaseGuide: Guide = {
  id: 'release',
  about: 'listing',
  steps: (input) => {
    const isOptional = !isSold(input);
    return [
      {
        id: 'sandbox-preview',
        section: 'release',
        fields: [
          { id: 'integration-id', value: appId(input), from: 'app_id' },
          { id: 'pull-request', value: pullRequestAddress(input) },
        ],
        asks: [{ id: 'requested', form: 'date' }],
        isUncertain: true,
      },
      { id: 'looked', section: 'release', portal: pages.integrations, isUncertain: true },
      {
        id: 'approve-release',
        section: 'release',
        asks: [{ id: 'approved', form: 'date' }],
        isUncertain: true,
      },
      {
        id: 'live',
        section: 'release',
        portal: pages.integrations,
        asks: [{ id: 'address', form: 'address' }],
        told: liveTold(input),
      },
      {
        id: 'meet',
        section: 'market',
        portal: pages.partnerPortal,
        isOptional,
        asks: [{ id: 'met', form: 'date' }],
        source: pages.offering,
      },
      {
        id: 'announce',
        section: 'market',
        isOptional,
        fields: [
          { id: 'name', value: input.draft?.name ?? '', from: 'title' },
          { id: 'listing-address', value: input.given('release', 'live', 'address') },
        ],
        source: pages.offering,
      },
      { id: 'leads', section: 'market', isOptional: true, source: pages.offering },
    ];
  },
};

const appId = ({ draft }: HandoffInput): string =>
  draft === undefined ? '' : text(valueAt(tileOf(draft.parts).manifest, ['app_id']));

function pullRequestAddress({ draft, remotes }: HandoffInput): string {
  if (draft === undefined) return '';
  const { pull } = subjects(draft.id);
  const raw = remotes.find(({ subject }) => subject === pull)?.raw;
  return pullRequestIn(raw) === undefined ? '' : text(valueAt(raw, ['html_url']));
}

/** Merged and read back is one thing, a page at Datadog another: nothing tells of the page. */
const liveTold = ({ publication }: HandoffInput): readonly Told[] =>
  publication?.state === 'live'
    ? [
        {
          message: message('handoff|datadog|told|merged'),
          ...(publication.readAt === undefined ? {} : { at: publication.readAt }),
        },
      ]
    : [];
