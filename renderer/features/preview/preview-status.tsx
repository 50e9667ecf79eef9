/** One line at the foot of the preview: where a link would lead, what was exported, what could not be shown. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PictureProblem } from './picture-urls.ts';
import type { ExportState } from './use-export.ts';

const LINK_SHOWN_MS = 6_000;

export function PreviewStatus({
  link,
  exported,
  problems,
}: {
  readonly link: { readonly address: string; readonly at: number } | undefined;
  readonly exported: ExportState;
  readonly problems: readonly PictureProblem[];
}) {
  const { t } = useTranslation();
  const [shownLink, setShownLink] = useState<string>();

  useEffect(() => {
    if (link === undefined) return;
    setShownLink(link.address);
    const timer = setTimeout(() => setShownLink(undefined), LINK_SHOWN_MS);
    return () => clearTimeout(timer);
  }, [link]);

  const lines = [
    ...(shownLink === undefined
      ? []
      : [shownLink === '' ? t('preview|linkNone') : t('preview|link', { address: shownLink })]),
    ...exportLines(),
    ...problems.map(({ fileName, reason }) =>
      reason === undefined
        ? t('preview|tooLarge', { name: fileName })
        : t('preview|pictureFailed', { name: fileName, reason }),
    ),
  ];

  function exportLines(): readonly string[] {
    switch (exported.state) {
      case 'idle':
        return [];
      case 'working':
        return [t('preview|export|working', { format: exported.format.toUpperCase() })];
      case 'saved': {
        const size = Math.max(1, Math.round(exported.sizeBytes / 1000));
        return [t('preview|export|saved', { fileName: exported.fileName, size })];
      }
      case 'failed':
        return [t('preview|export|failed', { reason: exported.reason })];
    }
  }

  return (
    <output className="v-preview-status" aria-live="polite">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </output>
  );
}
