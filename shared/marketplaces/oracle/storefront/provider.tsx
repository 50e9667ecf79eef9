/** The Provider tab: the company's profile, which Oracle keeps and no draft holds. */

import { Link, Missing } from '../../../domain/storefront-pieces.tsx';
import type { ListingContent } from './content.ts';
import { Approximate, type Drawing } from './drawing.tsx';

export function Provider({
  drawing,
  content: { provider },
}: {
  readonly drawing: Drawing;
  readonly content: ListingContent;
}) {
  const { labels } = drawing;
  return (
    <div className="provider">
      <span className="icon">
        <span className="no-icon" />
      </span>
      <div>
        <h3>
          {provider?.name ?? <Missing labels={labels} what="provider" />}
          <Approximate labels={labels} why="provider" />
        </h3>
        {provider === undefined ? (
          <p className="quiet">{labels('missing|providerText')}</p>
        ) : (
          <>
            {provider.description !== '' && <p>{provider.description}</p>}
            <ul className="links">
              {provider.website !== '' && (
                <li>
                  <Link url={provider.website}>{provider.website}</Link>
                </li>
              )}
              {provider.email !== '' && (
                <li>
                  <Link url={`mailto:${provider.email}`}>{provider.email}</Link>
                </li>
              )}
              {[provider.phone, provider.address, provider.founded]
                .filter((line) => line !== '')
                .map((line) => (
                  <li key={line}>{line}</li>
                ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
