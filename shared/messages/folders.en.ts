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
    import: {
      title: 'Import folders',
      drop: 'Drop the folder of a tile here, or a folder that holds several.',
      choose: 'Choose a folder…',
      path: 'Or its path on this machine',
      pathPlaceholder: '/home/me/integrations-extras/my_tile',
      take: 'Import',
      what: 'Every file comes along, to the byte. The folder itself is not touched.',
      list: 'Imported folders',
      waiting: 'Waits for the one before it',
      reading: 'Reading its files…',
      readingPercent: 'Reading its files: {{percent}} %',
      progress: 'How far {{name}} is',
      done: 'Imported',
      failed: 'Not imported',
      openOne: 'Open {{name}}',
      files_one: '{{count}} file, from {{folder}}',
      files_other: '{{count}} files, from {{folder}}',
      alike:
        'On a disk that does not tell case or accents apart, these names are one file: {{names}}. Rename one of them.',
      refused: {
        file: '{{name}} is a file. Drop the folder that it lies in.',
        empty: '{{name}} has nothing in it. Choose the folder of a tile.',
        'no-tile':
          'There is no manifest.json in {{name}}, nor in a folder in it. Choose the folder of a tile.',
        'too-many':
          '{{name}} holds more than 5000 files and folders. A tile has a few hundred at most: choose the tile’s own folder, or remove what does not belong to it.',
        'too-large':
          'The files in {{name}} come to more than 1 GiB. Remove what does not belong to the tile.',
        unreadable: '{{name}} cannot be read: {{reason}} Check that it is there and yours to read.',
      },
    },
    export: {
      title_one: 'Export {{name}}',
      title_other: 'Export {{count}} folders',
      place: 'Into the folder',
      placeHelp_one: 'The tile’s own folder is made in it.',
      placeHelp_other: 'Each tile’s own folder is made in it.',
      choose: 'Choose…',
      list: 'Exported folders',
      write_one: 'Export folder',
      write_other: 'Export {{count}} folders',
      done: 'Exported',
      failed: 'Not exported',
      written_one: '{{count}} file written.',
      written_other: '{{count}} files written.',
      unchanged_one: '{{count}} already held the same.',
      unchanged_other: '{{count}} already held the same.',
      standing:
        '{{path}} is there already, and nothing was written. Choose another place, or write over the files that differ; none is removed.',
      replace: 'Write over its files',
    },
  },
} as const;
