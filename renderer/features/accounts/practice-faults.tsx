/** What goes wrong on purpose at the practice marketplace. Every change takes effect at once. */
import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContractError } from '../../../shared/contract/result.ts';
import type { FaultRule } from '../../../shared/contract/shapes.ts';
import { useClient, useQuery } from '../../platform/use-core.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import css from './accounts.module.css';
import { PRESETS, presets } from './fault-presets.ts';
import { FaultRow } from './fault-row.tsx';
import faultCss from './faults.module.css';

/** Rules with a number of times count down without an event. */
const LOOK_EVERY_MS = 2_000;

export function PracticeFaults() {
  const { t } = useTranslation();
  const client = useClient();
  const query = useQuery('practice.faults', {}, (event) => event.topic === 'practice.changed');
  const [error, setError] = useState<ContractError>();
  const rules = query.value?.rules ?? [];
  const keys = useRowKeys(rules.length);
  const isCounting = rules.some(({ times }) => times !== undefined);
  const { reload } = query;
  useEffect(() => {
    if (!isCounting) return;
    const timer = setInterval(reload, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [isCounting, reload]);

  const set = async (next: readonly FaultRule[]) => {
    const answer = await client.call('practice.setFaults', { rules: [...next] });
    setError(answer.ok ? undefined : answer.error);
    reload();
  };
  return (
    <section className={css['section']} aria-labelledby="faults">
      <div className={css['head']}>
        <h2 id="faults">{t('faults|title')}</h2>
        <div className={css['actions']}>
          <Menu position="bottom-end">
            <Menu.Target>
              <Button
                variant="default"
                rightSection={<IconChevronDown size={14} stroke={1.75} aria-hidden />}
              >
                {t('faults|presets')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {PRESETS.map((preset) => (
                <Menu.Item
                  key={preset}
                  onClick={() => {
                    keys.renew();
                    void set(presets[preset]);
                  }}
                >
                  {t(`faults|preset|${preset}`)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
          <Button
            variant="default"
            leftSection={<IconPlus size={14} stroke={1.75} aria-hidden />}
            onClick={() => void set([...rules, { fault: 'drop-reply', times: 1 }])}
          >
            {t('faults|add')}
          </Button>
          {rules.length > 0 && (
            <Button variant="default" onClick={() => void set([])}>
              {t('faults|clear')}
            </Button>
          )}
        </div>
      </div>
      <p className={css['dim']}>{t('faults|help')}</p>
      {query.state === 'failed' && (
        <ErrorState error={query.error} title={t('faults|failed')} onRetry={reload} />
      )}
      {error !== undefined && <ErrorState error={error} />}
      {query.value !== undefined && rules.length === 0 && (
        <p className={css['dim']} role="status">
          {t('faults|none')}
        </p>
      )}
      <div className={faultCss['rows']}>
        {rules.map((rule, index) => (
          <FaultRow
            key={keys.at(index)}
            rule={rule}
            number={index + 1}
            onChange={(changed) => void set(rules.with(index, changed))}
            onRemove={() => {
              keys.drop(index);
              void set(rules.toSpliced(index, 1));
            }}
          />
        ))}
      </div>
    </section>
  );
}

/** Rules have no identity of their own; a row has to stay itself while the one above it goes. */
function useRowKeys(count: number) {
  const next = useRef(0);
  const keys = useRef<number[]>([]);
  while (keys.current.length < count) {
    keys.current.push(next.current);
    next.current += 1;
  }
  keys.current.length = count;
  return {
    at: (index: number) => keys.current[index],
    drop: (index: number) => {
      keys.current.splice(index, 1);
    },
    renew: () => {
      keys.current = [];
    },
  };
}
