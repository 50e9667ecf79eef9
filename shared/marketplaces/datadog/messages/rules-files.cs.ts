import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-files.en.ts';

export const messages: Translated<typeof en> = {
  'datadog/json-syntax': {
    title: 'Soubory JSON lze přečíst',
    explanation: 'Datadog je čte přísně: bez komentářů a bez čárky za poslední položkou.',
    example: '{"a": 1, "b": 2}',
    message:
      '{{file}} není od řádku {{line}}, sloupce {{column}} JSON ({{reason}}). Opravte to místo; všechno ostatní lze dál upravovat jako text.',
  },
  'datadog/manifest-object': {
    title: 'Manifest je jeden objekt JSON',
    explanation: 'Všechno ostatní ve složce se hledá přes manifest.json.',
    example: '{"manifest_version": "2.0.0", …}',
    message: 'V manifest.json je něco jiného než jeden objekt. Dejte jeho pole mezi { a }.',
    messageMissing: 'V této složce není čitelný manifest.json. Bez něj to není dlaždice.',
  },
  'datadog/byte-order-mark': {
    title: 'Soubory začínají bez značky pořadí bajtů',
    explanation: 'Některé editory dávají na začátek tři neviditelné bajty. Přísné čtení o ně klopýtne.',
    example: 'Uložit jako UTF-8, ne UTF-8 s BOM',
    message: '{{file}} začíná značkou pořadí bajtů, která není vidět a k obsahu nepatří. Odstraňte ji.',
  },
  'datadog/utf8-text': {
    title: 'Texty jsou v UTF-8',
    explanation: 'Datadog čte manifest, README, seznam změn a metadata jako UTF-8.',
    example: 'Uložit jako UTF-8',
    message:
      '{{file}} není text v UTF-8, takže jej nelze přečíst. Uložte jej jako UTF-8; jeho bajty do té doby zůstávají, jak jsou.',
  },
  'datadog/readme-present': {
    title: 'Je tu README.md',
    explanation: 'Z jeho oddílů jsou karty Overview, Configuration a Support.',
    example: 'README.md vedle manifest.json',
    message: 'V této složce není README.md. Jeho oddíly jsou karty dlaždice.',
  },
  'datadog/file-present': {
    title: 'Každý soubor, který manifest jmenuje, tu je',
    explanation: 'Cesty vedou ze složky dlaždice, s běžnými lomítky, a nevedou z ní ven.',
    example: 'assets/dashboards/overview.json',
    message: 'V této složce není {{file}}. Přidejte soubor, nebo opravte cestu.',
    messageOutside: '{{file}} vede ven ze složky dlaždice; nic odtamtud se nečte. Dejte soubor do složky.',
  },
  'datadog/names-alike': {
    title: 'Žádné dva názvy se neliší jen velikostí písmen',
    explanation: 'Ve Windows a v macOS je to jeden soubor: kolega, který si dlaždici stáhne, o jeden přijde.',
    example: 'images/overview.png, images/details.png',
    message: '{{first}} a {{second}} jsou pro Windows a macOS jeden název. Jeden přejmenujte.',
  },
  'datadog/svg-active': {
    title: 'SVG kreslí a nic jiného nedělá',
    explanation:
      'Skript, obsluhu události nebo cizí adresu v logu opatrné weby odmítají. Náhled nic takového neukáže.',
    example: 'Exportovat logo jako prosté SVG',
    message:
      'V {{file}} je „{{what}}“, co něco dělá nebo načítá, místo aby kreslilo. Exportujte logo jako prosté SVG.',
  },
  'datadog/logo-present': {
    title: 'Je tu logo v SVG',
    explanation:
      'Datadog žádá aspoň jedno SVG, které se hodí na světlé i tmavé, v assets/ nebo assets/logos/.',
    example: 'assets/logos/tern.svg',
    message: 'V assets/ ani v assets/logos/ není logo v SVG. Posuzovatelé je chtějí.',
  },
  'datadog/folder-name': {
    title: 'Název složky je malými písmeny',
    explanation:
      'Písmena, číslice a podtržítka, ne datadog na začátku. V Marketplace nejprve partner, pak produkt.',
    example: 'tern_mail',
    message: 'Složka se jmenuje {{folder}}. Nástroj Datadogu pojmenovává složky malými písmeny s podtržítky.',
    messageDatadog: '{{folder}} začíná na datadog, což patří Datadogu samému. Složku přejmenujte.',
  },
  'datadog/placeholder': {
    title: 'Nic nezbývá k vyplnění',
    explanation:
      'Stará kostra nechávala místa k vyplnění. Kontrola Datadogu je odmítá jako názvy, posuzovatelé kdekoli.',
    example: 'tern_overview místo FILL IN',
    message: 'Ještě tu stojí „{{text}}“. Napište, co sem patří.',
  },
  'datadog/oauth-clients': {
    title: 'Klient OAuth je úplný',
    explanation: 'Soubor jmenuje klienta zveřejněného v Developer Platform. Jeho adresy jsou https.',
    example: '{"integration": {"id": …, "redirect_uris": ["https://…"]}}',
    message: 'V tomto souboru není klient „integration“. Zkopírujte jej z Developer Platform.',
    messageAddress: '{{uri}} nezačíná https://, takže by se přihlášení nevrátilo bezpečně.',
  },
};
