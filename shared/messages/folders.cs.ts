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
    import: {
      title: 'Import složek',
      drop: 'Přetáhněte sem složku dlaždice nebo složku, která jich obsahuje víc.',
      choose: 'Vybrat složku…',
      path: 'Nebo její cesta na tomto počítači',
      pathPlaceholder: '/home/ja/integrations-extras/moje_dlazdice',
      take: 'Importovat',
      what: 'Přenesou se všechny soubory do posledního bajtu. Samotné složky se import nedotkne.',
      list: 'Importované složky',
      waiting: 'Čeká na předchozí',
      reading: 'Načítají se její soubory…',
      readingPercent: 'Načítají se její soubory: {{percent}} %',
      progress: 'Jak daleko je {{name}}',
      done: 'Importováno',
      failed: 'Neimportováno',
      openOne: 'Otevřít {{name}}',
      files_one: '{{count}} soubor ze složky {{folder}}',
      files_few: '{{count}} soubory ze složky {{folder}}',
      files_many: '{{count}} souboru ze složky {{folder}}',
      files_other: '{{count}} souborů ze složky {{folder}}',
      alike:
        'Na disku, který nerozlišuje velikost písmen ani diakritiku, jsou tyto názvy jeden soubor: {{names}}. Jeden z nich přejmenujte.',
      refused: {
        file: '{{name}} je soubor. Přetáhněte složku, ve které leží.',
        empty: 'Složka {{name}} je prázdná. Vyberte složku dlaždice.',
        'no-tile':
          'Ve složce {{name}} ani v některé její podsložce není manifest.json. Vyberte složku dlaždice.',
        'too-many':
          'Složka {{name}} obsahuje víc než 5000 souborů a složek. Dlaždice jich má nejvýš pár set: vyberte přímo složku dlaždice nebo odstraňte, co k ní nepatří.',
        'too-large':
          'Soubory ve složce {{name}} mají dohromady víc než 1 GiB. Odstraňte, co k dlaždici nepatří.',
        unreadable: '{{name}} nelze přečíst: {{reason}} Ověřte, že existuje a smíte číst.',
      },
    },
    export: {
      title_one: 'Export: {{name}}',
      title_few: 'Export {{count}} složek',
      title_many: 'Export {{count}} složky',
      title_other: 'Export {{count}} složek',
      place: 'Do složky',
      placeHelp_one: 'Vlastní složka dlaždice se vytvoří v ní.',
      placeHelp_few: 'Vlastní složka každé dlaždice se vytvoří v ní.',
      placeHelp_many: 'Vlastní složka každé dlaždice se vytvoří v ní.',
      placeHelp_other: 'Vlastní složka každé dlaždice se vytvoří v ní.',
      choose: 'Vybrat…',
      list: 'Exportované složky',
      write_one: 'Exportovat složku',
      write_few: 'Exportovat {{count}} složky',
      write_many: 'Exportovat {{count}} složky',
      write_other: 'Exportovat {{count}} složek',
      done: 'Exportováno',
      failed: 'Neexportováno',
      written_one: '{{count}} soubor zapsán.',
      written_few: '{{count}} soubory zapsány.',
      written_many: '{{count}} souboru zapsáno.',
      written_other: '{{count}} souborů zapsáno.',
      unchanged_one: '{{count}} už byl stejný.',
      unchanged_few: '{{count}} už byly stejné.',
      unchanged_many: '{{count}} už bylo stejných.',
      unchanged_other: '{{count}} už bylo stejných.',
      standing:
        'Složka {{path}} už existuje a nic se nezapsalo. Zvolte jiné místo, nebo přepište soubory, které se liší; žádný se neodstraní.',
      replace: 'Přepsat její soubory',
    },
  },
};
