import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as english } from './kinds.en.ts';

export const messages = {
  kinds: {
    'oracle.application': {
      name: 'Application',
      full: 'Application Oracle',
      help: 'Une fiche à partir de laquelle les clients installent : textes, images, prix, paquets et conditions.',
    },
    'oracle.lead-generation': {
      name: 'Génération de prospects',
      full: 'Génération de prospects Oracle',
      help: 'Une fiche qui vous amène des clients intéressés : textes, images, démo, téléchargement et formulaire.',
    },
    'oracle.service': {
      name: 'Service',
      full: 'Service Oracle',
      help: 'Une fiche de ce que vous faites pour les clients des produits Oracle : secteurs, régions, personnes formées, références.',
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
