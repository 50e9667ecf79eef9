/** Whom to ask, and where to read on. */

import { Link, Missing } from '../../../domain/storefront-pieces.tsx';
import type { Contact, ListingContent } from './content.ts';
import type { Drawing } from './drawing.tsx';

export function Support({
  drawing,
  content,
}: {
  readonly drawing: Drawing;
  readonly content: ListingContent;
}) {
  const { words, labels } = drawing;
  return (
    <>
      <h3>{words.contacts}</h3>
      {content.contacts.length === 0 && <Missing labels={labels} what="contacts" />}
      {content.contacts.map((contact, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: contacts have no identity but their place
        <ContactCard key={at} drawing={drawing} contact={contact} />
      ))}
      <h3>{words.links}</h3>
      {content.links.length === 0 ? (
        <Missing labels={labels} what="links" />
      ) : (
        <ul className="links">
          {content.links.map(({ name, url }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: links have no identity but their place
            <li key={at}>
              <Link url={url}>{name || url}</Link>
            </li>
          ))}
        </ul>
      )}
      {content.documents.length > 0 && (
        <>
          <h3>{words.documents}</h3>
          <ul className="links">
            {content.documents.map(({ name }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: documents may share a name
              <li key={at}>{name}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function ContactCard({
  drawing: { words, labels },
  contact,
}: {
  readonly drawing: Drawing;
  readonly contact: Contact;
}) {
  const { name, phone, email, subject } = contact;
  return (
    <div className="contact">
      <p className="contact-name">{name || <Missing labels={labels} what="name" />}</p>
      {phone !== '' && (
        <p>
          <span>{words.phone}</span> {phone}
        </p>
      )}
      {email !== '' && (
        <p>
          <span>{words.email}</span> <Link url={`mailto:${email}`}>{email}</Link>
        </p>
      )}
      {subject !== '' && (
        <p>
          <span>{words.subject}</span> {subject}
        </p>
      )}
    </div>
  );
}
