/** The listings that use these terms or this artifact. */
import { useTranslation } from 'react-i18next';
import type { DraftId } from '../../../shared/domain/ids.ts';
import { routeToHash } from '../../app/navigation.ts';
import { useQuery } from '../../platform/use-core.tsx';
import { nameOf } from './draft-actions.ts';

export function InspectorUses({ id }: { readonly id: DraftId }) {
  const { t } = useTranslation();
  const query = useQuery('drafts.usedBy', { id }, (event) => event.topic === 'draft.changed');
  return (
    <>
      <h3>{t('drafts|usedBy')}</h3>
      {query.value?.drafts.length === 0 ? <p className="v-dim">{t('drafts|usedByNone')}</p> : null}
      <ul className="v-inspector-findings">
        {query.value?.drafts.map((draft) => (
          <li key={draft.id}>
            <a href={routeToHash({ screen: 'draft', id: draft.id })}>{nameOf(draft, t)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
