import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as english } from './kinds.en.ts';

export const messages = {
  kinds: {
    'oracle.application': {
      name: 'Application',
      full: 'Application Oracle',
      help: 'Une fiche à partir de laquelle les clients installent : textes, images, prix, paquets et conditions.',
    },
    'oracle.terms': {
      name: 'Conditions',
      full: 'Conditions d’utilisation Oracle',
      help: 'Ce que le client accepte avant d’installer, en versions dont une seule est active.',
    },
    'oracle.artifact': {
      name: 'Artefact',
      full: 'Artefact Oracle',
      help: 'Ce qui est installé : une image, un chart ou une pile, désigné par sa place dans votre location.',
    },
  },
} as const satisfies Translated<typeof english>;
