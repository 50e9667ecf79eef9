/** Who something goes to, and whether that is practice: the first thing on every screen that can send. */
import { IconMasksTheater, IconWorldUpload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './destination.module.css';
import { FaultsMark } from './faults-mark.tsx';

interface DestinationProps {
  readonly isPractice: boolean;
  readonly accountName: string;
  readonly endpoint: string | undefined;
  readonly children?: ReactNode;
}

export function Destination({ isPractice, accountName, endpoint, children }: DestinationProps) {
  const { t } = useTranslation();
  const Icon = isPractice ? IconMasksTheater : IconWorldUpload;
  return (
    <section
      className={css['destination']}
      data-practice={isPractice}
      aria-label={t('submissions|destination|label')}
    >
      <Icon className={css['icon']} size={22} stroke={1.5} aria-hidden />
      <strong className={css['word']}>
        {t(isPractice ? 'submissions|destination|practice' : 'submissions|destination|real')}
      </strong>
      <div className={css['who']}>
        <span className={css['name']}>{accountName}</span>
        {endpoint !== undefined && <code>{endpoint}</code>}
        <span className={css['meaning']}>
          {t(isPractice ? 'submissions|destination|practiceHelp' : 'submissions|destination|realHelp')}
        </span>
        {isPractice && <FaultsMark />}
      </div>
      {children}
    </section>
  );
}
