/** The way to every screen, and the accounts with their health. */
import {
  IconFileText,
  IconHome,
  IconPackage,
  IconPlus,
  IconScale,
  IconSend,
  IconSettings,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../shared/contract/shapes.ts';
import { useQuery } from '../../platform/use-core.tsx';
import { wholeNumber } from '../../ui/format-number.ts';
import { PracticeBadge } from '../../ui/practice-badge.tsx';
import { type Route, routeToHash, useNavigation } from '../navigation.ts';
import { isUnder } from './is-under.ts';
import './sidebar.css';

const icon = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;

export function Sidebar() {
  const { t, i18n } = useTranslation();
  const counts = useQuery('drafts.counts', {}, (event) => event.topic === 'drafts.changed').value;
  const accounts = useQuery('accounts.list', {}, (event) => event.topic === 'account.changed').value;
  const number = (count: number | undefined) =>
    count === undefined ? undefined : wholeNumber(count, i18n.language);
  return (
    <nav id="sidebar" className="v-sidebar" aria-label={t('shell|regions|sidebar')}>
      <Item to={{ screen: 'home' }} icon={<IconHome {...icon} />} label={t('nav|home')} />
      <Item
        to={{ screen: 'drafts', family: 'listing' }}
        icon={<IconFileText {...icon} />}
        label={t('nav|listing')}
        end={number(counts?.listing)}
      />
      <Item
        to={{ screen: 'drafts', family: 'terms' }}
        icon={<IconScale {...icon} />}
        label={t('nav|terms')}
        end={number(counts?.terms)}
      />
      <Item
        to={{ screen: 'drafts', family: 'artifact' }}
        icon={<IconPackage {...icon} />}
        label={t('nav|artifact')}
        end={number(counts?.artifact)}
      />
      <Item to={{ screen: 'submissions' }} icon={<IconSend {...icon} />} label={t('nav|submissions')} />

      <h2 className="v-sidebar-title" id="sidebar-accounts">
        {t('shell|accounts')}
      </h2>
      <section className="v-sidebar-accounts" aria-labelledby="sidebar-accounts">
        {accounts?.accounts.map((account) => (
          <AccountItem key={account.id} account={account} />
        ))}
        <Item to={{ screen: 'connect' }} icon={<IconPlus {...icon} />} label={t('shell|connect')} />
      </section>

      <div className="v-sidebar-end">
        <Item to={{ screen: 'settings' }} icon={<IconSettings {...icon} />} label={t('nav|settings')} />
      </div>
    </nav>
  );
}

function AccountItem({ account }: { readonly account: Account }) {
  const { t } = useTranslation();
  const health = t(`shell|health|${account.health}`);
  return (
    <Item
      to={{ screen: 'account', id: account.id }}
      icon={<span className="v-health" data-health={account.health} aria-hidden />}
      label={account.name}
      title={t('shell|accountLabel', { name: account.name, health })}
      end={
        <>
          <span className="v-hidden">{health}</span>
          {account.isPractice ? <PracticeBadge /> : null}
        </>
      }
    />
  );
}

function Item({
  to,
  icon: sign,
  label,
  title,
  end,
}: {
  readonly to: Route;
  readonly icon: ReactNode;
  readonly label: string;
  readonly title?: string;
  readonly end?: ReactNode;
}) {
  const isCurrent = useNavigation((navigation) => isUnder(navigation.route, to));
  return (
    <a
      className="v-sidebar-item"
      href={routeToHash(to)}
      title={title}
      aria-current={isCurrent ? 'page' : undefined}
    >
      {sign}
      <span className="v-cut">{label}</span>
      {end === undefined ? null : <span className="v-sidebar-item-end">{end}</span>}
    </a>
  );
}
