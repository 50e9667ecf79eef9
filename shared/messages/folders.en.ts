/** A listing that is a folder of files, in the window. */
export const messages = {
  folders: {
    readOnly:
      'This listing is a folder of files. The window shows it, and cannot change it yet. Change it with “vitrine edit”, write it back with “vitrine export”, or change the folder and import it again.',
    files: 'Files',
    findings: 'Findings',
    nothingWrong: 'Nothing wrong was found here.',
    folder: 'Folder {{folder}}',
    file: 'File',
    content: 'Content',
    size: 'Size',
    text: 'Text',
    picture: 'Picture, {{width}} × {{height}}',
  },
} as const;
