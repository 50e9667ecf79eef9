/** Everything that was said in a guide, the latest first; it can be read, and nothing of it can be changed. */
import { useTranslation } from 'react-i18next';
import type { Handoff } from '../../../shared/contract/handoff-shapes.ts';
import { translate } from '../../../shared/messages/index.ts';
import { formatMoment } from '../submissions/format.ts';
import { Notice } from '../submissions/notice.tsx';
import css from './handoff.module.css';

export function SaidSoFar({ handoff: { entries, firstBroken } }: { readonly handoff: Handoff }) {
  const { t, i18n } = useTranslation();
  return (
    <details className={css['history']}>
      <summary>{t('handoff|history')}</summary>
      {firstBroken !== undefined && (
        <Notice tone="error">{t('handoff|broken', { entry: firstBroken })}</Notice>
      )}
      {entries.length === 0 && <p className={css['dim']}>{t('handoff|historyNone')}</p>}
      <ol>
        {entries.toReversed().map(({ seq, at, message, words }) => (
          <li key={seq}>
            <time dateTime={at}>{formatMoment(at, i18n.language)}</time>
            <span>
              {translate(message, t)}
              {words === undefined ? null : <q>{words}</q>}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
