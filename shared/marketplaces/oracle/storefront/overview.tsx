/** The description with its pictures and videos. */

import { Picture as Drawn, Link, Missing } from '../../../domain/storefront-pieces.tsx';
import type { ListingContent, Named, Picture } from './content.ts';
import { Approximate, type Drawing, Prose } from './drawing.tsx';

export function Overview({
  drawing,
  content,
}: {
  readonly drawing: Drawing;
  readonly content: ListingContent;
}) {
  const { words, labels } = drawing;
  return (
    <>
      <div className="lead">
        {content.shortDescription === '' ? (
          <Missing labels={labels} what="shortDescription" />
        ) : (
          <Prose text={content.shortDescription} />
        )}
      </div>
      <h3>
        {words.about}
        <Approximate labels={labels} why="plainText" />
      </h3>
      {content.longDescription === '' ? (
        <Missing labels={labels} what="longDescription" />
      ) : (
        <Prose text={content.longDescription} />
      )}
      <h3>
        {words.screenshots}
        <Approximate labels={labels} why="media" />
      </h3>
      {content.screenshots.length === 0 ? (
        <Missing labels={labels} what="screenshots" />
      ) : (
        <div className="gallery">
          {content.screenshots.map((picture, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a damaged draft may have an identity twice
            <Screenshot key={`${picture.key} ${at}`} drawing={drawing} picture={picture} />
          ))}
        </div>
      )}
      {content.videos.length > 0 && (
        <>
          <h3>{words.videos}</h3>
          <ul className="videos">
            {content.videos.map((video, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: videos have no identity but their place
              <Video key={at} drawing={drawing} video={video} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Screenshot({ drawing, picture }: { readonly drawing: Drawing; readonly picture: Picture }) {
  const { name, description, file } = picture;
  return (
    <figure>
      {file === undefined ? (
        <span className="no-picture">{drawing.labels('picture|none')}</span>
      ) : (
        <Drawn drawing={drawing} blob={file} alt={name || description || file.fileName} />
      )}
      {(name !== '' || description !== '') && (
        <figcaption>
          {name !== '' && <b>{name}</b>} {description}
        </figcaption>
      )}
    </figure>
  );
}

/** A video is an address elsewhere: nothing of it is fetched for a preview. */
function Video({
  drawing: { labels },
  video: { name, url },
}: {
  readonly drawing: Drawing;
  readonly video: Named;
}) {
  const host = /^https?:\/\/([^/?#]+)/i.exec(url)?.[1] ?? url;
  return (
    <li>
      <Link url={url}>
        <span className="play" aria-hidden="true" />
        <span>
          <b>{name === '' ? url : name}</b>
          <small>{labels('video', { host })}</small>
        </span>
      </Link>
    </li>
  );
}
