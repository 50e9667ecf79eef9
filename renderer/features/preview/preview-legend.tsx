/** What the marks mean, and why what is previewed can do no harm. */
import { ActionIcon, Popover, Tooltip } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

export function PreviewLegend() {
  const { t } = useTranslation();
  const mark = t('preview|drawing|approximate');
  // The mark stands in the sentence as it stands in the drawing.
  const [before = '', after = ''] = t('preview|legend|text', { mark: '\u0000' }).split('\u0000');
  return (
    <Popover position="bottom-end" width={320} withArrow>
      <Popover.Target>
        <Tooltip label={t('preview|legend|open')}>
          <ActionIcon aria-label={t('preview|legend|open')}>
            <IconInfoCircle size={16} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown className="v-preview-legend">
        <h2>{t('preview|legend|title')}</h2>
        <p>
          {before}
          <span className="v-preview-mark">{mark}</span>
          {after}
        </p>
        <p>{t('preview|legend|safe')}</p>
      </Popover.Dropdown>
    </Popover>
  );
}
