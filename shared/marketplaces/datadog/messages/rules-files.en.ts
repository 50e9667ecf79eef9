/** The files of the folder. */
export const messages = {
  'datadog/json-syntax': {
    title: 'JSON files can be read',
    explanation: 'Datadog reads them with a strict parser: no comments, no comma after the last item.',
    example: '{"a": 1, "b": 2}',
    message:
      '{{file}} is not JSON from line {{line}}, column {{column}} on ({{reason}}). Mend that place; everything else can still be edited as text.',
  },
  'datadog/manifest-object': {
    title: 'The manifest is one JSON object',
    explanation: 'Everything else in the folder is found through manifest.json.',
    example: '{"manifest_version": "2.0.0", …}',
    message: 'manifest.json holds something else than one object. Put its fields between { and }.',
    messageMissing: 'There is no readable manifest.json in this folder. Without it, it is no tile.',
  },
  'datadog/byte-order-mark': {
    title: 'Files begin without a byte order mark',
    explanation: 'Some editors put three invisible bytes at the beginning. Strict parsers stumble over them.',
    example: 'Save as UTF-8, not as UTF-8 with BOM',
    message:
      '{{file}} begins with a byte order mark, which is invisible and not part of its content. Take it away.',
  },
  'datadog/utf8-text': {
    title: 'Texts are UTF-8',
    explanation: 'Datadog reads manifest, README, changelog and metadata as UTF-8.',
    example: 'Save as UTF-8',
    message:
      '{{file}} is not UTF-8 text, so it cannot be read. Save it as UTF-8; its bytes are kept as they are until then.',
  },
  'datadog/readme-present': {
    title: 'There is a README.md',
    explanation: 'Its sections become the tabs Overview, Configuration and Support.',
    example: 'README.md beside manifest.json',
    message: 'There is no README.md in this folder. Its sections are the tabs of the tile.',
  },
  'datadog/file-present': {
    title: 'Every file that the manifest names is there',
    explanation: 'Paths count from the tile’s folder, with forward slashes, and do not leave it.',
    example: 'assets/dashboards/overview.json',
    message: 'There is no {{file}} in this folder. Add the file, or correct the path.',
    messageOutside:
      '{{file}} leads out of the tile’s folder; nothing there is read. Put the file into the folder.',
  },
  'datadog/names-alike': {
    title: 'No two names differ only by case',
    explanation:
      'On Windows and macOS such files are one file: a colleague who checks the tile out loses one of them.',
    example: 'images/overview.png, images/details.png',
    message: '{{first}} and {{second}} are one name to Windows and macOS. Rename one of them.',
  },
  'datadog/svg-active': {
    title: 'An SVG draws and does nothing else',
    explanation:
      'A script, an event handler or an outside address in a logo is refused by careful sites. The preview shows no such part.',
    example: 'Export the logo as plain SVG',
    message:
      '{{file}} holds “{{what}}”, which acts or loads instead of drawing. Export the logo as plain SVG.',
  },
  'datadog/logo-present': {
    title: 'There is a logo as SVG',
    explanation:
      'Datadog asks for at least one SVG that works on light and dark, in assets/ or assets/logos/.',
    example: 'assets/logos/tern.svg',
    message: 'There is no SVG logo in assets/ or assets/logos/. Reviewers ask for one.',
  },
  'datadog/folder-name': {
    title: 'The folder’s name is lower case',
    explanation:
      'Letters, digits and underscores, not beginning with datadog. In the Marketplace it is the partner, then the product.',
    example: 'tern_mail',
    message:
      'The folder is called {{folder}}. Datadog’s own tool names folders in lower case with underscores.',
    messageDatadog: '{{folder}} begins with datadog, which is kept for Datadog’s own. Rename the folder.',
  },
  'datadog/placeholder': {
    title: 'Nothing is left to fill in',
    explanation:
      'The old scaffold left places to fill in. Datadog’s check refuses them as names, and reviewers anywhere.',
    example: 'tern_overview instead of FILL IN',
    message: 'Here still stands “{{text}}”. Write what belongs there.',
  },
  'datadog/oauth-clients': {
    title: 'The OAuth client is complete',
    explanation:
      'The file names the client that was published in the Developer Platform. Its addresses use https.',
    example: '{"integration": {"id": …, "redirect_uris": ["https://…"]}}',
    message: 'There is no “integration” client in this file. Copy it from the Developer Platform.',
    messageAddress: '{{uri}} does not begin with https://, so the sign-in would not come back safely.',
  },
} as const;
