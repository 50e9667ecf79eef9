/** The values for the portal's fields, each to be copied by itself. */
import { Button } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandoffField } from '../../../shared/contract/handoff-shapes.ts';
import type { DraftId } from '../../../shared/domain/ids.ts';
import { translate } from '../../../shared/messages/index.ts';
import { routeToHash } from '../../app/navigation.ts';
import css from './handoff.module.css';

interface Props {
  readonly fields: readonly HandoffField[];
  readonly draft: DraftId | undefined;
}

export function CopyFields({ fields, draft }: Props) {
  const { t } = useTranslation();
  if (fields.length === 0) return null;
  return (
    <section className={css['values']} aria-label={t('handoff|values')}>
      <h3>{t('handoff|values')}</h3>
      <ul>
        {fields.map((field) => {
          const label = translate(field.label, t);
          return (
            <li key={`${field.id} ${label}`} className={css['value']}>
              <span className={css['dim']}>{label}</span>
              {field.value === '' ? (
                <span className={css['dim']}>{t('handoff|empty')}</span>
              ) : (
                <textarea readOnly rows={1} aria-label={label} value={field.value} className={css['text']} />
              )}
              <span className={css['valueActs']}>
                {field.value !== '' && <CopyButton text={field.value} name={label} />}
                {field.from !== undefined && draft !== undefined && (
                  <a
                    href={routeToHash({ screen: 'draft', id: draft, field: field.from })}
                    aria-label={t('handoff|inFormName', { name: label })}
                  >
                    {t('handoff|inForm')}
                  </a>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Long enough to be seen, short enough to copy the next one. */
const SHOWN_MS = 2_000;

function CopyButton({ text, name }: { readonly text: string; readonly name: string }) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();
  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  const Sign = outcome === 'copied' ? IconCheck : IconCopy;
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<Sign size={14} stroke={1.75} aria-hidden />}
        aria-label={t('handoff|copyName', { name })}
        onClick={() => void copy()}
      >
        {t(outcome === 'copied' ? 'handoff|copied' : 'handoff|copy')}
      </Button>
      <span role="status" className={outcome === 'failed' ? css['failed'] : 'v-hidden'}>
        {outcome === undefined ? '' : t(outcome === 'copied' ? 'handoff|copied' : 'handoff|copyFailed')}
      </span>
    </>
  );
}
