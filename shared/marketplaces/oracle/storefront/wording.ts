/** What the storefront calls things: buttons by package type, prices, dates, in the content's language. */
import { languageTag } from '../../../domain/storefront.ts';
import type { Plan } from './content.ts';
import type { Words } from './words/words.ts';

/** Launch Instance, Launch Stack, Export Package: documented. Get App for anything else: seen, not documented. */
export function buttonWording(packageType: string, { buttons }: Words): string {
  switch (packageType) {
    case 'MACHINE_IMAGE':
      return buttons.launchInstance;
    case 'STACK':
      return buttons.launchStack;
    case 'CONTAINER_IMAGE':
    case 'HELM_CHART':
      return buttons.exportPackage;
    default:
      return buttons.getApp;
  }
}

export function packageTypeWording(packageType: string, { packageTypes }: Words): string {
  switch (packageType) {
    case 'MACHINE_IMAGE':
      return packageTypes.machineImage;
    case 'STACK':
      return packageTypes.stack;
    case 'CONTAINER_IMAGE':
      return packageTypes.containerImage;
    case 'HELM_CHART':
      return packageTypes.helmChart;
    case 'NONE':
      return packageTypes.saas;
    default:
      return packageType;
  }
}

export function pricingWording(
  pricingType: string,
  { pricing }: Words,
): { readonly name: string; readonly note: string } {
  switch (pricingType) {
    case 'FREE':
      return { name: pricing.free, note: pricing.freeNote };
    case 'BYOL':
      return { name: pricing.byol, note: pricing.byolNote };
    case 'PAYGO':
      return { name: pricing.paid, note: pricing.paidNote };
    default:
      return { name: pricingType, note: '' };
  }
}

export function unitWording(plan: Plan, { pricing }: Words): string {
  switch (plan.type === 'FIXED' ? plan.frequency : plan.name) {
    case 'PER_INSTANCE':
      return pricing.perInstance;
    case 'PER_OCPU_LINEAR':
      return pricing.perOcpu;
    case 'PER_OCPU_MIN_BILLING_HRS':
      return pricing.perOcpuMinimum;
    case 'PER_INSTANCE_MONTHLY_INCLUSIVE':
      return pricing.perInstanceMonth;
    case 'MONTHLY':
      return pricing.monthly;
    case 'QUARTERLY':
      return pricing.quarterly;
    case 'YEARLY':
      return pricing.yearly;
    default:
      return plan.type === 'FIXED' ? plan.frequency : plan.name;
  }
}

/** A price to the last digit that was typed: hourly rates go below the cent. */
export function priceWording(rate: number, currency: string, language: string): string {
  try {
    const style = { style: 'currency', currency, maximumFractionDigits: 8 } as const;
    return new Intl.NumberFormat(languageTag(language), style).format(rate);
  } catch {
    return `${rate} ${currency}`.trim(); // not a currency code
  }
}

/** An ISO date in words, anything else as it stands. */
export function dateWording(date: string, language: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time)) return date;
  try {
    return new Intl.DateTimeFormat(languageTag(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
      time,
    );
  } catch {
    return date;
  }
}
