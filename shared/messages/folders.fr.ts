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
  },
};
