import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './kinds.en.ts';

export const messages: Translated<typeof en> = {
  kinds: {
    'datadog.tile': {
      name: 'Dlaždice',
      full: 'Dlaždice Datadogu',
      help: 'Složka s manifestem, README, obrázky a dalšími soubory, jak je mají repozitáře Datadogu.',
    },
  },
};
