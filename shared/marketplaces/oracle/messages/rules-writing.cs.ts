import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-writing.en.ts';

export const messages: Translated<typeof en> = {
  'oracle/package-type': {
    title: 'Nabídka má typ balíčku',
    explanation: 'API vyžaduje jeden z pěti a nikdy ho nedovolí změnit.',
    example: 'MACHINE_IMAGE',
    message: 'Není zvolen typ balíčku. Zvolte, co zákazníci instalují.',
    messageUnknown: '„{{value}}“ není typ balíčku. Zvolte ho ze seznamu.',
  },
  'oracle/artifact-type': {
    title: 'Artefakt má typ',
    explanation: 'API vyžaduje jeden ze čtyř.',
    example: 'MACHINE_IMAGE',
    message: 'Není zvolen typ. Zvolte, co artefakt je.',
    messageUnknown: '„{{value}}“ není typ artefaktu. Zvolte ho ze seznamu.',
  },
  'oracle/immutable-fields': {
    title: 'Co Oracle nikdy nemění, zůstává',
    explanation: 'Některá pole se stanoví při založení a potom je změnit nelze.',
    example: 'Interní název nabídky',
    message: 'Na tržišti je to „{{published}}“ a změnit to nelze. Vraťte to zpět, nebo začněte nový koncept.',
  },
  'oracle/wrong-type': {
    title: 'Hodnoty jsou typu, který API bere',
    explanation: 'Text na místě seznamu nelze poslat. Takové hodnoty vznikají importem nebo ruční úpravou.',
    example: '"keywords": "backup, restore"',
    message: '{{field}} musí být text. Zadejte ho znovu.',
    messageNumber: '{{field}} musí být číslo. Zadejte ho znovu.',
    messageSwitch: '{{field}} musí být ano nebo ne. Zvolte znovu.',
    messageList: '{{field}} musí být seznam. Zadejte ho znovu.',
    messageGroup: '{{field}} nemá tvar, který API bere. Zadejte ho znovu.',
  },
  'oracle/one-line-fields': {
    title: 'Jednořádková pole nemají zalomení',
    explanation: 'Pole ukázané na jednom řádku zalomení ztratí, nebo řádek rozbije.',
    example: 'Podpora Acme',
    message: 'Je tu zalomení řádku. Dejte text na jeden řádek.',
  },
  'oracle/one-line-spaces': {
    title: 'Bez mezer kolem a bez zdvojených',
    explanation: 'Oracle chce jednotné mezery.',
    example: 'Acme Backup',
    message: 'Mezery jsou na začátku, na konci nebo zdvojené. Odeberte je.',
  },
  'oracle/text-spacing': {
    title: 'Mezery jsou rovnoměrné',
    explanation:
      'Oracle chce jednotné mezery: žádné zdvojené, žádné na konci řádku, nejvýše jeden prázdný řádek.',
    example: 'Jedna mezera za tečkou',
    message:
      'Mezery jsou nerovnoměrné: zdvojené, na konci řádku, nebo několik prázdných řádků. Srovnejte je.',
  },
  'oracle/invisible-characters': {
    title: 'Bez neviditelných znaků',
    explanation:
      'Řídicí znaky a mezery nulové šířky přicházejí s kopírováním. Ruší hledání a mohou se ukázat jako čtverečky.',
    example: 'Acme Backup',
    message: 'Jsou tu znaky, které nejsou vidět. Odeberte je.',
  },
  'oracle/damaged-characters': {
    title: 'Bez poškozených znaků',
    explanation: 'Náhradní znak označuje písmeno, které se cestou ztratilo.',
    example: '„naivní“, ne „na?vní“',
    message: 'Znak se cestou poškodil. Napište ho znovu.',
  },
  'oracle/placeholder-text': {
    title: 'Bez zástupného textu',
    explanation: 'Posuzovatel vrátí, co nikdo nevyplnil.',
    example: 'Acme Backup, ne „Your Company“',
    message: '„{{words}}“ vypadá jako zástupný text. Napište skutečný.',
  },
  'oracle/text-link-insecure': {
    title: 'Odkazy v textech používají https',
    explanation: 'Prohlížeče před nešifrovanými stránkami varují.',
    example: 'https://docs.acme-backup.example',
    message: '{{link}} není šifrovaný. Použijte https, pokud ho web má.',
  },
  'oracle/link-dead': {
    title: 'Odkazy někam vedou',
    explanation:
      'Oracle žádá, aby každý odkaz vedl ke svému cíli. Sledují se, když o to požádáte, a před odesláním plánu; adresy tohoto počítače a jeho sítě nikdy.',
    example: 'https://docs.acme-backup.example, která odpovídá',
    message:
      '{{link}} odpovědělo {{status}}, když se odkaz {{date}} sledoval. Opravte ho, nebo ho odstraňte.',
    messageNoHost:
      '{{link}} je na jméně, které nikdo nemá: sledováno {{date}}. Opravte odkaz, nebo ho odstraňte.',
    messageRefused: 'Na {{link}} nic neodpovídá: sledováno {{date}}. Opravte odkaz, nebo ho odstraňte.',
    messageCertificate:
      '{{link}} má certifikát, který prohlížeče odmítají: sledováno {{date}}. Nechte ho obnovit, nebo uveďte jinou adresu.',
    messageLoops: '{{link}} vede v kruhu: sledováno {{date}}. Uveďte adresu, kde má skončit.',
    messageInsecure:
      '{{link}} vede dál na adresu bez šifrování: sledováno {{date}}. Uveďte stránku, která zůstává na https.',
  },
  'oracle/text-link-malformed': {
    title: 'Odkazy v textech mají správný tvar',
    explanation: 'Oracle chce, aby každý odkaz vedl k cíli.',
    example: 'https://docs.acme-backup.example',
    message: '„{{link}}“ není webová adresa. Napište ji celou, s https://.',
  },
  'oracle/product-name-spelling': {
    title: 'Název produktu se píše jedním způsobem',
    explanation: 'Jednotný zápis ve všech textech působí pečlivě a právě ten zákazníci hledají.',
    example: 'Acme Backup, všude',
    message: 'Tady je název napsán „{{variant}}“, jinde „{{name}}“. Používejte jeden zápis.',
  },
  'oracle/same-text-twice': {
    title: 'Titulek, slogan a popisy říkají různé věci',
    explanation: 'Na stránce jsou blízko sebe: stejný text dvakrát jeden z nich promarní.',
    example: 'Titulek s účelem, slogan, který zve',
    message: 'Je to stejný text jako v jiném poli ({{other}}). Řekněte tu něco jiného.',
  },
  'oracle/html-in-text': {
    title: 'Texty jsou prosté',
    explanation: 'Oracle neříká, že se HTML zobrazí jako formátování. Značky se mohou ukázat tak, jak jsou.',
    example: 'Prosté řádky a mezi nimi prázdné',
    message: '{{markup}} se může ukázat tak, jak je: Oracle neříká, že HTML bere.',
  },
  'oracle/markdown-in-text': {
    title: 'Texty jsou prosté, bez Markdownu',
    explanation:
      'Oracle neříká, že se Markdown zobrazí jako formátování. Jeho značky se mohou ukázat tak, jak jsou.',
    example: 'Prosté řádky a mezi nimi prázdné',
    message: '„{{markup}}“ se může ukázat tak, jak je: Oracle neříká, že Markdown bere.',
  },
};
