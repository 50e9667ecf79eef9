/** What Oracle's reviewers may ask of a listing beyond its own fields: other things of an app than of a service. */
import type { Guide, GuideStep, HandoffInput, Told } from '../../../domain/handoff.ts';
import type { JsonObject } from '../../../domain/json.ts';
import { message } from '../../../domain/messages.ts';
import { documentOf } from '../../../domain/parts.ts';
import { attachmentName, itemsOf } from '../attachments.ts';
import { pages } from './pages.ts';
import { textOf } from './publisher.ts';

export const reviewGuide: Guide = {
  id: 'review',
  about: 'listing',
  steps: (input) => {
    const listing = documentOf(input.draft?.parts ?? {}, 'listing');
    const hasPackages = itemsOf(listing, 'packages').length > 0;
    return [
      { id: 'read-through', section: 'before', source: pages.submit },
      ...(hasPackages
        ? [
            {
              id: 'agreement',
              section: 'before',
              portal: pages.partnerPortal,
              asks: [{ id: 'valid-until', form: 'date' as const }],
              source: pages.submit,
            },
          ]
        : []),
      ...(input.draft?.kind === 'oracle.service' ? ofService(listing) : ofApp(listing)),
      {
        id: 'questions',
        section: 'during',
        told: standingTold(input),
        source: pages.review,
      },
    ];
  },
};

function ofApp(listing: JsonObject): readonly GuideStep[] {
  const documents = itemsOf(listing, 'reviewDocuments').map(attachmentName);
  const told: readonly Told[] = [
    documents.length === 0
      ? { message: message('handoff|oracle|told|no-documents') }
      : { message: message('handoff|oracle|told|documents', { names: documents.join(', ') }) },
  ];
  const step = { section: 'before', source: pages.review } as const;
  return [
    { ...step, id: 'architecture', told },
    { ...step, id: 'security', told },
    { ...step, id: 'demo', asks: [{ id: 'demo-on', form: 'date' }] },
  ];
}

function ofService(listing: JsonObject): readonly GuideStep[] {
  const customers = itemsOf(listing, 'customerSuccesses');
  return [
    {
      id: 'customers',
      section: 'before',
      fields: customers.map((customer) => ({
        id: 'customer',
        name: attachmentName(customer),
        value: [textOf(customer['customerName']), textOf(customer['url'])].filter(Boolean).join(', '),
        from: 'customerSuccesses',
      })),
      told: [
        {
          message: message(
            customers.length === 0 ? 'handoff|oracle|told|no-customers' : 'handoff|oracle|told|customers',
            { count: customers.length },
          ),
        },
      ],
      source: pages.review,
    },
  ];
}

/** The reviewers' notes come through the API: the publication's page has them. */
function standingTold({ publication }: HandoffInput): readonly Told[] {
  if (publication === undefined) return [{ message: message('handoff|oracle|told|not-sent') }];
  const at = publication.readAt === undefined ? {} : { at: publication.readAt };
  const isOver = ['approved', 'publishing', 'live', 'live-private'].includes(publication.state);
  return [
    {
      message: message('handoff|oracle|told|standing', { status: publication.remoteStatus ?? '' }),
      ...at,
      ...(isOver ? { isDone: true as const } : {}),
    },
  ];
}
