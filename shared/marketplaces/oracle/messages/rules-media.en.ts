/** Icon and screenshots. */
export const messages = {
  'oracle/icon-present': {
    title: 'The listing has an icon',
    explanation: 'The card shows the icon. The API takes a revision without one.',
    example: 'A square PNG on white',
    message: 'There is no icon. Add one: the card is found by it.',
  },
  'oracle/picture-is-picture': {
    title: 'An icon or a screenshot is a picture',
    explanation:
      'The type is told from the file’s bytes, not from its name. What is no picture cannot be shown as one.',
    example: 'icon.png that is a PNG inside',
    message: '{{file}} is not a picture: its content is {{type}}. Choose another file.',
  },
  'oracle/picture-format': {
    title: 'PNG and JPEG are safe formats',
    explanation: 'Oracle publishes no list of the formats it takes. PNG, JPEG and GIF are shown everywhere.',
    example: 'icon.png',
    message: 'This picture is {{type}}. Oracle publishes no list of formats; PNG or JPEG is the safe choice.',
  },
  'oracle/picture-readable': {
    title: 'The size of a picture can be read',
    explanation: 'A picture whose width and height cannot be read may be damaged.',
    example: 'Open and save it again in a picture editor',
    message:
      'The width and height of {{file}} cannot be read: the file may be damaged. Save it again and choose it anew.',
  },
  'oracle/picture-pixels': {
    title: 'A picture is not larger than a screen can use',
    explanation:
      'Oracle publishes no limit. A picture of this many pixels takes hundreds of megabytes of memory to show.',
    example: '1920 × 1080',
    message: 'This picture has {{size}} pixels ({{megapixels}} megapixels). Scale it down.',
  },
  'oracle/picture-weight': {
    title: 'A picture loads quickly',
    explanation: 'Oracle publishes no limit. A heavy picture makes the page slow to appear.',
    example: 'A PNG under 1 MB',
    message: 'This file weighs {{megabytes}} MB. A smaller one loads faster.',
  },
  'oracle/icon-size': {
    title: 'An icon is at least 130 × 130 pixels',
    explanation:
      'Oracle publishes no size for the icon. 130 × 130 is the size it gives for the logo of a stack, and a reasonable least.',
    example: '260 × 260',
    message: 'This icon is {{size}} pixels. With less than 130 × 130 it may look blurred.',
  },
  'oracle/icon-aspect': {
    title: 'An icon is square',
    explanation:
      'Oracle asks for pictures that are not stretched. It publishes no shape for the icon; a square is safe.',
    example: '260 × 260',
    message: 'This icon is {{size}} pixels, not square. It may be stretched or cut.',
  },
  'oracle/icon-on-white': {
    title: 'The icon stands on solid white',
    explanation:
      'Oracle shows logos and icons on solid white: white lines on a transparent ground disappear there.',
    example: 'Look at the icon in the light preview',
    message: 'Look at the icon on white: is all of it visible?',
  },
  'oracle/screenshots-present': {
    title: 'Screenshots show the product',
    explanation: 'Oracle’s submission checklist wants media that support the story. It publishes no number.',
    example: 'One screenshot for each main step',
    message: 'There are no screenshots. Show the product at work.',
  },
  'oracle/screenshot-file': {
    title: 'A screenshot has a picture',
    explanation: 'A caption without a picture is not shown.',
    example: 'overview.png',
    message: 'This screenshot has no picture. Choose one, or remove the entry.',
  },
  'oracle/screenshot-described': {
    title: 'Screenshots have a label and a description',
    explanation: 'Oracle asks to label and describe every screenshot.',
    example: '“Overview”: every volume with its last copy',
    message: 'This screenshot has no label. Name what it shows.',
    messageDescription: 'This screenshot has no description. Say what the customer sees in it.',
  },
  'oracle/screenshot-size': {
    title: 'A screenshot is large enough to read',
    explanation: 'Oracle publishes no size, but asks that text in pictures be legible.',
    example: '1920 × 1080',
    message: 'This screenshot is {{size}} pixels. Text in it may be too small to read.',
  },
  'oracle/screenshot-aspect': {
    title: 'A screenshot has the shape of a screen',
    explanation: 'Oracle publishes no shape. A very long or very tall picture is shown small.',
    example: '1920 × 1080',
    message:
      'This screenshot is {{size}} pixels, more than three times as long as wide. It may be shown very small.',
  },
  'oracle/screenshot-repeated': {
    title: 'Each screenshot stands once',
    explanation: 'The same picture twice adds nothing.',
    example: 'Overview, then details',
    message: 'This picture stands twice. Remove one.',
  },
  'oracle/screenshots-order': {
    title: 'The screenshots tell a story in their order',
    explanation:
      'Oracle asks for an order that tells a story. The API keeps none: the order here is the one they are sent in.',
    example: 'Overview, first step, result',
    message: 'Do the screenshots, one after the other, tell the product’s story?',
  },
  'oracle/pictures-legible': {
    title: 'Pictures are legible, not blurred or stretched',
    explanation: 'Oracle asks that text in icons and screenshots be legible.',
    example: 'Look at each picture at the size of the page',
    message: 'Is every text in the pictures legible, and no picture blurred or stretched?',
  },
} as const;
