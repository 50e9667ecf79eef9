/** Deux contenus d’un brouillon l’un contre l’autre. */
import type { CompareMessages } from './compare.en.ts';

export const messages = {
  compare: {
    title: 'Comparer',
    open: 'Comparer avec…',
    heading: 'Ce qui diffère dans {{name}}',
    left: 'Comparer',
    right: 'Avec',
    swap: 'Échanger les deux côtés',
    account: 'Envoyé à',
    sides: {
      draft: 'Brouillon',
      live: 'En ligne',
      liveNumber: 'En ligne, révision {{number}}',
      revision: 'Révision {{number}}',
      revisionAt: 'Révision {{number}}, {{at}}',
      version: 'Version « {{name}} »',
    },
    groups: { now: 'Maintenant', revisions: 'Déjà envoyé', versions: 'Versions des conditions' },
    changes: { added: 'Ajouté', removed: 'Retiré', edited: 'Modifié', unchanged: 'Inchangé' },
    filter: 'Montrer ce qui a été',
    layout: { label: 'Disposition', side: 'Côte à côte', inline: 'À la suite' },
    order: 'Ordre',
    otherFields: 'Autres champs',
    notSet: 'non défini',
    empty: 'vide',
    yes: 'oui',
    no: 'non',
    item: 'Numéro {{number}}',
    goTo: 'Aller au champ',
    goToNamed: 'Aller au champ {{field}}',
    same: 'Les deux sont identiques',
    sameHelp: 'Chaque champ, texte et image est pareil.',
    noneFit: 'Rien de tel. Choisissez un autre filtre.',
    failed: 'Les contenus n’ont pas pu être lus.',
    noLive: 'Rien n’en est en ligne',
    noLiveHelp:
      'Aucune révision envoyée de cet espace n’a été relue comme en ligne. Choisissez un autre côté.',
    missing: 'Ce côté n’est pas ici',
    missingHelp: 'Il n’a jamais été envoyé de cet espace, ou il a été retiré. Choisissez un autre côté.',
    picture: {
      slider: 'Part montrée de chaque image',
      share: '{{percent}} % de {{left}}',
      none: 'L’image ne peut pas être montrée.',
    },
  },
} as const satisfies CompareMessages;
