import type { Translated } from './catalogue.ts';
import type { messages as en } from './preflight.en.ts';

export const messages: Translated<typeof en> = {
  preflight: {
    'findings-ok': 'Aucune erreur ne s’y oppose',
    findings: 'Des erreurs s’y opposent dans {{drafts}}',
    'earlier-ok': 'Tout ce qui y a été envoyé avant est arrivé à son terme',
    earlier:
      'Un envoi précédent de {{name}} vers {{account}} n’est pas arrivé à son terme : attendez-le, reprenez-le ou annulez-le',
    'disk-ok': 'Il y a de la place sur le disque',
    'disk-full': 'Il ne reste que {{megabytes}} Mo sur le disque ; faites d’abord de la place',
    'files-ok': 'Tous les fichiers sont là',
    'files-missing': 'Des fichiers manquent dans cet espace : {{files}}',
    'account-ok': '{{account}} répond et accepte la connexion',
    'sign-in': '{{account}} n’accepte pas la connexion : {{reason}}',
    permission: '{{account}} ne le permet pas : {{reason}}',
    unreachable: '{{account}} ne répond pas : {{reason}}',
    'clock-ok': 'L’horloge de cette machine est juste à {{seconds}} s près',
    'clock-off':
      'L’horloge de cette machine est décalée de {{seconds}} s ; les signatures sont refusées à partir de cinq minutes',
    'clock-unknown': 'Le service ne donne pas son heure',
    'names-free': 'Les noms sont libres',
    'names-taken': 'Déjà pris sur la place de marché : {{names}}',
    'elsewhere-ok': 'Personne n’y a ouvert une autre révision',
    elsewhere:
      'Quelqu’un en a ouvert une nouvelle révision sur la place de marché ; elle y est {{status}} et n’est pas connue ici : reprenez-la, car il ne peut y en avoir qu’une',
    'links-none': 'Il n’y a pas de lien à suivre',
    'links-ok': 'Chaque lien répond ({{count}})',
    'links-bad': 'Des liens ne mènent nulle part, ou à des pages sans chiffrement : {{links}}',
    'links-unsure': 'Pour {{count}} liens, on ne sait pas s’ils mènent quelque part',
    'quota-unknown': 'La place de marché ne donne pas ses quotas avant un appel',
    late: 'Cette vérification n’a pas fini à temps',
    'check-failed': 'Impossible à vérifier : {{reason}}',
  },
};
