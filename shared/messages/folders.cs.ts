import type { Translated } from './catalogue.ts';
import type { messages as en } from './folders.en.ts';

export const messages: Translated<typeof en> = {
  folders: {
    unread:
      '{{file}} nelze přečíst jako JSON: řádek {{line}}, sloupec {{column}}. Pole se vrátí, jakmile to opravíte; vše ostatní lze mezitím měnit.',
    folder: 'Složka {{folder}}',
    file: 'Soubor',
    content: 'Obsah',
    size: 'Velikost',
    text: 'Text',
    picture: 'Obrázek, {{width}} × {{height}}',
  },
};
