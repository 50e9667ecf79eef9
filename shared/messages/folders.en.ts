/** A listing that is a folder of files, in the window. */
export const messages = {
  folders: {
    unread:
      '{{file}} cannot be read as JSON: line {{line}}, column {{column}}. Its fields come back once that is mended; everything else can be edited meanwhile.',
    folder: 'Folder {{folder}}',
    file: 'File',
    content: 'Content',
    size: 'Size',
    text: 'Text',
    picture: 'Picture, {{width}} × {{height}}',
  },
} as const;
