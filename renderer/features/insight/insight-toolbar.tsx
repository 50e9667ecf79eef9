/** Over the records: which topic, what is searched for and chosen, and what can be done with them. */
import { Button, Select } from '@mantine/core';
import { type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InsightStanding } from '../../../shared/contract/insight-shapes.ts';
import type { Account } from '../../../shared/contract/shapes.ts';
import type { InsightTopic } from '../../../shared/domain/insight.ts';
import { routeToHash } from '../../app/navigation.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';
import { SearchBox } from '../drafts/search-box.tsx';
import css from './insight.module.css';

export interface Narrowing {
  readonly search: string;
  readonly filters: Readonly<Record<string, string>>;
}

interface TopicsProps {
  readonly account: Account;
  readonly topics: readonly InsightTopic[];
  readonly open: InsightTopic;
}

export function Topics({ account, topics, open }: TopicsProps) {
  const { t } = useTranslation();
  return (
    <nav className={css['topics']} aria-label={t('insight|title')}>
      {topics.map(({ id }) => (
        <a
          key={id}
          href={routeToHash({ screen: 'insight', account: account.id, topic: id })}
          aria-current={id === open.id ? 'page' : undefined}
        >
          {t(`insight|topics|${id}`)}
        </a>
      ))}
    </nav>
  );
}

interface ToolsProps {
  readonly topic: InsightTopic;
  readonly account: Account;
  readonly standing: InsightStanding;
  readonly narrowing: Narrowing;
  readonly onNarrow: (narrowing: Narrowing) => void;
  readonly field: Ref<HTMLInputElement>;
  readonly onLeave: () => void;
  readonly onExport: () => void;
  readonly onForget: () => void;
}

export function Tools(props: ToolsProps) {
  const { topic, account, standing, narrowing, onNarrow } = props;
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const name = t(`insight|topics|${topic.id}`);
  return (
    <Toolbar
      label={name}
      end={
        <>
          <Button
            className={css['act'] ?? ''}
            size="compact-sm"
            variant="default"
            disabled={standing.count === 0}
            onClick={props.onExport}
          >
            {t('insight|export')}
          </Button>
          {topic.isPersonal && (
            <Button
              className={css['act'] ?? ''}
              size="compact-sm"
              variant="default"
              disabled={standing.count === 0}
              onClick={() => setAsking(true)}
            >
              {t('insight|forget')}
            </Button>
          )}
          <ConfirmDialog
            isOpen={isAsking}
            title={t('insight|forgetTitle', { topic: name, account: account.name })}
            confirmLabel={t('insight|forget')}
            isDangerous
            onConfirm={() => {
              setAsking(false);
              props.onForget();
            }}
            onCancel={() => setAsking(false)}
          >
            {t('insight|forgetHelp')}
          </ConfirmDialog>
        </>
      }
    >
      <SearchBox
        label={t('insight|search', { topic: name })}
        value={narrowing.search}
        field={props.field}
        onSearch={(search) => onNarrow({ ...narrowing, search })}
        onLeave={props.onLeave}
      />
      {topic.filters.map((id) => (
        <Select
          key={id}
          className={css['filter'] ?? ''}
          size="xs"
          aria-label={t(`insight|columns|${id}`)}
          placeholder={t('insight|anyOf', { column: t(`insight|columns|${id}`) })}
          data={(standing.choices[id] ?? []).map((value) => ({
            value,
            label: t(`insight|statuses|${value}`, { defaultValue: value }),
          }))}
          value={narrowing.filters[id] ?? null}
          clearable
          onChange={(value) => {
            const { [id]: _before, ...others } = narrowing.filters;
            onNarrow({ ...narrowing, filters: value === null ? others : { ...others, [id]: value } });
          }}
        />
      ))}
    </Toolbar>
  );
}
