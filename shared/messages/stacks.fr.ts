import type { Translated } from './catalogue.ts';
import type { messages as en } from './stacks.en.ts';

export const messages: Translated<typeof en> = {
  stacks: {
    files: 'Fichiers Terraform',
    none: 'Déposez le dossier ou le ZIP de vos fichiers Terraform : Vitrine le vérifie, puis crée la pile Resource Manager à l’envoi. Ou indiquez plus bas l’OCID d’une pile existante.',
    some: 'La pile est créée à partir de ces fichiers à l’envoi. Ils priment sur un OCID indiqué plus bas. Un clic ouvre un fichier.',
    drop: 'Déposez ici un dossier ou un ZIP de fichiers Terraform. Il remplace les fichiers ci-dessus.',
    chooseFolder: 'Choisir un dossier…',
    chooseZip: 'Choisir un ZIP…',
    reading: 'Lecture des fichiers',
    taken_one: '{{count}} fichier importé.',
    taken_many: '{{count}} de fichiers importés.',
    taken_other: '{{count}} fichiers importés.',
    unwrapped: 'Tout se trouvait dans {{folder}}/, qui a été retiré.',
    leftOut_one: 'Laissé de côté : {{files}}.',
    leftOut_many: '{{count}} laissés de côté : {{files}}, …',
    leftOut_other: '{{count}} laissés de côté : {{files}}, …',
    path: {
      title: 'Le parcours d’une pile jusqu’aux clients',
      what: 'Une pile ne peut démarrer que des images publiées sur le Marketplace. L’image vient donc d’abord, pour votre seule location, et la pile ensuite.',
      done: 'Fait',
      open: 'Pas encore fait',
      go: 'Aller à {{name}}',
      tested: 'J’ai essayé ces fichiers',
      untested: 'Finalement pas essayés',
      write: 'Écrire dans les fichiers',
      notPlain: 'Seuls les lettres, les chiffres et . : @ + - _ peuvent être écrits.',
      identity: {
        mp_listing_id: 'Fiche dans le catalogue des clients',
        mp_listing_resource_id: 'Image dans ce catalogue',
        mp_listing_resource_version: 'Version du paquet',
      },
      steps: {
        'image-artifact': {
          title: 'L’image est vérifiée',
          what: 'L’artefact de l’image machine, validé par Oracle. Choisissez sa fiche dans le champ ci-dessous.',
          make: 'Créer l’artefact de l’image',
        },
        'image-listing': {
          title: 'Sa fiche est publiée en privé',
          what: 'Approuvée, puis publiée pour votre propre location ou pour tous.',
          make: 'Créer la fiche de l’image',
        },
        identities: {
          title: 'Les identités de l’image sont dans le code',
          what: 'Copiez-les depuis la fiche publiée dans la console : Vitrine ne peut pas lire le catalogue des clients. Elles deviennent les valeurs par défaut de trois variables.',
        },
        test: {
          title: 'La pile a été essayée',
          what: 'Planifiez-la et appliquez-la dans Resource Manager. Quand un fichier change, il faut l’essayer de nouveau.',
        },
        'stack-artifact': {
          title: 'La pile est un artefact',
          what: 'Envoyée avec les fichiers tels qu’ils sont maintenant, et validée.',
        },
        'stack-listing': {
          title: 'La fiche de la pile est publiée',
          what: 'Une fiche de type pile dont le paquet nomme cet artefact.',
          make: 'Créer la fiche de la pile',
        },
      },
    },
  },
};
