/** `<PracticeBadge />`: beside every account and button that would send to the practice marketplace. */
import { useTranslation } from 'react-i18next';

export function PracticeBadge() {
  const { t } = useTranslation();
  return (
    <span className="v-practice" title={t('practice|help')}>
      {t('practice|badge')}
    </span>
  );
}
