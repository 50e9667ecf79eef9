import type { Translated } from './catalogue.ts';
import type { messages as en } from './handoff.en.ts';

export const messages: Translated<typeof en> = {
  handoff: {
    problems: {
      text: 'Takhle to nevypadá. Zůstalo to, jak jste to napsali.',
      form: 'Tak to obvykle nevypadá. Zůstalo to, jak jste to napsali.',
      date: 'To není datum. Datum se píše 2026-11-28.',
      address: 'Adresa začíná na https://.',
      choice: 'To není žádná z možností.',
    },
  },
};
