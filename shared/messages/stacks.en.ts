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
    path: {
      title: 'The way of a stack to customers',
      what: 'A stack may start only images that the Marketplace has published. So the image comes first, for your own tenancy only, and the stack after it.',
      done: 'Done',
      open: 'Not done yet',
      go: 'Go to {{name}}',
      tested: 'I tried these files',
      untested: 'Not tried after all',
      write: 'Write into the files',
      notPlain: 'Only letters, digits and . : @ + - _ can be written.',
      identity: {
        mp_listing_id: 'Listing in the customers’ catalogue',
        mp_listing_resource_id: 'Image there',
        mp_listing_resource_version: 'Version of the package',
      },
      steps: {
        'image-artifact': {
          title: 'The image is checked',
          what: 'The artifact of the machine image, validated by Oracle. Choose its listing in the field below.',
          make: 'Make the image’s artifact',
        },
        'image-listing': {
          title: 'Its listing is published privately',
          what: 'Approved, and published for your own tenancy or for everybody.',
          make: 'Make the image’s listing',
        },
        identities: {
          title: 'The image’s identities are in the code',
          what: 'Copy them from the published listing in the console: Vitrine cannot read the customers’ catalogue. They become the defaults of three variables.',
        },
        test: {
          title: 'The stack was tried',
          what: 'Plan and apply it in Resource Manager. When a file changes, it has to be tried again.',
        },
        'stack-artifact': {
          title: 'The stack is an artifact',
          what: 'Sent with the files as they are now, and validated.',
        },
        'stack-listing': {
          title: 'The stack’s listing is published',
          what: 'A listing of type stack whose package names this artifact.',
          make: 'Make the stack’s listing',
        },
      },
    },
  },
} as const;
