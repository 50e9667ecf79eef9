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
  },
};
