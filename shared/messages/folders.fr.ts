import type { Translated } from './catalogue.ts';
import type { messages as en } from './folders.en.ts';

export const messages: Translated<typeof en> = {
  folders: {
    unread:
      '{{file}} ne se lit pas comme du JSON : ligne {{line}}, colonne {{column}}. Ses champs reviennent dès que c’est corrigé ; tout le reste peut être modifié entre-temps.',
    folder: 'Dossier {{folder}}',
    file: 'Fichier',
    content: 'Contenu',
    size: 'Taille',
    text: 'Texte',
    picture: 'Image, {{width}} × {{height}}',
    import: {
      title: 'Importer des dossiers',
      drop: 'Déposez ici le dossier d’une tuile, ou un dossier qui en contient plusieurs.',
      choose: 'Choisir un dossier…',
      path: 'Ou son chemin sur cette machine',
      pathPlaceholder: '/home/moi/integrations-extras/ma_tuile',
      take: 'Importer',
      what: 'Tous les fichiers sont repris, à l’octet près. Le dossier lui-même n’est pas touché.',
      list: 'Dossiers importés',
      waiting: 'Attend le précédent',
      reading: 'Lecture de ses fichiers…',
      readingPercent: 'Lecture de ses fichiers : {{percent}} %',
      progress: 'Avancement de {{name}}',
      done: 'Importé',
      failed: 'Non importé',
      openOne: 'Ouvrir {{name}}',
      files_one: '{{count}} fichier, de {{folder}}',
      files_many: '{{count}} de fichiers, de {{folder}}',
      files_other: '{{count}} fichiers, de {{folder}}',
      alike:
        'Sur un disque qui ne distingue ni la casse ni les accents, ces noms désignent un seul fichier : {{names}}. Renommez l’un d’eux.',
      link: 'Garder la fiche en phase avec son dossier',
      linkByPath: 'Garder la fiche en phase avec son dossier (il faut le chemin)',
      refused: {
        file: '{{name}} est un fichier. Déposez le dossier dans lequel il se trouve.',
        empty: '{{name}} est vide. Choisissez le dossier d’une tuile.',
        'no-tile':
          'Il n’y a de manifest.json ni dans {{name}} ni dans l’un de ses dossiers. Choisissez le dossier d’une tuile.',
        'too-many':
          '{{name}} contient plus de 5000 fichiers et dossiers. Une tuile en a quelques centaines au plus : choisissez le dossier de la tuile même, ou retirez ce qui n’en fait pas partie.',
        'too-large':
          'Les fichiers de {{name}} dépassent 1 Gio. Retirez ce qui ne fait pas partie de la tuile.',
        unreadable:
          '{{name}} ne peut pas être lu : {{reason}} Vérifiez qu’il existe et que vous avez le droit de le lire.',
      },
    },
    export: {
      title_one: 'Exporter {{name}}',
      title_many: 'Exporter {{count}} dossiers',
      title_other: 'Exporter {{count}} dossiers',
      place: 'Dans le dossier',
      placeHelp_one: 'Le dossier de la tuile y est créé.',
      placeHelp_many: 'Le dossier de chaque tuile y est créé.',
      placeHelp_other: 'Le dossier de chaque tuile y est créé.',
      choose: 'Choisir…',
      list: 'Dossiers exportés',
      write_one: 'Exporter le dossier',
      write_many: 'Exporter {{count}} dossiers',
      write_other: 'Exporter {{count}} dossiers',
      done: 'Exporté',
      failed: 'Non exporté',
      written_one: '{{count}} fichier écrit.',
      written_many: '{{count}} de fichiers écrits.',
      written_other: '{{count}} fichiers écrits.',
      unchanged_one: '{{count}} était déjà identique.',
      unchanged_many: '{{count}} étaient déjà identiques.',
      unchanged_other: '{{count}} étaient déjà identiques.',
      standing:
        '{{path}} existe déjà, et rien n’a été écrit. Choisissez un autre endroit, ou remplacez les fichiers qui diffèrent ; aucun n’est supprimé.',
      link: 'Garder en phase avec ce dossier',
      linked: 'La fiche suit désormais ce dossier.',
      replace: 'Remplacer ses fichiers',
    },
    link: {
      to: 'Lié à',
      inStep: 'En phase.',
      ahead_one: '{{count}} fichier diffère du dossier.',
      ahead_many: '{{count}} de fichiers diffèrent du dossier.',
      ahead_other: '{{count}} fichiers diffèrent du dossier.',
      taken_one: 'Repris du dossier : {{files}}. Annuler revient en arrière.',
      taken_many: 'Repris du dossier : {{count}} de fichiers ({{files}}). Annuler revient en arrière.',
      taken_other: 'Repris du dossier : {{count}} fichiers ({{files}}). Annuler revient en arrière.',
      waiting_one: 'Ici et dans le dossier, le même endroit a changé. Le vôtre reste jusqu’à votre décision.',
      waiting_many:
        'Ici et dans le dossier, {{count}} d’endroits ont changé. Les vôtres restent jusqu’à votre décision.',
      waiting_other:
        'Ici et dans le dossier, {{count}} endroits ont changé. Les vôtres restent jusqu’à votre décision.',
      decide_one: 'Décider…',
      decide_many: 'Décider de {{count}}…',
      decide_other: 'Décider de {{count}}…',
      writeBack_one: 'Écrire {{count}} fichier dans le dossier',
      writeBack_many: 'Écrire {{count}} de fichiers dans le dossier',
      writeBack_other: 'Écrire {{count}} fichiers dans le dossier',
      end: 'Mettre fin au lien',
      title: 'Modifié ici et dans le dossier',
      intro:
        'Prenez l’un des deux, ou écrivez ce qui doit y figurer. Le dossier n’est pas touché avant que vous n’y écriviez.',
      theirs: 'Dans le dossier',
    },
  },
};
