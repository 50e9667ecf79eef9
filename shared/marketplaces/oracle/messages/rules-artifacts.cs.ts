import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-artifacts.en.ts';

export const messages: Translated<typeof en> = {
  'oracle/artifact-name-required': {
    title: 'Artefakt má název',
    explanation: 'API přijme prázdný název, balíčky ho ale podle něj volí.',
    example: 'Obraz Acme Backup 4.2',
    message: 'Artefakt nemá název. Zadejte ho.',
  },
  'oracle/artifact-name-length': {
    title: 'Název artefaktu má méně než 200 znaků',
    explanation: 'Příručka portálu chce méně než 200 znaků.',
    example: 'Obraz Acme Backup 4.2',
    message: 'Délka názvu: {{length}} znaků, o {{over}} více než 199, které Oracle dovoluje. Zkraťte ho.',
  },
  'oracle/artifact-name-one-line': {
    title: 'Název artefaktu je na jednom řádku',
    explanation: 'Pravidla Oracle v něm nedovolují zalomení řádku.',
    example: 'Obraz Acme Backup 4.2',
    message: 'Název obsahuje zalomení řádku. Dejte ho na jeden řádek.',
  },
  'oracle/artifact-name-clear': {
    title: 'Název artefaktu je jasný',
    explanation: 'Oracle chce název, který říká, co artefakt je.',
    example: '„Obraz Acme Backup 4.2“ spíše než „img-final-2“',
    message: 'Říká název, co artefakt je?',
  },
  'oracle/artifact-in-ashburn': {
    title: 'Artefakt je dostupný v us-ashburn-1',
    explanation: 'Oracle bere obrazy z us-ashburn-1 a vaše tenancy musí mít tuto oblast předplacenou.',
    example: 'Zkopírujte obraz do US East (Ashburn)',
    message: 'Je dostupný v us-ashburn-1 a má vaše tenancy tuto oblast předplacenou?',
  },
  'oracle/machine-image-complete': {
    title: 'Obraz stroje je celý',
    explanation: 'API vyžaduje obraz, zda jsou povolené snapshoty, a tvary, na kterých běží.',
    example: 'ocid1.image…, ano, VM.Standard.E5.Flex',
    message: 'Obraz není uveden. Vložte jeho OCID.',
    messageSnapshot: 'Není řečeno, zda zákazníci smějí dělat snapshoty. Zvolte ano nebo ne.',
    messageShapes: 'Není uveden žádný tvar. Přidejte tvary, na kterých obraz běží.',
  },
  'oracle/registry-complete': {
    title: 'Artefakt z registru má OCID a adresu',
    explanation: 'API vyžaduje obojí u obrazů kontejnerů i chartů Helm.',
    example: 'ocid1.containerimage…, iad.ocir.io/acme/backup:4.2',
    message: 'Chybí OCID registru. Vložte ho.',
    messageUrl: 'Chybí adresa registru. Vložte ji.',
  },
  'oracle/registry-url': {
    title: 'Adresa uvádí registr a co je v něm',
    explanation: 'Tvar adresy Oracle neuvádí. Registr a cesta jsou potřeba v každém případě.',
    example: 'iad.ocir.io/acme/backup:4.2',
    message: '„{{url}}“ nevypadá jako adresa v registru. Napište registr, cestu a značku.',
  },
  'oracle/stack-complete': {
    title: 'Stack uvádí svůj stack v Resource Manageru',
    explanation: 'API vyžaduje OCID stacku v Resource Manageru.',
    example: 'ocid1.ormstack…',
    message: 'Stack není uveden. Vložte jeho OCID z Resource Manageru.',
  },
  'oracle/ocid': {
    title: 'OCID je správného druhu',
    explanation: 'Identita začíná svým druhem. Zda existuje, ví jen Oracle.',
    example: 'ocid1.image.oc1.iad.aaaa',
    message: '„{{id}}“ nezačíná na „{{start}}“. Ověřte, že byl vložen správný OCID.',
  },
  'oracle/stack-image-listings': {
    title: 'Stack uvádí každý obraz z tržiště, který používá',
    explanation: 'Každý obraz z tržiště, který kód Terraform používá, je uveden svou nabídkou.',
    example: 'Nabídka vašeho vlastního obrazu',
    message: 'Jsou tu uvedené všechny obrazy z tržiště, které stack používá?',
  },
  'oracle/kubernetes-versions-repeated': {
    title: 'Každá verze Kubernetes je tu jednou',
    explanation: 'Stejná verze dvakrát nic nepřidá.',
    example: '1.30, 1.31',
    message: '{{version}} je tu vícekrát. Odeberte opakování.',
  },
  'oracle/shape-named': {
    title: 'Tvar je pojmenovaný',
    explanation: 'API vyžaduje název každého tvaru.',
    example: 'VM.Standard.E5.Flex',
    message: 'Tento záznam neuvádí tvar. Zvolte ho, nebo záznam odeberte.',
  },
  'oracle/shape-supported': {
    title: 'Tvar Oracle podporuje',
    explanation: 'Porovnáno se seznamem tvarů Oracle, jak byl naposledy načten.',
    example: 'VM.Standard.E5.Flex',
    message: '{{shape}} není mezi tvary, které Oracle podporuje. Zvolte tvar ze seznamu.',
  },
  'oracle/shape-range': {
    title: 'Omezení leží v rozsahu tvaru',
    explanation: 'Pružný tvar dovoluje rozsah OCPU a paměti.',
    example: '1 až 8 OCPU z 1 až 94',
    message: '{{value}} je mimo rozsah {{min}} až {{max}}, který {{shape}} dovoluje.',
  },
  'oracle/shape-bounds': {
    title: 'Nejméně není nad nejvýše',
    explanation: 'Dolní mez nad horní nenechá žádný možný stroj.',
    example: '1 až 8',
    message: 'Nejméně {{min}} a nejvýše {{max}} nenechá nic. Jedno z nich opravte.',
  },
  'oracle/shape-not-flexible': {
    title: 'Omezení berou jen pružné tvary',
    explanation: 'Pevný tvar má OCPU a paměť, jaké má.',
    example: 'VM.Standard.E5.Flex',
    message: '{{shape}} není pružný: jeho omezení nemají účinek. Odeberte je.',
  },
  'oracle/shape-repeated': {
    title: 'Každý tvar je tu jednou',
    explanation: 'Dva záznamy jednoho tvaru si mohou odporovat.',
    example: 'Jeden záznam na tvar',
    message: '{{shape}} je tu vícekrát. Nechte jeden záznam.',
  },
};
