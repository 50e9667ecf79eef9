/** The page of an application: what stands at its top, the tabs, the facts beside them. */
import type { ApplicationContent } from './content.ts';
import { Approximate, areWordsOurs, type Drawing, Icon, Legend, Missing, type Why } from './drawing.tsx';
import { Facts } from './facts.tsx';
import { Overview } from './overview.tsx';
import { Packages } from './packages.tsx';
import { Pricing } from './pricing.tsx';
import { Provider } from './provider.tsx';
import { Support } from './support.tsx';
import { Tabs } from './tabs.tsx';
import { Usage } from './usage.tsx';
import { buttonWording } from './wording.ts';

interface Props {
  readonly drawing: Drawing;
  readonly content: ApplicationContent;
}

const reasonsOf = (drawing: Drawing, content: ApplicationContent): readonly Why[] => [
  'page',
  ...(hasDocumentedButton(content) ? [] : (['getApp'] as const)),
  ...(areWordsOurs(drawing) ? (['words'] as const) : []),
  ...(['headline', 'pricing', 'tabs', 'plainText', 'media', 'packages', 'provider', 'facts'] as const),
];

const hasDocumentedButton = ({ packageType }: ApplicationContent): boolean =>
  ['MACHINE_IMAGE', 'STACK', 'CONTAINER_IMAGE', 'HELM_CHART'].includes(packageType);

export function PageView({ drawing, content }: Props) {
  return (
    <>
      <main className="page">
        <Top drawing={drawing} content={content} />
        <div className="columns">
          <Tabs
            drawing={drawing}
            tabs={[
              { id: 'overview', content: <Overview drawing={drawing} content={content} /> },
              { id: 'usage', content: <Usage drawing={drawing} content={content} /> },
              { id: 'packages', content: <Packages drawing={drawing} content={content} /> },
              { id: 'support', content: <Support drawing={drawing} content={content} /> },
              { id: 'provider', content: <Provider drawing={drawing} content={content} /> },
            ]}
          />
          <Facts drawing={drawing} content={content} />
        </div>
      </main>
      <Legend drawing={drawing} reasons={reasonsOf(drawing, content)} />
    </>
  );
}

function Top({ drawing, content }: Props) {
  const { labels, words } = drawing;
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
        <p>
          <span className="button">{buttonWording(content.packageType, words)}</span>
          {!hasDocumentedButton(content) && <Approximate labels={labels} why="getApp" />}
          {areWordsOurs(drawing) && <Approximate labels={labels} why="words" />}
        </p>
        <Pricing drawing={drawing} content={content} />
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
