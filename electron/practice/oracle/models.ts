/**
 * What a request body of the API may and must hold, from the facts of the official SDK's model files.
 * One line a model: fields divided by spaces, `?` after a name that may be left out, `:` before a type
 * (string when nothing is said), `[]` after the type of a list. A line that starts with `< Base` adds to
 * Base. `tags` stands for freeformTags and definedTags.
 */
export const MODEL_LINES: Readonly<Record<string, string>> = {
  // Listings
  CreateListingDetails: 'compartmentId name listingType:ListingType packageType:PackageType tags',
  UpdateListingDetails: 'tags',
  ChangeListingCompartmentDetails: 'compartmentId?',

  // Listing revisions
  RevisionTexts: `
    displayName? tagline? keywords? shortDescription? usageInformation? longDescription?
    contentLanguage?:LanguageItem supportedlanguages?:LanguageItem[]
    supportContacts?:SupportContact[] supportLinks?:NamedLink[] tags`,
  CreateListingRevisionDetails: '< RevisionTexts listingId headline status?:RevisionStatus',
  UpdateListingRevisionDetails: '< RevisionTexts headline?',
  ApplicationTexts: `
    versionDetails?:VersionDetails systemRequirements? pricingPlans?:PricingPlan[] vanityUrl?
    recommendedServiceProviderListingIds?:string[] availabilityAndPricingPolicy? isRoverExportable?:boolean`,
  CreateOciListingRevisionDetails:
    '< CreateListingRevisionDetails < ApplicationTexts pricingType:PricingType products:ListingProduct[]',
  UpdateOciListingRevisionDetails:
    '< UpdateListingRevisionDetails < ApplicationTexts pricingType?:PricingType products?:ListingProduct[]',
  LeadTexts: `
    versionDetails?:VersionDetails systemRequirements? demoUrl? selfPacedTrainingUrl?
    recommendedServiceProviderListingIds?:string[] vanityUrl? downloadInfo?:DownloadInfo pricingPlans?`,
  CreateLeadGenListingRevisionDetails:
    '< CreateListingRevisionDetails < LeadTexts pricingType:PricingType products:ListingProduct[]',
  UpdateLeadGenListingRevisionDetails:
    '< UpdateListingRevisionDetails < LeadTexts pricingType?:PricingType products?:ListingProduct[]',
  ServiceTexts:
    'contactUs? trainedProfessionals?:TrainedProfessionals[] vanityUrl? geoLocations?:GeoLocation[]',
  CreateServiceListingRevisionDetails:
    '< CreateListingRevisionDetails < ServiceTexts productCodes:string[] industries:string[]',
  UpdateServiceListingRevisionDetails:
    '< UpdateListingRevisionDetails < ServiceTexts productCodes?:string[] industries?:string[]',
  SubmitListingRevisionForReviewDetails:
    'noteDetails? areInternalTenancyLaunchAllowed?:boolean shouldAutoPublishOnApproval?:boolean',
  PublishListingRevisionAsPrivateDetails: 'allowedTenancies?:string[]',
  LanguageItem: 'name code',
  SupportContact: 'name phone? email? subject?',
  NamedLink: 'name url',
  VersionDetails: 'number description releaseDate',
  ListingProduct: 'code categories:string[] additionalFilters?:ListingProductAdditionalFilter[]',
  ListingProductAdditionalFilter: 'filterCode? filterProperties?:string[]',
  DownloadInfo: 'description? url?',
  TrainedProfessionals: 'professionalsCount:number productCode',
  GeoLocation: 'geographicRegion:Region details',
  PricingPlan: 'rates:PricingRate[]',
  MeteredPricingPlan: '< PricingPlan name:MeteredPlanName extendedMetadata?:map',
  SaaSPricingPlan:
    '< PricingPlan name planDescription billingFrequency:BillingFrequency extendedMetadata?:map',
  PricingRate: 'billingCurrency rate:number',

  // Attachments
  AttachmentTexts: 'displayName? description? tags',
  CreateListingRevisionAttachmentDetails: '< AttachmentTexts listingRevisionId',
  UpdateListingRevisionAttachmentDetails: '< AttachmentTexts',
  CreateScreenShotAttachmentDetails: '< CreateListingRevisionAttachmentDetails',
  UpdateScreenShotAttachmentDetails: '< UpdateListingRevisionAttachmentDetails',
  CreateVideoAttachmentDetails:
    '< CreateListingRevisionAttachmentDetails videoAttachmentDetails:CreateVideoDetails',
  UpdateVideoAttachmentDetails: '< UpdateListingRevisionAttachmentDetails',
  CreateVideoDetails: 'contentUrl',
  CreateRelatedDocumentAttachmentDetails:
    '< CreateListingRevisionAttachmentDetails documentCategory:DocumentCategory',
  UpdateRelatedDocumentAttachmentDetails:
    '< UpdateListingRevisionAttachmentDetails documentCategory?:DocumentCategory',
  ReviewSupportFields: 'documentName templateCode',
  CreateReviewSupportDocumentAttachment: '< CreateListingRevisionAttachmentDetails < ReviewSupportFields',
  UpdateReviewSupportDocumentAttachment: '< UpdateListingRevisionAttachmentDetails < ReviewSupportFields',
  CustomerSuccessFields: 'customerName url? productCodes?:string[]',
  CreateCustomerSuccessAttachment: '< CreateListingRevisionAttachmentDetails < CustomerSuccessFields',
  UpdateCustomerSuccessAttachment: '< UpdateListingRevisionAttachmentDetails < CustomerSuccessFields',
  SupportedServiceFields: 'serviceName url? type:SupportedServiceType',
  CreateSupportedServiceAttachment: '< CreateListingRevisionAttachmentDetails < SupportedServiceFields',
  UpdateSupportedServiceAttachment: '< UpdateListingRevisionAttachmentDetails < SupportedServiceFields',

  // Notes and packages
  CreateListingRevisionNoteDetails: 'listingRevisionId noteDetails tags',
  UpdateListingRevisionNoteDetails: 'tags',
  CreateListingRevisionPackageDetails: `
    listingRevisionId packageVersion displayName? description? artifactId termId isDefault?:boolean
    areSecurityUpgradesProvided:boolean tags`,
  UpdateListingRevisionPackageDetails: `
    packageVersion? displayName? description? artifactId? termId? isDefault?:boolean
    areSecurityUpgradesProvided?:boolean tags`,

  // Artifacts
  CreateArtifactDetails: 'compartmentId displayName? tags',
  UpdateArtifactDetails: 'compartmentId? displayName? tags',
  ChangeArtifactCompartmentDetails: 'compartmentId',
  CreateMachineImageArtifactDetails: '< CreateArtifactDetails machineImage:CreateMachineImageDetails',
  UpdateMachineImageArtifactDetails: '< UpdateArtifactDetails machineImage?:UpdateMachineImageDetails',
  CreateMachineImageDetails: `
    sourceImageId username? isSnapshotAllowed:boolean imageShapeCompatibilityEntries:ImageShapeCompatibility[]`,
  UpdateMachineImageDetails: `
    sourceImageId? username? isSnapshotAllowed?:boolean imageShapeCompatibilityEntries?:ImageShapeCompatibility[]`,
  ImageShapeCompatibility:
    'shape memoryConstraints?:ImageMemoryConstraints ocpuConstraints?:ImageOcpuConstraints',
  ImageMemoryConstraints: 'minInGBs?:number maxInGBs?:number',
  ImageOcpuConstraints: 'min?:number max?:number',
  CreateStackArtifactDetails: '< CreateArtifactDetails stack:CreateStackDetails',
  UpdateStackArtifactDetails: '< UpdateArtifactDetails stack?:UpdateStackDetails',
  CreateStackDetails: 'sourceStackId imageListingIds?:string[]',
  UpdateStackDetails: 'sourceStackId? imageListingIds?:string[]',
  CreateContainerImageArtifactDetails: '< CreateArtifactDetails containerImage:CreateContainerImageDetails',
  UpdateContainerImageArtifactDetails: '< UpdateArtifactDetails containerImage?:UpdateContainerImageDetails',
  CreateContainerImageDetails: 'sourceRegistryId sourceRegistryUrl',
  UpdateContainerImageDetails: 'sourceRegistryId sourceRegistryUrl',
  CreateKubernetesImageArtifactDetails:
    '< CreateArtifactDetails helmChart:CreateHelmChartImageDetails containerImageArtifactIds?:string[]',
  UpdateKubernetesImageArtifactDetails:
    '< UpdateArtifactDetails helmChart?:UpdateHelmChartImageDetails containerImageArtifactIds?:string[]',
  CreateHelmChartImageDetails: 'sourceRegistryId sourceRegistryUrl supportedKubernetesVersions?:string[]',
  UpdateHelmChartImageDetails: 'sourceRegistryId sourceRegistryUrl supportedKubernetesVersions?:string[]',

  // Terms
  CreateTermDetails: 'compartmentId name tags',
  UpdateTermDetails: 'tags',
  ChangeTermCompartmentDetails: 'compartmentId?',
  UpdateTermVersionDetails: 'displayName? tags',

  // Resource Manager. Its own name for the first is CreateStackDetails, which is taken by the artifact's part.
  CreateResourceManagerStackDetails: `
    compartmentId displayName? description? configSource:CreateConfigSourceDetails variables?:map
    terraformVersion? isThirdPartyProviderExperienceEnabled?:boolean tags`,
  CreateConfigSourceDetails: 'workingDirectory?',
  CreateZipUploadConfigSourceDetails: '< CreateConfigSourceDetails zipFileBase64Encoded',
};

export interface Discriminator {
  readonly field: string;
  readonly subtypes: Readonly<Record<string, string>>;
}

/** Bodies whose kind is told by one of their fields. */
export const DISCRIMINATORS: Readonly<Record<string, Discriminator>> = {
  ...onBoth('ListingRevisionDetails', 'listingType', (verb) => ({
    OCI_APPLICATION: `${verb}OciListingRevisionDetails`,
    LEAD_GENERATION: `${verb}LeadGenListingRevisionDetails`,
    SERVICE: `${verb}ServiceListingRevisionDetails`,
  })),
  ...onBoth('ListingRevisionAttachmentDetails', 'attachmentType', (verb) => ({
    SCREENSHOT: `${verb}ScreenShotAttachmentDetails`,
    VIDEO: `${verb}VideoAttachmentDetails`,
    RELATED_DOCUMENT: `${verb}RelatedDocumentAttachmentDetails`,
    REVIEW_SUPPORT_DOCUMENT: `${verb}ReviewSupportDocumentAttachment`,
    CUSTOMER_SUCCESS: `${verb}CustomerSuccessAttachment`,
    SUPPORTED_SERVICES: `${verb}SupportedServiceAttachment`,
  })),
  ...onBoth('ArtifactDetails', 'artifactType', (verb) => ({
    MACHINE_IMAGE: `${verb}MachineImageArtifactDetails`,
    STACK: `${verb}StackArtifactDetails`,
    CONTAINER_IMAGE: `${verb}ContainerImageArtifactDetails`,
    HELM_CHART: `${verb}KubernetesImageArtifactDetails`,
  })),
  CreateConfigSourceDetails: {
    field: 'configSourceType',
    subtypes: { ZIP_UPLOAD: 'CreateZipUploadConfigSourceDetails' },
  },
  PricingPlan: { field: 'planType', subtypes: { METERED: 'MeteredPricingPlan', FIXED: 'SaaSPricingPlan' } },
};

function onBoth(
  base: string,
  field: string,
  subtypes: (verb: string) => Readonly<Record<string, string>>,
): Readonly<Record<string, Discriminator>> {
  return {
    [`Create${base}`]: { field, subtypes: subtypes('Create') },
    [`Update${base}`]: { field, subtypes: subtypes('Update') },
  };
}
