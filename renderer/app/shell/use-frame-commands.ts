/** What can be done from everywhere. */
import { useMantineColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Command, useCommands } from '../commands.ts';
import { useDesk } from '../desk.ts';
import { openImport, openKeys, openNewDraft, openPalette } from '../dialogs.ts';
import { type Route, useNavigation } from '../navigation.ts';
import { focusNextRegion } from './regions.ts';

const places = [
  { id: 'home', route: { screen: 'home' }, shortcut: 'Mod+1' },
  { id: 'listing', route: { screen: 'drafts', family: 'listing' }, shortcut: 'Mod+2' },
  { id: 'terms', route: { screen: 'drafts', family: 'terms' }, shortcut: 'Mod+3' },
  { id: 'artifact', route: { screen: 'drafts', family: 'artifact' }, shortcut: 'Mod+4' },
  { id: 'submissions', route: { screen: 'submissions' }, shortcut: 'Mod+5' },
  { id: 'practice', route: { screen: 'practice' } },
  { id: 'connect', route: { screen: 'connect' } },
  { id: 'backups', route: { screen: 'backups' } },
  { id: 'settings', route: { screen: 'settings' }, shortcut: 'Mod+,' },
] as const satisfies readonly { id: string; route: Route; shortcut?: string }[];

export function useFrameCommands(): void {
  const { t } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const primary = useDesk((desk) => desk.primaryAction);

  useCommands(
    useMemo(() => {
      const { go } = useNavigation.getState();
      return [
        {
          id: 'palette',
          label: t('commands|palette'),
          group: 'window',
          shortcut: 'Mod+K',
          isKeyOnly: true,
          run: openPalette,
        },
        { id: 'keys', label: t('commands|keys'), group: 'window', shortcut: '?', run: openKeys },
        {
          id: 'back',
          label: t('commands|back'),
          group: 'window',
          shortcut: 'Alt+ArrowLeft',
          run: () => history.back(),
        },
        {
          id: 'forward',
          label: t('commands|forward'),
          group: 'window',
          shortcut: 'Alt+ArrowRight',
          run: () => history.forward(),
        },
        {
          id: 'next-region',
          label: t('commands|nextRegion'),
          group: 'window',
          shortcut: 'F6',
          isKeyOnly: true,
          run: () => focusNextRegion(1),
        },
        {
          id: 'previous-region',
          label: t('commands|previousRegion'),
          group: 'window',
          shortcut: 'Shift+F6',
          isKeyOnly: true,
          run: () => focusNextRegion(-1),
        },
        // A browser keeps Ctrl+N for its own windows.
        {
          id: 'new.listing',
          label: t('families|listing|new'),
          group: 'create',
          shortcut: 'Mod+N',
          otherShortcut: 'Alt+N',
          run: () => openNewDraft('listing'),
        },
        {
          id: 'new.terms',
          label: t('families|terms|new'),
          group: 'create',
          run: () => openNewDraft('terms'),
        },
        {
          id: 'new.artifact',
          label: t('families|artifact|new'),
          group: 'create',
          run: () => openNewDraft('artifact'),
        },
        {
          id: 'import.folders',
          label: t('commands|importFolders'),
          group: 'create',
          run: openImport,
        },
        ...places.map(
          ({ id, route, ...rest }): Command => ({
            id: `go.${id}`,
            label: t(`nav|${id}`),
            group: 'go',
            run: () => go(route),
            ...rest,
          }),
        ),
        { id: 'light', label: t('commands|light'), group: 'window', run: () => setColorScheme('light') },
        { id: 'dark', label: t('commands|dark'), group: 'window', run: () => setColorScheme('dark') },
        { id: 'system', label: t('commands|system'), group: 'window', run: () => setColorScheme('auto') },
      ];
    }, [t, setColorScheme]),
  );

  useCommands(
    useMemo(
      () =>
        primary === null
          ? []
          : [
              {
                id: 'primary',
                label: primary.label,
                group: 'here',
                run: primary.onRun,
                isDisabled: primary.isDisabled === true || primary.isBusy === true,
                ...(primary.shortcut === undefined ? {} : { shortcut: primary.shortcut }),
              },
            ],
      [primary],
    ),
  );
}
