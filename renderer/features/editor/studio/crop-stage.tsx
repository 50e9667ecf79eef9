/** The picture as it is, with the part that is kept: by mouse, by touch, by key. */
import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Crop, PictureNeeds } from '../../../../shared/domain/picture.ts';
import { corners, dragged, type Handle, keyed, sides } from './crop-gestures.ts';
import styles from './studio.module.css';

interface Props {
  readonly url: string;
  readonly picture: { readonly width: number; readonly height: number };
  readonly crop: Crop;
  readonly ratio: PictureNeeds['ratio'];
  readonly onCrop: (crop: Crop) => void;
}

interface Drag {
  readonly handle: Handle;
  readonly start: Crop;
  readonly x: number;
  readonly y: number;
  /** Pixels of the picture in one of the screen. */
  readonly scale: number;
}

export function CropStage({ url, picture, crop, ratio, onCrop }: Props) {
  const { t } = useTranslation();
  const stage = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag | undefined>(undefined);
  const frame = useRef<HTMLDivElement>(null);
  // The picture comes after the dialog has given away its focus.
  useEffect(() => frame.current?.focus({ preventScroll: true }), []);

  const begin = (event: PointerEvent<HTMLElement>, handle: Handle) => {
    const shown = stage.current?.getBoundingClientRect();
    if (shown === undefined || shown.width === 0 || event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = {
      handle,
      start: crop,
      x: event.clientX,
      y: event.clientY,
      scale: picture.width / shown.width,
    };
  };
  const follow = (event: PointerEvent<HTMLElement>) => {
    const held = drag.current;
    if (held === undefined) return;
    const by = { x: (event.clientX - held.x) * held.scale, y: (event.clientY - held.y) * held.scale };
    onCrop(dragged(held.start, held.handle, by, picture, ratio));
  };
  const end = () => {
    drag.current = undefined;
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const next = keyed(crop, event.nativeEvent, picture, ratio);
    if (next === undefined) return;
    event.preventDefault();
    onCrop(next);
  };
  const percent = (value: number, of: number) => `${(100 * value) / of}%`;
  return (
    <div
      ref={stage}
      className={styles['stage']}
      style={{
        aspectRatio: `${picture.width} / ${picture.height}`,
        maxWidth: `calc(min(36vh, 330px) * ${picture.width / picture.height})`,
      }}
    >
      <img src={url} alt={t('studio|before')} draggable={false} />
      {/* biome-ignore lint/a11y/useSemanticElements: a rectangle that is moved by keys is no fieldset */}
      <div
        ref={frame}
        className={styles['crop']}
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move it
        tabIndex={0}
        aria-label={t('studio|cropLabel', { ...crop })}
        aria-describedby="studio-crop-keys"
        style={{
          left: percent(crop.left, picture.width),
          top: percent(crop.top, picture.height),
          width: percent(crop.width, picture.width),
          height: percent(crop.height, picture.height),
        }}
        onKeyDown={press}
        onPointerDown={(event) => begin(event, 'move')}
        onPointerMove={follow}
        onPointerUp={end}
        onPointerCancel={end}
      >
        {[...corners, ...(ratio === undefined ? sides : [])].map((handle) => (
          <span
            key={handle}
            className={styles['handle']}
            data-handle={handle}
            onPointerDown={(event) => begin(event, handle)}
            onPointerMove={follow}
            onPointerUp={end}
            onPointerCancel={end}
          />
        ))}
      </div>
    </div>
  );
}
