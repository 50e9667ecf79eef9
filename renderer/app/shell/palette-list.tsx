/** What fits what was typed: drafts, then commands by group. */
import { useDebouncedValue } from '@mantine/hooks';
import { Spotlight } from '@mantine/spotlight';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ShortcutHint } from '../../ui/kbd.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { useAllCommands } from '../commands.ts';
import { useNavigation } from '../navigation.ts';
import { fits, useFoundDrafts } from './use-found-drafts.ts';

const groups = ['here', 'create', 'go', 'window'] as const;
const groupTitles = { here: 'here', create: 'create', go: 'goTo', window: 'window' } as const;

interface Props {
  readonly query: string;
  /** Told when other lines stand there than before, and whether they are the answer to what was typed. */
  readonly onChange: (list: Element, isSettled: boolean) => void;
}

export function PaletteList({ query, onChange }: Props) {
  const { t } = useTranslation();
  const [search] = useDebouncedValue(query, 80);
  const listings = useFoundDrafts('listing', search);
  const terms = useFoundDrafts('terms', search);
  const artifacts = useFoundDrafts('artifact', search);
  const found = [
    { family: 'listing', drafts: listings.rows },
    { family: 'terms', drafts: search === '' ? [] : terms.rows },
    { family: 'artifact', drafts: search === '' ? [] : artifacts.rows },
  ] as const;
  const isSettled = search === query && ![listings, terms, artifacts].some(({ isLooking }) => isLooking);
  const all = useAllCommands().filter((command) => command.isKeyOnly !== true && fits(command.label, query));
  // The screen's own action may be one of the frame's.
  const commands = [...new Map(all.map((command) => [command.label, command])).values()];
  const lines = [...found.flatMap(({ drafts }) => drafts), ...commands].map(({ id }) => id).join(' ');

  const content = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when other lines stand there, or others were asked for
  useEffect(() => {
    if (content.current !== null) onChange(content.current, isSettled);
  }, [lines, query, isSettled, onChange]);

  return (
    <Spotlight.ActionsList>
      <div ref={content}>
        {found.map(({ family, drafts }) =>
          drafts.length === 0 ? null : (
            <Spotlight.ActionsGroup key={family} label={t(`nav|${family}`)}>
              {drafts.map((draft) => (
                <Spotlight.Action
                  key={draft.id}
                  onClick={() => useNavigation.getState().go({ screen: 'draft', id: draft.id })}
                >
                  <Line
                    label={draft.name === '' ? t('ui|untitled') : draft.name}
                    end={<StateBadge state={draft.state} />}
                  />
                </Spotlight.Action>
              ))}
            </Spotlight.ActionsGroup>
          ),
        )}
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
        {lines === '' && isSettled ? (
          <Spotlight.Empty>{t('commands|nothing', { query })}</Spotlight.Empty>
        ) : null}
      </div>
    </Spotlight.ActionsList>
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
