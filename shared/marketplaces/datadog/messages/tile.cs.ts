import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './tile.en.ts';

export const messages: Translated<typeof en> = {
  tile: {
    more: 'V tomto souboru je jich stejných ještě {{count}}: nejprve opravte tyto.',
  },
};
