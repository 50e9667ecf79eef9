/** Ctrl+K: everything that can be done, and every draft that can be found. */
import { useDebouncedValue } from '@mantine/hooks';
import { Spotlight, spotlight } from '@mantine/spotlight';
import '@mantine/spotlight/styles.layer.css';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftSummary, Family } from '../../../shared/contract/shapes.ts';
import { useQuery } from '../../platform/use-core.tsx';
import { ShortcutHint } from '../../ui/kbd.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { useAllCommands } from '../commands.ts';
import { closeDialog, useDialogs } from '../dialogs.ts';
import { useNavigation } from '../navigation.ts';
import './palette.css';

const groups = ['here', 'create', 'go', 'window'] as const;
const groupTitles = { here: 'here', create: 'create', go: 'goTo', window: 'window' } as const;
const FOUND = 8;
const SHOWN_UNASKED = 5;

/** Every word typed begins a word of the text, in any order. */
function fits(text: string, query: string): boolean {
  const words = text.toLocaleLowerCase().split(/\s+/);
  return query
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((typed) => typed === '' || words.some((word) => word.startsWith(typed)));
}

/** What was chosen may have opened a dialog in its place. */
function closePalette(): void {
  if (useDialogs.getState().open === 'palette') closeDialog();
}

export function Palette() {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const isOpen = useDialogs((dialogs) => dialogs.open === 'palette');
  const all = useAllCommands().filter((command) => command.isKeyOnly !== true && fits(command.label, query));
  // The screen's own action may be one of the frame's.
  const commands = [...new Map(all.map((command) => [command.label, command])).values()];
  useEffect(() => {
    if (isOpen) spotlight.open();
  }, [isOpen]);
  return (
    <Spotlight.Root
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
      />
      <Spotlight.ActionsList>
        {isOpen ? <Found query={query.trim()} /> : null}
        {groups.map((group) => {
          const members = commands.filter((command) => command.group === group);
          return members.length === 0 ? null : (
            <Spotlight.ActionsGroup key={group} label={t(`commands|${groupTitles[group]}`)}>
              {members.map((command) => (
                <Spotlight.Action
                  key={command.id}
                  disabled={command.isDisabled === true}
                  onClick={command.run}
                >
                  <Line
                    label={command.label}
                    end={command.shortcut === undefined ? null : <ShortcutHint shortcut={command.shortcut} />}
                  />
                </Spotlight.Action>
              ))}
            </Spotlight.ActionsGroup>
          );
        })}
        {commands.length === 0 ? <Spotlight.Empty>{t('commands|nothing', { query })}</Spotlight.Empty> : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function Line({ label, end }: { readonly label: string; readonly end: ReactNode }) {
  return (
    <span className="v-palette-line">
      <span className="v-cut">{label}</span>
      {end}
    </span>
  );
}

function Found({ query }: { readonly query: string }) {
  const [search] = useDebouncedValue(query, 80);
  return (
    <>
      <FoundIn family="listing" search={search} />
      {search === '' ? null : <FoundIn family="terms" search={search} />}
      {search === '' ? null : <FoundIn family="artifact" search={search} />}
    </>
  );
}

/** The core finds words from three letters on; shorter ones are looked for among the recent drafts. */
const SHORT = 3;
const RECENT = 100;

function FoundIn({ family, search }: { readonly family: Family; readonly search: string }) {
  const { t } = useTranslation();
  const isShort = search.length < SHORT;
  const answer = useQuery('drafts.list', {
    family,
    offset: 0,
    limit: isShort ? RECENT : FOUND,
    ...(isShort ? {} : { search }),
  }).value;
  const found = answer?.rows
    .filter((draft) => !isShort || fits(draft.name, search))
    .slice(0, search === '' ? SHOWN_UNASKED : FOUND);
  if (found === undefined || found.length === 0) return null;
  const open = (draft: DraftSummary) => useNavigation.getState().go({ screen: 'draft', id: draft.id });
  return (
    <Spotlight.ActionsGroup label={t(`nav|${family}`)}>
      {found.map((draft) => (
        <Spotlight.Action key={draft.id} onClick={() => open(draft)}>
          <Line
            label={draft.name === '' ? t('ui|untitled') : draft.name}
            end={<StateBadge state={draft.state} />}
          />
        </Spotlight.Action>
      ))}
    </Spotlight.ActionsGroup>
  );
}
