import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as english } from './kinds.en.ts';

export const messages = {
  kinds: {
    'oracle.application': {
      name: 'Aplikace',
      full: 'Aplikace Oracle',
      help: 'Nabídka, ze které zákazníci instalují: texty, obrázky, cena, balíčky a podmínky.',
    },
    'oracle.lead-generation': {
      name: 'Získávání zájemců',
      full: 'Získávání zájemců Oracle',
      help: 'Nabídka, která k vám přivádí zájemce: texty, obrázky, ukázka, soubor ke stažení a formulář.',
    },
    'oracle.service': {
      name: 'Služba',
      full: 'Služba Oracle',
      help: 'Nabídka toho, co děláte pro zákazníky produktů Oracle: obory, oblasti, vyškolení lidé, reference.',
    },
    'oracle.terms': {
      name: 'Podmínky',
      full: 'Podmínky užití Oracle',
      help: 'Co zákazník přijímá před instalací; vedou se ve verzích, z nichž jedna je platná.',
    },
    'oracle.artifact': {
      name: 'Artefakt',
      full: 'Artefakt Oracle',
      help: 'Co se instaluje: obraz, chart nebo stack, určený svým místem ve vaší tenancy.',
    },
  },
} as const satisfies Translated<typeof english>;
