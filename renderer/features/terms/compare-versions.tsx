/** Two versions word by word: what went and what came. */
import { diffWordsWithSpace } from 'diff';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useEditor } from '../editor/editor-scope.ts';
import { type TermsVersion, versionText } from './terms-edits.ts';

/** Longer than this, two unlike texts take too long to compare; the limit is told. */
const LONGEST_MS = 1_500;

export function CompareVersions({ from, to }: { readonly from: TermsVersion; readonly to: TermsVersion }) {
  const { t } = useTranslation();
  const { session } = useEditor();
  const before = useStore(session.state, ({ parts }) => versionText(parts, from.id));
  const after = useStore(session.state, ({ parts }) => versionText(parts, to.id));
  const changes = useMemo(() => diffWordsWithSpace(before, after, { timeout: LONGEST_MS }), [before, after]);
  const isSame = before === after;
  return (
    <div className="tv-text">
      <p className="tv-compared">
        {t('terms|compared', { from: from.name, to: to.name })}
        <span className="v-dim">
          {isSame ? ` ${t('terms|same')}` : changes === undefined ? ` ${t('terms|tooUnlike')}` : ''}
        </span>
      </p>
      {changes === undefined ? null : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by key
        <section className="tv-diff tv-prose" tabIndex={0} aria-label={t('terms|differences')}>
          {changes.map((change, index) =>
            change.removed ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text have no names
              <del key={index}>{change.value}</del>
            ) : change.added ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text have no names
              <ins key={index}>{change.value}</ins>
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text have no names
              <span key={index}>{change.value}</span>
            ),
          )}
        </section>
      )}
    </div>
  );
}
