import type { Translated } from './catalogue.ts';
import type { messages as en } from './stacks.en.ts';

export const messages: Translated<typeof en> = {
  stacks: {
    files: 'Soubory Terraformu',
    none: 'Přetáhněte sem složku nebo ZIP svých souborů Terraformu: Vitrine je zkontroluje a při odeslání vytvoří stack v Resource Manageru. Nebo níže napište OCID stacku, který už existuje.',
    some: 'Stack vznikne při odeslání z těchto souborů. Mají přednost před OCID níže. Kliknutím se soubor otevře.',
    drop: 'Přetáhněte sem složku nebo ZIP souborů Terraformu. Nahradí soubory výše.',
    chooseFolder: 'Vybrat složku…',
    chooseZip: 'Vybrat ZIP…',
    reading: 'Čtení souborů',
    taken_one: 'Převzat {{count}} soubor.',
    taken_few: 'Převzaty {{count}} soubory.',
    taken_many: 'Převzato {{count}} souboru.',
    taken_other: 'Převzato {{count}} souborů.',
    unwrapped: 'Všechno leželo ve složce {{folder}}/, která se odebrala.',
    leftOut_one: 'Vynecháno: {{files}}.',
    leftOut_few: 'Vynechány {{count}} položky: {{files}}, …',
    leftOut_many: 'Vynecháno {{count}} položky: {{files}}, …',
    leftOut_other: 'Vynecháno {{count}} položek: {{files}}, …',
    path: {
      title: 'Cesta stacku k zákazníkům',
      what: 'Stack smí spouštět jen obrazy zveřejněné na tržišti. Nejdřív tedy přijde obraz, jen pro vaši vlastní tenancy, a po něm stack.',
      done: 'Hotovo',
      open: 'Ještě ne',
      go: 'Přejít na {{name}}',
      tested: 'Tyto soubory jsem vyzkoušel(a)',
      untested: 'Přece jen nevyzkoušeno',
      write: 'Zapsat do souborů',
      notPlain: 'Zapsat jde jen písmena, číslice a . : @ + - _.',
      identity: {
        mp_listing_id: 'Nabídka v katalogu zákazníků',
        mp_listing_resource_id: 'Obraz v tomto katalogu',
        mp_listing_resource_version: 'Verze balíčku',
      },
      steps: {
        'image-artifact': {
          title: 'Obraz je ověřený',
          what: 'Artefakt obrazu stroje, který Oracle ověřil. Jeho nabídku vyberte v poli níže.',
          make: 'Vytvořit artefakt obrazu',
        },
        'image-listing': {
          title: 'Jeho nabídka je soukromě zveřejněná',
          what: 'Schválená a zveřejněná pro vaši vlastní tenancy, nebo pro všechny.',
          make: 'Vytvořit nabídku obrazu',
        },
        identities: {
          title: 'Identity obrazu jsou v kódu',
          what: 'Zkopírujte je ze zveřejněné nabídky v konzoli: katalog zákazníků Vitrine číst nemůže. Stanou se výchozími hodnotami tří proměnných.',
        },
        test: {
          title: 'Stack je vyzkoušený',
          what: 'Naplánujte a použijte ho v Resource Manageru. Když se změní soubor, je třeba ho vyzkoušet znovu.',
        },
        'stack-artifact': {
          title: 'Stack je artefaktem',
          what: 'Odeslaný se soubory, jaké jsou teď, a ověřený.',
        },
        'stack-listing': {
          title: 'Nabídka stacku je zveřejněná',
          what: 'Nabídka typu stack, jejíž balíček uvádí tento artefakt.',
          make: 'Vytvořit nabídku stacku',
        },
      },
    },
  },
};
