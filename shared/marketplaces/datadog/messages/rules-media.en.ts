/** The carousel. */
export const messages = {
  'datadog/media-count': {
    title: 'The carousel holds at most 8 items',
    explanation: 'Eight pictures, or seven and a video.',
    example: 'The first is the primary one',
    message: 'Items in the carousel: {{count}}. Datadog takes 8.',
  },
  'datadog/media-few': {
    title: 'The carousel has at least 3 pictures',
    explanation: 'Reviewers ask for three or more. Tiles without any are live, too.',
    example: 'Overview, details, setup',
    message: 'Items in the carousel: {{count}}. Reviewers ask for at least 3 pictures.',
  },
  'datadog/media-type': {
    title: 'An item is an image or a video',
    explanation: 'Its media_type says which.',
    example: '"media_type": "image"',
    message: '“{{type}}” is no type. Write image or video.',
  },
  'datadog/media-fields': {
    title: 'An item has a caption and a picture',
    explanation:
      'A video has a thumbnail as its picture, and the vimeo_id that Datadog gives after uploading it.',
    example: '{"media_type": "image", "caption": "Queues", "image_url": "images/queues.png"}',
    message: 'This item has no {{field}}.',
    messageVideo:
      'This video has no vimeo_id: a whole number that Datadog gives once it has uploaded the video.',
  },
  'datadog/media-videos': {
    title: 'The carousel has one video at most',
    explanation: 'Up to 60 seconds, handed to Datadog, who put it on Vimeo.',
    example: 'One video and seven pictures',
    message: 'This is the second video; Datadog takes one.',
  },
  'datadog/media-caption': {
    title: 'A caption has at most 300 characters',
    explanation: 'The longest of a live tile has 212.',
    example: 'Every queue with its oldest message',
    message: 'The caption has {{length}} characters, {{over}} too many.',
  },
  'datadog/media-file-type': {
    title: 'Pictures are .png or .jpg',
    explanation: 'Datadog’s tool looks for these endings, so .jpeg fails.',
    example: 'images/queues.png',
    message: '{{file}} ends neither in .png nor in .jpg. Rename or convert it.',
  },
  'datadog/media-file': {
    title: 'Every picture of the carousel is in the folder',
    explanation: 'Paths count from the tile’s folder; upper and lower case differ.',
    example: 'images/queues.png',
    message: 'There is no {{file}} in this folder. Add the picture, or correct the path.',
    messageOutside:
      '{{file}} leads out of the tile’s folder; nothing there is read. Put the picture into images/.',
  },
  'datadog/media-picture': {
    title: 'A picture is a picture',
    explanation: 'The type is told from the bytes, not from the name.',
    example: 'queues.png that is a PNG inside',
    message: '{{file}} is not a picture: its content is {{type}}. Put the picture in its place.',
  },
  'datadog/media-true-name': {
    title: 'A picture is what its name says',
    explanation: 'A JPEG that is called .png is shown by some programs and refused by others.',
    example: 'queues.jpg for a JPEG',
    message: '{{file}} is {{type}} inside. Rename it, or save it anew.',
  },
  'datadog/media-weight': {
    title: 'A picture has at most 1,000,000 bytes',
    explanation: 'About 500 KB is recommended. One live tile is a little over.',
    example: 'A PNG of 400 KB',
    message: '{{file}} weighs {{kilobytes}} KB; Datadog takes 1000. Recompress it.',
  },
  'datadog/media-ratio': {
    title: 'A picture is exactly 16:9',
    explanation:
      'The Marketplace compares to four decimals, so one pixel counts; in the other repository reviewers do.',
    example: '1440 × 810, 1920 × 1080',
    message: '{{file}} is {{size}}, not 16:9. At this width the height would be {{height}}.',
  },
  'datadog/media-width': {
    title: 'A picture is 1440 to 2880 pixels wide',
    explanation: 'Narrower ones blur, wider ones load slowly.',
    example: '1440 × 810',
    message: '{{file}} is {{size}}. Datadog asks for 1440 to 2880 pixels of width.',
  },
  'datadog/media-height': {
    title: 'A picture is 810 to 2560 pixels high',
    explanation: 'With 16:9 and the right width this follows by itself.',
    example: '1440 × 810',
    message: '{{file}} is {{size}}. Datadog asks for 810 to 2560 pixels of height.',
  },
  'datadog/media-file-name': {
    title: 'A picture’s name is plain',
    explanation:
      'Letters, digits, underscores and hyphens. macOS puts an invisible narrow space into names of screenshots.',
    example: 'queue-overview.png',
    message: 'The name {{file}} has spaces or other characters in it. Use letters, digits, _ and -.',
  },
  'datadog/media-colours': {
    title: 'Pictures have the colours of sRGB',
    explanation:
      'Screenshots of some computers carry the profile of their screen; elsewhere their colours are other ones.',
    example: 'Converted to sRGB',
    message: 'The colours of {{file}} are those of “{{colours}}”, not of sRGB. Convert it.',
  },
  'datadog/media-transparent': {
    title: 'Pictures are without transparency',
    explanation:
      'The documentation asks for RGB. A picture with an alpha channel shows the page through it, light or dark.',
    example: 'On white, without an alpha channel',
    message: '{{file}} has an alpha channel, so parts of it may let the page through. Put it on white.',
  },
  'datadog/media-repeated': {
    title: 'Each picture stands once',
    explanation: 'The same picture twice adds nothing.',
    example: 'Overview, then details',
    message: '{{file}} is the same picture as an earlier one.',
  },
  'datadog/media-order': {
    title: 'The carousel tells a story in its order',
    explanation: 'The first picture is the primary one.',
    example: 'Overview, details, setup',
    message: 'Is the first picture the one that shows the tile best, and do the others follow from it?',
  },
  'datadog/media-content': {
    title: 'Pictures show the product at work',
    explanation:
      'Reviewers send back pictures with the dashboard builder’s own frame, empty graphs or unreadable text.',
    example: 'Full screen, with data, without the browser',
    message: 'Does every picture show real data, and none the dashboard builder or the browser around it?',
  },
  'datadog/media-heavy': {
    title: 'A picture has about 500 KB',
    explanation: 'That is what Datadog recommends; it takes up to 1,000,000 bytes.',
    example: 'A PNG of 400 KB',
    message: '{{file}} weighs {{kilobytes}} KB; about 500 are recommended.',
  },
} as const;
