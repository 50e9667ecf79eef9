/** `<LoadingLines count={6} />`: a place holder in rows, which shows itself only after 150 ms. */
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import './states.css';

/** Uneven like text, the same each time. */
const widths = ['62%', '48%', '71%', '55%', '66%', '40%'];

export function LoadingLines({ count = 6 }: { readonly count?: number }) {
  const { t } = useTranslation();
  return (
    <div className="v-loading" role="status" aria-label={t('ui|loading')}>
      {Array.from({ length: count }, (_, line) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change places
          key={line}
          // React types know no custom properties.
          style={{ '--v-width': widths[line % widths.length] } as CSSProperties}
        />
      ))}
    </div>
  );
}
