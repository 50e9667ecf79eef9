/** One record, whole: every field that it has, also those that this version does not know, and what belongs to it. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InsightRow } from '../../../shared/contract/insight-shapes.ts';
import type { ContractError } from '../../../shared/contract/result.ts';
import type { AccountId } from '../../../shared/domain/ids.ts';
import { cellText, type InsightTopic, otherFields } from '../../../shared/domain/insight.ts';
import type { JsonObject } from '../../../shared/domain/json.ts';
import { useClient, useQuery } from '../../platform/use-core.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { CellValue } from './cell-value.tsx';
import css from './insight.module.css';

interface Props {
  readonly account: AccountId;
  readonly topic: InsightTopic;
  readonly row: InsightRow | undefined;
}

export function RecordPane({ account, topic, row }: Props) {
  const { t } = useTranslation();
  if (row === undefined) return <p className={css['hint']}>{t('insight|chooseOne')}</p>;
  const { record } = row;
  const others = otherFields(record, topic);
  return (
    <section className={css['record']} aria-label={t('insight|record')}>
      <dl>
        {topic.columns
          .filter((column) => cellText(record, column) !== '')
          .map((column) => (
            <div key={column.id}>
              <dt>{t(`insight|columns|${column.id}`)}</dt>
              <dd>
                <CellValue record={record} column={column} isExact />
              </dd>
            </div>
          ))}
      </dl>
      {others.length > 0 && (
        <>
          <h2>{t('insight|others')}</h2>
          <dl>
            {others.map((name) => (
              <div key={name}>
                <dt>
                  <code>{name}</code>
                </dt>
                <dd>{cellText(record, { path: [name] })}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {topic.details !== undefined && <Details key={row.id} account={account} topic={topic} row={row} />}
    </section>
  );
}

function Details({ account, topic, row }: { account: AccountId; topic: InsightTopic; row: InsightRow }) {
  const { t } = useTranslation();
  const client = useClient();
  const input = { account, topic: topic.id, id: row.id };
  const query = useQuery(
    'insight.details',
    input,
    (event) => event.topic === 'insight.changed' && event.payload.account === account,
  );
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<ContractError>();
  const read = async () => {
    setBusy(true);
    const answer = await client.call('insight.readDetails', input);
    setBusy(false);
    setError(answer.ok ? undefined : answer.error);
    query.reload();
  };
  const { lists = [], fetchedAt } = query.value ?? {};
  return (
    <>
      {lists.map(({ name, entries }) => (
        <section key={name} aria-labelledby={`details-${name}`}>
          <h2 id={`details-${name}`}>{t(`insight|details|${name}`)}</h2>
          {entries.length === 0 ? (
            <p className="v-dim">{t('insight|noEntries')}</p>
          ) : (
            <ol>
              {entries.map((entry) => (
                <Entry key={JSON.stringify(entry)} entry={entry} />
              ))}
            </ol>
          )}
        </section>
      ))}
      {error !== undefined && <ErrorState error={error} title={t('insight|failed')} />}
      <div className={css['again']}>
        <Button size="compact-sm" variant="default" loading={isBusy} onClick={() => void read()}>
          {t('insight|readDetails')}
        </Button>
        {fetchedAt !== undefined && (
          <span className="v-dim">
            {t('insight|read')} <TimeAgo at={fetchedAt} />
          </span>
        )}
      </div>
    </>
  );
}

function Entry({ entry }: { readonly entry: JsonObject }) {
  const { timestamp, message, code } = entry;
  return (
    <li>
      {typeof timestamp === 'string' && (
        <span className="v-dim">
          <TimeAgo at={timestamp} />{' '}
        </span>
      )}
      {typeof code === 'string' && <code>{code}</code>} {typeof message === 'string' ? message : ''}
    </li>
  );
}
