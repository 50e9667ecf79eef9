import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './tile.en.ts';

export const messages: Translated<typeof en> = {
  tile: {
    more: 'Encore {{count}} du même genre dans ce fichier : corrigez d’abord celles-ci.',
    unsendable:
      'Vitrine ne sait pas encore ouvrir de demande de fusion : rien ne peut être envoyé à Datadog d’ici. Exportez la tuile et ouvrez la demande avec Git.',
  },
};
