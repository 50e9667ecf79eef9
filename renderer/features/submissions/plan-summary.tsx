/** How much a plan is, in one line: calls, files and their bytes. */
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../shared/domain/plan.ts';
import { formatBytes } from './format.ts';
import css from './plan-screen.module.css';

export function PlanSummary({ plan }: { readonly plan: Plan }) {
  const { t, i18n } = useTranslation();
  const files = plan.steps.flatMap((step) => (step.file === undefined ? [] : [step.file]));
  const sizeBytes = files.reduce((sum, file) => sum + file.sizeBytes, 0);
  const parts = [t('submissions|calls', { count: plan.steps.length })];
  if (files.length > 0) {
    parts.push(t('submissions|files', { count: files.length, size: formatBytes(sizeBytes, i18n.language) }));
  }
  return <span className={css['summary']}>{parts.join(' · ')}</span>;
}
