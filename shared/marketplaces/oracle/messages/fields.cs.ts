import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './fields.en.ts';
import {
  leadFields,
  leadSection,
  serviceChoices,
  serviceFields,
  serviceSections,
} from './fields-lead-and-service.cs.ts';
import { listingChoices, listingFields, listingSections } from './fields-listing.cs.ts';

export const messages: Translated<typeof en> = {
  sections: {
    'oracle.application': listingSections,
    'oracle.lead-generation': { ...listingSections, lead: leadSection },
    'oracle.service': { ...listingSections, ...serviceSections },
    'oracle.terms': {
      terms: 'Podmínky',
      versions: 'Verze',
    },
    'oracle.artifact': {
      artifact: 'Artefakt',
      image: 'Zdroj',
    },
  },
  fields: {
    'oracle.application': listingFields,
    // Another kind has the same words for the fields that it shares.
    'oracle.lead-generation': { ...listingFields, ...leadFields },
    'oracle.service': { ...listingFields, ...serviceFields },
    'oracle.terms': {
      name: {
        label: 'Název',
        help: 'Velká počáteční písmena (pravidla Oracle). Po založení u Oracle se nemění.',
      },
      versions: {
        label: 'Verze',
        help: 'Jedna je platná: volba jiné přesune všechny nabídky, které tyto podmínky používají.',
      },
      'versions.displayName': {
        label: 'Název',
        help: 'Prostá písmena na jednom řádku: posílá se v hlavičce HTTP.',
      },
      'versions.createdOn': { label: 'Vytvořeno' },
      activeVersion: { label: 'Platná verze', help: 'Ta, kterou zákazníci přijímají.' },
    },
    'oracle.artifact': {
      displayName: { label: 'Název', help: 'Méně než 200 znaků (partnerský portál).' },
      artifactType: { label: 'Typ', help: 'Po založení u Oracle to nelze změnit.' },
      machineImage: { label: 'Obraz stroje' },
      'machineImage.sourceImageId': { label: 'OCID obrazu', help: 'Vlastní obraz v us-ashburn-1.' },
      'machineImage.username': { label: 'Uživatelské jméno', help: 'Účet, kterým se zákazníci přihlašují.' },
      'machineImage.isSnapshotAllowed': { label: 'Snapshoty povoleny' },
      'machineImage.imageShapeCompatibilityEntries': {
        label: 'Kompatibilní tvary',
        help: 'Tvary, na kterých obraz běží. Aspoň jeden.',
      },
      'machineImage.imageShapeCompatibilityEntries.shape': { label: 'Tvar' },
      'machineImage.imageShapeCompatibilityEntries.ocpuConstraints': {
        label: 'OCPU',
        help: 'U pružných tvarů.',
      },
      'machineImage.imageShapeCompatibilityEntries.ocpuConstraints.min': { label: 'Nejméně' },
      'machineImage.imageShapeCompatibilityEntries.ocpuConstraints.max': { label: 'Nejvýše' },
      'machineImage.imageShapeCompatibilityEntries.memoryConstraints': {
        label: 'Paměť',
        help: 'U pružných tvarů.',
      },
      'machineImage.imageShapeCompatibilityEntries.memoryConstraints.minInGBs': { label: 'Nejméně (GB)' },
      'machineImage.imageShapeCompatibilityEntries.memoryConstraints.maxInGBs': { label: 'Nejvýše (GB)' },
      containerImage: { label: 'Obraz kontejneru' },
      'containerImage.sourceRegistryId': { label: 'OCID registru' },
      'containerImage.sourceRegistryUrl': { label: 'Adresa registru', help: 'Registr, cesta a značka.' },
      helmChart: { label: 'Chart Helm' },
      'helmChart.sourceRegistryId': { label: 'OCID registru' },
      'helmChart.sourceRegistryUrl': { label: 'Adresa registru', help: 'Registr, cesta a značka.' },
      'helmChart.supportedKubernetesVersions': { label: 'Podporované verze Kubernetes' },
      stack: { label: 'Stack' },
      'stack.sourceStackId': { label: 'OCID stacku', help: 'Stack v Resource Manageru.' },
      imageListing: {
        label: 'Nabídka obrazu v tomto prostoru',
        help: 'Nabídka obrazu stroje, který stack spouští. Vede cestu stacku a nikdy se neposílá.',
      },
      stackTested: { label: 'Vyzkoušeno' },
      'stackTested.zip': { label: 'Vyzkoušený ZIP' },
      'stackTested.on': { label: 'Vyzkoušeno dne' },
      'stack.imageListingIds': {
        label: 'Nabídky obrazů',
        help: 'Nabídka každého obrazu z tržiště, který stack používá.',
      },
    },
  },
  choices: {
    'oracle.application': listingChoices,
    'oracle.lead-generation': listingChoices,
    'oracle.service': { ...listingChoices, ...serviceChoices },
    'oracle.artifact': {
      artifactType: {
        CONTAINER_IMAGE: 'Obraz kontejneru',
        HELM_CHART: 'Chart Helm',
        MACHINE_IMAGE: 'Obraz stroje',
        STACK: 'Stack Terraform',
      },
    },
  },
};
