/** What became of a link when it was last followed. Asked by a person or before sending, and kept with its age. */
import { z } from 'zod';
import { isJsonObject, type Json } from './json.ts';

/** Among the catalogues that rules see: what is known of links, whichever draft they stand in. */
export const CHECKED_LINKS = 'checked-links';

export const linkLookSchema = z.object({
  url: z.string(),
  /**
   * `dead` leads nowhere; `insecure` leads on from https to an address without encryption; `unsure` is everything that
   * says nothing: a site that lets no program in, no network, a private address, a name that is reserved for examples.
   */
  state: z.enum(['good', 'dead', 'insecure', 'unsure']),
  reason: z
    .enum([
      'status',
      'no-such-host',
      'refused',
      'certificate',
      'loops',
      'timeout',
      'broken',
      'private',
      'reserved',
      'offline',
    ])
    .exactOptional(),
  /** The HTTP status of the last answer. */
  status: z.number().int().exactOptional(),
  checkedAt: z.string(),
});
export type LinkLook = z.infer<typeof linkLookSchema>;

const LINK_IN_PROSE = /\bhttps?:\/\/[^\s<>"'()[\]{}]+/gi;

/** A full stop or a comma after a link belongs to the sentence. */
export const withoutPunctuation = (link: string): string => link.replace(/[.,;:!?*_]{1,8}$/, '');

/** Every web address in a text, with where it begins. */
export function linksIn(text: string): readonly { readonly index: number; readonly link: string }[] {
  return [...text.matchAll(LINK_IN_PROSE)].map((match) => ({
    index: match.index,
    link: withoutPunctuation(match[0]),
  }));
}

const known = new WeakMap<readonly Json[], ReadonlyMap<string, LinkLook>>();

/** By address. What is kept is replaced and never changed, so its identity is its version. */
export function looksIn(items: readonly Json[] = none): ReadonlyMap<string, LinkLook> {
  const held = known.get(items);
  if (held !== undefined) return held;
  const looks = items.flatMap((item) => {
    const parsed = isJsonObject(item) ? linkLookSchema.safeParse(item) : undefined;
    return parsed?.success === true ? [[parsed.data.url, parsed.data] as const] : [];
  });
  const map = new Map(looks);
  known.set(items, map);
  return map;
}

const none: readonly Json[] = [];
