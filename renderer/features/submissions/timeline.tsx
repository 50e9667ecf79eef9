/** Everything that happened to a publication: a column of facts with times, newest first, in an unbroken chain. */
import { Button, Checkbox, SegmentedControl } from '@mantine/core';
import { IconDownload, IconLink, IconLinkOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '../../../shared/contract/shapes.ts';
import type { AccountId, DraftId } from '../../../shared/domain/ids.ts';
import { useQuery } from '../../platform/use-core.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingLines } from '../../ui/loading-lines.tsx';
import { dayOf, formatDay } from './format.ts';
import { Notice } from './notice.tsx';
import { fileNameOf, saveFile } from './save-file.ts';
import css from './timeline.module.css';
import { TimelineFact } from './timeline-fact.tsx';

const ACTORS = ['all', 'person', 'marketplace', 'app'] as const;
type Actor = (typeof ACTORS)[number];
const isActor = (text: string): text is Actor => ACTORS.some((actor) => actor === text);

interface TimelineProps {
  readonly draft: DraftId;
  readonly account: AccountId;
  readonly name: string;
  readonly kind: string;
}

export function Timeline({ draft, account, name, kind }: TimelineProps) {
  const { t } = useTranslation();
  const [actor, setActor] = useState<Actor>('all');
  const [areCallsShown, setCallsShown] = useState(false);
  const query = useQuery(
    'publications.timeline',
    { draft, account },
    (event) =>
      (event.topic === 'publication.changed' || event.topic === 'submission.changed') &&
      event.payload.draft === draft,
  );
  const entries = query.value?.entries ?? [];
  const shown = entries.filter(
    (entry) =>
      (actor === 'all' || entry.actor === actor) && (areCallsShown || !entry.event.startsWith('step-')),
  );
  const firstBroken = query.value?.firstBroken;

  return (
    <section className={css['timeline']} aria-labelledby="timeline-title">
      <header className={css['head']}>
        <h2 id="timeline-title">{t('submissions|timeline|title')}</h2>
        {entries.length > 0 && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconDownload size={14} stroke={1.75} aria-hidden />}
            onClick={() =>
              saveFile(
                `timeline-${fileNameOf(name)}.json`,
                `${JSON.stringify(query.value, null, 2)}\n`,
                'application/json',
              )
            }
          >
            {t('submissions|timeline|export')}
          </Button>
        )}
      </header>
      {query.state === 'failed' && (
        <ErrorState error={query.error} title={t('submissions|timeline|failed')} onRetry={query.reload} />
      )}
      {query.state === 'loading' && <LoadingLines count={6} />}
      {firstBroken !== undefined && (
        <Notice tone="error" title={t('submissions|timeline|broken', { entry: firstBroken })}>
          <p>{t('submissions|timeline|brokenHelp')}</p>
        </Notice>
      )}
      {entries.length > 0 && (
        <div className={css['filters']}>
          <SegmentedControl
            aria-label={t('submissions|timeline|filter')}
            value={actor}
            onChange={(value) => isActor(value) && setActor(value)}
            data={ACTORS.map((value) => ({ value, label: t(`submissions|actors|${value}`) }))}
          />
          <Checkbox
            label={t('submissions|timeline|calls')}
            checked={areCallsShown}
            onChange={(event) => setCallsShown(event.currentTarget.checked)}
          />
        </div>
      )}
      {query.value !== undefined && shown.length === 0 && (
        <p className={css['nothing']}>
          {t(entries.length === 0 ? 'submissions|timeline|empty' : 'submissions|timeline|noneFit')}
        </p>
      )}
      <Days entries={shown} firstBroken={firstBroken} kind={kind} />
      {entries.length > 0 && (
        <p className={css['chain']} data-broken={firstBroken !== undefined}>
          {firstBroken === undefined ? (
            <IconLink size={14} stroke={1.75} aria-hidden />
          ) : (
            <IconLinkOff size={14} stroke={1.75} aria-hidden />
          )}
          {firstBroken === undefined
            ? t('submissions|timeline|intact', { count: entries.length })
            : t('submissions|timeline|brokenShort', { entry: firstBroken })}
        </p>
      )}
    </section>
  );
}

interface DaysProps {
  readonly entries: readonly TimelineEntry[];
  readonly firstBroken: number | undefined;
  readonly kind: string;
}

function Days({ entries, firstBroken, kind }: DaysProps) {
  const { i18n } = useTranslation();
  const newestFirst = entries.toSorted((a, b) => b.seq - a.seq);
  const days = Map.groupBy(newestFirst, (entry) => dayOf(entry.at));
  return [...days].map(([day, facts]) => (
    <section key={day} className={css['day']}>
      <h3>{formatDay(facts[0]?.at ?? day, i18n.language)}</h3>
      <ol>
        {facts.map((entry) => (
          <TimelineFact
            key={entry.seq}
            entry={entry}
            kind={kind}
            isBroken={firstBroken !== undefined && entry.seq >= firstBroken}
          />
        ))}
      </ol>
    </section>
  ));
}
