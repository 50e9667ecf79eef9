/** What a customer installs. */
export const messages = {
  'oracle/packages-present': {
    title: 'There is something to install',
    explanation:
      'A listing of this package type has at least one package when it is submitted. Inferred: the portal hides Submit while required information is missing.',
    example: '4.2.0, its image, its terms',
    message: 'There is no package. Add one with its artifact and terms.',
  },
  'oracle/packages-absent': {
    title: 'A listing without package type has no packages',
    explanation: 'The package type is “none”: nothing is installed.',
    example: 'No packages for SaaS',
    message:
      'The package type is “none” but there are packages. Remove them, or choose another type in a new listing.',
  },
  'oracle/package-complete': {
    title: 'A package is whole',
    explanation: 'The API requires version, artifact, terms and whether security upgrades are provided.',
    example: '4.2.0, Acme Backup image, Acme terms, yes',
    message: 'This package has no version. Write the version that customers get.',
    messageArtifact: 'This package has no artifact. Choose what is installed.',
    messageTerms: 'This package has no terms of use. Choose the terms that customers accept.',
    messageUpgrades: 'This package does not say whether security upgrades are provided. Choose yes or no.',
  },
  'oracle/package-version-characters': {
    title: 'A package version has only plain characters',
    explanation:
      'Oracle’s portal takes letters, digits, dots, hyphens, underscores, spaces and round brackets.',
    example: '4.2.0-1 (LTS)',
    message: 'A package version cannot hold {{characters}}. Use letters, digits, . - _ ( ) and spaces.',
  },
  'oracle/package-version-repeated': {
    title: 'Each package has its own version',
    explanation: 'Customers choose between packages by their version. Inferred: Oracle does not say so.',
    example: '4.2.0 and 4.1.3',
    message: 'Version {{version}} stands in more than one package. Give each its own.',
  },
  'oracle/package-reference': {
    title: 'The artifact and the terms are still here',
    explanation:
      'A package names an artifact and terms of this workspace; one that was removed cannot be sent.',
    example: 'An artifact from the list',
    message: 'The artifact of this package was removed from the workspace. Choose another.',
    messageTerms: 'The terms of this package were removed from the workspace. Choose others.',
  },
  'oracle/package-artifact-type': {
    title: 'The artifact is of the listing’s package type',
    explanation: 'A listing of one package type holds artifacts of that type. Inferred from the models.',
    example: 'MACHINE_IMAGE in both',
    message:
      '{{artifact}} is {{type}}, but the listing’s package type is {{packageType}}. Choose an artifact of that type.',
  },
  'oracle/package-terms-active': {
    title: 'The terms have an active version',
    explanation:
      'Customers accept the active version, so there has to be one before the package is used. Inferred from the publisher guide.',
    example: 'Acme Terms, version 2 active',
    message: '{{terms}} has no active version. Open the terms and choose the version that customers accept.',
  },
  'oracle/package-default': {
    title: 'Exactly one package is the default',
    explanation: 'Customers get the default package unless they choose another. Inferred from the model.',
    example: '4.2.0 is the default',
    message: 'No package is the default. Mark the one that customers should get.',
    messageMany: 'More than one package is the default, {{version}} among them. Keep one.',
  },
  'oracle/version-contradiction': {
    title: 'The version details and the package agree',
    explanation:
      'Oracle’s guidelines ask that a package’s version equal the version that is written elsewhere.',
    example: '4.2.0 in both',
    message: 'The version details say {{number}}, the package {{version}}. Make them agree.',
  },
  'oracle/version-in-text': {
    title: 'The texts name the version that is offered',
    explanation: 'Oracle’s guidelines ask that a package’s version equal the one that texts name.',
    example: 'Acme Backup 4.2',
    message:
      'The text names version {{stated}}, the package is {{version}}. Make them agree, or leave the version out.',
  },
  'oracle/version-in-pictures': {
    title: 'Pictures show the version that is offered',
    explanation: 'Oracle’s guidelines ask that a package’s version equal the one that pictures show.',
    example: 'The version in the corner of a screenshot',
    message: 'If a picture shows a version, is it that of the package?',
  },
} as const;
