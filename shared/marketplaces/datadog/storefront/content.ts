/** A tile as its pages show it: read from whatever the folder holds, with nothing assumed to be there. */
import { isJsonArray, isJsonObject, type Json, type JsonObject, valueAt } from '../../../domain/json.ts';
import { readJson } from '../../../domain/lenses/json-lens.ts';
import { anchorOf, type Section } from '../../../domain/lenses/markdown-lens.ts';
import type { Part, Parts } from '../../../domain/parts.ts';
import { type MarkdownFile, objectsAt, type Tile, text, textsAt, tileOf } from '../tile.ts';
import { type Passage, passageOf } from './passage.ts';

/** What one of the manifest's pointers, as `README.md#Setup`, leads to. */
export type Pointed =
  | { readonly state: 'unset' }
  | { readonly state: 'mail'; readonly address: string }
  /** The body of a section, or a whole file. */
  | { readonly state: 'found'; readonly passage: Passage }
  /** No such file, or no such heading in it: nothing is shown. */
  | { readonly state: 'dangling'; readonly pointer: string };

export interface Slide {
  readonly isVideo: boolean;
  readonly vimeoId: string;
  readonly caption: string;
  readonly imagePath: string;
  readonly part: Part | undefined;
}

export type Billing = 'one_time' | 'flat_fee' | 'tag_count' | 'free' | 'other';

export interface Price {
  readonly billing: Billing;
  /** As the manifest has it, where it is none that is known. */
  readonly billingType: string;
  /** In US dollars. */
  readonly unitPrice: number | undefined;
  readonly unitLabel: string;
  readonly isPrivateOfferOnly: boolean;
}

export interface ServiceCheck {
  readonly check: string;
  readonly name: string;
  readonly description: string;
  readonly statuses: readonly string[];
}

export type AssetList = 'dashboards' | 'monitors' | 'saved_views';

export interface TileContent {
  readonly tile: Tile;
  readonly appId: string;
  readonly title: string;
  readonly description: string;
  readonly author: { readonly name: string; readonly homepage: string; readonly supportEmail: string };
  readonly logo: Part | undefined;
  readonly isPublic: boolean;
  readonly isOAuth: boolean;
  readonly categories: readonly string[];
  readonly systems: readonly string[];
  readonly tags: readonly string[];
  readonly media: readonly Slide[];
  readonly pricing: readonly Price[];
  readonly resources: readonly { readonly type: string; readonly url: string }[];
  readonly assets: readonly { readonly kind: AssetList; readonly names: readonly string[] }[];
  readonly overview: Pointed;
  readonly configuration: Pointed;
  readonly uninstallation: Pointed;
  readonly support: Pointed;
  readonly dataCollected: Passage | undefined;
  readonly changelog: Passage | undefined;
  readonly serviceChecks: readonly ServiceCheck[];
  /** Entries of the manifest's lists that are there and not drawn. */
  readonly notListed: number;
  /** Anchors that a link in the README can lead to. */
  readonly anchors: ReadonlySet<string>;
}

/** Far more than any tile that is live has of anything. */
const MOST_LISTED = 100;

const contents = new WeakMap<Parts, TileContent>();

export function tileContent(parts: Parts): TileContent {
  const held = contents.get(parts);
  if (held !== undefined) return held;
  const made = read(parts);
  contents.set(parts, made);
  return made;
}

function read(parts: Parts): TileContent {
  const tile = tileOf(parts);
  const { manifest, readme } = tile;
  const at = (...path: string[]): string => text(valueAt(manifest, path)).trim();
  const tags = textsAt(manifest, ['tile', 'classifier_tags']);
  const tagged = (prefix: string): readonly string[] =>
    tags.filter((tag) => tag.startsWith(`${prefix}::`)).map((tag) => tag.slice(prefix.length + 2));
  let notListed = 0;
  const listed = <T>(list: readonly T[]): readonly T[] => {
    notListed += Math.max(0, list.length - MOST_LISTED);
    return list.slice(0, MOST_LISTED);
  };
  const dataCollected = readme?.sections.find(({ title }) => /^data collected$/i.test(title));
  return {
    tile,
    appId: at('app_id'),
    title: at('tile', 'title'),
    description: passageOf(at('tile', 'description')).text,
    author: {
      name: at('author', 'name'),
      homepage: at('author', 'homepage'),
      supportEmail: at('author', 'support_email'),
    },
    logo: logoOf(tile),
    isPublic: valueAt(manifest, ['display_on_public_website']) === true,
    isOAuth: at('assets', 'oauth') !== '',
    categories: tagged('Category'),
    systems: tagged('Supported OS'),
    tags: listed(tags),
    media: listed(slidesOf(tile)),
    pricing: listed(objectsAt(manifest, ['pricing'])).map(({ item }) => priceOf(item)),
    resources: listed(objectsAt(manifest, ['tile', 'resources'])).map(({ item }) => ({
      type: text(item['resource_type']),
      url: text(item['url']),
    })),
    assets: (['dashboards', 'monitors', 'saved_views'] as const).flatMap((kind) => {
      const entries = valueAt(manifest, ['assets', kind]);
      const names = listed(isJsonObject(entries) ? Object.keys(entries) : []);
      return names.length === 0 ? [] : [{ kind, names }];
    }),
    overview: pointed(tile, at('tile', 'overview')),
    configuration: pointed(tile, at('tile', 'configuration')),
    uninstallation: pointed(tile, at('tile', 'uninstallation')),
    support: pointed(tile, at('tile', 'support')),
    dataCollected:
      readme === undefined || dataCollected === undefined ? undefined : bodyOf(readme, dataCollected),
    changelog: tile.changelog === undefined ? undefined : passageOf(tile.changelog.text),
    serviceChecks: serviceChecksOf(tile),
    notListed,
    anchors: new Set(readme?.sections.map(({ title }) => anchorOf(title))),
  };
}

const definitions = new WeakMap<MarkdownFile, string>();

/** Where a README's references lead, as one text: a section that is drawn alone still needs them. */
export function definitionsOf(file: MarkdownFile): string {
  const held = definitions.get(file);
  if (held !== undefined) return held;
  const made = passageOf(
    file.lines
      .filter((line) => !line.isCode && /^ {0,3}\[[^\]]{1,999}\]:/.test(line.text))
      .map((line) => line.text)
      .join('\n'),
  ).text;
  definitions.set(file, made);
  return made;
}

function bodyOf(file: MarkdownFile, { bodyStart, end }: Section): Passage {
  const { text, rest } = passageOf(file.text.slice(bodyStart, end));
  return { text: `${text}\n\n${definitionsOf(file)}`, rest };
}

function pointed(tile: Tile, pointer: string): Pointed {
  if (pointer === '') return { state: 'unset' };
  if (/^[^\s@#/]+@[^\s@#/]+$/.test(pointer)) return { state: 'mail', address: pointer };
  const [path = '', anchor] = pointer.split('#');
  const file = path === tile.readme?.path ? tile.readme : undefined;
  if (file === undefined) {
    const whole = anchor === undefined ? tile.text(path) : undefined;
    return whole === undefined
      ? { state: 'dangling', pointer }
      : { state: 'found', passage: passageOf(whole) };
  }
  if (anchor === undefined) return { state: 'found', passage: passageOf(file.text) };
  const wanted = anchorOf(anchor);
  const section = file.sections.find(({ title }) => anchorOf(title) === wanted);
  return section === undefined
    ? { state: 'dangling', pointer }
    : { state: 'found', passage: bodyOf(file, section) };
}

/** The manifest names no logo. The best guess first: what is drawn from lines, then the wider pictures. */
const LOGOS = [
  /^assets\/logos\/[^/]+\.svg$/i,
  /^assets\/[^/]*\.svg$/i,
  /^(?:images|logos)\/[^/]*logo[^/]*\.svg$/i,
  /saas_logos-bot\.png$/i,
  /avatars-bot\.png$/i,
  /^assets\/(?:logos\/)?[^/]+\.(?:png|jpe?g)$/i,
  /logo[^/]*\.(?:png|jpe?g)$/i,
];

function logoOf({ paths, part }: Tile): Part | undefined {
  for (const pattern of LOGOS) {
    const path = paths.find((candidate) => pattern.test(candidate));
    if (path !== undefined) return part(path);
  }
  return undefined;
}

function slidesOf({ media }: Tile): readonly Slide[] {
  return media.map(({ item, imagePath, part }) => {
    const id = item['vimeo_id'];
    return {
      isVideo: item['media_type'] === 'video',
      vimeoId: typeof id === 'number' || typeof id === 'string' ? String(id) : '',
      caption: text(item['caption']),
      imagePath,
      part,
    };
  });
}

const BILLINGS: readonly string[] = ['one_time', 'flat_fee', 'tag_count', 'free'] satisfies Billing[];
const isBilling = (word: string): word is Billing => BILLINGS.includes(word);

function priceOf(item: JsonObject): Price {
  const billingType = text(item['billing_type']);
  const unitPrice = item['unit_price'];
  return {
    billing: isBilling(billingType) ? billingType : 'other',
    billingType,
    unitPrice: typeof unitPrice === 'number' ? unitPrice : undefined,
    unitLabel: text(item['unit_label']),
    isPrivateOfferOnly: item['private_offer_only'] === true,
  };
}

const parsedChecks = new WeakMap<Part, readonly ServiceCheck[]>();

function serviceChecksOf({ serviceChecks, part }: Tile): readonly ServiceCheck[] {
  const found = part(serviceChecks?.path ?? 'assets/service_checks.json');
  if (found?.type !== 'text') return [];
  const held = parsedChecks.get(found);
  if (held !== undefined) return held;
  const value: Json | undefined = readJson(found.text).value;
  const made = (isJsonArray(value) ? value : []).flatMap((item): readonly ServiceCheck[] => {
    if (!isJsonObject(item)) return [];
    return [
      {
        check: text(item['check']),
        name: text(item['name']),
        description: text(item['description']),
        statuses: textsAt(item, ['statuses']),
      },
    ];
  });
  parsedChecks.set(found, made);
  return made;
}
