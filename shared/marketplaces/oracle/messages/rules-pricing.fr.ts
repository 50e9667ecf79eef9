import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-pricing.en.ts';

export const messages: Translated<typeof en> = {
  'oracle/pricing-type': {
    title: 'La fiche dit comment elle se paie',
    explanation: 'L’API exige FREE, BYOL ou PAYGO.',
    example: 'BYOL : le client apporte sa licence',
    message: 'Aucun type de tarification n’est choisi. Choisissez gratuit, licence du client ou payant.',
    messageUnknown:
      '« {{value}} » n’est pas un type de tarification. Choisissez gratuit, licence du client ou payant.',
  },
  'oracle/paid-has-plan': {
    title: 'Une fiche payante a un plan tarifaire',
    explanation: 'Sans plan, il n’y a rien à facturer. Déduit : Oracle ne le dit pas.',
    example: 'Par OCPU et heure, 0,10 USD',
    message: 'La fiche est payante mais n’a pas de plan tarifaire. Ajoutez-en un avec ses tarifs.',
  },
  'oracle/free-has-no-plan': {
    title: 'Seules les fiches payantes ont des plans tarifaires',
    explanation:
      'Les plans d’une fiche gratuite ou à licence du client n’ont pas de sens. Déduit : Oracle ne le dit pas.',
    example: 'Pas de plan avec BYOL',
    message: 'La fiche n’est pas payante mais a des plans tarifaires. Retirez-les, ou choisissez payant.',
  },
  'oracle/plan-type': {
    title: 'Un plan est à l’usage ou fixe',
    explanation: 'L’API connaît deux types : à l’usage pour les images, fixe pour le SaaS.',
    example: 'METERED',
    message: 'Ce plan n’a pas de type. Choisissez à l’usage ou fixe.',
    messageUnknown: '« {{value}} » n’est pas un type de plan. Choisissez à l’usage ou fixe.',
  },
  'oracle/plan-name': {
    title: 'Un plan a un nom, un plan à l’usage l’un des quatre d’Oracle',
    explanation:
      'Un plan à l’usage porte le nom de ce qui est compté ; un plan fixe a un nom de votre choix.',
    example: 'PER_OCPU_LINEAR',
    message: 'Ce plan n’a pas de nom. Donnez-lui-en un.',
    messageMetered:
      '« {{name}} » n’est pas l’un des quatre plans à l’usage d’Oracle. Choisissez-en un dans la liste.',
  },
  'oracle/fixed-plan-complete': {
    title: 'Un plan fixe a une description et une fréquence de facturation',
    explanation: 'L’API exige les deux, et connaît la facturation mensuelle, trimestrielle et annuelle.',
    example: '« Jusqu’à 50 utilisateurs », mensuel',
    message: 'Ce plan n’a pas de description. Dites ce que le client reçoit.',
    messageFrequency:
      'Ce plan n’a pas de fréquence de facturation qu’Oracle connaisse. Choisissez mensuelle, trimestrielle ou annuelle.',
  },
  'oracle/plan-yearly': {
    title: 'La facturation annuelle a peut-être disparu',
    explanation:
      'L’un des SDK d’Oracle dit qu’elle a été retirée, un autre l’a encore. Seule la place de marché peut le dire.',
    example: 'MONTHLY',
    message:
      'La facturation annuelle n’est peut-être plus acceptée. Pensez à mensuelle ou trimestrielle en cas de refus.',
  },
  'oracle/plan-fits-package': {
    title: 'Les plans fixes sont pour le SaaS',
    explanation:
      'Oracle documente les plans fixes comme tarifs SaaS ; que SaaS veuille dire sans paquet est déduit.',
    example: 'METERED pour une image',
    message:
      'Un plan fixe est destiné au SaaS, or cette fiche a des paquets à installer. Un plan à l’usage convient peut-être mieux.',
  },
  'oracle/plan-rates': {
    title: 'Un plan a des tarifs',
    explanation: 'L’API exige les tarifs de chaque plan.',
    example: '0,10 USD',
    message: 'Ce plan n’a pas de tarif. Ajoutez-en un en USD.',
  },
  'oracle/rate-complete': {
    title: 'Un tarif a une devise et un montant',
    explanation: 'L’API exige les deux.',
    example: 'USD, 0,10',
    message: 'Ce tarif n’a pas de devise. Choisissez-en une.',
    messageRate: 'Ce tarif n’a pas de montant. Écrivez un nombre.',
  },
  'oracle/rate-currency-code': {
    title: 'Une devise est un code de trois capitales',
    explanation: 'L’API prend des codes ISO 4217.',
    example: 'USD, EUR',
    message: '« {{code}} » n’est pas un code de devise. Utilisez trois capitales, par exemple USD.',
  },
  'oracle/rate-currency-supported': {
    title: 'La devise est prise en charge par Oracle',
    explanation: 'Comparé à la liste des devises d’Oracle telle qu’elle a été lue la dernière fois.',
    example: 'USD, EUR',
    message:
      '{{code}} n’est pas parmi les devises prises en charge par Oracle. Choisissez-en une dans la liste.',
  },
  'oracle/rate-amount': {
    title: 'Un tarif est supérieur à zéro',
    explanation: 'Une fiche qui ne coûte rien est gratuite. Déduit : Oracle ne le dit pas.',
    example: '0,10',
    message: 'Le montant {{rate}} n’est pas supérieur à zéro. Corrigez-le, ou choisissez gratuit.',
  },
  'oracle/rate-repeated': {
    title: 'Chaque devise figure une fois par plan',
    explanation: 'Deux montants dans une devise se contredisent.',
    example: 'Un tarif en USD',
    message: '{{code}} figure plusieurs fois dans ce plan. Gardez un tarif.',
  },
  'oracle/rate-usd-base': {
    title: 'L’USD est le prix de base',
    explanation: 'Oracle prend le prix en USD comme base : il se fixe avant toute autre devise.',
    example: '0,10 USD, puis 0,09 EUR',
    message: 'Ce plan a {{codes}} mais pas de tarif en USD. Ajoutez d’abord le tarif en USD.',
  },
  'oracle/container-pricing': {
    title: 'Images de conteneur et charts Helm sont gratuits ou BYOL',
    explanation: 'Oracle n’accepte actuellement ni image de conteneur ni chart Helm payants.',
    example: 'BYOL',
    message:
      'Une image de conteneur ou un chart Helm ne peut pas être payant. Choisissez gratuit ou licence du client.',
  },
  'oracle/hourly-has-image': {
    title: 'Un prix à l’heure demande une image de calcul',
    explanation:
      'Une fiche payée à l’heure contient une image de calcul, ou une pile qui renvoie à la fiche d’une image payante.',
    example: 'MACHINE_IMAGE avec PER_OCPU_LINEAR',
    message:
      'La fiche se paie à l’heure mais son type de paquet ne contient pas d’image de calcul. Choisissez une image ou une pile.',
    messageStack:
      'La fiche se paie à l’heure, mais cette pile ne nomme aucune fiche d’image. Nommez la fiche de l’image payante qu’elle utilise.',
  },
  'oracle/stack-price-matches': {
    title: 'Une pile payante coûte ce que coûte son image',
    explanation: 'Prix et unité d’une pile payante sont ceux de la fiche d’image à laquelle elle renvoie.',
    example: 'PER_OCPU_LINEAR, 0,10 USD des deux côtés',
    message: 'Prix et unité sont-ils les mêmes que dans la fiche de l’image que la pile utilise ?',
  },
  'oracle/minimum-billing-hours': {
    title: 'Les heures facturées au minimum sont fixées',
    explanation: 'Oracle ne publie pas où les heures minimales de ce plan s’écrivent dans l’API.',
    example: 'Demandez à votre contact Oracle, ou regardez dans la console',
    message: 'Oracle ne publie pas où vont les heures minimales. Les avez-vous réglées avec Oracle ?',
  },
  'oracle/paid-registration': {
    title: 'L’entreprise peut vendre',
    explanation:
      'Une fiche payante demande une entité aux États-Unis, un compte en USD, le contrat américain signé et l’inscription comme fournisseur.',
    example: 'Les quatre avant le premier envoi',
    message:
      'Votre entreprise a-t-elle l’entité américaine, le compte en USD, le contrat signé et l’inscription comme fournisseur ?',
  },
  'oracle/customer-countries': {
    title: 'Les clients des pays activés peuvent acheter',
    explanation: 'Seuls les clients des pays et devises activés sur la fiche peuvent l’acheter.',
    example: 'USD pour les États-Unis',
    message: 'Les pays et devises où vous voulez vendre sont-ils activés ?',
  },
};
