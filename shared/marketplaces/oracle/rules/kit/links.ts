/** Links and addresses, told from their spelling alone: whether they lead anywhere is not known here. */
import { linksIn, withoutPunctuation } from '../../../../domain/links.ts';

const LINK = /^(https?):\/\/([^\s/?#@:]+)(?::\d{1,5})?(?:[/?#]\S*)?$/i;
const LINK_IN_PROSE = /\bhttps?:\/\/[^\s<>"'()[\]{}]+/gi;
const BROKEN_IN_PROSE =
  /\b(?:https?:\/{0,1}(?![\s/])[a-z0-9]|https?:\/{3,}|https?\/\/|htt?ps?;\/\/|htp:\/\/|https?:\/\/https?:)/i;
const LABEL = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_-]*[\p{L}\p{N}_])?$/u;
const TOP_LEVEL = /^(?:\p{L}{2,}|xn--[a-z0-9-]+)$/iu;
const IP = /^\d{1,3}(?:\.\d{1,3}){3}$/;
/** Longer ones are not links that somebody meant. */
const LONGEST = 4096;

interface Link {
  readonly scheme: string;
  readonly host: string;
}

function linkOf(text: string): Link | undefined {
  const match = text.length > LONGEST ? null : LINK.exec(text.trim());
  if (match === null) return undefined;
  const [, scheme = '', host = ''] = match;
  return { scheme: scheme.toLowerCase(), host: host.toLowerCase() };
}

const isDomain = (host: string): boolean => {
  const labels = host.split('.');
  return (
    labels.length > 1 && labels.every((label) => LABEL.test(label)) && TOP_LEVEL.test(labels.at(-1) ?? '')
  );
};

export function isWebLink(text: string): boolean {
  const link = linkOf(text);
  return link !== undefined && (isDomain(link.host) || IP.test(link.host) || link.host === 'localhost');
}

/** `www.acme.com/help` is only short of its scheme. */
export const withScheme = (text: string): string | undefined => {
  const whole = `https://${text.trim().replace(/^(?:https?)?:?\/{0,2}/i, '')}`;
  return isWebLink(whole) ? whole : undefined;
};

/** A name that nobody outside can look up. */
const isPrivate = (host: string): boolean => /\.(?:local|localhost|internal|oraclevcn\.com)$/.test(host);

/** Over http to a public name. Addresses of the customer's own machine cannot have a certificate yet. */
export function isInsecure(text: string): boolean {
  const link = linkOf(text);
  return link?.scheme === 'http' && isDomain(link.host) && !isPrivate(link.host);
}

export const madeSecure = (link: string): string => link.replace(/^\s*http:/i, 'https:');

export function insecureLinkIn(text: string): { readonly index: number; readonly link: string } | undefined {
  return linksIn(text).find(({ link }) => isInsecure(link));
}

export const withSecureLinks = (text: string): string =>
  text.replace(LINK_IN_PROSE, (link) => (isInsecure(withoutPunctuation(link)) ? madeSecure(link) : link));

export function brokenLinkIn(text: string): { readonly index: number; readonly link: string } | undefined {
  const match = BROKEN_IN_PROSE.exec(text);
  if (match === null) return undefined;
  return { index: match.index, link: text.slice(match.index, match.index + 60).split(/\s/)[0] ?? '' };
}

export const hasLink = (text: string): boolean => /https?:\/\/\S/i.test(text);

export function isEmailAddress(text: string): boolean {
  const address = text.trim();
  if (address.length > 320) return false;
  const at = address.lastIndexOf('@');
  return (
    at > 0 && !/[\s@,;<>()"]/.test(address.slice(0, at)) && isDomain(address.slice(at + 1).toLowerCase())
  );
}

/** Digits with what people put between them, and an extension. */
export function isPhoneNumber(text: string): boolean {
  if (text.length > 120) return false;
  const number = text.trim().replace(/[\s,;]*(?:ext\.?|extension|x|#)\s*\d{1,8}$/i, '');
  const digits = number.match(/\d/g)?.length ?? 0;
  return /^[+\d\s().\-/\u2010-\u2015\u00a0]+$/.test(number) && digits >= 5;
}

/** Hosts that exist for examples. `.example` is left alone: our own sample listing lives there. */
export function isExampleHost(host: string): boolean {
  return (
    /(?:^|\.)example\.(?:com|org|net)$/.test(host) ||
    /\.(?:test|invalid)$/.test(host) ||
    /(?:^|\.)(?:yourcompany|your-company|mycompany|yourdomain|domain)\.com$/.test(host) ||
    host === 'localhost'
  );
}

export const hostOf = (text: string): string =>
  linkOf(text)?.host ?? text.trim().toLowerCase().split('@').at(-1) ?? '';
