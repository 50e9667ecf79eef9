import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './tile.en.ts';

export const messages: Translated<typeof en> = {
  tile: {
    more: 'Encore {{count}} du même genre dans ce fichier : corrigez d’abord celles-ci.',
  },
};
