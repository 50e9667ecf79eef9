/** What it costs: the type's documented meaning, and the plans with their rates. */

import { Missing } from '../../../domain/storefront-pieces.tsx';
import type { ListingContent } from './content.ts';
import { Approximate, type Drawing } from './drawing.tsx';
import { priceWording, pricingWording, unitWording } from './wording.ts';

export function Pricing({
  drawing,
  content,
}: {
  readonly drawing: Drawing;
  readonly content: ListingContent;
}) {
  const { words, labels, input } = drawing;
  const { name, note } = pricingWording(content.pricingType, words);
  return (
    <div className="pricing">
      <p className="price-type">
        {name === '' ? <Missing labels={labels} what="pricing" /> : name}
        <Approximate labels={labels} why="pricing" />
      </p>
      {content.plans.map((plan, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: plans have no identity but their place
        <div className="plan" key={at}>
          {plan.type === 'FIXED' && plan.name !== '' && <p className="plan-name">{plan.name}</p>}
          {plan.rates.map(({ currency, rate }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rates have no identity but their place
            <p className="rate" key={place}>
              {rate === undefined ? (
                <Missing labels={labels} what="pricing" />
              ) : (
                <b>{priceWording(rate, currency, input.language)}</b>
              )}{' '}
              <span>{unitWording(plan, words)}</span>
            </p>
          ))}
          {plan.description !== '' && <p className="quiet">{plan.description}</p>}
        </div>
      ))}
      {content.prices !== '' && <p className="quiet">{content.prices}</p>}
      {note !== '' && <p className="quiet">{note}</p>}
    </div>
  );
}
