/** The facts beside the tabs. That they are shown is documented, where is not. */
import type { ReactNode } from 'react';
import { Missing } from '../../../domain/storefront-pieces.tsx';
import type { ListingContent } from './content.ts';
import { Approximate, type Drawing } from './drawing.tsx';
import { dateWording, packageTypeWording } from './wording.ts';

export function Facts({ drawing, content }: { readonly drawing: Drawing; readonly content: ListingContent }) {
  const { words, labels, input } = drawing;
  const { version } = content;
  return (
    <aside className="facts">
      <p className="mark">
        <Approximate labels={labels} why="facts" />
      </p>
      <dl>
        {content.kind !== 'service' && (
          <Fact name={words.version}>{version.number || <Missing labels={labels} what="version" />}</Fact>
        )}
        {version.released !== '' && (
          <Fact name={words.released}>{dateWording(version.released, input.language)}</Fact>
        )}
        {content.kind === 'application' && (
          <Fact name={words.type}>
            {packageTypeWording(content.packageType, words) || <Missing labels={labels} what="type" />}
          </Fact>
        )}
        <Fact name={content.kind === 'service' ? words.service.products : words.categories}>
          {content.categories.length === 0 ? (
            <Missing labels={labels} what="categories" />
          ) : (
            <Chips of={content.categories} />
          )}
        </Fact>
        <Fact name={words.languages}>
          {content.languages.length === 0 ? (
            <Missing labels={labels} what="languages" />
          ) : (
            content.languages.join(', ')
          )}
        </Fact>
        {content.keywords.length > 0 && (
          <Fact name={words.keywords}>
            <Chips of={content.keywords} />
          </Fact>
        )}
      </dl>
      {content.isRoverExportable && <p className="quiet">{words.rover}</p>}
    </aside>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Chips({ of }: { readonly of: readonly string[] }) {
  return (
    <span className="chips">
      {of.map((word, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a word may stand twice
        <span className="chip" key={at}>
          {word}
        </span>
      ))}
    </span>
  );
}
