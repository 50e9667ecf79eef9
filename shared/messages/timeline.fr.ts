import type { Translated } from './catalogue.ts';
import type { messages as en } from './timeline.en.ts';

export const messages: Translated<typeof en> = {
  timeline: {
    'plan-confirmed': 'Le plan de {{steps}} appels vers {{account}} a été confirmé',
    'plan-confirmed_one': 'Le plan de {{count}} appel vers {{account}} a été confirmé',
    'plan-confirmed_other': 'Le plan de {{count}} appels vers {{account}} a été confirmé',
    'plan-queued': 'Le plan de {{steps}} appels vers {{account}} a été confirmé, pour plus tard',
    'plan-queued_one': 'Le plan de {{count}} appel vers {{account}} a été confirmé, pour plus tard',
    'plan-queued_other': 'Le plan de {{count}} appels vers {{account}} a été confirmé, pour plus tard',
    'submission-not-begun': 'L’envoi confirmé n’a pas commencé',
    'submission-done': 'Tout ce qui était au plan a été envoyé et a reçu réponse',
    'submission-failed': 'L’envoi s’est arrêté à une étape qui a échoué',
    'submission-paused': 'L’envoi est en pause',
    'submission-waiting': 'L’envoi attend une réponse de votre part',
    'submission-cancelled': 'L’envoi a été annulé',
    'note-received': 'Les relecteurs ont écrit',
    'brought-in': 'Repris de {{account}}',
    'taken-over':
      'Vous avez repris ce que quelqu’un avait ouvert sur la place de marché : une révision dont l’état est {{status}}',
    merged: 'Repris de la place de marché : {{fields}}',
    conflict: 'Modifié des deux côtés : {{fields}}',
    'conflict-settled': 'Vous avez décidé pour {{field}}',
    'state-draft': 'La place de marché n’en a rien',
    'state-sending': 'L’envoi est en cours',
    'state-accepted': 'La place de marché l’a reçu',
    'state-in-review': 'En relecture',
    'state-rejected': 'Les relecteurs l’ont refusé',
    'state-approved': 'Les relecteurs l’ont approuvé',
    'state-publishing': 'La place de marché le publie',
    'state-live': 'Relu comme étant en ligne',
    'state-live-private': 'Relu comme étant en ligne pour des locations choisies',
    'state-withdrawn': 'Retiré',
    'state-failed': 'La place de marché n’a pas pu le faire',
    'state-unknown': 'La place de marché a donné un état que Vitrine ne connaît pas',
  },
};
