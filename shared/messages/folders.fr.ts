import type { Translated } from './catalogue.ts';
import type { messages as en } from './folders.en.ts';

export const messages: Translated<typeof en> = {
  folders: {
    readOnly:
      'Cette fiche est un dossier de fichiers. La fenêtre le montre et ne sait pas encore le modifier. Modifiez-le par « vitrine edit », écrivez-le par « vitrine export », ou changez le dossier et importez-le de nouveau.',
    files: 'Fichiers',
    findings: 'Constats',
    nothingWrong: 'Rien de faux n’a été trouvé ici.',
    folder: 'Dossier {{folder}}',
    file: 'Fichier',
    content: 'Contenu',
    size: 'Taille',
    text: 'Texte',
    picture: 'Image, {{width}} × {{height}}',
  },
};
