/** The form's words: sections, labels, help and choices of Oracle's kinds. Keys are paths without their `[]`. */
import {
  leadFields,
  leadSection,
  serviceChoices,
  serviceFields,
  serviceSections,
} from './fields-lead-and-service.en.ts';
import { listingChoices, listingFields, listingSections } from './fields-listing.en.ts';

export const messages = {
  sections: {
    'oracle.application': listingSections,
    'oracle.lead-generation': { ...listingSections, lead: leadSection },
    'oracle.service': { ...listingSections, ...serviceSections },
    'oracle.terms': {
      terms: 'Terms',
      versions: 'Versions',
    },
    'oracle.artifact': {
      artifact: 'Artifact',
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
        label: 'Name',
        help: 'In Title Case (listing guidelines). Never changed once Oracle has the terms.',
      },
      versions: {
        label: 'Versions',
        help: 'One is active: activating another moves every listing that uses these terms.',
      },
      'versions.displayName': {
        label: 'Name',
        help: 'Plain letters on one line: it travels in an HTTP header.',
      },
      'versions.createdOn': { label: 'Created on' },
      activeVersion: { label: 'Active version', help: 'The one that customers accept.' },
    },
    'oracle.artifact': {
      displayName: { label: 'Name', help: 'Under 200 characters (partner portal).' },
      artifactType: { label: 'Type', help: 'Cannot be changed once Oracle has the artifact.' },
      machineImage: { label: 'Machine image' },
      'machineImage.sourceImageId': { label: 'Image OCID', help: 'A custom image in us-ashburn-1.' },
      'machineImage.username': { label: 'User name', help: 'The account that customers sign in with.' },
      'machineImage.isSnapshotAllowed': { label: 'Snapshots are allowed' },
      'machineImage.imageShapeCompatibilityEntries': {
        label: 'Compatible shapes',
        help: 'The shapes that the image runs on. At least one.',
      },
      'machineImage.imageShapeCompatibilityEntries.shape': { label: 'Shape' },
      'machineImage.imageShapeCompatibilityEntries.ocpuConstraints': {
        label: 'OCPUs',
        help: 'For flexible shapes.',
      },
      'machineImage.imageShapeCompatibilityEntries.ocpuConstraints.min': { label: 'At least' },
      'machineImage.imageShapeCompatibilityEntries.ocpuConstraints.max': { label: 'At most' },
      'machineImage.imageShapeCompatibilityEntries.memoryConstraints': {
        label: 'Memory',
        help: 'For flexible shapes.',
      },
      'machineImage.imageShapeCompatibilityEntries.memoryConstraints.minInGBs': { label: 'At least (GB)' },
      'machineImage.imageShapeCompatibilityEntries.memoryConstraints.maxInGBs': { label: 'At most (GB)' },
      containerImage: { label: 'Container image' },
      'containerImage.sourceRegistryId': { label: 'Registry OCID' },
      'containerImage.sourceRegistryUrl': { label: 'Registry address', help: 'Registry, path and tag.' },
      helmChart: { label: 'Helm chart' },
      'helmChart.sourceRegistryId': { label: 'Registry OCID' },
      'helmChart.sourceRegistryUrl': { label: 'Registry address', help: 'Registry, path and tag.' },
      'helmChart.supportedKubernetesVersions': { label: 'Supported Kubernetes versions' },
      stack: { label: 'Stack' },
      'stack.sourceStackId': { label: 'Stack OCID', help: 'The stack in Resource Manager.' },
      imageListing: {
        label: 'Image listing, in this workspace',
        help: 'The listing of the machine image that the stack starts. It leads the stack path; it is never sent.',
      },
      stackTested: { label: 'Tried' },
      'stackTested.zip': { label: 'The ZIP that was tried' },
      'stackTested.on': { label: 'Tried on' },
      'stack.imageListingIds': {
        label: 'Image listings',
        help: 'The listing of each Marketplace image that the stack uses.',
      },
    },
  },
  choices: {
    'oracle.application': listingChoices,
    'oracle.lead-generation': listingChoices,
    'oracle.service': { ...listingChoices, ...serviceChoices },
    'oracle.artifact': {
      artifactType: {
        CONTAINER_IMAGE: 'Container image',
        HELM_CHART: 'Helm chart',
        MACHINE_IMAGE: 'Machine image',
        STACK: 'Terraform stack',
      },
    },
  },
} as const;
