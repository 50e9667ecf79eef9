/** Oracle drafts about which no rule has an error, a warning or a hint to report, and the context they stand in. */
import type { JsonObject } from '../../shared/domain/json.ts';
import type { RuleContext } from '../../shared/domain/marketplace.ts';
import { type BlobRef, blobRefSchema, type Parts } from '../../shared/domain/parts.ts';
import { termsVersionPart } from '../../shared/marketplaces/oracle/schema.ts';

export const ARTIFACT_ID = 'artifact-1';
export const TERMS_ID = 'terms-1';
export const TERMS_VERSION_ID = 'v2';

/** A blob that is nowhere: rules look only at what is known of it. */
export function pictureOf(facts: Partial<Omit<BlobRef, 'hash'>> & { readonly hash?: string } = {}): BlobRef {
  return blobRefSchema.parse({
    hash: 'a'.repeat(64),
    fileName: 'picture.png',
    sizeBytes: 40_000,
    mediaType: 'image/png',
    width: 1920,
    height: 1080,
    ...facts,
  });
}

const document = (value: JsonObject) => ({ type: 'document', value }) as const;

export function cleanApplication(): Parts {
  return {
    listing: document({
      name: 'acme-backup',
      packageType: 'MACHINE_IMAGE',
      displayName: 'Acme Backup for Oracle Cloud',
      headline: 'Back up every volume, and restore it in another region',
      tagline: 'Backups that somebody has restored',
      keywords: 'backup, restore, disaster recovery',
      vanityUrl: 'acme-backup',
      shortDescription:
        'Acme Backup copies block volumes on a schedule and checks each copy by restoring it.',
      longDescription:
        'Acme Backup runs on one small instance. It finds the volumes of a compartment by their tags.\n\nFor operations teams who answer for recovery times.',
      usageInformation: '1. Launch the image.\n2. Open https://INSTANCE:8443 and choose the compartments.',
      systemRequirements:
        'A private subnet and one instance of shape VM.Standard.E5.Flex with 1 OCPU and 8 GB.',
      versionDetails: {
        number: '4.2.0',
        description: 'Restores across regions.',
        releaseDate: '2026-11-02',
      },
      icon: pictureOf({ hash: '1'.repeat(64), fileName: 'icon.png', width: 260, height: 260 }),
      screenshots: [
        {
          id: 's1',
          displayName: 'Overview',
          description: 'Every volume with its last copy.',
          file: pictureOf({ hash: '2'.repeat(64), fileName: 'overview.png' }),
        },
        {
          id: 's2',
          displayName: 'Weekly proof',
          description: 'The report of one night.',
          file: pictureOf({ hash: '3'.repeat(64), fileName: 'proof.png' }),
        },
      ],
      contentLanguage: { name: 'English', code: 'en' },
      supportedlanguages: [
        { name: 'English', code: 'en' },
        { name: 'Portuguese (Brazil)', code: 'pt-BR' },
      ],
      products: [
        {
          code: 'OCI',
          categories: ['OCI_STORAGE', 'OCI_SECURITY'],
          additionalFilters: [{ filterCode: 'OS', filterProperties: ['LINUX'] }],
        },
      ],
      pricingType: 'BYOL',
      packages: [
        {
          id: 'p1',
          packageVersion: '4.2.0',
          displayName: 'Acme Backup 4.2.0',
          description: 'The image, ready to launch.',
          artifact: ARTIFACT_ID,
          terms: TERMS_ID,
          isDefault: true,
          areSecurityUpgradesProvided: true,
        },
      ],
      supportContacts: [
        {
          name: 'Acme support',
          email: 'support@acme-backup.example',
          phone: '+1 512 555 0142 ext. 3',
          subject: 'Acme Backup',
        },
      ],
      supportLinks: [{ name: 'Administrator guide', url: 'https://docs.acme-backup.example/oracle' }],
    }),
  };
}

/** The same listing, paid by the hour. */
export function paidApplication(): Parts {
  const { listing } = cleanApplication();
  return {
    listing: document({
      ...(listing?.type === 'document' ? listing.value : {}),
      pricingType: 'PAYGO',
      pricingPlans: [
        {
          planType: 'METERED',
          name: 'PER_OCPU_LINEAR',
          rates: [
            { billingCurrency: 'USD', rate: 0.1 },
            { billingCurrency: 'EUR', rate: 0.09 },
          ],
        },
      ],
    }),
  };
}

export function cleanTerms(): Parts {
  return {
    terms: document({
      name: 'Acme Backup Terms of Use',
      versions: [
        { id: 'v1', displayName: 'Version 1', createdOn: '2026-01-12' },
        { id: TERMS_VERSION_ID, displayName: 'Version 2 - November 2026', createdOn: '2026-11-02' },
      ],
      activeVersion: TERMS_VERSION_ID,
    }),
    [termsVersionPart('v1')]: { type: 'text', text: 'You may use Acme Backup.' },
    [termsVersionPart(TERMS_VERSION_ID)]: {
      type: 'text',
      text: 'Terms of use\n\nYou may use Acme Backup on any number of volumes.\nSee https://acme-backup.example/terms.',
    },
  };
}

export function cleanArtifact(): Parts {
  return {
    artifact: document({
      displayName: 'Acme Backup 4.2 image',
      artifactType: 'MACHINE_IMAGE',
      machineImage: {
        sourceImageId: 'ocid1.image.oc1.iad.aaaaacmebackup',
        username: 'opc',
        isSnapshotAllowed: true,
        imageShapeCompatibilityEntries: [
          {
            shape: 'VM.Standard.E5.Flex',
            ocpuConstraints: { min: 1, max: 8 },
            memoryConstraints: { minInGBs: 8, maxInGBs: 64 },
          },
        ],
      },
    }),
  };
}

const artifactOf = (value: JsonObject): Parts => ({ artifact: document(value) });

export const cleanContainer = (): Parts =>
  artifactOf({
    displayName: 'Acme Backup agent',
    artifactType: 'CONTAINER_IMAGE',
    containerImage: {
      sourceRegistryId: 'ocid1.containerimage.oc1.iad.aaaa',
      sourceRegistryUrl: 'iad.ocir.io/acme/backup:4.2',
    },
  });

export const cleanChart = (): Parts =>
  artifactOf({
    displayName: 'Acme Backup chart',
    artifactType: 'HELM_CHART',
    helmChart: {
      sourceRegistryId: 'ocid1.containerrepo.oc1.iad.aaaa',
      sourceRegistryUrl: 'iad.ocir.io/acme/charts/backup:4.2',
      supportedKubernetesVersions: ['1.30', '1.31'],
    },
  });

export const cleanStack = (): Parts =>
  artifactOf({
    displayName: 'Acme Backup stack',
    artifactType: 'STACK',
    stack: { sourceStackId: 'ocid1.ormstack.oc1.iad.aaaa', imageListingIds: ['ocid1.listing.oc1..aaaa'] },
  });

export const STACK_CODE = `variable "tenancy_ocid" {}
variable "region" {}
variable "image_id" {}
variable "name" {
  default = "acme"
}

resource "oci_core_app_catalog_subscription" "backup" {
  listing_id = "ocid1.appcataloglisting.oc1..aaaa"
}

resource "oci_core_instance" "backup" {
  display_name = "${'$'}{var.name}-1"
  metadata = {
    user_data = base64encode(<<-EOT
      #!/bin/sh
      echo "ready" > /run/acme # { not a bracket
    EOT
    )
  }
}
`;

export const STACK_SCHEMA = `schemaVersion: 1.1.0
version: "20190404"
variableGroups:
  - title: Hidden
    visible: false
    variables: [tenancy_ocid, region]
  - title: Machine
    variables:
      - image_id
      - name
variables:
  tenancy_ocid:
    type: string
  region:
    type: oci:identity:region:name
  image_id:
    type: oci:core:image:id
  name:
    type: string
`;

/** A stack that starts from Terraform files. */
export const cleanStackOfFiles = (): Parts => ({
  ...artifactOf({ displayName: 'Acme Backup stack', artifactType: 'STACK' }),
  'terraform/main.tf': { type: 'text', text: STACK_CODE },
  'terraform/schema.yaml': { type: 'text', text: STACK_SCHEMA },
});

const catalogue: RuleContext['catalogue'] = {
  products: [
    {
      name: 'Oracle Cloud Infrastructure',
      code: 'OCI',
      lifecycleState: 'ACTIVE',
      additionalFilters: [
        {
          name: 'Operating system',
          code: 'OS',
          isMandatory: true,
          isMultiSelect: false,
          properties: [
            { name: 'Linux', code: 'LINUX' },
            { name: 'Windows', code: 'WINDOWS' },
          ],
        },
      ],
    },
    { name: 'Fusion Applications', code: 'FUSION', lifecycleState: 'ACTIVE' },
    { name: 'Something old', code: 'OLD', lifecycleState: 'INACTIVE' },
  ],
  categories: [
    { name: 'Storage', code: 'OCI_STORAGE', productCode: 'OCI' },
    { name: 'Security', code: 'OCI_SECURITY', productCode: 'OCI' },
    { name: 'Finance', code: 'FINANCE', productCode: 'FUSION' },
  ],
  currencies: [{ currencyCode: 'USD' }, { currencyCode: 'EUR' }],
  shapes: [
    {
      shape: 'VM.Standard.E5.Flex',
      isFlexible: true,
      ocpuOptions: { min: 1, max: 94 },
      memoryOptions: { minInGBs: 1, maxInGBs: 1049 },
    },
    { shape: 'VM.Standard2.1', isFlexible: false },
  ],
};

export function cleanContext(change: Partial<RuleContext> = {}): RuleContext {
  return {
    catalogue,
    related: {
      [ARTIFACT_ID]: { kind: 'oracle.artifact', name: 'Acme Backup 4.2 image', parts: cleanArtifact() },
      [TERMS_ID]: { kind: 'oracle.terms', name: 'Acme Backup Terms of Use', parts: cleanTerms() },
    },
    published: null,
    today: '2026-11-21',
    ...change,
  };
}

/** Nothing was ever fetched, nothing is named, nothing is published. */
export const bareContext = (): RuleContext => cleanContext({ catalogue: {}, related: {} });
