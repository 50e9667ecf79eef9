/** Export as HTML, PNG or PDF; the last two only where this machine can print. */
import { ActionIcon, Loader, Menu, Tooltip } from '@mantine/core';
import { IconDownload, IconFileTypeHtml, IconFileTypePdf, IconFileTypePng } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../platform/use-core.tsx';
import type { ExportRequest } from './use-export.ts';

const FORMATS = [
  { format: 'html', Icon: IconFileTypeHtml },
  { format: 'png', Icon: IconFileTypePng },
  { format: 'pdf', Icon: IconFileTypePdf },
] as const;

export function ExportMenu({
  isWorking,
  onExport,
}: {
  readonly isWorking: boolean;
  readonly onExport: (format: ExportRequest['format']) => void;
}) {
  const { t } = useTranslation();
  const info = useQuery('app.info', {});
  const canPrint = info.value?.capabilities.printPages === true;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Tooltip label={t('preview|export|open')}>
          <ActionIcon aria-label={t('preview|export|open')} aria-busy={isWorking}>
            {isWorking ? <Loader size={14} /> : <IconDownload size={16} stroke={1.75} />}
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {FORMATS.map(({ format, Icon }) => (
          <Menu.Item
            key={format}
            leftSection={<Icon size={16} stroke={1.75} />}
            disabled={isWorking || (format !== 'html' && !canPrint)}
            onClick={() => onExport(format)}
          >
            {t(`preview|export|${format}`)}
          </Menu.Item>
        ))}
        {!canPrint && <Menu.Label>{t('preview|export|needsBrowser')}</Menu.Label>}
      </Menu.Dropdown>
    </Menu>
  );
}
