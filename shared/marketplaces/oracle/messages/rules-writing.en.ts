/** How texts are written, what the model takes, what a reviewer objects to. */
export const messages = {
  'oracle/package-type': {
    title: 'The listing has a package type',
    explanation: 'The API requires one of five, and never lets it change.',
    example: 'MACHINE_IMAGE',
    message: 'No package type is chosen. Choose what customers install.',
    messageUnknown: '“{{value}}” is not a package type. Choose one from the list.',
  },
  'oracle/artifact-type': {
    title: 'The artifact has a type',
    explanation: 'The API requires one of four.',
    example: 'MACHINE_IMAGE',
    message: 'No type is chosen. Choose what the artifact is.',
    messageUnknown: '“{{value}}” is not a type of artifact. Choose one from the list.',
  },
  'oracle/immutable-fields': {
    title: 'What Oracle never changes stays as it is',
    explanation: 'Some fields are set when the thing is created and have no update afterwards.',
    example: 'The internal name of a listing',
    message:
      'At the marketplace this is “{{published}}” and cannot be changed. Set it back, or begin a new draft.',
  },
  'oracle/wrong-type': {
    title: 'Values are of the type that the API takes',
    explanation:
      'A text where a list belongs cannot be sent. Such values come from imports or edits by hand.',
    example: '"keywords": "backup, restore"',
    message: '{{field}} has to be a text. Enter it again.',
    messageNumber: '{{field}} has to be a number. Enter it again.',
    messageSwitch: '{{field}} has to be yes or no. Choose it again.',
    messageList: '{{field}} has to be a list. Enter it again.',
    messageGroup: '{{field}} does not have the form that the API takes. Enter it again.',
  },
  'oracle/one-line-fields': {
    title: 'One-line fields have no line breaks',
    explanation: 'Fields that are shown on one line lose their breaks, or break the line.',
    example: 'Acme support',
    message: 'This has a line break. Put it on one line.',
  },
  'oracle/one-line-spaces': {
    title: 'No spaces around or doubled',
    explanation: 'Oracle asks for consistent spacing.',
    example: 'Acme Backup',
    message: 'There are spaces at the beginning or the end, or doubled ones. Remove them.',
  },
  'oracle/text-spacing': {
    title: 'Spacing is even',
    explanation:
      'Oracle asks for consistent spacing: no doubled spaces, no spaces at line ends, at most one empty line.',
    example: 'One space after a full stop',
    message:
      'The spacing is uneven: doubled spaces, spaces at line ends or several empty lines. Even it out.',
  },
  'oracle/invisible-characters': {
    title: 'No invisible characters',
    explanation:
      'Control characters and zero-width spaces come along when text is copied. They break searches and can show as boxes.',
    example: 'Acme Backup',
    message: 'There are characters here that cannot be seen. Remove them.',
  },
  'oracle/damaged-characters': {
    title: 'No damaged characters',
    explanation: 'A replacement character marks a letter that was lost on the way here.',
    example: '“naïve”, not “na?ve”',
    message: 'A character was damaged on its way here. Type it again.',
  },
  'oracle/placeholder-text': {
    title: 'No placeholder text',
    explanation: 'A reviewer sends back what was never filled in.',
    example: 'Acme Backup, not “Your Company”',
    message: '“{{words}}” looks like a placeholder. Put the real text.',
  },
  'oracle/text-link-insecure': {
    title: 'Links in texts use https',
    explanation: 'Browsers warn before pages without encryption.',
    example: 'https://docs.acme-backup.example',
    message: '{{link}} is not encrypted. Use https if the site has it.',
  },
  'oracle/link-dead': {
    title: 'Links lead somewhere',
    explanation:
      'Oracle asks that every link reach the right target. Followed when you ask for it and before a plan is sent; addresses of this machine and its network are never followed.',
    example: 'https://docs.acme-backup.example, which answers',
    message: '{{link}} answered {{status}} when it was followed on {{date}}. Correct it, or take it out.',
    messageNoHost: '{{link}} is at a name that nobody has: followed on {{date}}. Correct it, or take it out.',
    messageRefused: 'Nothing answers at {{link}}: followed on {{date}}. Correct it, or take it out.',
    messageCertificate:
      '{{link}} has a certificate that browsers refuse: followed on {{date}}. Have it renewed, or link to another address.',
    messageLoops: '{{link}} leads round in a circle: followed on {{date}}. Link to where it should end.',
    messageInsecure:
      '{{link}} leads on to an address without encryption: followed on {{date}}. Link to a page that stays on https.',
  },
  'oracle/text-link-malformed': {
    title: 'Links in texts are well-formed',
    explanation: 'Oracle asks that every link reach its target.',
    example: 'https://docs.acme-backup.example',
    message: '“{{link}}” is not a web address. Write it whole, with https://.',
  },
  'oracle/product-name-spelling': {
    title: 'The product’s name is spelled one way',
    explanation: 'One spelling across all texts looks careful, and is what customers search for.',
    example: 'Acme Backup, everywhere',
    message: 'Here the name is spelled “{{variant}}”, elsewhere “{{name}}”. Use one spelling.',
  },
  'oracle/same-text-twice': {
    title: 'Headline, tagline and descriptions say different things',
    explanation: 'They stand near each other on the page: the same text twice wastes one of them.',
    example: 'A headline that names the purpose, a tagline that invites',
    message: 'This is the same text as in another field ({{other}}). Say something else here.',
  },
  'oracle/html-in-text': {
    title: 'Texts are plain',
    explanation:
      'Oracle does not say that HTML is shown as formatting. Tags may be shown as they were typed.',
    example: 'Plain lines and empty lines between',
    message: '{{markup}} may be shown as it is typed: Oracle does not say that HTML is taken.',
  },
  'oracle/markdown-in-text': {
    title: 'Texts are plain, without Markdown',
    explanation:
      'Oracle does not say that Markdown is shown as formatting. Its marks may be shown as they were typed.',
    example: 'Plain lines and empty lines between',
    message: '“{{markup}}” may be shown as it is typed: Oracle does not say that Markdown is taken.',
  },
} as const;
