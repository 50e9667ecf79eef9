/** What a service listing tells beside its texts: for what, where, by whom, and for whom it was done before. */

import { Link, Missing } from '../../../domain/storefront-pieces.tsx';
import type { ListingContent, Reference } from './content.ts';
import { Approximate, type Drawing } from './drawing.tsx';

interface Props {
  readonly drawing: Drawing;
  readonly content: ListingContent;
}

export function ServiceFacts({ drawing: { words, labels }, content }: Props) {
  const { service } = words;
  return (
    <>
      <h3>
        {service.industries}
        <Approximate labels={labels} why="service" />
      </h3>
      {content.industries.length === 0 ? (
        <Missing labels={labels} what="industries" />
      ) : (
        <p>{content.industries.join(', ')}</p>
      )}
      {content.professionals.length > 0 && (
        <>
          <h3>{service.professionals}</h3>
          <ul className="links">
            {content.professionals.map(({ product, count }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: they have no identity but their place
              <li key={at}>
                {product}: {count}
              </li>
            ))}
          </ul>
        </>
      )}
      {content.regions.length > 0 && (
        <>
          <h3>{service.regions}</h3>
          <ul className="links">
            {content.regions.map(({ region, details }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: they have no identity but their place
              <li key={at}>
                <b>{regionWording(region, words)}</b> {details}
              </li>
            ))}
          </ul>
        </>
      )}
      <References title={service.services} references={content.services} words={words} />
      <References title={service.customers} references={content.customers} words={words} />
    </>
  );
}

const own = (names: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(names, code) ? (names[code] ?? code) : code;

const regionWording = (code: string, { service }: Drawing['words']): string => own(service.regionNames, code);

function References({
  title,
  references,
  words,
}: {
  readonly title: string;
  readonly references: readonly Reference[];
  readonly words: Drawing['words'];
}) {
  if (references.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      {references.map(({ name, kind, title: heading, description, url }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a damaged draft may have an identity twice
        <div className="contact" key={at}>
          <p className="contact-name">
            {name}
            {kind !== '' && <span className="quiet"> {own(words.service.types, kind)}</span>}
          </p>
          {heading !== '' && <p>{heading}</p>}
          {description !== '' && <p>{description}</p>}
          {url !== '' && (
            <p>
              <Link url={url}>{url}</Link>
            </p>
          )}
        </div>
      ))}
    </>
  );
}
