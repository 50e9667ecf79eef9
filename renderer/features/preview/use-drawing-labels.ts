import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { inLanguage, type Labels, labelsFrom, type Storefront } from '../../../shared/domain/storefront.ts';

/** Our own words inside the drawing, in the window's language: looked up once, not at every key stroke. */
export function useDrawingLabels(storefront: Storefront): Labels {
  const { t, i18n } = useTranslation();
  return useMemo(() => {
    const english = storefront.labels['en'] ?? {};
    const ours = {
      approximate: t('preview|drawing|approximate'),
      // Filled in by the drawing.
      approximateBecause: t('preview|drawing|approximateBecause', { reason: '{{reason}}' }),
      legend: t('preview|drawing|legend'),
    };
    return labelsFrom([ours, inLanguage({ ...storefront.labels, en: english }, i18n.language), english]);
  }, [storefront, t, i18n.language]);
}
