/** What a partner arranges once: the partner network, the sandbox, the repository. */
import type { Guide, HandoffInput, Told } from '../../../domain/handoff.ts';
import { message } from '../../../domain/messages.ts';
import { factsOf } from '../pull-request/facts.ts';
import { MARKETPLACE_MAIL, pages } from './places.ts';

/** "may take up to one or two business days" */
const SANDBOX_DAYS = 2;

const PRIVATE_REPOSITORY = /(?:^|\/)marketplace$/i;

export const partnerGuide: Guide = {
  id: 'partner',
  about: 'account',
  steps: (input) => [
    {
      id: 'network',
      section: 'network',
      portal: pages.partnerPortal,
      asks: [{ id: 'applied', form: 'date' }],
      source: pages.overview,
    },
    {
      id: 'accepted',
      section: 'network',
      portal: pages.partnerPortal,
      asks: [{ id: 'manager', form: 'text' }],
      source: pages.overview,
    },
    {
      id: 'sandbox-request',
      section: 'sandbox',
      portal: pages.partnerPortal,
      asks: [{ id: 'requested', form: 'date' }],
      source: pages.overview,
    },
    {
      id: 'sandbox',
      section: 'sandbox',
      portal: pages.integrations,
      asks: [{ id: 'organisation', form: 'text' }],
      wait: {
        since: { step: 'sandbox-request', ask: 'requested' },
        days: SANDBOX_DAYS,
        areBusinessDays: true,
      },
      source: pages.overview,
    },
    {
      id: 'private-repository',
      section: 'repository',
      isOptional: !isPrivate(input),
      fields: [
        { id: 'mail', value: MARKETPLACE_MAIL },
        { id: 'login', value: factsOf(input.catalogue)?.login ?? '' },
      ],
      told: isPrivate(input) ? repositorySeen(input) : [],
      source: pages.offering,
    },
    {
      id: 'repository',
      section: 'repository',
      told: repositorySeen(input),
      source: pages.overview,
    },
  ],
};

const isPrivate = ({ account }: HandoffInput): boolean =>
  PRIVATE_REPOSITORY.test(account.settings['repository'] ?? '');

/** The account that answered is the proof: nobody has to tick that. */
export function repositorySeen({ account, catalogue, readAt }: HandoffInput): readonly Told[] {
  const facts = factsOf(catalogue);
  const at = readAt['repository'];
  if (facts === undefined || at === undefined)
    return [
      message('handoff|datadog|told|repository-unread', { repository: account.settings['repository'] ?? '' }),
    ].map((each) => ({ message: each }));
  const { repository, login } = facts;
  return [
    {
      message: message(
        facts.canPush ? 'handoff|datadog|told|repository-pushed' : 'handoff|datadog|told|repository-forked',
        { repository, login },
      ),
      isDone: true,
      at,
    },
  ];
}
