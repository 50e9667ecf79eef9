/** How long it has been in its state, what is usual here, and whether it is late. */
import { Button } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Publication } from '../../../shared/contract/shapes.ts';
import { FEWEST, lengthMs, type Spell } from '../../../shared/domain/durations.ts';
import css from './durations-view.module.css';
import { formatSpan } from './format-span.ts';
import { Notice } from './notice.tsx';
import publicationCss from './publication-screen.module.css';
import { useDurations } from './use-durations.ts';

export function DurationsView({ publication }: { readonly publication: Publication }) {
  const { t } = useTranslation();
  const { spells, usual, isLate, nowMs } = useDurations(publication);
  const current = spells.at(-1);
  if (current === undefined) return null;
  const usually = (spell: Spell): string | undefined => {
    const known = usual.get(spell.state);
    return known === undefined || known.count < FEWEST
      ? undefined
      : t('sending|durations|usual', { time: formatSpan(known.medianMs, t) });
  };
  const isAwaited = current.state === 'in-review' || current.state === 'publishing';
  return (
    <section className={publicationCss['part']} aria-labelledby="durations-title">
      <header className={css['head']}>
        <h2 id="durations-title">{t('sending|durations|title')}</h2>
        {isAwaited && <TellMe />}
      </header>
      {isLate && (
        <Notice tone="warning" isLive>
          <p>{t('sending|durations|late')}</p>
        </Notice>
      )}
      <ol className={css['spells']} aria-label={t('sending|durations|spells')}>
        {spells.toReversed().map((spell) => (
          <li key={spell.from} data-lasts={spell.to === undefined}>
            <span>{t(`states|${spell.state}`)}</span>
            <span className="v-tabular">{formatSpan(lengthMs(spell, nowMs), t)}</span>
            <span className="v-dim">
              {usually(spell) ?? (spell === current && isAwaited ? t('sending|durations|noUsual') : '')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A browser asks the person only after a click. */
function TellMe() {
  const { t } = useTranslation();
  const [permission, setPermission] = useState(() =>
    'Notification' in globalThis ? Notification.permission : 'denied',
  );
  if (permission !== 'default')
    return (
      <span className="v-dim">
        {t(permission === 'granted' ? 'sending|notify|asked' : 'sending|notify|denied')}
      </span>
    );
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      leftSection={<IconBell size={14} stroke={1.75} aria-hidden />}
      onClick={() => void Notification.requestPermission().then(setPermission)}
    >
      {t('sending|notify|ask')}
    </Button>
  );
}
