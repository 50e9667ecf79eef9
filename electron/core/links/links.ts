/** The links of drafts: followed when a person asks and before sending, a few at a time, and kept with their age. */
import { VitrineError } from '../../../shared/contract/result.ts';
import type { Draft } from '../../../shared/contract/shapes.ts';
import { CHECKED_LINKS, type LinkLook, looksIn } from '../../../shared/domain/links.ts';
import { kindOf } from '../../../shared/marketplaces/index.ts';
import { inParallel } from '../bring-in/in-parallel.ts';
import { catalogueOf, saveCatalogues } from '../catalogues/catalogues.ts';
import type { CoreContext } from '../context.ts';
import { type Followed, follow } from './follow.ts';

export interface Links {
  /** The addresses in the draft, and what is known of each. */
  known(draft: Draft): { readonly urls: readonly string[]; readonly looks: readonly LinkLook[] };
  /**
   * Follows those of which nothing is known that is fresh enough, or all of them.
   * @throws VitrineError `unavailable` where this host touches no network
   */
  check(draft: Draft, isForced: boolean): Promise<readonly LinkLook[]>;
}

const AT_ONCE = 4;
const DAY_MS = 24 * 60 * 60 * 1000;
/** What said nothing may say something soon: a network that is back, a site that was busy. */
const UNSURE_MS = 5 * 60 * 1000;
/** What nobody asked about for so long says nothing any more. */
const FORGET_MS = 30 * DAY_MS;
const MOST_KEPT = 5_000;

export function createLinks(core: CoreContext): Links {
  const { ports, store } = core;
  const marketplaceOf = ({ kind }: Draft) => kind.slice(0, kind.indexOf('.'));
  /** What was found is no account's: kept beside theirs under a name that no account has. */
  const ownerOf = (draft: Draft) => ({
    id: `links:${marketplaceOf(draft)}`,
    marketplace: marketplaceOf(draft),
  });
  const looksOf = (draft: Draft) => looksIn(catalogueOf(store, ownerOf(draft).id)[CHECKED_LINKS]);
  const urlsOf = (draft: Draft) => kindOf(draft.kind)?.linksOf?.(draft.parts) ?? [];
  const ageOf = ({ checkedAt }: LinkLook) => ports.now() - Date.parse(checkedAt);
  const isFresh = (look: LinkLook | undefined) =>
    look !== undefined && ageOf(look) < (look.state === 'unsure' ? UNSURE_MS : DAY_MS);

  function keep(draft: Draft, found: readonly LinkLook[]): void {
    // Read again: another draft's may have come in meanwhile.
    const all = new Map(looksOf(draft));
    for (const look of found) {
      all.delete(look.url);
      all.set(look.url, look);
    }
    const kept = [...all.values()].filter((look) => ageOf(look) < FORGET_MS).slice(-MOST_KEPT);
    saveCatalogues(core, ownerOf(draft), { [CHECKED_LINKS]: kept });
    core.emit('links.checked', {});
  }

  const known: Links['known'] = (draft) => {
    const urls = urlsOf(draft);
    const looks = looksOf(draft);
    return { urls, looks: urls.flatMap((url) => looks.get(url) ?? []) };
  };

  return {
    known,
    async check(draft, isForced) {
      const { reach } = ports;
      if (reach === undefined)
        throw new VitrineError(
          'unavailable',
          'Links cannot be followed here: this program touches no network.',
        );
      const before = looksOf(draft);
      const due = urlsOf(draft).filter((url) => isForced || !isFresh(before.get(url)));
      const followed: Followed[] = [];
      await inParallel(due, AT_ONCE, async (url) => void followed.push(await follow(url, reach)));
      const isOnline = followed.some(({ wasAnswered }) => wasAnswered);
      const checkedAt = new Date(ports.now()).toISOString();
      const found = followed.map(({ wasAnswered: _wasAnswered, ...look }): LinkLook => {
        // Where nothing answered at all, it is the network that says so and not the name.
        const isOffline = !isOnline && (look.reason === 'no-such-host' || look.reason === 'broken');
        return { ...look, ...(isOffline ? { state: 'unsure', reason: 'offline' } : {}), checkedAt };
      });
      if (found.length > 0 && !store.isReadOnly) keep(draft, found);
      const fresh = new Map(found.map((look) => [look.url, look]));
      return urlsOf(draft).flatMap((url) => fresh.get(url) ?? before.get(url) ?? []);
    },
  };
}
