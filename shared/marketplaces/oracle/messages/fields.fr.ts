import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './fields.en.ts';
import {
  leadFields,
  leadSection,
  serviceChoices,
  serviceFields,
  serviceSections,
} from './fields-lead-and-service.fr.ts';
import { listingChoices, listingFields, listingSections } from './fields-listing.fr.ts';

export const messages: Translated<typeof en> = {
  sections: {
    'oracle.application': listingSections,
    'oracle.lead-generation': { ...listingSections, lead: leadSection },
    'oracle.service': { ...listingSections, ...serviceSections },
    'oracle.terms': {
      terms: 'Conditions',
      versions: 'Versions',
    },
    'oracle.artifact': {
      artifact: 'Artefact',
      image: 'Source',
    },
  },
  fields: {
    'oracle.application': listingFields,
    // Another kind has the same words for the fields that it shares.
    'oracle.lead-generation': { ...listingFields, ...leadFields },
    'oracle.service': { ...listingFields, ...serviceFields },
    'oracle.terms': {
      name: {
        label: 'Nom',
        help: 'Une capitale à chaque mot (consignes d’Oracle). Ne change plus une fois les conditions chez Oracle.',
      },
      versions: {
        label: 'Versions',
        help: 'L’une est active : en activer une autre déplace toutes les fiches qui utilisent ces conditions.',
      },
      'versions.displayName': {
        label: 'Nom',
        help: 'Lettres simples sur une ligne : il voyage dans un en-tête HTTP.',
      },
      'versions.createdOn': { label: 'Créée le' },
      activeVersion: { label: 'Version active', help: 'Celle que les clients acceptent.' },
    },
    'oracle.artifact': {
      displayName: { label: 'Nom', help: 'Moins de 200 caractères (portail partenaire).' },
      artifactType: { label: 'Type', help: 'Ne peut plus changer une fois l’artefact chez Oracle.' },
      machineImage: { label: 'Image de machine' },
      'machineImage.sourceImageId': {
        label: 'OCID de l’image',
        help: 'Une image personnalisée dans us-ashburn-1.',
      },
      'machineImage.username': {
        label: 'Nom d’utilisateur',
        help: 'Le compte avec lequel les clients se connectent.',
      },
      'machineImage.isSnapshotAllowed': { label: 'Instantanés permis' },
      'machineImage.imageShapeCompatibilityEntries': {
        label: 'Formes compatibles',
        help: 'Les formes sur lesquelles l’image tourne. Au moins une.',
      },
      'machineImage.imageShapeCompatibilityEntries.shape': { label: 'Forme' },
      'machineImage.imageShapeCompatibilityEntries.ocpuConstraints': {
        label: 'OCPU',
        help: 'Pour les formes flexibles.',
      },
      'machineImage.imageShapeCompatibilityEntries.ocpuConstraints.min': { label: 'Au moins' },
      'machineImage.imageShapeCompatibilityEntries.ocpuConstraints.max': { label: 'Au plus' },
      'machineImage.imageShapeCompatibilityEntries.memoryConstraints': {
        label: 'Mémoire',
        help: 'Pour les formes flexibles.',
      },
      'machineImage.imageShapeCompatibilityEntries.memoryConstraints.minInGBs': { label: 'Au moins (Go)' },
      'machineImage.imageShapeCompatibilityEntries.memoryConstraints.maxInGBs': { label: 'Au plus (Go)' },
      containerImage: { label: 'Image de conteneur' },
      'containerImage.sourceRegistryId': { label: 'OCID du registre' },
      'containerImage.sourceRegistryUrl': {
        label: 'Adresse du registre',
        help: 'Registre, chemin et étiquette.',
      },
      helmChart: { label: 'Chart Helm' },
      'helmChart.sourceRegistryId': { label: 'OCID du registre' },
      'helmChart.sourceRegistryUrl': { label: 'Adresse du registre', help: 'Registre, chemin et étiquette.' },
      'helmChart.supportedKubernetesVersions': { label: 'Versions de Kubernetes prises en charge' },
      stack: { label: 'Pile' },
      'stack.sourceStackId': { label: 'OCID de la pile', help: 'La pile dans Resource Manager.' },
      imageListing: {
        label: 'Fiche de l’image, dans cet espace',
        help: 'La fiche de l’image machine que la pile démarre. Elle guide le parcours de la pile et n’est jamais envoyée.',
      },
      stackTested: { label: 'Essayée' },
      'stackTested.zip': { label: 'Le ZIP essayé' },
      'stackTested.on': { label: 'Essayée le' },
      'stack.imageListingIds': {
        label: 'Fiches d’images',
        help: 'La fiche de chaque image de la place de marché que la pile utilise.',
      },
    },
  },
  choices: {
    'oracle.application': listingChoices,
    'oracle.lead-generation': listingChoices,
    'oracle.service': { ...listingChoices, ...serviceChoices },
    'oracle.artifact': {
      artifactType: {
        CONTAINER_IMAGE: 'Image de conteneur',
        HELM_CHART: 'Chart Helm',
        MACHINE_IMAGE: 'Image de machine',
        STACK: 'Pile Terraform',
      },
    },
  },
};
