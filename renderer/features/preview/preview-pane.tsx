/**
 * The preview beside the editor, live while typing.
 *
 *     <PreviewPane draftId={draft.id} kind={draft.kind} parts={parts} context={context} />
 *
 * `parts` are what the editor shows now, saved or not; `context` is undefined until it is known. An export is of
 * what is saved, which is at most a moment behind.
 */
import { IconEyeOff } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftId } from '../../../shared/domain/ids.ts';
import type { RuleContext } from '../../../shared/domain/marketplace.ts';
import type { Parts } from '../../../shared/domain/parts.ts';
import { type Storefront, storefrontWidthPx } from '../../../shared/domain/storefront.ts';
import { useCommands } from '../../app/commands.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingLines } from '../../ui/loading-lines.tsx';
import { ExportMenu } from './export-menu.tsx';
import { PreviewFrame } from './preview-frame.tsx';
import { PreviewLegend } from './preview-legend.tsx';
import { setPreview, usePreviewSettings, widthFor } from './preview-settings.ts';
import { PreviewStatus } from './preview-status.tsx';
import { FULL_SHORTCUT, PreviewToolbar } from './preview-toolbar.tsx';
import { useDrawingLabels } from './use-drawing-labels.ts';
import { useExport } from './use-export.ts';
import { useWidthOf } from './use-fit.ts';
import { usePictureUrls } from './use-picture-urls.ts';
import { useStorefront } from './use-storefront.ts';
import './preview.css';

interface PreviewPaneProps {
  readonly draftId: DraftId;
  readonly kind: string;
  readonly parts: Parts;
  readonly context: RuleContext | undefined;
}

export function PreviewPane({ draftId, kind, parts, context }: PreviewPaneProps) {
  const { t } = useTranslation();
  const storefront = useStorefront(kind);

  if (storefront.state === 'none') {
    return (
      <EmptyState icon={<IconEyeOff size={24} stroke={1.5} />} title={t('preview|none|title')}>
        {t('preview|none|text')}
      </EmptyState>
    );
  }
  if (storefront.state === 'failed') {
    const error = { code: 'internal', message: storefront.reason } as const;
    return <ErrorState error={error} title={t('preview|failed|title')} onRetry={storefront.retry} />;
  }
  if (storefront.state === 'loading' || context === undefined) return <LoadingLines />;
  return (
    <LivePreview
      key={kind}
      draftId={draftId}
      parts={parts}
      context={context}
      storefront={storefront.storefront}
    />
  );
}

interface LivePreviewProps {
  readonly draftId: DraftId;
  readonly parts: Parts;
  readonly context: RuleContext;
  readonly storefront: Storefront;
}

function LivePreview({ draftId, parts, context, storefront }: LivePreviewProps) {
  const { t } = useTranslation();
  const settings = usePreviewSettings();
  const { theme, zoom, isFull } = settings;
  const view = storefront.views.includes(settings.view) ? settings.view : (storefront.views[0] ?? 'page');
  const labels = useDrawingLabels(storefront);
  const { pictures, version } = usePictureUrls();
  const { exported, run } = useExport();
  const [link, setLink] = useState<{ readonly address: string; readonly at: number }>();
  const [failure, setFailure] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const stage = useRef<HTMLDivElement>(null);
  const stageWidth = useWidthOf(stage);
  const width = widthFor(settings.width, stageWidth);
  useFullWindow(isFull);

  const language = storefront.languageOf(parts);
  // biome-ignore lint/correctness/useExhaustiveDependencies: version stands for the pictures that have come since
  const content = useMemo(() => {
    if (pictures === undefined) return null;
    pictures.beginDrawing();
    const { urlOf } = pictures;
    return storefront.render(view, { parts, context, urlOf, theme, width, language, labels, tabs: 'switch' });
  }, [storefront, view, parts, context, theme, width, language, labels, pictures, version]);

  const isExporting = exported.state === 'working';
  // Two dozen components that have nothing to do with what is typed.
  const controls = useMemo(
    () => (
      <PreviewToolbar views={storefront.views} width={width}>
        <PreviewLegend />
        <ExportMenu
          isWorking={isExporting}
          onExport={(format) => void run({ id: draftId, view, format, theme, width })}
        />
      </PreviewToolbar>
    ),
    [storefront, draftId, view, theme, width, isExporting, run],
  );

  const widthPx = storefrontWidthPx[width];
  const scale = zoom === 'actual' || stageWidth === 0 ? 1 : Math.min(1, stageWidth / widthPx);
  const page = { language, title: storefront.titleOf(parts), css: storefront.css, theme, width };
  return (
    <section className={isFull ? 'v-preview v-preview-full' : 'v-preview'} aria-label={t('preview|title')}>
      {controls}
      <div className="v-preview-stage" ref={stage}>
        {failure === undefined ? (
          <div className="v-preview-page" style={{ width: widthPx * scale }}>
            <PreviewFrame
              key={attempt}
              page={page}
              content={content}
              name={t('preview|title')}
              scale={scale}
              widthPx={widthPx}
              onLink={(address) => setLink({ address, at: performance.now() })}
              onFailure={setFailure}
            />
          </div>
        ) : (
          <ErrorState
            error={{ code: 'internal', message: failure }}
            title={t('preview|failed|title')}
            onRetry={() => {
              setFailure(undefined);
              setAttempt(attempt + 1);
            }}
          />
        )}
      </div>
      <PreviewStatus link={link} exported={exported} problems={pictures?.problems ?? []} />
    </section>
  );
}

/** Ctrl+. fills the window and leaves again, Escape leaves. */
function useFullWindow(isFull: boolean): void {
  const { t } = useTranslation();
  useCommands(
    useMemo(
      () => [
        {
          id: 'preview.full',
          label: t(isFull ? 'preview|full|leave' : 'preview|full|enter'),
          group: 'here',
          shortcut: FULL_SHORTCUT,
          run: () => setPreview({ isFull: !isFull }),
        },
        ...(isFull
          ? ([
              {
                id: 'preview.leave',
                label: t('preview|full|leave'),
                group: 'here',
                shortcut: 'Escape',
                isKeyOnly: true,
                run: () => setPreview({ isFull: false }),
              },
            ] as const)
          : []),
      ],
      [t, isFull],
    ),
  );
  // A draft that is closed does not leave the next one without its form.
  useEffect(() => () => setPreview({ isFull: false }), []);
}
