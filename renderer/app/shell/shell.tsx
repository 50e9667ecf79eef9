/** The frame: title bar, sidebar, the open screen, and the foot with its three truths. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { listenForShortcuts } from '../commands.ts';
import { loadAhead } from '../load-ahead.ts';
import { followHistory } from '../navigation.ts';
import { CommandBar } from './command-bar.tsx';
import { Content } from './content.tsx';
import { Dialogs } from './dialogs.tsx';
import { Foot } from './foot.tsx';
import { Sidebar } from './sidebar.tsx';
import { useFrameCommands } from './use-frame-commands.ts';
import './shell.css';

export function Shell() {
  const { t } = useTranslation();
  useEffect(followHistory, []);
  useEffect(listenForShortcuts, []);
  useEffect(loadAhead, []);
  useFrameCommands();
  return (
    <div className="v-shell">
      <button type="button" className="v-skip" onClick={() => document.getElementById('content')?.focus()}>
        {t('shell|skip')}
      </button>
      <CommandBar />
      <Sidebar />
      <Content />
      <Foot />
      <Dialogs />
    </div>
  );
}
