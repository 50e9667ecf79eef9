import type { Handlers } from '../../../shared/contract/serve.ts';
import type { CoreContext } from '../context.ts';
import type { Links } from './links.ts';

type LinkMethods = Pick<Handlers, 'links.known' | 'links.check'>;

export function linkHandlers({ drafts }: CoreContext, links: Links): LinkMethods {
  return {
    'links.known': ({ draft }) => links.known(drafts.get(draft)),
    'links.check': async ({ draft, isForced = false }) => {
      const looks = await links.check(drafts.get(draft), isForced);
      return { urls: links.known(drafts.get(draft)).urls, looks };
    },
  };
}
