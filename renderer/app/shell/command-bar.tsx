/** The top of the window: back and forward, where you are, search or command, whether there is a network. */
import { IconArrowLeft, IconArrowRight, IconSearch } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { ShortcutHint } from '../../ui/kbd.tsx';
import { shortcutText } from '../../ui/shortcut.ts';
import { openPalette } from '../dialogs.ts';
import { Breadcrumb } from './breadcrumb.tsx';
import { NetworkLamp } from './network-lamp.tsx';

export function CommandBar() {
  const { t } = useTranslation();
  return (
    <section id="bar" className="v-bar" aria-label={t('shell|regions|bar')}>
      <div className="v-bar-start">
        <HistoryButtons />
        <Breadcrumb />
      </div>
      <button type="button" className="v-search" onClick={openPalette} aria-keyshortcuts="Control+K">
        <IconSearch size={14} stroke={1.75} aria-hidden />
        <span className="v-cut">{t('shell|search')}</span>
        <ShortcutHint shortcut="Mod+K" />
      </button>
      <div className="v-bar-end">
        <NetworkLamp />
      </div>
    </section>
  );
}

function followEntries(listener: () => void): () => void {
  const { navigation } = window;
  navigation.addEventListener('currententrychange', listener);
  return () => navigation.removeEventListener('currententrychange', listener);
}

function HistoryButtons() {
  const { t } = useTranslation();
  const canGoBack = useSyncExternalStore(followEntries, () => window.navigation.canGoBack);
  const canGoForward = useSyncExternalStore(followEntries, () => window.navigation.canGoForward);
  return (
    <div className="v-history">
      <button
        type="button"
        className="v-icon-button"
        disabled={!canGoBack}
        aria-label={t('shell|back')}
        title={`${t('shell|back')} (${shortcutText('Alt+ArrowLeft')})`}
        onClick={() => history.back()}
      >
        <IconArrowLeft size={16} stroke={1.75} />
      </button>
      <button
        type="button"
        className="v-icon-button"
        disabled={!canGoForward}
        aria-label={t('shell|forward')}
        title={`${t('shell|forward')} (${shortcutText('Alt+ArrowRight')})`}
        onClick={() => history.forward()}
      >
        <IconArrowRight size={16} stroke={1.75} />
      </button>
    </div>
  );
}
