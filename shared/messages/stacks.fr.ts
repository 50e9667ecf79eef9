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
  },
};
