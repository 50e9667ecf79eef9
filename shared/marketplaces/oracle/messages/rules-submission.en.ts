/** What a person checks before submitting, and what Oracle tests itself. */
export const messages = {
  'oracle/best-pitch': {
    title: 'This is your best pitch',
    explanation: 'Oracle’s submission checklist begins with it.',
    example: 'Read the page in the preview, from top to bottom.',
    message: 'Is this the best pitch for your product?',
  },
  'oracle/media-story': {
    title: 'Media support the story',
    explanation: 'Oracle’s submission checklist asks for it.',
    example: 'A screenshot of what the headline promises',
    message: 'Do the screenshots show what the texts say?',
  },
  'oracle/links-reach-target': {
    title: 'Every link reaches its target',
    explanation: 'Oracle asks for links that work and open in a new tab.',
    example: 'Click each link once in the preview.',
    message: 'Has every link been tried?',
  },
  'oracle/publisher-agreement': {
    title: 'The publisher agreement is current',
    explanation: 'Listings with packages need a current Oracle publisher agreement. Only Oracle can tell.',
    example: 'Look in the partner portal',
    message: 'Is your publisher agreement with Oracle current?',
  },
  'oracle/guidelines-applied': {
    title: 'The mandatory guidelines are applied',
    explanation: 'Oracle’s submission checklist ends with it.',
    example: 'Read the guidelines once for each kind of listing.',
    message: 'Have Oracle’s mandatory guidelines been applied?',
  },
  'oracle/review-evidence': {
    title: 'Evidence for the review is at hand',
    explanation:
      'Oracle reviews every listing’s texts; an application may also get an architecture review, a security review and a demo.',
    example: 'A diagram, a security summary, a demo system',
    message: 'Are an architecture diagram, security answers and a demo ready if the reviewers ask?',
  },
  'oracle/image-s01-host-keys': {
    title: 'S01: SSH host keys are unique',
    explanation: 'Each instance makes its own SSH host keys. Oracle tests it before publishing.',
    example: 'oci-image-cleanup removes them',
    message: 'Does each instance get SSH host keys of its own?',
  },
  'oracle/image-s08-customer-key': {
    title: 'S08: the customer’s SSH key is taken at launch',
    explanation:
      'The image takes the key that the customer gives at launch, through cloud-init. Oracle tests it.',
    example: 'cloud-init is installed and enabled',
    message: 'Does the image take the customer’s SSH key at launch?',
  },
  'oracle/image-s10-authorized-keys': {
    title: 'S10: authorized_keys hold only launch keys',
    explanation: 'No key of yours stays in the image. Oracle tests it.',
    example: 'Empty authorized_keys before the image is made',
    message: 'Are all authorized_keys empty apart from what comes at launch?',
  },
  'oracle/image-s14-root-login': {
    title: 'S14: root cannot log in',
    explanation:
      'By a nologin shell, PermitRootLogin no, or restrictions on every root key. Oracle tests it.',
    example: 'PermitRootLogin no',
    message: 'Is login as root disabled?',
  },
  'oracle/image-s16-passwords': {
    title: 'S16: no user has a password',
    explanation: 'No user of the system has a password, and none an empty one. Oracle tests it.',
    example: 'passwd -l for every user',
    message: 'Are all users of the image without a password, and none with an empty one?',
  },
  'oracle/image-g01-boots': {
    title: 'G01: it boots on every compatible shape',
    explanation: 'Oracle starts the image on each shape that is named.',
    example: 'Launch it once on each shape',
    message: 'Has the image been started on every shape that is named?',
  },
  'oracle/image-g03-mac': {
    title: 'G03: no hard-coded MAC address',
    explanation: 'The file 70-persistent-net.rules is empty. Oracle tests it.',
    example: 'An empty 70-persistent-net.rules',
    message: 'Is the image free of hard-coded MAC addresses?',
  },
  'oracle/image-g05-dhcp': {
    title: 'G05: DHCP is on',
    explanation: 'The image gets its network from DHCP. Oracle tests it.',
    example: 'BOOTPROTO=dhcp',
    message: 'Does the image use DHCP?',
  },
  'oracle/image-g08-imds': {
    title: 'G08: instance metadata version 2 only',
    explanation: 'The image does not use version 1 of the instance metadata service. Oracle tests it.',
    example: 'http://169.254.169.254/opc/v2/',
    message: 'Does everything in the image use IMDSv2?',
  },
  'oracle/stack-zip': {
    title: 'The stack’s ZIP is as Oracle wants it',
    explanation:
      'At least one .tf file and the schema’s .yaml in the root, no state file, no .terraform folder.',
    example: 'main.tf, schema.yaml',
    message: 'Are a .tf file and the schema in the root, without state file and .terraform folder?',
  },
  'oracle/stack-images': {
    title: 'The stack uses approved Marketplace images',
    explanation:
      'Only approved or published Marketplace images, with subscription resources and fixed image references.',
    example: 'The image’s identity written into the code',
    message:
      'Does the stack use only approved or published Marketplace images, with their subscription resources?',
  },
  'oracle/stack-downloads': {
    title: 'The stack fetches nothing from outside',
    explanation:
      'No binaries from external repositories, remote-exec only inside OCI, nothing third-party through cloud-init.',
    example: 'Everything inside the image',
    message: 'Does the stack, with remote-exec and cloud-init, fetch nothing from outside OCI?',
  },
  'oracle/stack-schema': {
    title: 'The stack’s schema fits its code',
    explanation:
      'Schema version 1.1.0; every variable is in the Terraform code; tenancy_ocid and region are declared in a hidden group.',
    example: 'schemaVersion: 1.1.0',
    message:
      'Does every variable of the schema exist in the code, with tenancy_ocid and region in a hidden group?',
  },
  'oracle/stack-logo': {
    title: 'The schema’s logo is 130 × 130 pixels',
    explanation: 'The picture that logoUrl names has exactly this size.',
    example: 'logo.png, 130 × 130',
    message: 'Is the picture at logoUrl 130 × 130 pixels?',
  },
} as const;
