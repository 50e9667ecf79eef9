import type { Translated } from './catalogue.ts';
import type { messages as en } from './folders.en.ts';

export const messages: Translated<typeof en> = {
  folders: {
    readOnly:
      'Tato nabídka je složka souborů. Okno ji ukazuje a zatím ji neumí měnit. Měňte ji příkazem „vitrine edit“, zapište ji příkazem „vitrine export“, nebo změňte složku a načtěte ji znovu.',
    files: 'Soubory',
    findings: 'Nálezy',
    nothingWrong: 'Nic špatného tu není.',
    folder: 'Složka {{folder}}',
    file: 'Soubor',
    content: 'Obsah',
    size: 'Velikost',
    text: 'Text',
    picture: 'Obrázek, {{width}} × {{height}}',
  },
};
