import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-kinds.en.ts';

export const messages: Translated<typeof en> = {
  'oracle/lead-link': {
    title: 'Les adresses de démo, de formation et de téléchargement sont complètes',
    explanation:
      'Oracle demande que chaque lien mène au bon endroit. Une adresse complète commence par https://.',
    example: 'https://www.acme.com/demo',
    message: '{{url}} n’est pas une adresse complète. Commencez par https://.',
  },
  'oracle/download-address': {
    title: 'Le formulaire mène quelque part',
    explanation:
      'Le texte s’affiche pendant que le client laisse son nom ; l’adresse est là où il est mené ensuite.',
    example: 'https://www.acme.com/download',
    message: 'Il y a un texte à côté du formulaire, mais pas d’adresse où mener ensuite.',
  },
  'oracle/service-products': {
    title: 'Le service nomme un produit',
    explanation: 'L’API demande au moins un produit Oracle.',
    example: 'Oracle Cloud Infrastructure',
    message: 'Aucun produit n’est choisi. Choisissez ceux que concerne le service.',
  },
  'oracle/service-industries': {
    title: 'Le service nomme un secteur',
    explanation: 'L’API en demande au moins un. Elle n’en donne pas les codes.',
    example: 'FINANCIAL_SERVICES',
    message: 'Aucun secteur n’est nommé. Indiquez au moins un code d’Oracle.',
  },
  'oracle/service-product-known': {
    title: 'Les produits sont dans le catalogue d’Oracle',
    explanation: 'Comparé au catalogue tel qu’il a été récupéré ; il a pu changer depuis.',
    example: 'Des produits de la liste',
    message:
      'Absents du dernier catalogue récupéré : {{codes}}. Choisissez dans la liste, ou actualisez le catalogue.',
  },
  'oracle/trained-professionals': {
    title: 'Les personnes formées sont comptées par produit',
    explanation: 'L’API demande le produit et le nombre.',
    example: 'Oracle Cloud Infrastructure, 12',
    message: 'Cette entrée ne nomme pas de produit. Choisissez-en un, ou retirez l’entrée.',
    messageCount: 'Cette entrée n’a pas de nombre de personnes. Indiquez-le.',
  },
  'oracle/geo-location-complete': {
    title: 'Une région a ses précisions',
    explanation: 'L’API demande la région, l’une de sept, et ses précisions.',
    example: 'Europe : Allemagne, Autriche, Suisse',
    message: 'Cette entrée ne nomme aucune des sept régions d’Oracle. Choisissez-en une.',
    messageDetails: 'Cette région n’a pas de précisions. Dites quels pays ou villes, par exemple.',
  },
  'oracle/service-proof': {
    title: 'Des clients prouvent votre savoir-faire',
    explanation: 'Oracle vérifie les capacités de qui propose un service, et demande des clients nommés.',
    example: 'Deux clients, chacun avec ce qui a été fait',
    message:
      'Y a-t-il des clients qu’Oracle peut interroger, et sont-ils nommés ici ou dans la note aux relecteurs ?',
  },
};
