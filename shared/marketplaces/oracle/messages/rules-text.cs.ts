import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-text.en.ts';

export const messages: Translated<typeof en> = {
  'oracle/name-required': {
    title: 'Nabídka potřebuje název',
    explanation:
      'Oracle zakládá nabídku pod interním názvem, který zákazníci nevidí a který se už nikdy nemění.',
    example: 'acme-backup',
    message: 'Nabídka nemá interní název. Zadejte ho: bez něj Oracle nabídku nezaloží.',
  },
  'oracle/display-name-required': {
    title: 'Zákazníci potřebují název, který si přečtou',
    explanation: 'API přijme revizi bez zobrazovaného názvu, karta a stránka pak ale nemají vlastní název.',
    example: 'Acme Backup for Oracle Cloud',
    message: 'Chybí zobrazovaný název. Napište název, který mají zákazníci číst.',
  },
  'oracle/name-length': {
    title: 'Název má nejvýše 80 znaků',
    explanation: 'Pravidla Oracle dovolují pro název nabídky nebo aplikace 80 znaků.',
    example: 'Acme Backup for Oracle Cloud Infrastructure',
    message: 'Délka názvu: {{length}} znaků, o {{over}} více než 80, které Oracle dovoluje. Zkraťte ho.',
  },
  'oracle/name-best-length': {
    title: 'Nejlépe se zobrazí název do 36 znaků',
    explanation: 'Oracle doporučuje pro dobré zobrazení nejvýše 36 znaků; dovoleno je 80.',
    example: 'Acme Backup for Oracle Cloud',
    message: 'Délka názvu: {{length}} znaků. Oracle nejlépe zobrazí názvy do 36.',
  },
  'oracle/name-one-line': {
    title: 'Název je na jednom řádku',
    explanation: 'Pravidla Oracle nedovolují v názvu zalomení řádku.',
    example: 'Acme Backup for Oracle Cloud',
    message: 'Název obsahuje zalomení řádku. Dejte ho na jeden řádek.',
  },
  'oracle/name-clear': {
    title: 'Název je jasný, stručný a bez chyb',
    explanation: 'Oracle chce název, kterému zákazník hned rozumí. To posoudí jen člověk.',
    example: '„Acme Backup for Oracle Cloud“ spíše než „ABOC Enterprise Suite“',
    message: 'Přečtěte si název jako zákazník: je jasný, krátký a správně napsaný?',
  },
  'oracle/headline-required': {
    title: 'Nabídka potřebuje titulek',
    explanation: 'API vyžaduje titulek u každé revize.',
    example: 'Zálohujte každý svazek a obnovte ho v jiné oblasti',
    message: 'Chybí titulek. Napište řádek, který říká, k čemu produkt je.',
  },
  'oracle/headline-one-line': {
    title: 'Titulek je jediný řádek',
    explanation: 'API popisuje titulek jako jediný řádek.',
    example: 'Zálohujte každý svazek a obnovte ho v jiné oblasti',
    message: 'Titulek obsahuje zalomení řádku. Dejte ho na jeden řádek.',
  },
  'oracle/headline-two-lines': {
    title: 'Titulek zabere na stránce nejvýše dva řádky',
    explanation:
      'Pravidla Oracle dovolují při zobrazení dva řádky. Počet znaků Oracle neuvádí, podívejte se proto na náhled.',
    example: 'Zálohujte každý svazek a obnovte ho v jiné oblasti',
    message: 'Podívejte se na náhled: vejde se titulek na dva řádky?',
  },
  'oracle/headline-purpose': {
    title: 'Titulek říká, k čemu produkt je',
    explanation: 'Oracle chce titulek, který uvádí účel.',
    example: '„Zálohujte každý svazek a obnovte ho“ spíše než „Budoucnost dat“',
    message: 'Říká titulek, co produkt udělá pro zákazníka?',
  },
  'oracle/keywords-present': {
    title: 'Klíčová slova pomáhají nabídku najít',
    explanation:
      'Formulář Oracle nabízí klíčová slova oddělená čárkami. Nevyžaduje je a limit Oracle neuvádí.',
    example: 'zálohování, obnova, obnova po havárii',
    message: 'Chybí klíčová slova. Přidejte slova, která zákazníci hledají.',
  },
  'oracle/keywords-commas': {
    title: 'Klíčová slova oddělují čárky',
    explanation: 'Oracle bere klíčová slova jako jeden text a dělí ho čárkami.',
    example: 'zálohování, obnova, havárie',
    message: 'Klíčová slova odděluje něco jiného než čárky. Dejte mezi ně čárku.',
  },
  'oracle/keywords-repeated': {
    title: 'Každé klíčové slovo je tu jednou',
    explanation: 'Slovo uvedené dvakrát nic nepřidá.',
    example: 'zálohování, obnova',
    message: 'Tato klíčová slova jsou tu vícekrát: {{words}}. Nechte od každého jedno.',
  },
  'oracle/descriptions-present': {
    title: 'Nabídka je popsaná, krátce i podrobně',
    explanation:
      'Karta ukazuje krátký popis, stránka dlouhý. Pravidla Oracle v něm chtějí komu produkt slouží a co přináší; API přijme i revizi bez popisu.',
    example: 'Acme Backup kopíruje svazky podle plánu a každou kopii ověří obnovou.',
    message: 'Tento popis je prázdný. Napište, komu produkt slouží a co mu přinese.',
  },
  'oracle/description-audience': {
    title: 'Popis uvádí, komu slouží a co přináší',
    explanation: 'Oracle chce, aby popis řekl, pro koho produkt je a co získá.',
    example: 'Pro provozní týmy, které odpovídají za dobu obnovy',
    message: 'Říká dlouhý popis, pro koho produkt je a co získá?',
  },
  'oracle/usage-present': {
    title: 'Pokyny k použití říkají, jak začít',
    explanation:
      'Podle pravidel Oracle má zákazník z pokynů a přiložených dokumentů umět aplikaci spustit, připojit se k ní a nastavit ji.',
    example: '1. Spusťte obraz. 2. Otevřete https://INSTANCE:8443. 3. Zvolte kompartmenty.',
    message: 'Chybí pokyny k použití. Napište, jak produkt spustit, připojit se a nastavit ho.',
  },
  'oracle/usage-complete': {
    title: 'Podle pokynů lze produkt spustit, připojit a nastavit',
    explanation: 'Nechte podle textu krok za krokem postupovat někoho, kdo produkt nezná.',
    example: '1. Spustit. 2. Připojit se. 3. Nastavit.',
    message: 'Dokáže zákazník jen s tímto textem produkt spustit, připojit se k němu a nastavit ho?',
  },
  'oracle/system-requirements-present': {
    title: 'Systémové požadavky jsou uvedené',
    explanation: 'Pravidla Oracle chtějí potřebné součásti OCI včetně výpočetních tvarů (shapes).',
    example: 'Soukromá podsíť, Object Storage a VM.Standard.E5.Flex s 1 OCPU a 8 GB',
    message: 'Chybí systémové požadavky. Uveďte potřebné součásti OCI a výpočetní tvary.',
  },
  'oracle/system-requirements-complete': {
    title: 'Systémové požadavky uvádějí součásti i tvary',
    explanation: 'Uvedena je každá součást OCI, kterou produkt potřebuje, včetně výpočetních tvarů.',
    example: 'VM.Standard.E5.Flex s nejméně 1 OCPU a 8 GB',
    message: 'Uvádějí systémové požadavky každou potřebnou součást OCI a každý výpočetní tvar?',
  },
  'oracle/grammar': {
    title: 'Bez překlepů a chyb, jednotné písmo a mezery',
    explanation: 'Oracle chce všude texty bez chyb, s jednotným písmem a mezerami.',
    example: 'Nechte každý text jednou přečíst někoho jiného.',
    message: 'Jsou všechny texty zkontrolované, s jednotným písmem a mezerami?',
  },
  'oracle/vanity-url': {
    title: 'Vlastní URL je bez mezer a zvláštních znaků',
    explanation:
      'Oracle neříká, zda jde o celou adresu, nebo jen o její konec. V obou případech pojme jen písmena, číslice a - . _ ~.',
    example: 'acme-backup',
    message:
      'Vlastní URL obsahuje znaky, které adresa mít nemůže. Použijte písmena, číslice, spojovníky a tečky.',
  },
  'oracle/version-details-complete': {
    title: 'Údaje o verzi jsou celé, nebo žádné',
    explanation: 'Když je revize má, API vyžaduje číslo, popis a datum vydání.',
    example: '4.2.0, „Obnova mezi oblastmi“, 2026-11-02',
    message: 'Údaje o verzi jsou začaté, ale toto pole je prázdné. Vyplňte ho, nebo vymažte ostatní dvě.',
  },
  'oracle/release-date': {
    title: 'Datum vydání je den v kalendáři',
    explanation: 'API bere prostý text a neříká, v jakém formátu. Zapisujeme ho jako rok-měsíc-den.',
    example: '2026-11-02',
    message: '„{{date}}“ není den zapsaný jako rok-měsíc-den. Napište třeba 2026-11-02.',
  },
  'oracle/release-date-future': {
    title: 'Datum vydání je v minulosti',
    explanation: 'Posuzovatel se může zeptat, proč nabízená verze ještě nevyšla.',
    example: '2026-11-02',
    message: 'Den {{date}} teprve přijde. Zkontrolujte datum vydání.',
  },
  'oracle/language-complete': {
    title: 'Jazyk má název a kód',
    explanation: 'API vyžaduje obojí u jazyka obsahu i u každého podporovaného jazyka.',
    example: 'Angličtina, en',
    message: 'Tomuto jazyku chybí název nebo kód. Vyplňte obojí, nebo ho odeberte.',
  },
  'oracle/language-code': {
    title: 'Kód jazyka je několik písmen',
    explanation: 'Seznam přijímaných kódů Oracle neuvádí; obvyklé jsou kódy jako en nebo pt-BR.',
    example: 'en, de, pt-BR',
    message: '„{{code}}“ nevypadá jako kód jazyka. Použijte třeba en nebo pt-BR.',
  },
  'oracle/language-repeated': {
    title: 'Každý podporovaný jazyk je tu jednou',
    explanation: 'Stejný kód dvakrát nic nepřidá.',
    example: 'Angličtina, němčina, japonština',
    message: '{{name}} je tu vícekrát. Odeberte opakování.',
  },
};
