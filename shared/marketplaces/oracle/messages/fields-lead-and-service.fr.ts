import type { Translated } from '../../../messages/catalogue.ts';
import type {
  serviceChoices as choicesEn,
  leadFields as leadEn,
  serviceFields as serviceEn,
} from './fields-lead-and-service.en.ts';

export const leadSection = 'Démo et téléchargement';
export const serviceSections = { service: 'Le service', references: 'Références' };

export const leadFields = {
  pricingPlans: {
    label: 'Prix',
    help: 'Texte libre : les clients achètent chez vous, pas sur la place de marché.',
  },
  demoUrl: { label: 'Démo', help: 'L’adresse d’une démo.' },
  selfPacedTrainingUrl: {
    label: 'Formation libre',
    help: 'L’adresse d’une formation que les clients suivent seuls.',
  },
  downloadInfo: {
    label: 'Téléchargement',
    help: 'Ce qui s’affiche pendant que le client laisse son nom, et où il est mené ensuite.',
  },
  'downloadInfo.description': { label: 'Texte à côté du formulaire' },
  'downloadInfo.url': { label: 'Adresse après le formulaire' },
} satisfies Translated<typeof leadEn>;

export const serviceFields = {
  productCodes: { label: 'Produits', help: 'Les produits Oracle que concerne le service. Au moins un.' },
  industries: {
    label: 'Secteurs',
    help: 'Les codes d’Oracle. Son API n’en donne pas la liste ; ils sont envoyés tels quels.',
  },
  trainedProfessionals: {
    label: 'Professionnels formés',
    help: 'Combien de personnes vous avez formées pour chaque produit.',
  },
  'trainedProfessionals.productCode': { label: 'Produit' },
  'trainedProfessionals.professionalsCount': { label: 'Personnes' },
  geoLocations: { label: 'Régions', help: 'Où dans le monde vous proposez le service.' },
  'geoLocations.geographicRegion': { label: 'Région' },
  'geoLocations.details': { label: 'Précisions', help: 'Des pays ou des villes, par exemple.' },
  contactUs: {
    label: 'Comment vous contacter',
    help: 'Montré là où les clients s’informent du service. Oracle ne dit pas s’il s’agit d’un texte ou d’une adresse.',
  },
  customerSuccesses: {
    label: 'Réussites de clients',
    help: 'Des clients nommés prouvent votre savoir-faire : Oracle les demande à la relecture.',
  },
  'customerSuccesses.customerName': { label: 'Client' },
  'customerSuccesses.displayName': { label: 'Libellé' },
  'customerSuccesses.description': { label: 'Description' },
  'customerSuccesses.url': { label: 'Adresse', help: 'Où l’histoire peut être lue.' },
  'customerSuccesses.productCodes': { label: 'Produits' },
  'customerSuccesses.file': { label: 'Fichier' },
  supportedServices: {
    label: 'Services pris en charge',
    help: 'Ce que vous faites pour les clients, chacun avec son type.',
  },
  'supportedServices.serviceName': { label: 'Service' },
  'supportedServices.type': { label: 'Type' },
  'supportedServices.displayName': { label: 'Libellé' },
  'supportedServices.description': { label: 'Description' },
  'supportedServices.url': { label: 'Adresse' },
  'supportedServices.file': { label: 'Fichier' },
} satisfies Translated<typeof serviceEn>;

export const serviceChoices = {
  'supportedServices.type': {
    IMPLEMENTATION_SERVICE: 'Mise en œuvre',
    CONSULTING_SERVICE: 'Conseil',
    APP_DEVELOPMENT_SERVICE: 'Développement d’applications',
    MANAGED_SERVICE: 'Service géré',
    OTHER: 'Autre',
  },
  'geoLocations.geographicRegion': {
    AFRICA: 'Afrique',
    ASIA_PACIFIC: 'Asie-Pacifique',
    EUROPE: 'Europe',
    JAPAN: 'Japon',
    LATIN_AMERICA: 'Amérique latine',
    MIDDLE_EAST: 'Moyen-Orient',
    NORTH_AMERICA: 'Amérique du Nord',
  },
} satisfies Translated<typeof choicesEn>;
