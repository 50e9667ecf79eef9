/** The errors that stand against sending, each a way to its field. */
import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DraftId } from '../../../shared/domain/ids.ts';
import type { Finding } from '../../../shared/domain/rules.ts';
import { routeToHash } from '../../app/navigation.ts';
import { Notice } from './notice.tsx';
import css from './plan-screen.module.css';
import { useSentence } from './use-sentence.ts';

export function PlanFindings({
  draft,
  errors,
}: {
  readonly draft: DraftId;
  readonly errors: readonly Finding[];
}) {
  const { t } = useTranslation();
  const sentence = useSentence();
  if (errors.length === 0) return null;
  return (
    <Notice tone="error" title={t('submissions|plan|errors', { count: errors.length })}>
      <ul className={css['findings']}>
        {errors.map((finding) => (
          <li key={`${finding.rule} ${finding.part} ${finding.field ?? ''} ${finding.line ?? ''}`}>
            <span>{sentence(finding.message)}</span>
            <Anchor
              href={routeToHash({
                screen: 'draft',
                id: draft,
                ...(finding.field === undefined ? {} : { field: finding.field }),
              })}
            >
              {finding.field === undefined
                ? t('submissions|plan|openDraft')
                : t('submissions|plan|openField', { field: finding.field })}
            </Anchor>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
