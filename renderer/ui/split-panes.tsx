/**
 * Panes side by side that resize and remember; under 1100 px they become tabs.
 *
 *     <SplitPanes id="editor" panes={[
 *       { id: 'outline', title: 'Outline', size: 200, minSize: 140, content: <Outline /> },   // pixels, kept
 *       { id: 'form', title: 'Form', minSize: 320, content: <Form /> },                       // takes the rest
 *       { id: 'preview', title: 'Preview', size: 420, minSize: 280, isHidden, content: <Preview /> },
 *     ]} />
 *
 * `isNarrow` overrides the 1100 px; `tab` with `onTab` says which tab is shown there.
 */
import { useMediaQuery } from '@mantine/hooks';
import { Fragment, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';
import './split-panes.css';

export interface Pane {
  readonly id: string;
  readonly title: string;
  /** Pixels; without it the pane takes what is left. */
  readonly size?: number;
  readonly minSize?: number;
  readonly maxSize?: number;
  readonly isHidden?: boolean;
  readonly content: ReactNode;
}

interface Props {
  readonly id: string;
  readonly panes: readonly Pane[];
  readonly isNarrow?: boolean;
  readonly tab?: string;
  readonly onTab?: (id: string) => void;
}

export function SplitPanes({ isNarrow, ...rest }: Props) {
  const isSmall = useMediaQuery('(max-width: 1099px)', window.innerWidth < 1100) ?? false;
  return (isNarrow ?? isSmall) ? <PaneTabs {...rest} /> : <PaneGroup {...rest} />;
}

function PaneGroup({ id, panes }: Props) {
  const { t } = useTranslation();
  const shown = panes.filter((pane) => pane.isHidden !== true);
  const { defaultLayout, onLayoutChanged } = useDefaultLayout({
    id: `vitrine.panes.${id}`,
    panelIds: shown.map((pane) => pane.id),
    storage: localStorage,
  });
  return (
    <Group
      className="v-panes"
      orientation="horizontal"
      defaultLayout={defaultLayout}
      onLayoutChanged={onLayoutChanged}
    >
      {shown.map((pane, index) => (
        <Fragment key={pane.id}>
          {index === 0 ? null : <Separator className="v-separator" aria-label={t('ui|resize')} />}
          <Panel
            id={pane.id}
            className="v-pane"
            {...(pane.size === undefined
              ? {}
              : { defaultSize: pane.size, groupResizeBehavior: 'preserve-pixel-size' as const })}
            {...(pane.minSize === undefined ? {} : { minSize: pane.minSize })}
            {...(pane.maxSize === undefined ? {} : { maxSize: pane.maxSize })}
          >
            {pane.content}
          </Panel>
        </Fragment>
      ))}
    </Group>
  );
}

function PaneTabs({ id, panes, tab, onTab }: Props) {
  const { t } = useTranslation();
  const [own, setOwn] = useState<string>();
  const shown = panes.filter((pane) => pane.isHidden !== true);
  const widest = shown.find((pane) => pane.size === undefined) ?? shown[0];
  const current = shown.find((pane) => pane.id === (tab ?? own)) ?? widest;
  if (current === undefined) return null;
  const choose = (next: string) => {
    setOwn(next);
    onTab?.(next);
  };
  const step = (by: number) => {
    const next = shown[(shown.indexOf(current) + by + shown.length) % shown.length];
    if (next === undefined) return;
    choose(next.id);
    document.getElementById(`${id}-tab-${next.id}`)?.focus();
  };
  return (
    <div className="v-panes-narrow">
      {shown.length < 2 ? null : (
        <div className="v-pane-tabs" role="tablist" aria-label={t('ui|panes')}>
          {shown.map((pane) => (
            <button
              key={pane.id}
              id={`${id}-tab-${pane.id}`}
              type="button"
              role="tab"
              aria-selected={pane === current}
              aria-controls={`${id}-panel`}
              tabIndex={pane === current ? 0 : -1}
              onClick={() => choose(pane.id)}
              onKeyDown={(event) => {
                if (event.key === 'ArrowRight') step(1);
                if (event.key === 'ArrowLeft') step(-1);
              }}
            >
              {pane.title}
            </button>
          ))}
        </div>
      )}
      <div id={`${id}-panel`} className="v-pane" role="tabpanel" aria-label={current.title}>
        {current.content}
      </div>
    </div>
  );
}
