import type { Translated } from './catalogue.ts';
import type { messages as en } from './handoff.en.ts';

export const messages: Translated<typeof en> = {
  handoff: {
    problems: {
      text: 'Cela n’en a pas l’air. C’est gardé comme vous l’avez écrit.',
      form: 'Cela n’y ressemble pas. C’est gardé comme vous l’avez écrit.',
      date: 'Ce n’est pas une date. Une date s’écrit 2026-11-28.',
      address: 'Une adresse commence par https://.',
      choice: 'Ce n’est aucun des choix.',
    },
  },
};
