/** In the practice banner while something goes wrong on purpose: nobody should take it for the real thing. */
import { IconBolt } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { routeToHash } from '../../app/navigation.ts';
import { useQuery } from '../../platform/use-core.tsx';
import css from './destination.module.css';

export function FaultsMark() {
  const { t } = useTranslation();
  const query = useQuery('practice.faults', {}, (event) => event.topic === 'practice.changed');
  const count = query.value?.rules.length ?? 0;
  if (count === 0) return null;
  return (
    <span className={css['faults']} role="status">
      <IconBolt size={16} stroke={1.75} aria-hidden />
      {t('faults|banner', { count })}
      <a href={routeToHash({ screen: 'practice' })}>{t('faults|look')}</a>
    </span>
  );
}
