import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-packages.en.ts';

export const messages: Translated<typeof en> = {
  'oracle/packages-present': {
    title: 'Je co instalovat',
    explanation:
      'Nabídka tohoto typu má při odeslání aspoň jeden balíček. Odvozeno: portál skrývá odeslání, dokud chybí povinné údaje.',
    example: '4.2.0, její obraz, její podmínky',
    message: 'Není tu žádný balíček. Přidejte ho i s artefaktem a podmínkami.',
  },
  'oracle/packages-absent': {
    title: 'Nabídka bez typu balíčku nemá balíčky',
    explanation: 'Typ balíčku je „žádný“: nic se neinstaluje.',
    example: 'U SaaS žádné balíčky',
    message: 'Typ balíčku je „žádný“, ale balíčky tu jsou. Odeberte je, nebo zvolte jiný typ v nové nabídce.',
  },
  'oracle/package-complete': {
    title: 'Balíček je celý',
    explanation: 'API vyžaduje verzi, artefakt, podmínky a zda se poskytují bezpečnostní aktualizace.',
    example: '4.2.0, obraz Acme Backup, podmínky Acme, ano',
    message: 'Tento balíček nemá verzi. Napište verzi, kterou zákazníci dostanou.',
    messageArtifact: 'Tento balíček nemá artefakt. Zvolte, co se instaluje.',
    messageTerms: 'Tento balíček nemá podmínky užití. Zvolte podmínky, které zákazníci přijímají.',
    messageUpgrades: 'Tento balíček neříká, zda se poskytují bezpečnostní aktualizace. Zvolte ano nebo ne.',
  },
  'oracle/package-version-characters': {
    title: 'Verze balíčku má jen prosté znaky',
    explanation:
      'Portál Oracle bere písmena, číslice, tečky, spojovníky, podtržítka, mezery a kulaté závorky.',
    example: '4.2.0-1 (LTS)',
    message: 'Verze balíčku nemůže obsahovat {{characters}}. Použijte písmena, číslice, . - _ ( ) a mezery.',
  },
  'oracle/package-version-repeated': {
    title: 'Každý balíček má svou verzi',
    explanation: 'Zákazníci volí mezi balíčky podle verze. Odvozeno: Oracle to neříká.',
    example: '4.2.0 a 4.1.3',
    message: 'Verze {{version}} je ve více balíčcích. Dejte každému jeho vlastní.',
  },
  'oracle/package-reference': {
    title: 'Artefakt a podmínky tu stále jsou',
    explanation: 'Balíček uvádí artefakt a podmínky z tohoto pracovního prostoru; odstraněné nelze odeslat.',
    example: 'Artefakt ze seznamu',
    message: 'Artefakt tohoto balíčku byl z pracovního prostoru odstraněn. Zvolte jiný.',
    messageTerms: 'Podmínky tohoto balíčku byly z pracovního prostoru odstraněny. Zvolte jiné.',
  },
  'oracle/package-artifact-type': {
    title: 'Artefakt je typu balíčku této nabídky',
    explanation: 'Nabídka jednoho typu balíčku obsahuje artefakty téhož typu. Odvozeno z modelů.',
    example: 'MACHINE_IMAGE na obou místech',
    message:
      '{{artifact}} je {{type}}, ale typ balíčku nabídky je {{packageType}}. Zvolte artefakt tohoto typu.',
  },
  'oracle/package-terms-active': {
    title: 'Podmínky mají platnou verzi',
    explanation:
      'Zákazníci přijímají platnou verzi, musí tu tedy být dřív, než se balíček použije. Odvozeno z příručky vydavatele.',
    example: 'Podmínky Acme, platná verze 2',
    message: '{{terms}} nemají platnou verzi. Otevřete podmínky a zvolte verzi, kterou zákazníci přijímají.',
  },
  'oracle/package-default': {
    title: 'Výchozí je právě jeden balíček',
    explanation: 'Zákazníci dostanou výchozí balíček, pokud si nezvolí jiný. Odvozeno z modelu.',
    example: 'Výchozí je 4.2.0',
    message: 'Žádný balíček není výchozí. Označte ten, který mají zákazníci dostat.',
    messageMany: 'Výchozích balíčků je víc, mezi nimi {{version}}. Nechte jeden.',
  },
  'oracle/version-contradiction': {
    title: 'Údaje o verzi a balíček se shodují',
    explanation: 'Pravidla Oracle chtějí, aby verze balíčku byla ta, která je napsaná jinde.',
    example: '4.2.0 na obou místech',
    message: 'Údaje o verzi říkají {{number}}, balíček {{version}}. Sjednoťte je.',
  },
  'oracle/version-in-text': {
    title: 'Texty uvádějí nabízenou verzi',
    explanation: 'Pravidla Oracle chtějí, aby verze balíčku byla ta, kterou uvádějí texty.',
    example: 'Acme Backup 4.2',
    message: 'Text uvádí verzi {{stated}}, balíček je {{version}}. Sjednoťte je, nebo verzi vynechte.',
  },
  'oracle/version-in-pictures': {
    title: 'Obrázky ukazují nabízenou verzi',
    explanation: 'Pravidla Oracle chtějí, aby verze balíčku byla ta, kterou ukazují obrázky.',
    example: 'Verze v rohu snímku obrazovky',
    message: 'Pokud obrázek ukazuje verzi, je to verze balíčku?',
  },
};
