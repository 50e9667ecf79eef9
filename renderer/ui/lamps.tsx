/**
 * `<Lamps lamps={publication.lamps} />`: how far a submission has come; each lamp tells its state by shape too.
 * `<Lamp lamp={lamp} />`: one of them.
 */
import { useTranslation } from 'react-i18next';
import type { Lamp as LampValue } from '../../shared/contract/shapes.ts';
import { fullTime } from './format-time.ts';

/** Off is a ring, waiting half full, on is full, failed is crossed: told apart without colour. */
function Bulb({ state }: { readonly state: LampValue['state'] }) {
  return (
    <svg className="v-lamp-bulb" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      <circle cx="5" cy="5" r="4" fill={state === 'on' ? 'currentColor' : 'none'} stroke="currentColor" />
      {state === 'waiting' ? <path d="M5 1a4 4 0 0 1 0 8z" fill="currentColor" /> : null}
      {state === 'failed' ? <path d="M3.2 3.2l3.6 3.6M6.8 3.2L3.2 6.8" stroke="currentColor" /> : null}
    </svg>
  );
}

export function Lamp({ lamp }: { readonly lamp: LampValue }) {
  const { t, i18n } = useTranslation();
  const state = t(`lamps|${lamp.state}`);
  return (
    <span
      className="v-lamp"
      data-state={lamp.state}
      title={state}
      onPointerEnter={(event) => {
        if (lamp.since === undefined) return;
        event.currentTarget.title = t('lamps|since', { state, at: fullTime(lamp.since, i18n.language) });
      }}
    >
      <Bulb state={lamp.state} />
      {t(`lamps|${lamp.id}`)}
      <span className="v-hidden">: {state}</span>
    </span>
  );
}

export function Lamps({ lamps }: { readonly lamps: readonly LampValue[] }) {
  const { t } = useTranslation();
  return (
    <ul className="v-lamps" aria-label={t('lamps|label')}>
      {lamps.map((lamp) => (
        <li key={lamp.id}>
          <Lamp lamp={lamp} />
        </li>
      ))}
    </ul>
  );
}
