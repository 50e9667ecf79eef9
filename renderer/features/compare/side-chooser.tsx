/** Which two contents are compared; every choice is an address of its own. */
import { ActionIcon, type ComboboxItem, type ComboboxItemGroup, Select, Tooltip } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Route, useNavigation } from '../../app/navigation.ts';
import { formatMoment } from '../submissions/format.ts';
import css from './compare.module.css';
import { liveOf, type Side, sideOf, versionsIn } from './sides.ts';
import type { Sides } from './use-sides.ts';

type CompareRoute = Extract<Route, { screen: 'compare' }>;

export function useSideName(sides: Sides): (side: Side) => string {
  const { t } = useTranslation();
  return (side) => {
    switch (side.type) {
      case 'draft':
        return t('compare|sides|draft');
      case 'live': {
        const live = liveOf(sides.revisions);
        return live === undefined
          ? t('compare|sides|live')
          : t('compare|sides|liveNumber', { number: live.number });
      }
      case 'revision':
        return t('compare|sides|revision', { number: side.number });
      case 'version': {
        const version = versionsIn(sides.draft?.parts ?? {}).find(({ id }) => id === side.id);
        return t('compare|sides|version', { name: version?.name ?? side.id });
      }
    }
  };
}

export function SideChooser({ route, sides }: { readonly route: CompareRoute; readonly sides: Sides }) {
  const { t } = useTranslation();
  const go = useNavigation((navigation) => navigation.go);
  const groups = useChoices(sides);
  const set = (change: Partial<CompareRoute>) => go({ ...route, ...change }, 'replace');
  const choose = (which: 'left' | 'right', value: string | null) => {
    if (value === null) return;
    const other = which === 'left' ? route.right : route.left;
    const isVersion = sideOf(value).type === 'version';
    // A version is compared with a version, and a whole draft with a whole draft.
    if (isVersion === (sideOf(other).type === 'version')) return set({ [which]: value });
    const versions = versionsIn(sides.draft?.parts ?? {});
    const partner = versions.find(({ id }) => `version:${id}` !== value)?.id;
    const fitting = isVersion ? (partner === undefined ? value : `version:${partner}`) : 'draft';
    set(which === 'left' ? { left: value, right: fitting } : { left: fitting, right: value });
  };
  return (
    <div className={css['chooser']}>
      <Select
        label={t('compare|left')}
        data={groups}
        value={route.left}
        allowDeselect={false}
        onChange={(value) => choose('left', value)}
      />
      <Tooltip label={t('compare|swap')}>
        <ActionIcon
          aria-label={t('compare|swap')}
          onClick={() => set({ left: route.right, right: route.left })}
        >
          <IconArrowsExchange size={16} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      <Select
        label={t('compare|right')}
        data={groups}
        value={route.right}
        allowDeselect={false}
        onChange={(value) => choose('right', value)}
      />
      {sides.publications.length > 1 && sides.account !== undefined && (
        <Select
          label={t('compare|account')}
          data={sides.publications.map(({ account, accountName }) => ({
            value: account,
            label: accountName,
          }))}
          value={sides.account}
          allowDeselect={false}
          onChange={(account) => account !== null && set({ account })}
        />
      )}
    </div>
  );
}

function useChoices(sides: Sides): ComboboxItemGroup<ComboboxItem>[] {
  const { t, i18n } = useTranslation();
  const versions = versionsIn(sides.draft?.parts ?? {});
  const live = liveOf(sides.revisions);
  return [
    {
      group: t('compare|groups|now'),
      items: [
        { value: 'draft', label: t('compare|sides|draft') },
        {
          value: 'live',
          label:
            live === undefined
              ? t('compare|sides|live')
              : t('compare|sides|liveNumber', { number: live.number }),
        },
      ],
    },
    {
      group: t('compare|groups|revisions'),
      items: sides.revisions.map(({ number, sentAt }) => ({
        value: `revision:${number}`,
        label: t('compare|sides|revisionAt', { number, at: formatMoment(sentAt, i18n.language) }),
      })),
    },
    {
      group: t('compare|groups|versions'),
      items: versions.map(({ id, name }) => ({
        value: `version:${id}`,
        label: t('compare|sides|version', { name }),
      })),
    },
  ].filter(({ items }) => items.length > 0);
}
