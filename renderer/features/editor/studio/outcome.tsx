/** What would come of it: the picture, its size, and what the marketplace asks for, met or not. */
import { IconCheck, IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PictureLook, PictureResult } from '../../../../shared/contract/shapes.ts';
import type { BlobRef } from '../../../../shared/domain/parts.ts';
import { checksOf, type PictureNeeds, type PictureRecipe } from '../../../../shared/domain/picture.ts';
import type { Query } from '../../../platform/use-core.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { LoadingLines } from '../../../ui/loading-lines.tsx';
import { sizeText } from '../controls/upload.ts';
import styles from './studio.module.css';
import { usePictureUrl } from './use-picture-url.ts';

interface Props {
  readonly blob: BlobRef;
  readonly look: PictureLook;
  readonly needs: PictureNeeds;
  readonly tried: Query<PictureResult>;
  readonly isCurrent: boolean;
  readonly recipe: PictureRecipe;
}

export function Outcome({ blob, look, needs, tried, isCurrent, recipe }: Props) {
  const { t, i18n } = useTranslation();
  // What was there stays, dimmed, until the next comes: nothing jumps.
  const last = useRef<PictureResult | undefined>(undefined);
  if (tried.state === 'ready') last.current = tried.value;
  const result = last.current;
  const url = usePictureUrl(result?.preview);
  const isFresh = isCurrent && tried.state === 'ready';
  const hasAlpha = look.hasAlpha && recipe.background === undefined && recipe.mediaType === 'image/png';
  if (isCurrent && tried.state === 'failed') {
    return (
      <figure>
        <figcaption>{t('studio|after')}</figcaption>
        <ErrorState title={t('studio|cannotMake')} error={tried.error} advice="" />
      </figure>
    );
  }
  return (
    <figure aria-busy={!isFresh}>
      <figcaption>
        {t('studio|after')}
        {result === undefined ? null : (
          <span className="v-dim v-tabular">{` ${result.width} × ${result.height} px`}</span>
        )}
      </figcaption>
      {result === undefined || url === undefined ? (
        <LoadingLines count={6} />
      ) : (
        <>
          <div className={styles['after']} data-stale={isFresh ? undefined : ''}>
            <img
              src={url}
              alt={t('studio|after')}
              style={{
                aspectRatio: `${result.width} / ${result.height}`,
                maxWidth: `calc(min(36vh, 330px) * ${result.width / result.height})`,
              }}
            />
          </div>
          <p className="v-tabular" role="status">
            {t('studio|weight', {
              before: sizeText(blob.sizeBytes, i18n.language),
              after: sizeText(result.sizeBytes, i18n.language),
            })}{' '}
            <span className="v-dim">
              {t(result.quality >= 100 ? 'studio|lossless' : 'studio|quality', { quality: result.quality })}
            </span>
          </p>
          <ul className={styles['checks']}>
            {checksOf({ ...result, hasAlpha }, needs).map(({ check, isMet }) => (
              <li key={check} data-met={isMet}>
                {isMet ? <IconCheck size={14} aria-hidden /> : <IconX size={14} aria-hidden />}
                <span>
                  {t(
                    `studio|check|${check === 'width' && needs.widths?.most === undefined ? 'widthOpen' : check}`,
                    {
                      ratio: needs.ratio?.join(':'),
                      least: needs.widths?.least,
                      most: needs.widths?.most,
                      bytes: sizeText(needs.maxBytes ?? 0, i18n.language),
                    },
                  )}
                  <span className="v-hidden">{t(isMet ? 'studio|met' : 'studio|notMet')}</span>
                </span>
              </li>
            ))}
          </ul>
          {recipe.size !== undefined && recipe.size.width > (recipe.crop?.width ?? look.width) ? (
            <p className="ed-facts-problem">
              {t('studio|enlarged', { from: recipe.crop?.width ?? look.width, to: recipe.size.width })}
            </p>
          ) : null}
          {look.frames > 1 ? <p className="v-dim">{t('studio|frames', { count: look.frames })}</p> : null}
        </>
      )}
    </figure>
  );
}
