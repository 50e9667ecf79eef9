/** How texts are written, whichever field or kind they stand in. */

import { CHECKED_LINKS, type LinkLook, linksIn, looksIn } from '../../../domain/links.ts';
import type { Parts } from '../../../domain/parts.ts';
import { type OracleRule, textRule } from './kit/define.ts';
import { type Desk, otherLines } from './kit/desks.ts';
import { brokenLinkIn, insecureLinkIn, withSecureLinks } from './kit/links.ts';
import { placeholderIn } from './kit/placeholders.ts';
import { placesAt } from './kit/read.ts';
import { inferredFrom, sources } from './kit/sources.ts';
import {
  damageIn,
  evenlySpaced,
  invisibleIn,
  lineBreakIn,
  onOneLine,
  singleSpaced,
  withoutInvisible,
} from './kit/words.ts';

const whole = { index: 0 };
const at = (index: number) => (index < 0 ? undefined : { index });

const lineBreaks = (desk: Desk, places: Desk['lines']): OracleRule =>
  textRule(desk, {
    id: 'oracle/one-line-fields',
    severity: 'warning',
    field: desk.part,
    source: inferredFrom(sources.api),
    places,
    find: (text) => at(lineBreakIn(text)),
    mend: onOneLine,
  });

const lineSpaces = (desk: Desk): OracleRule =>
  textRule(desk, {
    id: 'oracle/one-line-spaces',
    severity: 'hint',
    field: desk.part,
    source: sources.listingGuidelines,
    places: desk.lines,
    // Line breaks have rules of their own.
    find: (text) => (lineBreakIn(text) < 0 && singleSpaced(text) !== text ? whole : undefined),
    mend: singleSpaced,
  });

const proseSpaces = (desk: Desk): OracleRule =>
  textRule(desk, {
    id: 'oracle/text-spacing',
    severity: 'hint',
    field: desk.part,
    source: sources.listingGuidelines,
    places: desk.prose,
    find: (text) => {
      const even = evenlySpaced(text);
      if (even === text) return undefined;
      let index = 0;
      while (text[index] === even[index]) index += 1;
      return { index };
    },
    mend: evenlySpaced,
  });

const allTexts =
  (desk: Desk): Desk['lines'] =>
  (parts) => [...desk.lines(parts), ...desk.prose(parts)];

const invisible = (desk: Desk): OracleRule =>
  textRule(desk, {
    id: 'oracle/invisible-characters',
    severity: 'warning',
    field: desk.part,
    source: sources.reviewer,
    places: allTexts(desk),
    find: (text) => at(invisibleIn(text)),
    mend: withoutInvisible,
  });

const damaged = (desk: Desk): OracleRule =>
  textRule(desk, {
    id: 'oracle/damaged-characters',
    severity: 'warning',
    field: desk.part,
    source: sources.reviewer,
    places: allTexts(desk),
    find: (text) => at(damageIn(text)),
  });

const placeholders = (desk: Desk): OracleRule =>
  textRule(desk, {
    id: 'oracle/placeholder-text',
    severity: 'warning',
    field: desk.part,
    source: sources.reviewer,
    places: allTexts(desk),
    find: (text) => {
      const found = placeholderIn(text);
      return found === undefined ? undefined : { index: found.index, values: { words: found.words } };
    },
  });

const insecureLinks = (desk: Desk): OracleRule =>
  textRule(desk, {
    id: 'oracle/text-link-insecure',
    severity: 'hint',
    field: desk.part,
    source: sources.reviewer,
    places: desk.prose,
    find: (text) => {
      const found = insecureLinkIn(text);
      return found === undefined ? undefined : { index: found.index, values: { link: found.link } };
    },
    mend: withSecureLinks,
  });

const ways = {
  'no-such-host': 'messageNoHost',
  refused: 'messageRefused',
  certificate: 'messageCertificate',
  loops: 'messageLoops',
} as const;

const wayOf = ({ state, reason = 'status' }: LinkLook) =>
  state === 'insecure' ? 'messageInsecure' : reason in ways ? ways[reason as keyof typeof ways] : 'message';

/** Told from what was found when the links were last followed; without that there is nothing to say. */
const deadLinks = (desk: Desk): OracleRule =>
  textRule(desk, {
    id: 'oracle/link-dead',
    severity: 'warning',
    field: desk.part,
    source: sources.listingGuidelines,
    places: allTexts(desk),
    find: (text, { catalogue }) => {
      const looks = looksIn(catalogue[CHECKED_LINKS]);
      for (const { index, link } of looks.size === 0 ? [] : linksIn(text)) {
        const look = looks.get(link);
        if (look === undefined || look.state === 'good' || look.state === 'unsure') continue;
        const values = { link, status: look.status ?? 0, date: look.checkedAt.slice(0, 10) };
        return { index, values, variant: wayOf(look) };
      }
      return undefined;
    },
  });

/** The addresses that deadLinks looks at, each once. */
export const linksOf =
  (desk: Desk) =>
  (parts: Parts): readonly string[] => [
    ...new Set(allTexts(desk)(parts).flatMap(({ text }) => linksIn(text).map(({ link }) => link))),
  ];

const brokenLinks = (desk: Desk): OracleRule =>
  textRule(desk, {
    id: 'oracle/text-link-malformed',
    severity: 'warning',
    field: desk.part,
    source: sources.listingGuidelines,
    places: desk.prose,
    find: (text) => {
      const found = brokenLinkIn(text);
      return found === undefined ? undefined : { index: found.index, values: { link: found.link } };
    },
  });

export const applicationWriting = (desk: Desk): readonly OracleRule[] => [
  lineBreaks(desk, (parts) => placesAt(parts, desk.part, otherLines)),
  lineSpaces(desk),
  proseSpaces(desk),
  invisible(desk),
  damaged(desk),
  placeholders(desk),
  insecureLinks(desk),
  brokenLinks(desk),
  deadLinks(desk),
];

/** The name alone: a version's name has the stricter rule of the header that carries it. */
export const termsWriting = (desk: Desk): readonly OracleRule[] => [
  lineBreaks(desk, (parts) => placesAt(parts, desk.part, ['name'])),
  lineSpaces(desk),
  proseSpaces(desk),
  invisible(desk),
  damaged(desk),
  placeholders(desk),
  insecureLinks(desk),
  brokenLinks(desk),
  deadLinks(desk),
];

/** An artifact has no prose. Its name has a line-break rule of its own. */
export const artifactWriting = (desk: Desk): readonly OracleRule[] => [
  lineBreaks(desk, (parts) => desk.lines(parts).filter(({ path }) => path[0] !== 'displayName')),
  lineSpaces(desk),
  invisible(desk),
  damaged(desk),
  placeholders(desk),
];
