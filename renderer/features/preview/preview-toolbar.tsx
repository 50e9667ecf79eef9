/** How the preview is looked at. Every setting is one click, and each says what it is. */
import { ActionIcon, SegmentedControl, Tooltip } from '@mantine/core';
import {
  IconArrowsMaximize,
  IconArrowsMinimize,
  IconDeviceDesktop,
  IconDeviceMobile,
  IconMoon,
  IconSun,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StorefrontView, StorefrontWidth } from '../../../shared/domain/storefront.ts';
import { ariaShortcut, shortcutText } from '../../ui/shortcut.ts';
import { Toolbar } from '../../ui/toolbar.tsx';
import { setPreview, usePreviewSettings } from './preview-settings.ts';

export const FULL_SHORTCUT = 'Mod+.';

export function PreviewToolbar({
  views,
  width,
  children,
}: {
  readonly views: readonly StorefrontView[];
  /** What is drawn now, chosen or not. */
  readonly width: StorefrontWidth;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  const { view, theme, zoom, isFull } = usePreviewSettings();
  const icon = { size: 16, stroke: 1.75 };
  const otherTheme = theme === 'light' ? 'dark' : 'light';
  const otherZoom = zoom === 'fit' ? 'actual' : 'fit';
  const full = t(isFull ? 'preview|full|leave' : 'preview|full|enter');
  return (
    <Toolbar label={t('preview|title')} end={children}>
      {views.length > 1 && (
        <SegmentedControl
          aria-label={t('preview|view|label')}
          value={view}
          onChange={(value) => setPreview({ view: value })}
          data={views.map((value) => ({ value, label: t(`preview|view|${value}`) }))}
        />
      )}
      <SegmentedControl<StorefrontWidth>
        aria-label={t('preview|width|label')}
        value={width}
        onChange={(value) => setPreview({ width: value })}
        data={(['narrow', 'wide'] as const).map((value) => ({
          value,
          label: (
            <Tooltip label={t(`preview|width|${value}`)}>
              <span className="v-preview-choice">
                {value === 'narrow' ? (
                  <IconDeviceMobile {...icon} aria-hidden />
                ) : (
                  <IconDeviceDesktop {...icon} aria-hidden />
                )}
                <span className="v-preview-unseen">{t(`preview|width|${value}`)}</span>
              </span>
            </Tooltip>
          ),
        }))}
      />
      <Named
        label={`${t('preview|theme|label')}: ${t(`preview|theme|${theme}`)}`}
        onClick={() => setPreview({ theme: otherTheme })}
      >
        {theme === 'light' ? <IconSun {...icon} /> : <IconMoon {...icon} />}
      </Named>
      <Named
        label={`${t('preview|zoom|label')}: ${t(`preview|zoom|${zoom}`)}`}
        onClick={() => setPreview({ zoom: otherZoom })}
      >
        <span className="v-preview-zoom">{t(`preview|zoom|${zoom}`)}</span>
      </Named>
      <Named
        label={`${full} (${shortcutText(FULL_SHORTCUT)})`}
        shortcut={FULL_SHORTCUT}
        onClick={() => setPreview({ isFull: !isFull })}
      >
        {isFull ? <IconArrowsMinimize {...icon} /> : <IconArrowsMaximize {...icon} />}
      </Named>
    </Toolbar>
  );
}

function Named({
  label,
  shortcut,
  onClick,
  children,
}: {
  readonly label: string;
  readonly shortcut?: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        aria-label={label}
        {...(shortcut === undefined ? {} : { 'aria-keyshortcuts': ariaShortcut(shortcut) })}
        w="auto"
        px={6}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
