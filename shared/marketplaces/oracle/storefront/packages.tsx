/** The packages with their terms, and what is new in the version. */

import { Missing } from '../../../domain/storefront-pieces.tsx';
import type { ListingContent, Package } from './content.ts';
import { Approximate, type Drawing, Prose } from './drawing.tsx';
import { packageTypeWording } from './wording.ts';

export function Packages({
  drawing,
  content,
}: {
  readonly drawing: Drawing;
  readonly content: ListingContent;
}) {
  const { words, labels } = drawing;
  return (
    <>
      <p className="quiet">
        {words.termsFirst}
        <Approximate labels={labels} why="packages" />
      </p>
      {content.packages.length === 0 ? (
        <p className="packages">
          <Missing labels={labels} what="packages" />
        </p>
      ) : (
        <ul className="packages">
          {content.packages.map((item, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a damaged draft may have an identity twice
            <PackageRow key={`${item.key} ${at}`} drawing={drawing} item={item} type={content.packageType} />
          ))}
        </ul>
      )}
      <h3>{words.releaseNotes}</h3>
      {content.version.notes === '' ? (
        <Missing labels={labels} what="version" />
      ) : (
        <Prose text={content.version.notes} />
      )}
      {content.pricingPolicy !== '' && (
        <>
          <h3>{words.pricing.policy}</h3>
          <Prose text={content.pricingPolicy} />
        </>
      )}
    </>
  );
}

function PackageRow({
  drawing,
  item,
  type,
}: {
  readonly drawing: Drawing;
  readonly item: Package;
  readonly type: string;
}) {
  const { words, labels } = drawing;
  const { terms } = item;
  return (
    <li>
      <p className="package-name">
        <b>{item.name || item.version || <Missing labels={labels} what="name" />}</b>
        {item.name !== '' && item.version !== '' && (
          <span className="quiet">
            {words.version} {item.version}
          </span>
        )}
        {item.isDefault && <span className="chip">{words.isDefault}</span>}
      </p>
      <p className="quiet">
        {packageTypeWording(type, words)}
        {item.hasSecurityUpdates && ` · ${words.securityUpdates}`}
      </p>
      {item.description !== '' && <Prose text={item.description} />}
      {terms === undefined ? (
        <p>
          {words.terms}: <Missing labels={labels} what="terms" />
        </p>
      ) : (
        <details>
          <summary>
            {words.terms}: {terms.name || labels('missing|termsName')}
            {terms.version !== '' && <span className="quiet"> {terms.version}</span>}
          </summary>
          {!terms.isActive && <p className="missing">{labels('notActive')}</p>}
          {terms.text === '' ? <Missing labels={labels} what="termsText" /> : <Prose text={terms.text} />}
        </details>
      )}
    </li>
  );
}
