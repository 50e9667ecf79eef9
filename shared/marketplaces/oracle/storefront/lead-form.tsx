/** The form that takes a lead. Its fields are those that a lead is read back with; nothing can be typed or sent. */

import { Link } from '../../../domain/storefront-pieces.tsx';
import type { ListingContent } from './content.ts';
import { Approximate, type Drawing, Prose } from './drawing.tsx';

export function LeadForm({
  drawing: { words, labels },
  content: { download },
}: {
  readonly drawing: Drawing;
  readonly content: ListingContent;
}) {
  const { lead } = words;
  const fields = [lead.firstName, lead.lastName, lead.company, words.email, words.phone, lead.notes];
  return (
    <section className="lead-form">
      <h3>
        {lead.request}
        <Approximate labels={labels} why="leadForm" />
      </h3>
      {download.description !== '' && <Prose text={download.description} />}
      <ul className="fields">
        {fields.map((name) => (
          <li key={name}>
            <span>{name}</span>
            <span className="field" />
          </li>
        ))}
      </ul>
      <p>
        <span className="button">{lead.send}</span>
      </p>
      {download.url !== '' && (
        <p className="quiet">
          {lead.leadsTo} <Link url={download.url}>{download.url}</Link>
        </p>
      )}
    </section>
  );
}

/** A demo and a training are addresses elsewhere. */
export function LeadLinks({
  drawing: { words },
  content: { demo, training },
}: {
  readonly drawing: Drawing;
  readonly content: ListingContent;
}) {
  const links = [
    { name: words.lead.demo, url: demo },
    { name: words.lead.training, url: training },
  ].filter(({ url }) => url !== '');
  if (links.length === 0) return null;
  return (
    <ul className="links">
      {links.map(({ name, url }) => (
        <li key={name}>
          <Link url={url}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}
