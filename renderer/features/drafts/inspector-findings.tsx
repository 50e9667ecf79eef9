/** The first few findings of a draft; each leads to its field. */
import { useTranslation } from 'react-i18next';
import type { DraftId } from '../../../shared/domain/ids.ts';
import { parsePath } from '../../../shared/domain/json.ts';
import { translate } from '../../../shared/messages/index.ts';
import { routeToHash } from '../../app/navigation.ts';
import { useQuery } from '../../platform/use-core.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingLines } from '../../ui/loading-lines.tsx';
import { SeverityCount, SeverityIcon } from '../../ui/severity.tsx';
import { useFieldNames } from '../compare/field-names.ts';

const SHOWN = 8;
const order = ['error', 'warning', 'hint'] as const;

export function InspectorFindings({ id, kind }: { readonly id: DraftId; readonly kind: string }) {
  const { t } = useTranslation();
  const nameOf = useFieldNames(kind);
  const query = useQuery('drafts.findings', { id }, (event) => event.topic === 'draft.changed');
  const findings = order.flatMap(
    (severity) => query.value?.findings.filter((finding) => finding.severity === severity) ?? [],
  );
  const said = findings.map(({ message }) => translate(message, t));
  const checklists = query.value?.findings.filter(({ severity }) => severity === 'checklist').length ?? 0;
  return (
    <>
      <h3>{t('drafts|findings')}</h3>
      {query.state === 'loading' ? <LoadingLines count={3} /> : null}
      {query.state === 'failed' ? (
        <ErrorState title={t('drafts|findingsFailed')} error={query.error} onRetry={query.reload} />
      ) : null}
      {query.state === 'ready' && findings.length === 0 ? (
        <p className="v-dim">{t('drafts|noFindings')}</p>
      ) : null}
      <ul className="v-inspector-findings">
        {findings.slice(0, SHOWN).map((finding, at) => (
          <li key={`${finding.rule} ${finding.part} ${finding.field ?? ''} ${finding.line ?? ''}`}>
            <SeverityIcon severity={finding.severity} />
            <a
              href={routeToHash({
                screen: 'draft',
                id,
                ...(finding.field === undefined ? {} : { field: finding.field }),
              })}
            >
              {/* What is said of two fields alike is told apart by their names. */}
              {said.indexOf(said[at] ?? '') === said.lastIndexOf(said[at] ?? '') ||
              finding.field === undefined ? null : (
                <span className="v-dim">{nameOf(parsePath(finding.field) ?? [finding.field], {})}: </span>
              )}
              {said[at]}
            </a>
          </li>
        ))}
      </ul>
      {findings.length > SHOWN ? (
        <p className="v-dim">{t('drafts|moreFindings', { count: findings.length - SHOWN })}</p>
      ) : null}
      {checklists === 0 ? null : (
        <p>
          <SeverityCount errors={0} warnings={0} checklists={checklists} />
        </p>
      )}
    </>
  );
}
