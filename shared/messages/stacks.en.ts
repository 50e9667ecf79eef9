/** What a stack that starts from files says in the window. */
export const messages = {
  stacks: {
    files: 'Terraform files',
    none: 'Drop the folder or the ZIP of your Terraform files: Vitrine checks it, and makes the Resource Manager stack when you send. Or write the OCID of a stack that is there already, below.',
    some: 'The stack is made of these files when you send it. They count before an OCID below. A click opens a file.',
    drop: 'Drop a folder or a ZIP of Terraform files here. It takes the place of the files above.',
    chooseFolder: 'Choose a folder…',
    chooseZip: 'Choose a ZIP…',
    reading: 'Reading the files',
    taken_one: '{{count}} file taken in.',
    taken_other: '{{count}} files taken in.',
    unwrapped: 'Everything lay in {{folder}}/, which was taken off.',
    leftOut_one: 'Left out: {{files}}.',
    leftOut_other: '{{count}} left out: {{files}}, …',
  },
} as const;
