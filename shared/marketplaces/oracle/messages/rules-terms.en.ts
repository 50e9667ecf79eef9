/** Terms of use and their versions. */
export const messages = {
  'oracle/terms-name-required': {
    title: 'Terms have a name',
    explanation: 'Oracle creates terms under a name that never changes afterwards.',
    example: 'Acme Backup Terms of Use',
    message: 'The terms have no name. Give them one.',
  },
  'oracle/terms-name-title-case': {
    title: 'The name of terms is in Title Case',
    explanation: 'Oracle’s guidelines ask for capitals at the beginning of each word, small words aside.',
    example: 'Acme Backup Terms of Use',
    message: 'Oracle asks for Title Case: {{better}}.',
  },
  'oracle/terms-version-present': {
    title: 'Terms have a version',
    explanation: 'What customers accept is a version with a text. Inferred from the publisher guide.',
    example: 'Version 1',
    message: 'The terms have no version. Add one with its text.',
  },
  'oracle/terms-active-version': {
    title: 'One version is active',
    explanation:
      'Customers accept the active version; terms without one cannot be used. Inferred from the publisher guide.',
    example: 'Version 2 is active',
    message: 'No version is active. Choose the one that customers accept.',
  },
  'oracle/terms-active-text': {
    title: 'The active version has a text',
    explanation: 'Customers would be asked to accept nothing.',
    example: 'The licence agreement in full',
    message: '{{name}} is the active version and has no text. Write or paste the terms.',
  },
  'oracle/terms-version-text': {
    title: 'Every version has a text',
    explanation: 'A version without a text cannot be uploaded.',
    example: 'The licence agreement in full',
    message: '{{name}} has no text yet. Write it, or remove the version.',
  },
  'oracle/terms-version-name': {
    title: 'Versions have a name',
    explanation: 'The API takes a version without a name, but lists are easier to read with one.',
    example: 'Version 2, November 2026',
    message: 'This version has no name. Give it one.',
  },
  'oracle/terms-version-header': {
    title: 'A version’s name fits an HTTP header',
    explanation:
      'The name travels in a header of the upload: it can hold Latin letters, on one line. The official SDK fails with anything else.',
    example: 'Version 2 - November 2026',
    message: 'This name has a line break or a character that cannot be sent. Use plain letters on one line.',
  },
  'oracle/terms-version-ascii': {
    title: 'A version’s name is best in plain letters',
    explanation: 'How Oracle reads accented letters in a header is not documented.',
    example: '“Version fevrier 2026” rather than “Version février 2026”',
    message: 'Accents may arrive damaged. In plain letters: {{better}}.',
  },
  'oracle/terms-version-repeated': {
    title: 'Versions can be told apart by name',
    explanation: 'Two versions of one name are easily confused when one is activated.',
    example: 'Version 1, Version 2',
    message: 'Another version is called {{name}} too. Give each its own name.',
  },
  'oracle/terms-proofread': {
    title: 'The text is right and its links work',
    explanation: 'Oracle asks for terms without errors, whose links work.',
    example: 'Let the person who answers for the terms read them once.',
    message: 'Have the terms been read for errors, and their links tried?',
  },
} as const;
