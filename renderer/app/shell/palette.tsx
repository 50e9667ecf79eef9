/** Ctrl+K: everything that can be done, and every draft that can be found. */
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import '@mantine/spotlight/styles.layer.css';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { closeDialog, useDialogs } from '../dialogs.ts';
import { PaletteList } from './palette-list.tsx';
import './palette.css';

const [store, spotlight] = createSpotlight();

/** What was chosen may have opened a dialog in its place. */
function closePalette(): void {
  if (useDialogs.getState().open === 'palette') closeDialog();
}

export function Palette() {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const isOpen = useDialogs((dialogs) => dialogs.open === 'palette');
  const typed = useDialogs((dialogs) => dialogs.typed);
  useEffect(() => {
    if (isOpen) spotlight.open();
  }, [isOpen]);
  useEffect(() => {
    if (typed === '') return;
    setQuery((before) => before + typed);
    useDialogs.setState({ typed: '' });
  }, [typed]);
  const settled = useRef(false);
  const isEntered = useRef(false);
  const selectFirst = useCallback((list: Element, isSettled: boolean) => {
    const [first, ...others] = list.querySelectorAll<HTMLElement>('[data-action]');
    for (const other of others) other.removeAttribute('data-selected');
    first?.setAttribute('data-selected', 'true');
    store.updateState((state) => ({ ...state, selected: first === undefined ? -1 : 0 }));
    settled.current = isSettled;
    if (isSettled && isEntered.current) first?.click();
    if (isSettled) isEntered.current = false;
  }, []);
  /** Who types and presses Enter at once means what will be found, not what stood there before. */
  const holdEnter = ({ key, nativeEvent }: KeyboardEvent<HTMLInputElement>) => {
    isEntered.current = false;
    if (key !== 'Enter' || nativeEvent.isComposing || settled.current || store.getState().selected > 0)
      return;
    isEntered.current = true;
    const list = document.getElementById(store.getState().listId);
    list?.querySelector('[data-selected]')?.removeAttribute('data-selected');
  };
  return (
    <Spotlight.Root
      store={store}
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      scrollable
      maxHeight={420}
      size={560}
      centered={false}
      yOffset={72}
      attributes={{ content: { 'aria-label': t('commands|palette') } }}
      transitionProps={{ duration: 120, transition: 'fade' }}
      overlayProps={{ backgroundOpacity: 0.2, blur: 0 }}
      onSpotlightClose={closePalette}
    >
      <Spotlight.Search
        placeholder={t('commands|placeholder')}
        aria-label={t('commands|placeholder')}
        leftSection={<IconSearch size={16} stroke={1.75} />}
        onKeyDown={holdEnter}
      />
      <PaletteList query={query.trim()} onChange={selectFirst} />
    </Spotlight.Root>
  );
}
