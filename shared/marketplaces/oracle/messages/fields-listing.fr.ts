import type { Translated } from '../../../messages/catalogue.ts';
import type {
  listingChoices as choicesEn,
  listingFields as fieldsEn,
  listingSections as sectionsEn,
} from './fields-listing.en.ts';

export const listingSections = {
  basics: 'L’essentiel',
  descriptions: 'Descriptions',
  version: 'Version',
  media: 'Images et vidéos',
  documents: 'Documents',
  languages: 'Langues',
  categories: 'Produits et catégories',
  pricing: 'Tarification',
  packages: 'Paquets',
  support: 'Assistance',
} satisfies Translated<typeof sectionsEn>;

export const listingFields = {
  name: {
    label: 'Nom interne',
    help: 'Jamais montré aux clients, et jamais changé une fois la fiche chez Oracle. Au plus 80 caractères (consignes d’Oracle).',
  },
  packageType: {
    label: 'Type de paquet',
    help: 'Ce que les clients installent. Ne peut plus changer une fois la fiche chez Oracle.',
  },
  displayName: {
    label: 'Nom affiché',
    help: 'Ce que lisent les clients. Au plus 80 caractères, 36 s’affichent le mieux (consignes d’Oracle).',
  },
  headline: {
    label: 'Titre',
    help: 'Une ligne qui dit à quoi sert le produit. Deux lignes au plus à l’affichage ; Oracle ne publie pas de nombre de caractères.',
  },
  tagline: { label: 'Accroche', help: 'Montrée sur la carte.' },
  keywords: { label: 'Mots-clés', help: 'Séparés par des virgules.' },
  vanityUrl: {
    label: 'URL personnalisée',
    help: 'Oracle ne dit pas s’il faut l’adresse entière ou seulement sa fin.',
  },
  shortDescription: {
    label: 'Description courte',
    help: 'Montrée sur la carte. Oracle ne publie pas de limite.',
  },
  longDescription: {
    label: 'Description longue',
    help: 'À qui s’adresse le produit et ce qu’on y gagne. Oracle ne publie pas de limite.',
  },
  usageInformation: {
    label: 'Informations d’utilisation',
    help: 'Comment lancer, se connecter et configurer.',
  },
  systemRequirements: {
    label: 'Configuration requise',
    help: 'Les composants OCI nécessaires, formes de calcul comprises.',
  },
  versionDetails: { label: 'Détails de version', help: 'Les trois champs, ou aucun.' },
  'versionDetails.number': { label: 'Numéro de version' },
  'versionDetails.description': { label: 'Nouveautés' },
  'versionDetails.releaseDate': { label: 'Date de sortie' },
  icon: {
    label: 'Icône',
    help: 'Montrée sur blanc uni. Oracle ne publie pas de taille ; un carré d’au moins 130 × 130 pixels est raisonnable.',
  },
  screenshots: {
    label: 'Captures d’écran',
    help: 'Dans un ordre qui raconte une histoire, chacune avec libellé et description.',
  },
  'screenshots.displayName': { label: 'Libellé' },
  'screenshots.description': { label: 'Description' },
  'screenshots.file': { label: 'Image' },
  contentLanguage: {
    label: 'Langue du contenu',
    help: 'La langue dans laquelle les textes sont écrits.',
  },
  'contentLanguage.name': { label: 'Langue' },
  'contentLanguage.code': { label: 'Code' },
  supportedlanguages: { label: 'Langues prises en charge', help: 'Les langues que parle le produit.' },
  'supportedlanguages.name': { label: 'Langue' },
  'supportedlanguages.code': { label: 'Code' },
  products: { label: 'Produits', help: 'Où les clients trouvent la fiche. Au moins un.' },
  'products.code': { label: 'Produit' },
  'products.categories': { label: 'Catégories' },
  'products.additionalFilters': { label: 'Filtres' },
  'products.additionalFilters.filterCode': { label: 'Filtre' },
  'products.additionalFilters.filterProperties': { label: 'Valeurs' },
  pricingType: {
    label: 'Type de tarification',
    help: 'Images de conteneur et charts Helm : gratuits ou BYOL seulement.',
  },
  pricingPlans: { label: 'Plans tarifaires', help: 'Pour les fiches payantes seulement.' },
  'pricingPlans.planType': { label: 'Type de plan' },
  'pricingPlans.name': {
    label: 'Plan',
    help: 'Un plan à l’usage est l’un des quatre d’Oracle ; un plan fixe a un nom de votre choix.',
  },
  'pricingPlans.planDescription': { label: 'Description', help: 'Pour les plans fixes.' },
  'pricingPlans.billingFrequency': { label: 'Fréquence de facturation', help: 'Pour les plans fixes.' },
  'pricingPlans.rates': { label: 'Tarifs', help: 'L’USD est le prix de base et vient d’abord.' },
  'pricingPlans.rates.billingCurrency': { label: 'Devise' },
  'pricingPlans.rates.rate': { label: 'Montant' },
  availabilityAndPricingPolicy: { label: 'Politique de disponibilité et de prix' },
  isRoverExportable: { label: 'Exportable vers Roving Edge' },
  packages: {
    label: 'Paquets',
    help: 'Chacun un artefact avec une version et des conditions ; l’un est celui par défaut.',
  },
  'packages.packageVersion': {
    label: 'Version',
    help: 'Lettres, chiffres, . - _ ( ) et espaces (portail partenaire).',
  },
  'packages.displayName': { label: 'Nom' },
  'packages.description': { label: 'Description' },
  'packages.artifact': { label: 'Artefact' },
  'packages.terms': { label: 'Conditions d’utilisation' },
  'packages.isDefault': { label: 'Paquet par défaut' },
  'packages.areSecurityUpgradesProvided': { label: 'Des mises à jour de sécurité sont fournies' },
  supportContacts: {
    label: 'Contacts d’assistance',
    help: 'Au moins un avec numéro de téléphone ou adresse e-mail.',
  },
  'supportContacts.name': { label: 'Nom' },
  'supportContacts.phone': { label: 'Téléphone' },
  'supportContacts.email': { label: 'E-mail' },
  'supportContacts.subject': { label: 'Objet' },
  supportLinks: { label: 'Liens d’assistance' },
  'supportLinks.name': { label: 'Nom' },
  'supportLinks.url': { label: 'Adresse' },
  videos: {
    label: 'Vidéos',
    help: 'Une adresse chacune : Oracle ne prend pas de fichier vidéo, et une autre adresse y crée une nouvelle entrée. Dans un ordre qui raconte une histoire.',
  },
  'videos.displayName': { label: 'Libellé' },
  'videos.description': { label: 'Description' },
  'videos.contentUrl': { label: 'Adresse', help: 'Où la vidéo se joue.' },
  relatedDocuments: {
    label: 'Documents associés',
    help: 'Ce que les clients lisent ensuite : chacun un fichier et l’une des huit catégories d’Oracle.',
  },
  'relatedDocuments.displayName': { label: 'Nom' },
  'relatedDocuments.documentCategory': { label: 'Catégorie' },
  'relatedDocuments.description': { label: 'Description' },
  'relatedDocuments.file': { label: 'Fichier', help: 'Oracle ne publie ni types ni taille.' },
  reviewDocuments: {
    label: 'Documents pour les relecteurs',
    help: 'Des preuves pour la relecture, chacune d’après un modèle d’Oracle. Aucune page ne dit que les clients les voient.',
  },
  'reviewDocuments.documentName': { label: 'Nom du document' },
  'reviewDocuments.templateCode': {
    label: 'Modèle',
    help: 'Le modèle que suit le document, dans la liste d’Oracle.',
  },
  'reviewDocuments.displayName': { label: 'Libellé' },
  'reviewDocuments.description': { label: 'Description' },
  'reviewDocuments.file': { label: 'Fichier' },
  recommendedServiceProviderListingIds: {
    label: 'Prestataires recommandés',
    help: 'Des services d’autres partenaires qui vont avec ce produit.',
  },
} satisfies Translated<typeof fieldsEn>;

export const listingChoices = {
  packageType: {
    CONTAINER_IMAGE: 'Image de conteneur',
    HELM_CHART: 'Chart Helm',
    MACHINE_IMAGE: 'Image de machine',
    STACK: 'Pile Terraform',
    NONE: 'Aucun (SaaS)',
  },
  pricingType: {
    FREE: 'Gratuit',
    BYOL: 'Licence du client (BYOL)',
    PAYGO: 'Payant, à l’usage',
  },
  'pricingPlans.planType': {
    METERED: 'À l’usage',
    FIXED: 'Fixe (SaaS)',
  },
  'pricingPlans.name': {
    PER_INSTANCE: 'Par instance et heure',
    PER_OCPU_MIN_BILLING_HRS: 'Par OCPU et heure, avec heures minimales',
    PER_OCPU_LINEAR: 'Par OCPU et heure',
    PER_INSTANCE_MONTHLY_INCLUSIVE: 'Par instance et mois, tout compris',
  },
  'pricingPlans.billingFrequency': {
    MONTHLY: 'Mensuelle',
    QUARTERLY: 'Trimestrielle',
    YEARLY: 'Annuelle',
  },
  'relatedDocuments.documentCategory': {
    CASE_STUDIES: 'Études de cas',
    CUSTOMIZATION_GUIDES: 'Guides de personnalisation',
    DATA_SHEETS: 'Fiches techniques',
    PRESS_RELEASE: 'Communiqué de presse',
    PRODUCT_DOCUMENTATION: 'Documentation du produit',
    USER_GUIDES: 'Guides d’utilisation',
    WEBINARS: 'Webinaires',
    WHITEPAPERS: 'Livres blancs',
  },
} satisfies Translated<typeof choicesEn>;
