/** Two pictures one over the other, parted by a line that a slider moves. */
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlobRef } from '../../../shared/domain/parts.ts';
import { PictureFacts } from '../editor/controls/picture-facts.tsx';
import { useBlobUrl } from '../submissions/use-blob-url.ts';
import css from './picture-slider.module.css';

interface PictureSliderProps {
  readonly before: BlobRef;
  readonly after: BlobRef;
  readonly beforeName: string;
  readonly afterName: string;
}

export function PictureSlider({ before, after, beforeName, afterName }: PictureSliderProps) {
  const { t } = useTranslation();
  const [percent, setPercent] = useState(50);
  const slider = useId();
  const left = useBlobUrl(before);
  const right = useBlobUrl(after);
  const canShow = left !== undefined && right !== undefined;
  return (
    <div className={css['pictures']}>
      {canShow ? (
        <>
          {/* The wider of the two gives the stage its shape; both stand in it at their own. */}
          <div className={css['stage']} style={{ aspectRatio: shapeOf(before, after) }}>
            <img src={left} alt={before.fileName} />
            <img src={right} alt={after.fileName} style={{ clipPath: `inset(0 0 0 ${percent}%)` }} />
            <span className={css['line']} style={{ left: `${percent}%` }} aria-hidden />
          </div>
          <label className="v-hidden" htmlFor={slider}>
            {t('compare|picture|slider')}
          </label>
          <input
            id={slider}
            className={css['slider']}
            type="range"
            min={0}
            max={100}
            value={percent}
            aria-valuetext={t('compare|picture|share', { percent, left: beforeName })}
            onChange={(event) => setPercent(Number(event.currentTarget.value))}
          />
        </>
      ) : (
        <p className="v-dim">{t('compare|picture|none')}</p>
      )}
      <div className={css['facts']}>
        <div>
          <strong>{beforeName}</strong>
          <PictureFacts blob={before} />
        </div>
        <div>
          <strong>{afterName}</strong>
          <PictureFacts blob={after} />
        </div>
      </div>
    </div>
  );
}

function shapeOf(a: BlobRef, b: BlobRef): string {
  const width = Math.max(a.width ?? 4, b.width ?? 4);
  const height = Math.max(a.height ?? 3, b.height ?? 3);
  return `${width} / ${height}`;
}
