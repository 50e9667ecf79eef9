import type { Handlers } from '../../../shared/contract/serve.ts';
import type { Pictures } from './pictures.ts';

type PictureMethods = Pick<Handlers, Extract<keyof Handlers, `pictures.${string}`>>;

export const pictureHandlers = (pictures: Pictures): PictureMethods => ({
  'pictures.look': async ({ hash }) => await pictures.look(hash),
  'pictures.try': async ({ hash, recipe }) => await pictures.attempt(hash, recipe),
  'pictures.keep': async ({ hash, fileName, recipe }) => await pictures.keep(hash, fileName, recipe),
});
