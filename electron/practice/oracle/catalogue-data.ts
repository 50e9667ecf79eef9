/**
 * The catalogue of the practice marketplace. Invented: names, codes and ranges are plausible, none of them
 * is a fact about Oracle's catalogue.
 */
export interface ProductData {
  readonly code: string;
  readonly name: string;
  readonly group: string;
  readonly categories: Readonly<Record<string, string>>;
  readonly hasFilters?: true;
}

export const PRODUCTS: readonly ProductData[] = [
  {
    code: 'OCI',
    name: 'Oracle Cloud Infrastructure',
    group: 'INFRASTRUCTURE',
    hasFilters: true,
    categories: {
      DATABASE: 'Database Management',
      ANALYTICS: 'Data and Analytics',
      DEVELOPER_TOOLS: 'Developer Tools',
      DEVOPS: 'DevOps',
      MONITORING: 'Monitoring and Observability',
      NETWORKING: 'Networking',
      SECURITY: 'Security',
      STORAGE: 'Storage, Backup and Recovery',
      MACHINE_LEARNING: 'AI and Machine Learning',
      MIGRATION: 'Migration',
    },
  },
  {
    code: 'FUSION_ERP',
    name: 'Fusion Cloud ERP',
    group: 'APPLICATIONS',
    categories: { FINANCIALS: 'Financials', PROCUREMENT: 'Procurement', RISK: 'Risk and Compliance' },
  },
  {
    code: 'FUSION_HCM',
    name: 'Fusion Cloud HCM',
    group: 'APPLICATIONS',
    categories: { PAYROLL: 'Payroll', TALENT: 'Talent Management', WORKFORCE: 'Workforce Management' },
  },
  {
    code: 'NETSUITE',
    name: 'NetSuite',
    group: 'APPLICATIONS',
    categories: { COMMERCE: 'Commerce', INVENTORY: 'Inventory and Warehouse' },
  },
  {
    code: 'INTEGRATION',
    name: 'Integration',
    group: 'PLATFORM',
    hasFilters: true,
    categories: { ADAPTERS: 'Adapters', RECIPES: 'Recipes', B2B: 'B2B and EDI' },
  },
];

export const FILTERS = [
  {
    name: 'Deployment',
    code: 'DEPLOYMENT',
    usageInstructions: 'How the product is run.',
    isMultiSelect: false,
    isMandatory: true,
    properties: [
      { name: 'In the customer tenancy', code: 'CUSTOMER_TENANCY' },
      { name: 'As a service of the publisher', code: 'PUBLISHER_HOSTED' },
    ],
  },
  {
    name: 'Operating system',
    code: 'OPERATING_SYSTEM',
    usageInstructions: 'Every operating system that is supported.',
    isMultiSelect: true,
    isMandatory: false,
    properties: [
      { name: 'Oracle Linux', code: 'ORACLE_LINUX' },
      { name: 'Ubuntu', code: 'UBUNTU' },
      { name: 'Windows Server', code: 'WINDOWS_SERVER' },
    ],
  },
] as const;

/** code, name, countries that are billed there */
export const MARKETS: readonly (readonly [string, string, readonly string[]])[] = [
  ['US', 'United States', ['US']],
  ['CA', 'Canada', ['CA']],
  ['BR', 'Brazil', ['BR']],
  ['GB', 'United Kingdom', ['GB']],
  ['EU', 'European Union', ['AT', 'BE', 'CZ', 'DE', 'ES', 'FR', 'IE', 'IT', 'NL', 'PL', 'PT', 'SE', 'SK']],
  ['CH', 'Switzerland', ['CH', 'LI']],
  ['IN', 'India', ['IN']],
  ['JP', 'Japan', ['JP']],
  ['AU', 'Australia and New Zealand', ['AU', 'NZ']],
];

/** code, units for one US dollar */
export const CURRENCIES: readonly (readonly [string, number])[] = [
  ['USD', 1],
  ['EUR', 0.92],
  ['GBP', 0.79],
  ['CHF', 0.88],
  ['CZK', 23.1],
  ['JPY', 151.2],
  ['INR', 84.3],
  ['BRL', 5.6],
  ['CAD', 1.37],
  ['AUD', 1.52],
];

export interface ShapeData {
  readonly shape: string;
  /** Smallest and largest number of OCPUs; absent when the shape is not flexible. */
  readonly ocpus?: readonly [number, number];
  readonly memoryInGBs?: readonly [number, number];
}

export const SHAPES: readonly ShapeData[] = [
  { shape: 'VM.Standard.E4.Flex', ocpus: [1, 114], memoryInGBs: [1, 1760] },
  { shape: 'VM.Standard.E5.Flex', ocpus: [1, 126], memoryInGBs: [1, 1049] },
  { shape: 'VM.Standard.A1.Flex', ocpus: [1, 80], memoryInGBs: [1, 512] },
  { shape: 'VM.Standard3.Flex', ocpus: [1, 56], memoryInGBs: [1, 896] },
  { shape: 'VM.Optimized3.Flex', ocpus: [1, 18], memoryInGBs: [1, 256] },
  { shape: 'VM.Standard2.1' },
  { shape: 'VM.Standard2.2' },
  { shape: 'VM.Standard2.4' },
  { shape: 'VM.GPU.A10.1' },
  { shape: 'BM.Standard3.64' },
];

export const SUPPORT_DOCS = [
  {
    code: 'ARCHITECTURE_REVIEW',
    name: 'Architecture review',
    group: 'APPLICATION',
    description: 'How the product is built and what it needs.',
    fileName: 'architecture-review.md',
    content:
      '# Architecture review (practice)\n\n1. Components\n2. Network paths\n3. Data at rest and in transit\n',
  },
  {
    code: 'SECURITY_REVIEW',
    name: 'Security review',
    group: 'APPLICATION',
    description: 'How the product protects its users and their data.',
    fileName: 'security-review.md',
    content:
      '# Security review (practice)\n\n1. Accounts and passwords\n2. Updates\n3. Scans and their results\n',
  },
  {
    code: 'SERVICE_CAPABILITY',
    name: 'Proof of ability',
    group: 'SERVICE',
    description: 'Customers for whom the service was done.',
    fileName: 'service-capability.md',
    content: '# Proof of ability (practice)\n\n1. Customer\n2. What was done\n3. When\n',
  },
] as const;

export const SERVICES = [
  {
    displayName: 'Practice Migration Services',
    tagline: 'From your data centre to the cloud',
    shortDescription: 'An invented service listing, there to be recommended by application listings.',
  },
  {
    displayName: 'Practice Implementation Partners',
    tagline: 'Set up in two weeks',
    shortDescription: 'An invented service listing for the first steps with a product.',
  },
  {
    displayName: 'Practice Managed Operations',
    tagline: 'Someone is awake at night',
    shortDescription: 'An invented service listing for running a product.',
  },
] as const;
