/** L’éditeur des brouillons, et celui des conditions. */
import type { EditorMessages } from './editor.en.ts';

export const messages = {
  editor: {
    outline: 'Plan',
    form: 'Formulaire',
    preview: 'Aperçu',
    actions: 'Brouillon',
    undo: 'Annuler',
    redo: 'Rétablir',
    handoff: 'Démarches : {{account}}',
    duplicate: 'Dupliquer',
    togglePreview: 'Afficher ou masquer l’aperçu',
    reviewPlan: 'Vérifier le plan',
    required: 'obligatoire',
    immutable: 'Ne peut plus être modifié : la place de marché l’a déjà.',
    choose: 'Choisir',
    unknownChoice: '{{value}} (inconnu de nous)',
    noNumber: 'Ce n’est pas encore un nombre ; le dernier est conservé.',
    wrongValue:
      'Ce qui se trouve ici ne convient pas à ce champ. C’est conservé tel quel jusqu’à ce que vous l’effaciez.',
    clearValue: 'Effacer',
    openFailed: 'Le brouillon n’a pas pu être ouvert.',
    missing: 'Ce brouillon n’est pas ici',
    missingHelp: 'Il a été supprimé, ou n’a jamais été dans cet espace de travail.',
    bringBack: 'Le récupérer',
    toList: 'Aller aux fiches',
    unknownKind: 'Cette version ne peut pas le modifier',
    unknownKindHelp:
      'Le brouillon est de type {{kind}}, créé par une version plus récente. Rien n’y est changé.',
    readOnly:
      'Cet espace de travail est en lecture seule : vous pouvez tout lire, copier et exporter, et ne rien changer.',
    unknownFields_one: 'Un autre champ, conservé tel quel',
    unknownFields_many: '{{count}} autres champs, conservés tels quels',
    unknownFields_other: '{{count}} autres champs, conservés tels quels',
    unknownFieldsHelp:
      'La place de marché ou un autre programme les a mis ici. Ils voyagent avec le reste, inchangés.',
    switch: { unset: 'Non précisé', yes: 'Oui', no: 'Non' },
    long: {
      text: 'Avec {{shown}} caractères, ce texte est trop long pour un formulaire. Il se modifie dans {{file}} ; rien n’en est perdu.',
      words:
        'Avec {{shown}} entrées, cette liste est trop longue pour un formulaire. Elle se modifie dans {{file}} ; rien n’en est perdu.',
      open: 'Ouvrir {{file}} à cet endroit',
    },
    counter: {
      plain_one: '{{count}} caractère',
      plain_many: '{{count}} caractères',
      plain_other: '{{count}} caractères',
      limit: '{{length}} caractères sur {{max}} au plus',
      best: '{{length}} caractères sur {{max}} au plus ; jusqu’à {{best}}, l’affichage est le meilleur',
    },

    findings: 'Constats',
    nextFinding: 'Constat suivant',
    previousFinding: 'Constat précédent',
    checking: 'Vérification…',
    nothingWrong: 'Rien à corriger.',
    links: {
      title_one: '{{count}} lien',
      title_other: '{{count}} liens',
      follow: 'Suivre les liens',
      following: 'Suivi en cours…',
      never: 'pas encore suivis',
      followed: 'suivis',
      allGood: 'tous répondent',
      bad_one: '{{count}} ne mène nulle part ou à une page sans chiffrement',
      bad_other: '{{count}} ne mènent nulle part ou à des pages sans chiffrement',
      unsure_one: '{{count}} n’a pas donné de réponse qui renseigne',
      unsure_other: '{{count}} n’ont pas donné de réponse qui renseigne',
      failed: 'Les liens n’ont pas pu être suivis.',
      help: 'Demande à chaque site, depuis cette machine, si la page est là. Les adresses privées sont laissées de côté.',
    },
    checklist: 'Vous seul pouvez le dire',
    wholeDraft: 'Le brouillon',
    fix: 'Corriger',
    fixAll: 'Corriger les {{count}}',
    why: 'Pourquoi',
    example: 'Par exemple :',
    remoteOnlyHere: 'la place de marché décide',
    remoteOnlyRules_one:
      '{{count}} règle n’est tranchée que par le contrôle de la place de marché. Rien trouvé ici ne promet pas qu’elle passera.',
    remoteOnlyRules_many:
      '{{count}} règles ne sont tranchées que par le contrôle de la place de marché. Rien trouvé ici ne promet pas que cela passera.',
    remoteOnlyRules_other:
      '{{count}} règles ne sont tranchées que par le contrôle de la place de marché. Rien trouvé ici ne promet pas que cela passera.',
    remoteOnly: 'Seule la place de marché peut le dire avec certitude.',
    checked: 'vérifié le {{date}}',
    inferred: 'non documenté, déduit le {{date}}',

    stranded: {
      what: '{{field}} a été modifié ailleurs pendant que vous écriviez. Voici ce que vous aviez :',
      refused: '{{field}} n’a pas pu être conservé : {{reason}} Voici ce que vous aviez :',
      cleared: '(rien : vous l’aviez effacé)',
      use: 'Utiliser le mien',
      copy: 'Copier',
      drop: 'Abandonner le mien',
    },

    history: {
      open: 'Historique',
      title: 'Historique',
      empty: 'Rien n’a encore été modifié.',
      undone: 'annulé',
    },

    account: {
      title: 'Vers quel compte ?',
      help: 'Le plan montre chaque appel avant tout envoi.',
    },

    list: {
      add: 'Ajouter à {{what}}',
      item: 'Numéro {{number}}',
      up: 'Monter',
      down: 'Descendre',
      duplicate: 'Dupliquer',
      remove: 'Retirer',
      moved: 'Déplacé de {{from}} à {{to}} sur {{count}}.',
      earlier: 'Les précédents',
      later: 'Les suivants',
      page: '{{from}} à {{to}} sur {{count}}',
    },

    picture: {
      choose: 'Choisir une image',
      chooseMany: 'Ajouter des images',
      replace: 'Remplacer',
      remove: 'Retirer',
      dropHint: 'ou déposez-la ou collez-la ici',
      uploading: 'Ajout de {{name}}',
      stop: 'Arrêter l’ajout de {{name}}',
      dismiss: 'Écarter {{name}}',
      none: 'L’image n’est pas là.',
      notPicture:
        '{{name}} n’est pas une image, quoi que dise son nom : ses octets sont {{type}}. Remplacez-le par un PNG ou un JPEG.',
      broken: '{{name}} ne peut pas être lu comme une image. Exportez-le à nouveau, puis remplacez-le.',
      huge: '{{name}} a {{width}} × {{height}} pixels, trop pour être montré ici. Il est conservé ; une image plus petite se charge plus vite chez les clients.',
    },

    catalogue: {
      empty:
        'Le catalogue de la place de marché n’est pas encore ici. Écrivez le code, ou connectez un compte pour choisir par nom.',
      nothing: 'Rien dans le catalogue ne correspond.',
      unknown: '{{code}} (absent du catalogue)',
    },

    reference: {
      /** What terms or an artifact made for a listing are called at first. */
      name: {
        listing: '{{name}}',
        terms: '{{name}} : conditions d’utilisation',
        artifact: '{{name}} : image',
      },
      open: 'Ouvrir',
      nothing: 'Rien ne correspond.',
      gone: 'Quelque chose qui n’est plus ici ({{id}})',
    },
  },

  terms: {
    versions: 'Versions',
    versionName: 'Version {{number}}',
    nameOfVersion: 'Nom de cette version',
    active: 'active',
    none: 'Pas encore de version. Écrivez la première.',
    newVersion: 'Nouvelle version',
    newFromActive: 'Nouvelle version à partir de l’active',
    removeVersion: 'Retirer',
    activate: 'Activer « {{name}} »',
    activateTitle: 'Faire de « {{name}} » la version active ?',
    activateFirst: 'C’est ce que les clients accepteront.',
    activateInstead: 'Les clients l’accepteront désormais, à la place de « {{previous}} ».',
    activateWhen: 'Ici, cela compte tout de suite. Sur la place de marché, cela change quand vous l’envoyez.',
    usedBy_one: 'Une fiche utilise ces conditions et change avec elles :',
    usedBy_many: '{{count}} fiches utilisent ces conditions et changent avec elles :',
    usedBy_other: '{{count}} fiches utilisent ces conditions et changent avec elles :',
    usedByNone: 'Aucune fiche n’utilise encore ces conditions.',
    text: 'Texte',
    placeholder: 'Ce qu’un client accepte avant l’installation',
    words_one: '{{count}} mot',
    words_many: '{{count}} mots',
    words_other: '{{count}} mots',
    compareWith: 'Comparer avec…',
    compared: 'De « {{from}} » à « {{to}} ».',
    same: 'Les deux ont le même texte.',
    tooUnlike: 'Les deux textes ont trop peu en commun pour être comparés mot à mot.',
    differences: 'Différences',
  },
} as const satisfies EditorMessages;
