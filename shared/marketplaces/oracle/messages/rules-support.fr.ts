import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-support.en.ts';

export const messages: Translated<typeof en> = {
  'oracle/support-contact': {
    title: 'L’assistance est joignable par téléphone ou e-mail',
    explanation:
      'Les consignes d’Oracle exigent un numéro de téléphone ou une adresse e-mail correcte dans la partie assistance.',
    example: 'support@acme-backup.example',
    message: 'Aucun contact d’assistance n’a de numéro de téléphone ni d’adresse e-mail. Ajoutez-en un.',
  },
  'oracle/support-contact-name': {
    title: 'Chaque contact d’assistance a un nom',
    explanation: 'L’API exige un nom pour chaque contact.',
    example: 'Assistance Acme',
    message: 'Ce contact d’assistance n’a pas de nom. Donnez-lui-en un, ou retirez-le.',
  },
  'oracle/support-contact-unreachable': {
    title: 'Chaque contact d’assistance est joignable',
    explanation: 'Un contact sans téléphone ni e-mail n’aide personne.',
    example: 'Assistance Acme, support@acme-backup.example',
    message: '{{name}} n’a ni numéro de téléphone ni adresse e-mail. Ajoutez-en un, ou retirez le contact.',
  },
  'oracle/support-email': {
    title: 'Les adresses e-mail sont bien formées',
    explanation: 'Oracle exige une adresse correcte. Si quelqu’un la lit ne peut pas se savoir ici.',
    example: 'support@acme-backup.example',
    message: '« {{email}} » n’est pas une adresse e-mail bien formée. Corrigez-la.',
  },
  'oracle/support-phone': {
    title: 'Les numéros de téléphone sont des numéros',
    explanation: 'Oracle exige un numéro correct. Chiffres, espaces, + ( ) - et un poste sont compris.',
    example: '+1 512 555 0142 ext. 3',
    message:
      '« {{phone}} » ne ressemble pas à un numéro de téléphone. Corrigez-le, avec l’indicatif du pays.',
  },
  'oracle/support-link-complete': {
    title: 'Chaque lien d’assistance a un nom et une adresse',
    explanation: 'L’API exige les deux.',
    example: 'Guide d’administration, https://docs.acme-backup.example',
    message: 'Il manque à ce lien d’assistance son nom ou son adresse. Remplissez-le, ou retirez le lien.',
  },
  'oracle/link-malformed': {
    title: 'Les liens sont bien formés',
    explanation:
      'Oracle demande que chaque lien mène à sa cible. Un lien a besoin de https:// et d’un nom d’hôte.',
    example: 'https://docs.acme-backup.example/oracle',
    message: '« {{url}} » n’est pas une adresse web. Écrivez-la en entier, avec https://.',
  },
  'oracle/link-insecure': {
    title: 'Les liens utilisent https',
    explanation:
      'Les navigateurs mettent en garde contre les pages sans chiffrement, et les relecteurs le remarquent.',
    example: 'https://docs.acme-backup.example',
    message: '{{url}} n’est pas chiffré. Utilisez https si le site le propose.',
  },
  'oracle/example-address': {
    title: 'Les adresses sont réelles',
    explanation: 'Des domaines comme example.com servent aux exemples : personne n’y est joignable.',
    example: 'support@votre-vrai-domaine',
    message: '« {{address}} » est une adresse d’exemple. Mettez la vraie.',
  },
  'oracle/support-repeated': {
    title: 'Contacts et liens figurent une fois',
    explanation: 'Plusieurs contacts et liens sont permis ; le même deux fois n’apporte rien.',
    example: 'Une entrée par contact',
    message: '{{name}} figure deux fois avec les mêmes détails. Retirez la répétition.',
  },
  'oracle/support-answers': {
    title: 'Quelqu’un répond au contact d’assistance',
    explanation: 'Oracle exige un numéro ou une adresse correcte. Seul un essai peut le dire.',
    example: 'Appelez le numéro et écrivez à l’adresse une fois.',
    message: 'Chaque numéro de téléphone et chaque adresse e-mail ont-ils été essayés ?',
  },
};
