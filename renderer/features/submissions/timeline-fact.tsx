/** One thing that happened, and who said so: the person, this program, or the marketplace. */
import { IconBuildingStore, IconLinkOff, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '../../../shared/contract/shapes.ts';
import { clockTime, fullTime } from '../../ui/format-time.ts';
import css from './timeline.module.css';
import { useSentence } from './use-sentence.ts';

interface TimelineFactProps {
  readonly entry: TimelineEntry;
  readonly isBroken: boolean;
  readonly kind: string;
}

export function TimelineFact({ entry, isBroken, kind }: TimelineFactProps) {
  const { t, i18n } = useTranslation();
  const sentence = useSentence(kind);
  return (
    <li className={css['fact']} data-actor={entry.actor} data-broken={isBroken}>
      <time dateTime={entry.at} title={fullTime(entry.at, i18n.language)}>
        {clockTime(entry.at)}
      </time>
      <span className={css['mark']}>
        <ActorIcon actor={entry.actor} />
      </span>
      <div className={css['what']}>
        <span>
          <span className="v-hidden">{t(`submissions|actors|${entry.actor}`)}: </span>
          {sentence(entry.message)}
          {isBroken && (
            <span className={css['brokenMark']} title={t('submissions|timeline|brokenEntry')}>
              <IconLinkOff
                size={14}
                stroke={1.75}
                role="img"
                aria-label={t('submissions|timeline|brokenEntry')}
              />
            </span>
          )}
        </span>
        {entry.words !== undefined && <blockquote>{entry.words}</blockquote>}
        {entry.details !== undefined && Object.keys(entry.details).length > 0 && (
          <details>
            <summary>{t('ui|details')}</summary>
            <pre>{JSON.stringify(entry.details, null, 2)}</pre>
          </details>
        )}
      </div>
    </li>
  );
}

function ActorIcon({ actor }: { readonly actor: TimelineEntry['actor'] }) {
  if (actor === 'person') return <IconUser size={14} stroke={1.75} aria-hidden />;
  if (actor === 'marketplace') return <IconBuildingStore size={14} stroke={1.75} aria-hidden />;
  return <span className={css['dot']} aria-hidden />;
}
