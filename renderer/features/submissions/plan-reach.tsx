/** A step that moves more than this plan is about: everything it reaches, by name, before it is confirmed. */
import { useTranslation } from 'react-i18next';
import type { DraftId } from '../../../shared/domain/ids.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { useQuery } from '../../platform/use-core.tsx';
import { ReachedDrafts } from '../terms/reached-drafts.tsx';
import { Notice } from './notice.tsx';

export function PlanReach({ plan }: { readonly plan: Plan }) {
  const reached = new Map<DraftId, string>();
  for (const { reaches, target } of plan.steps) if (reaches !== undefined) reached.set(reaches, target);
  return [...reached].map(([id, name]) => <Reach key={id} id={id} name={name} />);
}

function Reach({ id, name }: { readonly id: DraftId; readonly name: string }) {
  const { t } = useTranslation();
  const { value } = useQuery('drafts.reach', { id }, (event) => event.topic === 'draft.changed');
  if (value === undefined || value.drafts.length === 0) return null;
  return (
    <Notice
      tone={value.drafts.length > 1 ? 'warning' : 'info'}
      title={t('acts|reach|title', { count: value.drafts.length, name })}
    >
      <ReachedDrafts drafts={value.drafts} />
      <p>{t('acts|reach|help')}</p>
    </Notice>
  );
}
