/**
 * Tabs that work where no script may run: radio buttons and CSS. The keyboard works as with any radio buttons:
 * Tab comes to the strip, the arrow keys turn the pages.
 */
import type { ReactNode } from 'react';
import { Approximate, type Drawing } from './drawing.tsx';

/** Known to the style sheet, which shows the panel of the button that is checked. */
export type TabId = 'overview' | 'usage' | 'packages' | 'support' | 'provider';

export interface Tab {
  readonly id: TabId;
  readonly content: ReactNode;
}

export function Tabs({
  drawing: { input, words, labels },
  tabs,
}: {
  readonly drawing: Drawing;
  readonly tabs: readonly Tab[];
}) {
  const isStacked = input.tabs === 'stacked';
  return (
    <div className={isStacked ? 'tabs stacked' : 'tabs'}>
      {!isStacked && (
        <fieldset className="strip">
          <legend className="unseen">{words.tabs.label}</legend>
          {tabs.map(({ id }, at) => (
            <span className="tab" key={id}>
              <input type="radio" name="tab" id={`tab-${id}`} defaultChecked={at === 0} />
              <label htmlFor={`tab-${id}`}>{words.tabs[id]}</label>
            </span>
          ))}
          <Approximate labels={labels} why="tabs" />
        </fieldset>
      )}
      {tabs.map(({ id, content }) => (
        <section className="panel" id={`panel-${id}`} key={id} aria-labelledby={`title-${id}`}>
          <h2 className={isStacked ? 'panel-title' : 'unseen'} id={`title-${id}`}>
            {words.tabs[id]}
          </h2>
          {content}
        </section>
      ))}
    </div>
  );
}
