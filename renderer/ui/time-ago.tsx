/** `<TimeAgo at="2026-11-21T14:02:07.000Z" />`: how long ago; the exact time in the title. */
import { useTranslation } from 'react-i18next';
import { fullTime, timeAgo } from './format-time.ts';
import { useNow } from './use-now.ts';

export function TimeAgo({ at }: { readonly at: string }) {
  const { t, i18n } = useTranslation();
  const now = useNow();
  return (
    <time
      className="v-time"
      dateTime={at}
      // Only for who looks: a list has hundreds.
      onPointerEnter={(event) => {
        event.currentTarget.title = fullTime(at, i18n.language);
      }}
    >
      {timeAgo(at, now, t)}
    </time>
  );
}
