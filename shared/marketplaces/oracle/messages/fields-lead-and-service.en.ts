/** The words of what only a lead generation listing or a service has. */
export const leadSection = 'Demo and download';
export const serviceSections = { service: 'The service', references: 'References' } as const;

export const leadFields = {
  pricingPlans: { label: 'Prices', help: 'Free text: customers buy from you, not through the marketplace.' },
  demoUrl: { label: 'Demo', help: 'The address of a demo.' },
  selfPacedTrainingUrl: {
    label: 'Self-paced training',
    help: 'The address of a training that customers follow by themselves.',
  },
  downloadInfo: {
    label: 'Download',
    help: 'What is shown while the customer leaves their name, and where they are led after it.',
  },
  'downloadInfo.description': { label: 'Text beside the form' },
  'downloadInfo.url': { label: 'Address after the form' },
} as const;

export const serviceFields = {
  productCodes: { label: 'Products', help: 'The Oracle products that the service is for. At least one.' },
  industries: {
    label: 'Industries',
    help: 'Oracle’s codes. Its API does not list them; they are sent as they stand here.',
  },
  trainedProfessionals: {
    label: 'Trained professionals',
    help: 'How many people you have trained for each product.',
  },
  'trainedProfessionals.productCode': { label: 'Product' },
  'trainedProfessionals.professionalsCount': { label: 'People' },
  geoLocations: { label: 'Regions', help: 'Where in the world you offer the service.' },
  'geoLocations.geographicRegion': { label: 'Region' },
  'geoLocations.details': { label: 'Details', help: 'Countries or cities, for instance.' },
  contactUs: {
    label: 'How to contact you',
    help: 'Shown where customers ask about the service. Oracle does not say whether a text or an address is meant.',
  },
  customerSuccesses: {
    label: 'Customers’ successes',
    help: 'Named customers prove that you can do it: Oracle asks for them in the review.',
  },
  'customerSuccesses.customerName': { label: 'Customer' },
  'customerSuccesses.displayName': { label: 'Label' },
  'customerSuccesses.description': { label: 'Description' },
  'customerSuccesses.url': { label: 'Address', help: 'Where the story can be read.' },
  'customerSuccesses.productCodes': { label: 'Products' },
  'customerSuccesses.file': { label: 'File' },
  supportedServices: { label: 'Supported services', help: 'What you do for customers, each with its type.' },
  'supportedServices.serviceName': { label: 'Service' },
  'supportedServices.type': { label: 'Type' },
  'supportedServices.displayName': { label: 'Label' },
  'supportedServices.description': { label: 'Description' },
  'supportedServices.url': { label: 'Address' },
  'supportedServices.file': { label: 'File' },
} as const;

export const serviceChoices = {
  'supportedServices.type': {
    IMPLEMENTATION_SERVICE: 'Implementation',
    CONSULTING_SERVICE: 'Consulting',
    APP_DEVELOPMENT_SERVICE: 'Application development',
    MANAGED_SERVICE: 'Managed service',
    OTHER: 'Other',
  },
  'geoLocations.geographicRegion': {
    AFRICA: 'Africa',
    ASIA_PACIFIC: 'Asia Pacific',
    EUROPE: 'Europe',
    JAPAN: 'Japan',
    LATIN_AMERICA: 'Latin America',
    MIDDLE_EAST: 'Middle East',
    NORTH_AMERICA: 'North America',
  },
} as const;
