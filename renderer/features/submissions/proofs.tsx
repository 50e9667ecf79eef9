/** Field by field: is the marketplace's content what was sent? Only what was read back counts as proven. */
import { SegmentedControl } from '@mantine/core';
import { IconCircleCheck, IconEqualNot, IconEyeOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldProof } from '../../../shared/contract/shapes.ts';
import type { Json } from '../../../shared/domain/json.ts';
import { translate } from '../../../shared/messages/index.ts';
import css from './proofs.module.css';
import { StateWord } from './step-state.tsx';

const FILTERS = ['all', 'different', 'not-readable', 'proven'] as const;
type Filter = (typeof FILTERS)[number];
const isFilter = (text: string): text is Filter => FILTERS.some((filter) => filter === text);

const looks = {
  proven: { icon: IconCircleCheck, tone: 'good' },
  different: { icon: IconEqualNot, tone: 'bad' },
  'not-readable': { icon: IconEyeOff, tone: 'plain' },
} as const;

export function Proofs({ proofs }: { readonly proofs: readonly FieldProof[] }) {
  const { t } = useTranslation();
  const differences = proofs.filter((proof) => proof.state === 'different').length;
  const [chosen, setFilter] = useState<Filter>();
  const filter = chosen ?? (differences > 0 ? 'different' : 'all');
  const count = (wanted: Filter) =>
    wanted === 'all' ? proofs.length : proofs.filter((proof) => proof.state === wanted).length;
  const shown = proofs.filter((proof) => filter === 'all' || proof.state === filter);

  return (
    <section className={css['proofs']} aria-labelledby="proofs-title">
      <header className={css['head']}>
        <h2 id="proofs-title">{t('submissions|proofs|title')}</h2>
        {proofs.length > 0 && (
          <SegmentedControl
            aria-label={t('submissions|proofs|filter')}
            value={filter}
            onChange={(value) => isFilter(value) && setFilter(value)}
            data={FILTERS.map((value) => ({
              value,
              label: `${t(`submissions|proofs|${value}`)} ${count(value)}`,
            }))}
          />
        )}
      </header>
      {proofs.length === 0 ? (
        <p className={css['nothing']}>{t('submissions|proofs|empty')}</p>
      ) : shown.length === 0 ? (
        <p className={css['nothing']}>{t('submissions|proofs|noneFit')}</p>
      ) : (
        <table className={css['table']}>
          <thead>
            <tr>
              <th className={css['field']}>{t('submissions|proofs|field')}</th>
              <th className={css['state']}>{t('submissions|proofs|state')}</th>
              <th>{t('submissions|proofs|sent')}</th>
              <th>{t('submissions|proofs|read')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((proof) => (
              <Proof key={`${proof.subject} ${proof.field}`} proof={proof} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Proof({ proof }: { readonly proof: FieldProof }) {
  const { t } = useTranslation();
  const { icon, tone } = looks[proof.state];
  const isDifferent = proof.state === 'different';
  return (
    <tr data-state={proof.state}>
      <th scope="row" className={css['field']}>
        <code>{proof.field}</code>
        {proof.target !== undefined && <span className={css['subject']}>{translate(proof.target, t)}</span>}
      </th>
      <td className={css['state']}>
        <StateWord icon={icon} tone={tone} word={t(`submissions|proofs|${proof.state}`)} />
      </td>
      {isDifferent ? (
        <>
          <td className={css['sent']}>
            <Value value={proof.sent} />
          </td>
          <td className={css['read']}>
            <Value value={proof.read} />
          </td>
        </>
      ) : (
        <td colSpan={2}>
          <Value value={proof.read ?? proof.sent} />
        </td>
      )}
    </tr>
  );
}

/** Beyond this a value is folded. */
const LONG = 160;

function Value({ value }: { readonly value: Json | undefined }) {
  const { t } = useTranslation();
  if (value === undefined || value === null || value === '') {
    return <span className={css['nothing']}>{t('submissions|proofs|unset')}</span>;
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (text.length <= LONG) return <span className={css['value']}>{text}</span>;
  return (
    <details className={css['value']}>
      <summary>{`${text.slice(0, LONG)}…`}</summary>
      {text.slice(LONG)}
    </details>
  );
}
