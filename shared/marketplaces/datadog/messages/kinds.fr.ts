import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './kinds.en.ts';

export const messages: Translated<typeof en> = {
  kinds: {
    'datadog.tile': {
      name: 'Tuile',
      full: 'Tuile Datadog',
      help: 'Un dossier avec manifeste, README, images et ressources, comme dans les dépôts de Datadog.',
    },
  },
};
