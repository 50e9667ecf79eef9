/** What a Marketplace tile costs. What each way of billing means is documented, how it is written is not. */
import type { Price } from './content.ts';
import { Approximate, type Drawing } from './drawing.tsx';

const dollars = new Intl.NumberFormat('en', { style: 'currency', currency: 'USD', maximumFractionDigits: 4 });

export function priceText({ billing, billingType, unitPrice, unitLabel, isPrivateOfferOnly }: Price): string {
  if (isPrivateOfferOnly) return 'Private offer';
  if (billing === 'free') return 'Free';
  const amount = unitPrice === undefined ? '' : dollars.format(unitPrice);
  switch (billing) {
    case 'one_time':
      return amount;
    case 'flat_fee':
      return `${amount} per month`.trim();
    case 'tag_count':
      return `Price per ${unitLabel || '…'} per month: ${amount || '…'}`;
    case 'other':
      return `${billingType} ${amount}`.trim();
  }
}

export function Pricing({ drawing }: { readonly drawing: Drawing }) {
  const { labels, content } = drawing;
  return (
    <div className="prices">
      {content.pricing.length === 0 ? (
        <span className="missing">{labels('missing|pricing')}</span>
      ) : (
        content.pricing.map((price, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: prices have no identity but their place
          <p className="price" key={at}>
            {priceText(price) || <span className="missing">{labels('missing|price')}</span>}
          </p>
        ))
      )}
      <Approximate labels={labels} why="pricing" />
    </div>
  );
}
