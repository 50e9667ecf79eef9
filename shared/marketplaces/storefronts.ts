/** The storefronts by kind of draft. Each is loaded when it is first shown: the core knows no React until it exports. */
import type { Storefront, StorefrontInput, StorefrontView } from '../domain/storefront.ts';

const storefronts = {
  'datadog.tile': async () => (await import('./datadog/storefront/tile.tsx')).tileStorefront,
  'oracle.application': async () =>
    (await import('./oracle/storefront/application.tsx')).applicationStorefront,
  'oracle.lead-generation': async () =>
    (await import('./oracle/storefront/lead-and-service.tsx')).leadGenerationStorefront,
  'oracle.service': async () => (await import('./oracle/storefront/lead-and-service.tsx')).serviceStorefront,
  'oracle.terms': async () => (await import('./oracle/storefront/terms.tsx')).termsStorefront,
} as const satisfies Record<string, () => Promise<Storefront>>;

export type StorefrontKind = keyof typeof storefronts;

export const hasStorefront = (kind: string): kind is StorefrontKind => Object.hasOwn(storefronts, kind);

/** @returns undefined for a kind that customers never see, as an artifact. */
export function loadStorefront(kind: string): Promise<Storefront> | undefined {
  return hasStorefront(kind) ? storefronts[kind]() : undefined;
}

/** @returns a complete HTML document, or undefined for a kind that customers never see. */
export async function renderStorefront(
  kind: string,
  view: StorefrontView,
  input: StorefrontInput,
): Promise<string | undefined> {
  const storefront = await loadStorefront(kind);
  if (storefront === undefined) return undefined;
  const { storefrontDocument } = await import('../domain/storefront-markup.ts');
  return storefrontDocument(storefront, view, input);
}
