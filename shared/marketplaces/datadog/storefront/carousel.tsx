/**
 * The carousel: a large picture, a strip of small ones beside it, arrows, the caption and where one is. Laid out as on
 * the documentation site: nine of twelve columns and three. Turned by radio buttons, since no script may run here.
 */
import { Fragment } from 'react';
import type { Slide } from './content.ts';
import { type Drawing, PartPicture } from './drawing.tsx';

export function Carousel({ drawing, name }: { readonly drawing: Drawing; readonly name: string }) {
  const { input, labels, content } = drawing;
  const { media } = content;
  if (media.length === 0) return null;
  if (input.tabs === 'stacked') {
    return (
      <div className="slides">
        {media.map((slide, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a picture may be shown twice, its place is its identity
          <figure key={at}>
            <Shown drawing={drawing} slide={slide} />
            <Caption drawing={drawing} slide={slide} at={at} />
          </figure>
        ))}
      </div>
    );
  }
  const idOf = (at: number) => `${name}-${(at + media.length) % media.length}`;
  return (
    <fieldset className="carousel" aria-label={labels('carousel|name')}>
      {media.map((slide, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a picture may be shown twice, its place is its identity
        <Fragment key={at}>
          <input
            className="unseen"
            type="radio"
            name={name}
            id={idOf(at)}
            defaultChecked={at === 0}
            aria-label={slide.caption || labels('carousel|picture', { number: at + 1 })}
          />
          <figure className="slide">
            <div className="stage">
              <input
                className="unseen zoom"
                type="checkbox"
                id={`${idOf(at)}-zoom`}
                aria-label={labels('carousel|zoom')}
              />
              <label className="picture" htmlFor={`${idOf(at)}-zoom`} title={labels('carousel|zoom')}>
                <Shown drawing={drawing} slide={slide} />
              </label>
              {media.length > 1 && (
                <>
                  <label className="arrow back" htmlFor={idOf(at - 1)} aria-hidden="true">
                    ‹
                  </label>
                  <label className="arrow on" htmlFor={idOf(at + 1)} aria-hidden="true">
                    ›
                  </label>
                </>
              )}
            </div>
            <Caption drawing={drawing} slide={slide} at={at} />
          </figure>
        </Fragment>
      ))}
      {media.length > 1 && (
        <div className="thumbnails" aria-hidden="true">
          {media.map((slide, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <label key={at} htmlFor={idOf(at)} className={slide.isVideo ? 'thumbnail video' : 'thumbnail'}>
              <PartPicture drawing={drawing} part={slide.part} path={slide.imagePath} alt="" />
            </label>
          ))}
        </div>
      )}
    </fieldset>
  );
}

/** A video plays from elsewhere: its picture stands for it, and nothing of it is fetched. */
function Shown({ drawing, slide }: { readonly drawing: Drawing; readonly slide: Slide }) {
  const picture = (
    <PartPicture drawing={drawing} part={slide.part} path={slide.imagePath} alt={slide.caption} />
  );
  return slide.isVideo ? <span className="video">{picture}</span> : picture;
}

function Caption({
  drawing: { labels, content },
  slide,
  at,
}: {
  readonly drawing: Drawing;
  readonly slide: Slide;
  readonly at: number;
}) {
  return (
    <figcaption>
      <span className="count">
        {at + 1}/{content.media.length}
      </span>
      <span>
        {slide.caption === '' ? <span className="missing">{labels('missing|caption')}</span> : slide.caption}
        {slide.isVideo && <small>{labels('carousel|vimeo', { id: slide.vimeoId || '–' })}</small>}
      </span>
    </figcaption>
  );
}
