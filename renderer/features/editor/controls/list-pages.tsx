/** A long list, some of its items at a time; a place that is asked for brings its own. */
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JsonPath } from '../../../../shared/domain/json.ts';
import { wholeNumber } from '../../../ui/format-number.ts';
import { onReveal } from '../reveal.ts';

/** What a form draws without a pause. */
const PAGE = 50;

export interface ListPage {
  /** Of the items that are shown, the first and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly show: (index: number) => void;
}

export function useListPage(path: JsonPath, count: number): ListPage {
  const [asked, setAsked] = useState(0);
  const spelled = path.join('.');
  useEffect(
    () =>
      onReveal((place) => {
        const index = place[path.length];
        if (typeof index !== 'number' || place.slice(0, path.length).join('.') !== spelled) return;
        setAsked(index);
      }),
    [spelled, path.length],
  );
  const at = Math.min(asked, Math.max(0, count - 1));
  const from = at - (at % PAGE);
  return { from, to: Math.min(count, from + PAGE), count, show: setAsked };
}

/** Nothing for a list that is shown whole. */
export function ListPages({ page: { from, to, count, show } }: { readonly page: ListPage }) {
  const { t, i18n } = useTranslation();
  if (count <= PAGE) return null;
  const number = (value: number) => wholeNumber(value, i18n.language);
  return (
    <div className="ed-pages">
      <Button size="compact-sm" variant="default" disabled={from === 0} onClick={() => show(from - PAGE)}>
        {t('editor|list|earlier')}
      </Button>
      <span className="v-dim v-tabular" aria-live="polite">
        {t('editor|list|page', { from: number(from + 1), to: number(to), count: number(count) })}
      </span>
      <Button size="compact-sm" variant="default" disabled={to === count} onClick={() => show(to)}>
        {t('editor|list|later')}
      </Button>
    </div>
  );
}
