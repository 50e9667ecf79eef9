/** Becoming a publisher: the company, what paid listings need, the tenancy, and the Partner Portal. */
import type { Guide, GuideStep, HandoffInput, Told } from '../../../domain/handoff.ts';
import { message } from '../../../domain/messages.ts';
import { PARTNERSHIPS_MAIL, pages } from './pages.ts';
import { approvalTold, membershipTold, opnNumberOf, profileTold, publisherOf, textOf } from './publisher.ts';

/** "it is more typical to spend 2-4 weeks": Partner Portal's FAQ, read 2026-11-28. */
const APPROVAL_DAYS = 28;

/** Accessing Partner Portal, "Creating a policy for an OCI tenancy", read 2026-11-28. */
export const servicePolicies = [
  'manage App-catalog-publisher-listing',
  'read tenant',
  'read compartments',
  'read instance-images',
  'inspect instances',
  'read orm-stacks',
  'read orm-jobs',
].map((rights) => `ALLOW SERVICE marketplace to ${rights} IN TENANCY`);

const GROUP_POLICY = 'Allow group <your group> to manage marketplace-publisher-family in tenancy';

export const setupGuide: Guide = {
  id: 'setup',
  about: 'account',
  steps: (input) => {
    const sells = input.given('setup', 'sells', 'sells');
    return [
      ...company(input),
      // Whoever has not decided yet sees what it would take.
      ...(sells === 'free-or-byol' ? [] : paid(sells !== 'paid')),
      ...tenancy(input),
      ...portal(input),
    ];
  },
};

const company = (input: HandoffInput): readonly GuideStep[] => [
  {
    id: 'account',
    section: 'company',
    portal: pages.newAccount,
    asks: [{ id: 'oracle-account', form: 'text' }],
    source: pages.become,
  },
  {
    id: 'opn',
    section: 'company',
    portal: pages.partnerNetwork,
    asks: [{ id: 'opn-number', form: 'text', looksLike: /^\d{4,12}$/ }],
    told: membershipTold(input),
    source: pages.become,
  },
  {
    id: 'sells',
    section: 'company',
    asks: [{ id: 'sells', form: 'choice', choices: ['free-or-byol', 'paid'] }],
    source: pages.questions,
  },
  {
    id: 'agreement',
    section: 'company',
    portal: pages.partnerPortal,
    asks: [{ id: 'signed', form: 'date' }],
    source: pages.become,
  },
];

function paid(isOptional: boolean): readonly GuideStep[] {
  const step = { section: 'paid', isOptional, source: pages.become } as const;
  return [
    { ...step, id: 'us-entity', asks: [{ id: 'entity', form: 'text' }] },
    { ...step, id: 'supplier', asks: [{ id: 'supplier-number', form: 'text' }] },
    { ...step, id: 'bank', fields: [{ id: 'contact', value: PARTNERSHIPS_MAIL }], isUncertain: true },
  ];
}

const tenancy = (input: HandoffInput): readonly GuideStep[] => [
  {
    id: 'tenancy',
    section: 'tenancy',
    portal: pages.console,
    fields: [tenancyField(input)],
    told: tenancyTold(input),
    source: pages.become,
  },
  {
    id: 'ashburn',
    section: 'tenancy',
    portal: pages.console,
    fields: [{ id: 'region', value: 'us-ashburn-1' }],
    told: regionTold(input),
    source: pages.addTenancy,
  },
  {
    id: 'policies',
    section: 'tenancy',
    portal: pages.console,
    fields: [
      { id: 'policy-name', value: 'Marketplace-Service-Policy' },
      { id: 'policy-description', value: 'Lets Marketplace read what a listing installs' },
      { id: 'policy-statements', value: servicePolicies.join('\n') },
      { id: 'group-statement', value: GROUP_POLICY },
    ],
    source: pages.addTenancy,
  },
];

const portal = (input: HandoffInput): readonly GuideStep[] => [
  {
    id: 'account-form',
    section: 'portal',
    portal: pages.partnerPortal,
    fields: [{ id: 'opn-number', value: opnNumberOf(input) }, tenancyField(input)],
    asks: [{ id: 'submitted', form: 'date' }],
    source: pages.become,
  },
  {
    id: 'approved',
    section: 'portal',
    told: approvalTold(input),
    wait: {
      since: { step: 'account-form', ask: 'submitted' },
      days: APPROVAL_DAYS,
      areBusinessDays: false,
    },
    source: pages.questions,
  },
  {
    id: 'add-tenancy',
    section: 'portal',
    portal: pages.partnerPortal,
    fields: [tenancyField(input), { id: 'region', value: 'us-ashburn-1' }],
    asks: [{ id: 'tested', form: 'date' }],
    told: answeredTold(input),
    source: pages.addTenancy,
  },
  {
    id: 'profile',
    section: 'portal',
    portal: pages.partnerPortal,
    fields: profileFields.map(([id, name]) => ({ id, value: textOf(publisherOf(input)?.[name]) })),
    told: profileTold(input),
    source: pages.roles,
  },
  { id: 'members', section: 'portal', portal: pages.partnerPortal, source: pages.roles },
];

/** Oracle's own names; the portal shows all of them to customers but the OPN number. */
const profileFields = [
  ['display-name', 'displayName'],
  ['description', 'description'],
  ['year-founded', 'yearFounded'],
  ['website', 'websiteUrl'],
  ['contact-email', 'contactEmail'],
  ['contact-phone', 'contactPhone'],
  ['headquarters', 'hqAddress'],
  ['facebook', 'facebookUrl'],
  ['twitter', 'twitterUrl'],
  ['linkedin', 'linkedinUrl'],
] as const;

const tenancyField = ({ signIn }: HandoffInput) => ({ id: 'tenancy', value: signIn['tenancy'] ?? '' });

/** Products are read with every test: the account answered then. */
const answeredAt = ({ account, readAt }: HandoffInput): string | undefined =>
  account.health === 'ok' ? readAt['products'] : undefined;

/** A sign-in that was let in has a tenancy. */
function tenancyTold(input: HandoffInput): readonly Told[] {
  const id = input.signIn['tenancy'];
  const at = answeredAt(input);
  if (id === undefined || at === undefined) return [];
  return [{ message: message('handoff|oracle|told|tenancy', { tenancy: id }), isDone: true, at }];
}

function regionTold({ account, signIn }: HandoffInput): readonly Told[] {
  const region = account.settings['region'] ?? signIn['region'];
  return region === undefined ? [] : [{ message: message('handoff|oracle|told|region', { region }) }];
}

/** The portal has a test of its own, which nothing here can read. */
function answeredTold(input: HandoffInput): readonly Told[] {
  const at = answeredAt(input);
  return at === undefined
    ? [{ message: message('handoff|oracle|told|untested', { name: input.account.name }) }]
    : [{ message: message('handoff|oracle|told|answered', { name: input.account.name }), at }];
}
