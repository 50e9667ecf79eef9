/** Names, headline, keywords, the long texts, version details and languages. */
export const messages = {
  'oracle/name-required': {
    title: 'The listing needs a name',
    explanation:
      'Oracle creates a listing under an internal name that customers do not see and that never changes afterwards.',
    example: 'acme-backup',
    message: 'The listing has no internal name. Give it one: Oracle does not create a listing without it.',
  },
  'oracle/display-name-required': {
    title: 'Customers need a name to read',
    explanation:
      'The API takes a revision without a display name, but the card and the page then have no name of their own.',
    example: 'Acme Backup for Oracle Cloud',
    message: 'There is no display name. Write the name that customers should read.',
  },
  'oracle/name-length': {
    title: 'A name has at most 80 characters',
    explanation: 'Oracle’s guidelines allow 80 characters for the name of a listing or an application.',
    example: 'Acme Backup for Oracle Cloud Infrastructure',
    message: 'This name has {{length}} characters, {{over}} more than the 80 that Oracle allows. Shorten it.',
  },
  'oracle/name-best-length': {
    title: 'A name of up to 36 characters is shown best',
    explanation: 'Oracle recommends at most 36 characters for the best display; up to 80 are allowed.',
    example: 'Acme Backup for Oracle Cloud',
    message: 'This name has {{length}} characters. Oracle shows names of up to 36 best.',
  },
  'oracle/name-one-line': {
    title: 'A name stands on one line',
    explanation: 'Oracle’s guidelines allow no line breaks in a name.',
    example: 'Acme Backup for Oracle Cloud',
    message: 'The name has a line break. Put it on one line.',
  },
  'oracle/name-clear': {
    title: 'The name is clear, concise and spelled right',
    explanation: 'Oracle asks for a name that a customer understands at once. Only a person can tell.',
    example: '“Acme Backup for Oracle Cloud” rather than “ABOC Enterprise Suite”',
    message: 'Read the name as a customer would: is it clear, short and spelled right?',
  },
  'oracle/headline-required': {
    title: 'The listing needs a headline',
    explanation: 'The API requires a headline on every revision.',
    example: 'Back up every volume, and restore it in another region',
    message: 'There is no headline. Write one line that says what the product is for.',
  },
  'oracle/headline-one-line': {
    title: 'The headline is a single line',
    explanation: 'The API describes the headline as a single line.',
    example: 'Back up every volume, and restore it in another region',
    message: 'The headline has a line break. Put it on one line.',
  },
  'oracle/headline-two-lines': {
    title: 'The headline takes at most two lines on the page',
    explanation:
      'Oracle’s guidelines allow two lines when shown. Oracle publishes no number of characters, so look at the preview.',
    example: 'Back up every volume, and restore it in another region',
    message: 'Look at the preview: does the headline fit on two lines?',
  },
  'oracle/headline-purpose': {
    title: 'The headline says what the product is for',
    explanation: 'Oracle asks for a headline that states the purpose.',
    example: '“Back up every volume, and restore it in another region” rather than “The future of data”',
    message: 'Does the headline say what the product does for the customer?',
  },
  'oracle/keywords-present': {
    title: 'Keywords help customers find the listing',
    explanation:
      'Oracle’s form offers keywords, separated by commas. It does not require them, and Oracle publishes no limit.',
    example: 'backup, restore, disaster recovery',
    message: 'There are no keywords. Add the words that customers search for.',
  },
  'oracle/keywords-commas': {
    title: 'Keywords are separated by commas',
    explanation: 'Oracle takes the keywords as one text and splits it at the commas.',
    example: 'backup, restore, disaster recovery',
    message: 'The keywords are separated by something other than commas. Put a comma between them.',
  },
  'oracle/keywords-repeated': {
    title: 'Each keyword stands once',
    explanation: 'A keyword that stands twice adds nothing.',
    example: 'backup, restore',
    message: 'These keywords stand more than once: {{words}}. Keep one of each.',
  },
  'oracle/descriptions-present': {
    title: 'The listing is described, in short and at length',
    explanation:
      'The card shows the short description, the page the long one. Oracle’s guidelines ask for a description of audience and value; the API takes a revision without one.',
    example: 'Acme Backup copies block volumes on a schedule and checks each copy by restoring it.',
    message: 'This description is empty. Say who the product is for and what it does for them.',
  },
  'oracle/description-audience': {
    title: 'The description names its audience and its value',
    explanation: 'Oracle asks that a description cover who the product is for and what they gain.',
    example: 'For operations teams who answer for recovery times',
    message: 'Does the long description say who the product is for, and what they gain?',
  },
  'oracle/usage-present': {
    title: 'Usage information tells how to start',
    explanation:
      'Oracle’s guidelines want a customer to be able to launch, connect to and configure the application from the usage text and the related documents.',
    example: '1. Launch the image. 2. Open https://INSTANCE:8443. 3. Choose the compartments.',
    message: 'There is no usage information. Say how to launch, connect and configure.',
  },
  'oracle/usage-complete': {
    title: 'Somebody can launch, connect and configure from the usage text',
    explanation: 'Let a person who does not know the product follow the text, step by step.',
    example: '1. Launch. 2. Connect. 3. Configure.',
    message: 'Can a customer launch, connect to and configure the product with this text alone?',
  },
  'oracle/system-requirements-present': {
    title: 'System requirements are stated',
    explanation: 'Oracle’s guidelines want the OCI components that are needed, compute shapes included.',
    example: 'A private subnet, Object Storage, and VM.Standard.E5.Flex with 1 OCPU and 8 GB',
    message: 'There are no system requirements. Name the OCI components and compute shapes that are needed.',
  },
  'oracle/system-requirements-complete': {
    title: 'System requirements name components and shapes',
    explanation: 'Every OCI component that the product needs is named, compute shapes included.',
    example: 'VM.Standard.E5.Flex with at least 1 OCPU and 8 GB',
    message: 'Do the system requirements name every OCI component and compute shape that is needed?',
  },
  'oracle/grammar': {
    title: 'No typing or grammar errors, even font and spacing',
    explanation: 'Oracle asks for texts without errors and with consistent font and spacing everywhere.',
    example: 'Let somebody else read every text once.',
    message: 'Have all texts been proofread, with even font and spacing?',
  },
  'oracle/vanity-url': {
    title: 'The vanity URL has no spaces or special characters',
    explanation:
      'Oracle does not say whether the whole address or only its last piece is meant. Either way it can hold only letters, digits and - . _ ~.',
    example: 'acme-backup',
    message:
      'The vanity URL has characters that an address cannot hold. Use letters, digits, hyphens and dots.',
  },
  'oracle/version-details-complete': {
    title: 'Version details are whole or absent',
    explanation:
      'When a revision carries version details, the API requires number, description and release date.',
    example: '4.2.0, “Restores across regions”, 2026-11-02',
    message: 'Version details were begun but this field is empty. Fill it in, or clear the other two.',
  },
  'oracle/release-date': {
    title: 'The release date is a day of the calendar',
    explanation: 'The API takes a plain text and does not say in which format. We keep it as year-month-day.',
    example: '2026-11-02',
    message: '“{{date}}” is not a day as year-month-day. Write it as 2026-11-02.',
  },
  'oracle/release-date-future': {
    title: 'The release date lies in the past',
    explanation: 'A reviewer may ask why the version that is offered is not released yet.',
    example: '2026-11-02',
    message: '{{date}} is still to come. Check the release date.',
  },
  'oracle/language-complete': {
    title: 'A language has a name and a code',
    explanation: 'The API requires both for the content language and for each supported language.',
    example: 'English, en',
    message: 'This language is missing its name or its code. Fill in both, or remove it.',
  },
  'oracle/language-code': {
    title: 'A language code is a few letters',
    explanation: 'Oracle publishes no list of the codes it takes; codes such as en or pt-BR are usual.',
    example: 'en, de, pt-BR',
    message: '“{{code}}” does not look like a language code. Use one such as en or pt-BR.',
  },
  'oracle/language-repeated': {
    title: 'Each supported language stands once',
    explanation: 'The same code twice adds nothing.',
    example: 'English, German, Japanese',
    message: '{{name}} stands more than once. Remove the repetition.',
  },
} as const;
