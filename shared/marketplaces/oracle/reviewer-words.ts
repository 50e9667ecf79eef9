/**
 * Which fields a reviewer's words may be about, told from the names that people use of them. Oracle gives a reason as
 * one text without a place, so this is a guess and is shown as one; the whole text stands beside it.
 */
import type { FieldWords } from '../../domain/marketplace.ts';

/** Longer names first where one holds another: "short description" is not about every description. */
const NAMES: readonly (readonly [field: string, names: readonly string[]])[] = [
  ['displayName', ['display name', 'listing name', 'product name', 'name of the listing', 'title']],
  ['headline', ['headline', 'head line']],
  ['tagline', ['tagline', 'tag line']],
  ['shortDescription', ['short description']],
  ['longDescription', ['long description', 'full description', 'description']],
  ['usageInformation', ['usage information', 'usage instructions', 'usage', 'instructions']],
  ['systemRequirements', ['system requirements', 'requirements']],
  ['keywords', ['keywords', 'keyword']],
  ['icon', ['icon', 'logo']],
  ['screenshots', ['screenshots', 'screenshot', 'screen shots', 'screen shot']],
  ['videos', ['videos', 'video']],
  ['relatedDocuments', ['related documents', 'related document', 'user guide', 'data sheet', 'white paper']],
  ['reviewDocuments', ['architecture', 'security review', 'support document', 'evidence']],
  ['supportContacts', ['support contact', 'support e-mail', 'support email', 'phone number', 'phone']],
  ['supportLinks', ['support links', 'support link']],
  ['products', ['categories', 'category', 'product filter']],
  ['pricingPlans', ['pricing plan', 'price', 'prices', 'rate', 'rates']],
  ['pricingType', ['pricing type', 'pricing']],
  ['versionDetails', ['release notes', 'release date', 'version details']],
  ['packages', ['packages', 'package', 'image', 'stack', 'terms of use', 'terms']],
  ['supportedlanguages', ['languages', 'language']],
  ['vanityUrl', ['vanity url', 'vanity address']],
  ['demoUrl', ['demo link', 'demo url', 'demo']],
  ['downloadInfo', ['download']],
  ['customerSuccesses', ['customer success', 'customer reference', 'customer names', 'proof of ability']],
  ['supportedServices', ['supported service', 'supported services']],
  ['industries', ['industries', 'industry']],
  ['trainedProfessionals', ['trained professionals', 'certified people', 'certification']],
  ['geoLocations', ['region', 'regions', 'locations']],
  ['contactUs', ['contact us']],
];

/** @param fields those that the kind has. @returns each sentence beside every field it names, in the words' order. */
export function fieldsMeant(words: string, fields: ReadonlySet<string>): readonly FieldWords[] {
  return sentencesOf(words).flatMap((sentence) => {
    let rest = ` ${sentence.toLowerCase()} `;
    const named = NAMES.flatMap(([field, names]) =>
      names.map((name) => ({
        field,
        name,
        pattern: new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, 'gu'),
      })),
    ).toSorted((one, other) => other.name.length - one.name.length);
    const found = new Set<string>();
    for (const { field, pattern } of named) {
      const without = rest.replaceAll(pattern, ' ');
      if (without === rest) continue;
      // What a longer name took is no longer there for a shorter one.
      rest = without;
      if (fields.has(field)) found.add(field);
    }
    return [...found].map((field) => ({ field, words: sentence }));
  });
}

const sentencesOf = (words: string): readonly string[] =>
  words
    .split(/(?<=[.!?])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
