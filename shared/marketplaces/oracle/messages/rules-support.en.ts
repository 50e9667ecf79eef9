/** Support contacts and links. */
export const messages = {
  'oracle/support-contact': {
    title: 'Support can be reached by phone or e-mail',
    explanation:
      'Oracle’s guidelines require a correct phone number or e-mail address in the support section.',
    example: 'support@acme-backup.example',
    message: 'No support contact has a phone number or an e-mail address. Add one.',
  },
  'oracle/support-contact-name': {
    title: 'Each support contact has a name',
    explanation: 'The API requires a name on every support contact.',
    example: 'Acme support',
    message: 'This support contact has no name. Give it one, or remove the contact.',
  },
  'oracle/support-contact-unreachable': {
    title: 'Each support contact can be reached',
    explanation: 'A contact with neither phone nor e-mail helps nobody.',
    example: 'Acme support, support@acme-backup.example',
    message: '{{name}} has neither a phone number nor an e-mail address. Add one, or remove the contact.',
  },
  'oracle/support-email': {
    title: 'E-mail addresses are well-formed',
    explanation: 'Oracle requires a correct address. Whether somebody reads it cannot be told here.',
    example: 'support@acme-backup.example',
    message: '“{{email}}” is not a well-formed e-mail address. Correct it.',
  },
  'oracle/support-phone': {
    title: 'Phone numbers are numbers',
    explanation: 'Oracle requires a correct number. Digits, spaces, + ( ) - and an extension are understood.',
    example: '+1 512 555 0142 ext. 3',
    message: '“{{phone}}” does not look like a phone number. Correct it, with the country code.',
  },
  'oracle/support-link-complete': {
    title: 'Each support link has a name and an address',
    explanation: 'The API requires both.',
    example: 'Administrator guide, https://docs.acme-backup.example',
    message: 'This support link is missing its name or its address. Fill it in, or remove the link.',
  },
  'oracle/link-malformed': {
    title: 'Links are well-formed',
    explanation: 'Oracle asks that every link reach its target. A link needs https:// and a host name.',
    example: 'https://docs.acme-backup.example/oracle',
    message: '“{{url}}” is not a web address. Write it whole, with https://.',
  },
  'oracle/link-insecure': {
    title: 'Links use https',
    explanation: 'Browsers warn before pages without encryption, and reviewers notice.',
    example: 'https://docs.acme-backup.example',
    message: '{{url}} is not encrypted. Use https if the site has it.',
  },
  'oracle/example-address': {
    title: 'Addresses are real ones',
    explanation: 'Domains such as example.com exist for examples: nobody can be reached there.',
    example: 'support@your-real-domain',
    message: '“{{address}}” is an address for examples. Put the real one.',
  },
  'oracle/support-repeated': {
    title: 'Contacts and links stand once',
    explanation: 'Several contacts and links are allowed; the same one twice adds nothing.',
    example: 'One entry for each contact',
    message: '{{name}} stands twice with the same details. Remove the repetition.',
  },
  'oracle/support-answers': {
    title: 'Somebody answers at the support contact',
    explanation: 'Oracle requires a correct phone number or e-mail address. Only a try can tell.',
    example: 'Call the number and write to the address once.',
    message: 'Has somebody tried each phone number and e-mail address?',
  },
} as const;
