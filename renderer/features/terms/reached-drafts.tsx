/** What moves with terms: each listing, and which of its packages. */
import { useTranslation } from 'react-i18next';
import type { ReachedDraft } from '../../../shared/contract/shapes.ts';
import { PracticeBadge } from '../../ui/practice-badge.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import './reached-drafts.css';

export function ReachedDrafts({ drafts }: { readonly drafts: readonly ReachedDraft[] }) {
  const { t } = useTranslation();
  return (
    <ul className="rd-list">
      {drafts.map(({ id, name, state, isPractice, items }) => (
        <li key={id}>
          <span className="rd-name">{name || t('ui|untitled')}</span>
          <StateBadge state={state} />
          {isPractice && <PracticeBadge />}
          {items.length > 0 && (
            <span className="v-dim rd-items">
              {t('acts|reach|packages', { count: items.length, versions: items.join(', ') })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
