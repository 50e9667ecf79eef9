/** Ce qui échoue exprès sur la place d’exercice. */
import type { FaultsMessages } from './faults.en.ts';

export const messages = {
  faults: {
    title: 'Ce qui échoue exprès',
    help: 'Répétez une mauvaise journée : la place d’exercice fait échouer les appels que vous nommez. Les règles sont essayées dans l’ordre ; chacune prend effet aussitôt.',
    none: 'Rien n’échoue : chaque appel reçoit sa réponse.',
    failed: 'Les pannes n’ont pas pu être lues.',
    add: 'Ajouter une panne',
    clear: 'Tout effacer',
    presets: 'Préparer',
    preset: {
      badDay: 'Une mauvaise journée : un peu de tout',
      slow: 'Une ligne lente',
      dropped: 'Des réponses se perdent',
      away: 'Hors service pour tous',
    },
    rule: 'Panne {{number}}',
    remove: 'Retirer la panne {{number}}',
    fault: 'Ce qui arrive',
    operation: 'À quel appel',
    anyOperation: 'n’importe lequel',
    times: 'Fois',
    timesHelp: 'Vide : sans fin',
    probability: 'Chance',
    latency: 'Délai',
    retryAfter: 'Réessayer après',
    kinds: {
      latency: 'Cela prend seulement plus longtemps',
      'drop-reply': 'Fait, mais réponse perdue',
      unauthenticated: 'Connexion refusée (401)',
      'incorrect-state': 'Mauvais état (409)',
      precondition: 'Modifié entre-temps (412)',
      'too-many-requests': 'Trop de requêtes (429)',
      'server-error': 'Erreur du serveur (500)',
      'truncated-body': 'La réponse est coupée',
      html: 'Une page web comme réponse',
    },
    banner_one: '{{count}} panne est active : des appels échouent exprès',
    banner_other: '{{count}} pannes sont actives : des appels échouent exprès',
    look: 'Les voir',
  },
} as const satisfies FaultsMessages;
