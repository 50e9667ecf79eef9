/** The page of a listing: what stands at its top, the tabs, the facts beside them. */

import { Legend, Missing } from '../../../domain/storefront-pieces.tsx';
import type { ListingContent } from './content.ts';
import { Approximate, areWordsOurs, type Drawing, Icon, type Why } from './drawing.tsx';
import { Facts } from './facts.tsx';
import { LeadForm, LeadLinks } from './lead-form.tsx';
import { Overview } from './overview.tsx';
import { Packages } from './packages.tsx';
import { Pricing } from './pricing.tsx';
import { Provider } from './provider.tsx';
import { ServiceFacts } from './service-facts.tsx';
import { Support } from './support.tsx';
import { type Tab, Tabs } from './tabs.tsx';
import { Usage } from './usage.tsx';
import { buttonWording } from './wording.ts';

interface Props {
  readonly drawing: Drawing;
  readonly content: ListingContent;
}

const reasonsOf = (drawing: Drawing, content: ListingContent): readonly Why[] => [
  'page',
  ...(content.kind === 'application' && !hasDocumentedButton(content) ? (['getApp'] as const) : []),
  ...reasonsOfKind[content.kind],
  ...(areWordsOurs(drawing) ? (['words'] as const) : []),
  ...(['headline', 'tabs', 'plainText', 'media', 'provider', 'facts'] as const),
];

const reasonsOfKind = {
  application: ['pricing', 'packages'],
  'lead-generation': ['pricing', 'leadForm'],
  service: ['service'],
} as const satisfies Record<ListingContent['kind'], readonly Why[]>;

const hasDocumentedButton = ({ packageType }: ListingContent): boolean =>
  ['MACHINE_IMAGE', 'STACK', 'CONTAINER_IMAGE', 'HELM_CHART'].includes(packageType);

export function PageView({ drawing, content }: Props) {
  return (
    <>
      <main className="page">
        <Top drawing={drawing} content={content} />
        <div className="columns">
          <Tabs drawing={drawing} tabs={tabsOf({ drawing, content })} />
          <Facts drawing={drawing} content={content} />
        </div>
      </main>
      <Legend drawing={drawing} reasons={reasonsOf(drawing, content)} />
    </>
  );
}

function tabsOf({ drawing, content }: Props): readonly Tab[] {
  const all: readonly Tab[] = [
    { id: 'overview', content: <Beginning drawing={drawing} content={content} /> },
    { id: 'usage', content: <Usage drawing={drawing} content={content} /> },
    { id: 'packages', content: <Packages drawing={drawing} content={content} /> },
    { id: 'support', content: <Support drawing={drawing} content={content} /> },
    { id: 'provider', content: <Provider drawing={drawing} content={content} /> },
  ];
  // Only an application has something to install, and a service nothing to use.
  return all.filter(
    ({ id }) =>
      content.kind === 'application' || (id !== 'packages' && (id !== 'usage' || content.kind !== 'service')),
  );
}

function Beginning({ drawing, content }: Props) {
  return (
    <>
      {content.kind === 'lead-generation' && <LeadLinks drawing={drawing} content={content} />}
      <Overview drawing={drawing} content={content} />
      {content.kind === 'lead-generation' && <LeadForm drawing={drawing} content={content} />}
      {content.kind === 'service' && <ServiceFacts drawing={drawing} content={content} />}
    </>
  );
}

function Action({ drawing, content }: Props) {
  const { labels, words } = drawing;
  switch (content.kind) {
    case 'lead-generation':
      return (
        <>
          <p>
            <span className="button">{words.lead.request}</span>
            <Approximate labels={labels} why="leadForm" />
          </p>
          <Pricing drawing={drawing} content={content} />
        </>
      );
    case 'service':
      return (
        <>
          <p>
            <span className="button">{words.service.contact}</span>
            <Approximate labels={labels} why="service" />
          </p>
          {content.contactUs !== '' && <p className="quiet">{content.contactUs}</p>}
        </>
      );
    case 'application':
      return (
        <>
          <p>
            <span className="button">{buttonWording(content.packageType, words)}</span>
            {!hasDocumentedButton(content) && <Approximate labels={labels} why="getApp" />}
            {areWordsOurs(drawing) && <Approximate labels={labels} why="words" />}
          </p>
          <Pricing drawing={drawing} content={content} />
        </>
      );
  }
}

function Top({ drawing, content }: Props) {
  const { labels } = drawing;
  return (
    <header className="top">
      <Icon drawing={drawing} blob={content.icon} />
      <div className="title">
        <h1>{content.name === '' ? <Missing labels={labels} what="name" /> : content.name}</h1>
        <p className="by">{content.provider?.name ?? <Missing labels={labels} what="provider" />}</p>
        <Headline drawing={drawing} text={content.headline} />
        <p className="tagline">
          {content.tagline === '' ? <Missing labels={labels} what="tagline" /> : content.tagline}
        </p>
      </div>
      <div className="action">
        <Action drawing={drawing} content={content} />
      </div>
    </header>
  );
}

/** Two lines are shown at most (documented). What comes after them is drawn as lost, below the cut. */
function Headline({ drawing: { labels }, text }: { readonly drawing: Drawing; readonly text: string }) {
  return (
    <div className="headline">
      {text === '' ? (
        <Missing labels={labels} what="headline" />
      ) : (
        <div className="two-lines">
          <p>{text}</p>
          <span className="cut" aria-hidden="true" />
          <span className="lost" aria-hidden="true">
            {labels('lost|headline')}
          </span>
        </div>
      )}
      <Approximate labels={labels} why="headline" />
    </div>
  );
}
