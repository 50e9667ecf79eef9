/** Five lamps in a row, each with when: accepted, validated, in review, approved and visible are not the same. */
import { useTranslation } from 'react-i18next';
import type { Lamp as LampValue } from '../../../shared/contract/shapes.ts';
import { fullTime } from '../../ui/format-time.ts';
import { Lamp } from '../../ui/lamps.tsx';
import { formatMoment } from './format.ts';
import css from './publication-screen.module.css';

export function PublicationLamps({ lamps }: { readonly lamps: readonly LampValue[] }) {
  const { t, i18n } = useTranslation();
  return (
    <ol className={css['lamps']} aria-label={t('lamps|label')}>
      {lamps.map((lamp) => (
        <li key={lamp.id} data-state={lamp.state}>
          <Lamp lamp={lamp} />
          {lamp.since === undefined ? (
            <span className={css['when']}>{t(`lamps|${lamp.state}`)}</span>
          ) : (
            <time className={css['when']} dateTime={lamp.since} title={fullTime(lamp.since, i18n.language)}>
              {formatMoment(lamp.since, i18n.language)}
            </time>
          )}
        </li>
      ))}
    </ol>
  );
}
