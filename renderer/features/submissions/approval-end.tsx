/** An approval that nobody uses lapses: how long it still counts, and what comes after. */
import { useTranslation } from 'react-i18next';
import type { Lamp } from '../../../shared/contract/shapes.ts';
import { useNow } from '../../ui/use-now.ts';
import { formatMoment } from './format.ts';
import { Notice } from './notice.tsx';

const DAY_MS = 24 * 60 * 60 * 1000;
/** From here on it is a warning: a publication may need somebody who is away. */
const SOON_DAYS = 14;

export function ApprovalEnd({ lamps }: { readonly lamps: readonly Lamp[] }) {
  const { t, i18n } = useTranslation();
  const now = useNow();
  const until = lamps.find((lamp) => lamp.id === 'approved' && lamp.state === 'on')?.until;
  if (until === undefined) return null;
  const leftMs = Date.parse(until) - now;
  // Rounded: this clock is read once a minute, and 60 days and a second are 60.
  const days = Math.max(1, Math.round(leftMs / DAY_MS));
  const title = leftMs < 0 ? t('acts|approval|over') : t('acts|approval|left', { count: days });
  return (
    <Notice tone={days < SOON_DAYS ? 'warning' : 'info'} title={title}>
      <p>
        {t(leftMs < 0 ? 'acts|approval|overHelp' : 'acts|approval|help', {
          at: formatMoment(until, i18n.language),
        })}
      </p>
    </Notice>
  );
}
