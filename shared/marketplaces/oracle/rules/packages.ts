/** What a customer installs: version, artifact, terms, and which package is the default. */
import type { Edit } from '../../../domain/edits.ts';
import { isJsonArray, type JsonObject } from '../../../domain/json.ts';
import { documentOf } from '../../../domain/parts.ts';
import { checklistAbout, type OracleRule, rulesAbout } from './kit/define.ts';
import { isBlank, itemsAt, repeats, textAt } from './kit/read.ts';
import { relatedDraft } from './kit/related.ts';
import { inferredFrom, sources } from './kit/sources.ts';
import { asPackageVersion, isPackageVersion } from './kit/words.ts';

const rule = rulesAbout('listing');
const checklist = checklistAbout('listing');

const packagesOf = (listing: JsonObject) => itemsAt(listing, 'packages');
const hasPackages = (listing: JsonObject): boolean => packagesOf(listing).length > 0;
const isDefault = ({ item }: { readonly item: JsonObject }): boolean => item['isDefault'] === true;

/** `v4.2.0` and `4.2.0` are one version. */
const versionKey = (version: string): string =>
  version
    .trim()
    .toLowerCase()
    .replace(/^v(?=\d)/, '');

/** `4.2` says the same as `4.2.0`, with less. */
const contradicts = (a: string, b: string): boolean => {
  const [one, other] = [versionKey(a), versionKey(b)];
  return one !== other && !one.startsWith(`${other}.`) && !other.startsWith(`${one}.`);
};

/** Versions that follow the listing's own name in a text, as `Acme Backup 4.2` or `Acme Backup version 4.2`. */
function versionsAfter(name: string, text: string): readonly string[] {
  const found: string[] = [];
  if (name.trim().length < 3) return found;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    const match = /^,? (?:version |release |v\.? ?)?(\d+(?:\.\d+){1,3})(?![\w.]*\d)/i.exec(
      text.slice(end, end + 40),
    );
    if (match?.[1] !== undefined) found.push(match[1]);
  }
  return found;
}

const STATED_IN = ['headline', 'shortDescription', 'longDescription', 'usageInformation'] as const;

export const packageRules: readonly OracleRule[] = [
  rule({
    id: 'oracle/packages-present',
    severity: 'warning',
    field: 'packages',
    source: inferredFrom(sources.manageListings),
    find: (listing) =>
      isBlank(listing['packageType']) || listing['packageType'] === 'NONE' || hasPackages(listing)
        ? []
        : [{ at: ['packages'] }],
  }),
  rule({
    id: 'oracle/packages-absent',
    severity: 'warning',
    field: 'packages',
    source: inferredFrom(sources.api),
    find: (listing) =>
      listing['packageType'] === 'NONE' && hasPackages(listing) ? [{ at: ['packages'] }] : [],
    mend: () => [],
  }),
  rule({
    id: 'oracle/package-complete',
    severity: 'error',
    field: 'packages',
    source: sources.api,
    find: (listing) =>
      packagesOf(listing).flatMap(({ at, item }) => [
        ...(isBlank(item['packageVersion']) ? [{ at: [...at, 'packageVersion'] }] : []),
        ...(isBlank(item['artifact'])
          ? [{ at: [...at, 'artifact'], variant: 'messageArtifact' as const }]
          : []),
        ...(isBlank(item['terms']) ? [{ at: [...at, 'terms'], variant: 'messageTerms' as const }] : []),
        ...(isBlank(item['areSecurityUpgradesProvided'])
          ? [{ at: [...at, 'areSecurityUpgradesProvided'], variant: 'messageUpgrades' as const }]
          : []),
      ]),
  }),
  rule({
    id: 'oracle/package-version-characters',
    severity: 'error',
    field: 'packages.packageVersion',
    source: sources.installPackage,
    find: (listing) =>
      packagesOf(listing).flatMap(({ at, item }) => {
        const version = textAt(item, 'packageVersion');
        if (isBlank(version) || isPackageVersion(version)) return [];
        const strange = [...new Set(version.replace(/[A-Za-z0-9._\- ()]+/g, '').slice(0, 20))];
        const characters = strange.map((character) => (/\s/.test(character) ? '␣' : character)).join(' ');
        return [{ at: [...at, 'packageVersion'], values: { characters } }];
      }),
    mend: (value) => (typeof value === 'string' ? asPackageVersion(value) || undefined : undefined),
  }),
  rule({
    id: 'oracle/package-version-repeated',
    severity: 'warning',
    field: 'packages.packageVersion',
    source: inferredFrom(sources.api),
    find: (listing) =>
      repeats(packagesOf(listing), ({ item }) => versionKey(textAt(item, 'packageVersion'))).map(
        ({ at, item }) => ({
          at: [...at, 'packageVersion'],
          values: { version: textAt(item, 'packageVersion') },
        }),
      ),
  }),
  rule({
    id: 'oracle/package-reference',
    severity: 'error',
    field: 'packages',
    source: sources.api,
    find: (listing, context) =>
      packagesOf(listing).flatMap(({ at, item }) => {
        const isLost = (name: 'artifact' | 'terms') => {
          const id = textAt(item, name);
          return !isBlank(id) && relatedDraft(context, id, `oracle.${name}`) === undefined;
        };
        return [
          ...(isLost('artifact') ? [{ at: [...at, 'artifact'] }] : []),
          ...(isLost('terms') ? [{ at: [...at, 'terms'], variant: 'messageTerms' as const }] : []),
        ];
      }),
  }),
  rule({
    id: 'oracle/package-artifact-type',
    severity: 'warning',
    field: 'packages.artifact',
    source: inferredFrom(sources.api),
    find: (listing, context) => {
      const packageType = textAt(listing, 'packageType');
      if (packageType === '' || packageType === 'NONE') return [];
      return packagesOf(listing).flatMap(({ at, item }) => {
        const artifact = relatedDraft(context, textAt(item, 'artifact'), 'oracle.artifact');
        const type = textAt(documentOf(artifact?.parts ?? {}, 'artifact'), 'artifactType');
        return artifact === undefined || type === '' || type === packageType
          ? []
          : [{ at: [...at, 'artifact'], values: { artifact: artifact.name, type, packageType } }];
      });
    },
  }),
  rule({
    id: 'oracle/package-terms-active',
    severity: 'warning',
    field: 'packages.terms',
    source: inferredFrom(sources.publisherGuide),
    find: (listing, context) =>
      packagesOf(listing).flatMap(({ at, item }) => {
        const terms = relatedDraft(context, textAt(item, 'terms'), 'oracle.terms');
        if (terms === undefined) return [];
        const document = documentOf(terms.parts, 'terms');
        const active = textAt(document, 'activeVersion');
        const isActive =
          active !== '' && itemsAt(document, 'versions').some((version) => version.item['id'] === active);
        return isActive ? [] : [{ at: [...at, 'terms'], values: { terms: terms.name } }];
      }),
  }),
  rule({
    id: 'oracle/package-default',
    severity: 'warning',
    field: 'packages.isDefault',
    source: inferredFrom(sources.api),
    find: (listing) => {
      const packages = packagesOf(listing);
      const defaults = packages.filter(isDefault);
      if (packages.length === 0 || defaults.length === 1) return [];
      if (defaults.length === 0) return [{ at: ['packages'] }];
      return defaults.slice(1).map(({ at, item }) => ({
        at: [...at, 'isDefault'],
        variant: 'messageMany' as const,
        values: { version: textAt(item, 'packageVersion') },
      }));
    },
    fix: (_parts, { path, document }): readonly Edit[] => {
      if (path.length > 1)
        return [{ op: 'set', part: 'listing', path: [...path], before: true, after: false }];
      // With several, which one customers get is not for a machine to say.
      const [only, second] = packagesOf(document);
      if (only === undefined || second !== undefined) return [];
      const before = only.item['isDefault'];
      const at = [...only.at, 'isDefault'];
      return [
        { op: 'set', part: 'listing', path: at, ...(before === undefined ? {} : { before }), after: true },
      ];
    },
  }),
  rule({
    id: 'oracle/version-contradiction',
    severity: 'warning',
    field: 'versionDetails.number',
    source: sources.listingGuidelines,
    find: (listing) => {
      const number = textAt(listing, 'versionDetails', 'number');
      const packages = packagesOf(listing);
      const offered = packages.find(isDefault) ?? packages[0];
      const version = textAt(offered?.item, 'packageVersion');
      return isBlank(number) || isBlank(version) || !contradicts(number, version)
        ? []
        : [
            {
              at: ['versionDetails', 'number'],
              values: { number: number.slice(0, 40), version: version.slice(0, 40) },
            },
          ];
    },
  }),
  rule({
    id: 'oracle/version-in-text',
    severity: 'hint',
    field: 'longDescription',
    source: sources.listingGuidelines,
    find: (listing) => {
      const versions = packagesOf(listing)
        .map(({ item }) => textAt(item, 'packageVersion'))
        .filter((version) => !isBlank(version));
      if (versions.length === 0 || versions.length > 100) return [];
      const name = textAt(listing, 'displayName').split(/ (?:for|on|by) /i)[0] ?? '';
      return STATED_IN.flatMap((field) => {
        const other = versionsAfter(name, textAt(listing, field)).find((stated) =>
          versions.every((version) => contradicts(stated, version)),
        );
        return other === undefined
          ? []
          : [{ at: [field], values: { stated: other, version: (versions[0] ?? '').slice(0, 40) } }];
      });
    },
  }),
  checklist({
    id: 'oracle/version-in-pictures',
    field: 'packages',
    source: sources.listingGuidelines,
    when: (listing) => hasPackages(listing) && isJsonArray(listing['screenshots']),
  }),
];
