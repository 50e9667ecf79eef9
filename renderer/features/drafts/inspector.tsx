/** What is chosen in a list, without leaving it: summary, where it stands, what is wrong, what can be done. */
import { Button } from '@mantine/core';
import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftSummary, Family } from '../../../shared/contract/shapes.ts';
import { loadTexts } from '../../app/i18n.ts';
import { later, withStyles } from '../../app/load-later.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { nameOf, reviewPlans } from './draft-actions.ts';
import { InspectorFindings } from './inspector-findings.tsx';
import { InspectorStanding } from './inspector-standing.tsx';
import { InspectorUses } from './inspector-uses.tsx';
import './inspector.css';

const ExportAction = later(() => withStyles(async () => (await import('./export-action.tsx')).ExportAction));

export interface InspectorActions {
  readonly open: (draft: DraftSummary) => void;
  readonly duplicate: () => void;
  readonly remove: () => void;
}

interface Props {
  readonly family: Family;
  readonly drafts: readonly DraftSummary[];
  readonly actions: InspectorActions;
}

export function Inspector({ family, drafts, actions }: Props) {
  const { t } = useTranslation();
  // What findings say is not part of the first chunk.
  useEffect(() => void loadTexts().catch(() => undefined), []);
  const [draft, ...others] = drafts;
  if (draft === undefined) return <p className="v-inspector-none">{t('drafts|nothingSelected')}</p>;
  if (others.length > 0) return <Many family={family} drafts={drafts} onRemove={actions.remove} />;
  return (
    <section className="v-inspector" aria-label={t('drafts|inspector')}>
      <header>
        <h2>{nameOf(draft, t)}</h2>
        {draft.subtitle === '' ? null : <p>{draft.subtitle}</p>}
      </header>
      <div className="v-inspector-actions">
        <Button onClick={() => actions.open(draft)}>{t('drafts|open')}</Button>
        <Button variant="default" onClick={actions.duplicate}>
          {t('drafts|duplicate')}
        </Button>
        <Suspense fallback={null}>
          <ExportAction drafts={drafts} />
        </Suspense>
        <Button variant="default" onClick={actions.remove}>
          {t('drafts|remove')}
        </Button>
      </div>
      <dl className="v-facts">
        <dt>{t('drafts|facts|kind')}</dt>
        <dd>{t(`kinds|${draft.kind}|full`)}</dd>
        {family === 'listing' ? (
          <>
            <dt>{t('drafts|columns|state')}</dt>
            <dd>
              <StateBadge state={draft.state} />
            </dd>
          </>
        ) : null}
        <dt>{t('drafts|facts|edited')}</dt>
        <dd>
          <TimeAgo at={draft.updatedAt} />
        </dd>
      </dl>
      {family === 'listing' ? <InspectorStanding id={draft.id} /> : <InspectorUses id={draft.id} />}
      <InspectorFindings id={draft.id} kind={draft.kind} />
    </section>
  );
}

interface ManyProps {
  readonly family: Family;
  readonly drafts: readonly DraftSummary[];
  readonly onRemove: () => void;
}

function Many({ family, drafts, onRemove }: ManyProps) {
  const { t } = useTranslation();
  const count = drafts.length;
  return (
    <section className="v-inspector" aria-label={t('drafts|inspector')}>
      <header>
        <h2>{t('drafts|manySelected', { count })}</h2>
      </header>
      <div className="v-inspector-actions">
        {family === 'listing' ? (
          <Button onClick={() => reviewPlans(drafts)}>{t('drafts|reviewPlans', { count })}</Button>
        ) : null}
        <Suspense fallback={null}>
          <ExportAction drafts={drafts} />
        </Suspense>
        <Button variant="default" onClick={onRemove}>
          {t('drafts|removeMany', { count })}
        </Button>
      </div>
    </section>
  );
}
