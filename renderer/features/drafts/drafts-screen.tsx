/** A list of everything of one family: listings, terms or artifacts. */
import { useDeferredValue, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftSummary, Family } from '../../../shared/contract/shapes.ts';
import { useDesk } from '../../app/desk.ts';
import { openNewDraft } from '../../app/dialogs.ts';
import { SplitPanes } from '../../ui/split-panes.tsx';
import { DraftsList } from './drafts-list.tsx';
import { Inspector } from './inspector.tsx';
import { useLists } from './list-state.ts';
import { useDraftSelection } from './use-draft-selection.ts';
import { useFolderDrop } from './use-folder-drop.ts';
import './drafts.css';

const NONE: readonly DraftSummary[] = [];

export function DraftsScreen({ route }: { readonly route: { readonly family: Family } }) {
  const { family } = route;
  const { t } = useTranslation();
  const isInspectorOpen = useLists((lists) => lists.isInspectorOpen);
  const list = useDraftSelection(family);
  // The list takes the next key before what is chosen in it is drawn.
  const chosen = useDeferredValue(list.chosen, NONE);
  const label = t(`families|${family}|new`);
  const isEmpty = list.pages.isCurrent && list.pages.loaded?.total === 0 && list.search.trim() === '';
  useEffect(() => {
    // An empty list offers the first step itself.
    const primaryAction = isEmpty ? null : { label, shortcut: 'Mod+N', onRun: () => openNewDraft(family) };
    useDesk.setState({ primaryAction });
  }, [label, family, isEmpty]);
  const { isOver, handlers } = useFolderDrop(family === 'listing');
  return (
    <div className="v-drafts" data-over={isOver ? '' : undefined} {...handlers}>
      <SplitPanes
        id="drafts"
        panes={[
          {
            id: 'list',
            title: t(`families|${family}|many`),
            minSize: 360,
            content: <DraftsList family={family} list={list} />,
          },
          {
            id: 'inspector',
            title: t('drafts|inspector'),
            size: 320,
            minSize: 240,
            isHidden: !isInspectorOpen || isEmpty,
            content: <Inspector family={family} drafts={chosen} actions={list} />,
          },
        ]}
      />
    </div>
  );
}
