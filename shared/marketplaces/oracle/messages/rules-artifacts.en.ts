/** Artifacts and the shapes they run on. */
export const messages = {
  'oracle/artifact-name-required': {
    title: 'An artifact has a name',
    explanation: 'The API takes an empty name, but packages are chosen by it.',
    example: 'Acme Backup 4.2 image',
    message: 'The artifact has no name. Give it one.',
  },
  'oracle/artifact-name-length': {
    title: 'An artifact’s name has under 200 characters',
    explanation: 'The portal’s guide asks for less than 200 characters.',
    example: 'Acme Backup 4.2 image',
    message:
      'This name has {{length}} characters, {{over}} more than the 199 that Oracle allows. Shorten it.',
  },
  'oracle/artifact-name-one-line': {
    title: 'An artifact’s name stands on one line',
    explanation: 'Oracle’s guidelines allow no line breaks in it.',
    example: 'Acme Backup 4.2 image',
    message: 'The name has a line break. Put it on one line.',
  },
  'oracle/artifact-name-clear': {
    title: 'An artifact’s name is clear',
    explanation: 'Oracle asks for a name that tells what the artifact is.',
    example: '“Acme Backup 4.2 image” rather than “img-final-2”',
    message: 'Does the name tell what the artifact is?',
  },
  'oracle/artifact-in-ashburn': {
    title: 'The artifact is available in us-ashburn-1',
    explanation:
      'Oracle takes images from us-ashburn-1, and your tenancy has to be subscribed to that region.',
    example: 'Copy the image to US East (Ashburn)',
    message: 'Is it available in us-ashburn-1, and is your tenancy subscribed to that region?',
  },
  'oracle/machine-image-complete': {
    title: 'A machine image is whole',
    explanation: 'The API requires the image, whether snapshots are allowed, and the shapes it runs on.',
    example: 'ocid1.image…, yes, VM.Standard.E5.Flex',
    message: 'The image is not named. Paste its OCID.',
    messageSnapshot: 'It is not said whether customers may take snapshots. Choose yes or no.',
    messageShapes: 'No shape is named. Add the shapes that the image runs on.',
  },
  'oracle/registry-complete': {
    title: 'A registry artifact has an OCID and an address',
    explanation: 'The API requires both for container images and Helm charts.',
    example: 'ocid1.containerimage…, iad.ocir.io/acme/backup:4.2',
    message: 'The registry’s OCID is missing. Paste it.',
    messageUrl: 'The registry’s address is missing. Paste it.',
  },
  'oracle/registry-url': {
    title: 'The registry’s address names a registry and what is in it',
    explanation: 'Oracle does not publish the form. A registry and a path are needed in any case.',
    example: 'iad.ocir.io/acme/backup:4.2',
    message: '“{{url}}” does not look like an address in a registry. Write registry, path and tag.',
  },
  'oracle/stack-complete': {
    title: 'A stack names its Resource Manager stack',
    explanation: 'The API requires the OCID of the stack in Resource Manager.',
    example: 'ocid1.ormstack…',
    message: 'The stack is not named. Paste its OCID from Resource Manager.',
  },
  'oracle/ocid': {
    title: 'The OCID is of the right kind',
    explanation: 'Identities begin with their kind. Whether this one exists, only Oracle can tell.',
    example: 'ocid1.image.oc1.iad.aaaa',
    message: '“{{id}}” does not begin with “{{start}}”. Check that the right OCID was pasted.',
  },
  'oracle/stack-image-listings': {
    title: 'A stack names every Marketplace image it uses',
    explanation: 'Each Marketplace image that the Terraform code uses is named by its listing.',
    example: 'The listing of your own image',
    message: 'Are all Marketplace images that the stack uses named here?',
  },
  'oracle/kubernetes-versions-repeated': {
    title: 'Each Kubernetes version stands once',
    explanation: 'The same version twice adds nothing.',
    example: '1.30, 1.31',
    message: '{{version}} stands more than once. Remove the repetition.',
  },
  'oracle/shape-named': {
    title: 'A shape is named',
    explanation: 'The API requires the name of every shape.',
    example: 'VM.Standard.E5.Flex',
    message: 'This entry names no shape. Choose one, or remove the entry.',
  },
  'oracle/shape-supported': {
    title: 'The shape is one that Oracle supports',
    explanation: 'Compared with Oracle’s list of supported shapes as it was last fetched.',
    example: 'VM.Standard.E5.Flex',
    message: '{{shape}} is not among the shapes that Oracle supports. Choose one from the list.',
  },
  'oracle/shape-range': {
    title: 'Constraints lie within the shape’s range',
    explanation: 'A flexible shape allows a range of OCPUs and of memory.',
    example: '1 to 8 OCPUs of 1 to 94',
    message: '{{value}} is outside the {{min}} to {{max}} that {{shape}} allows.',
  },
  'oracle/shape-bounds': {
    title: 'The least is not above the most',
    explanation: 'A least above the most leaves no machine that fits.',
    example: '1 to 8',
    message: 'At least {{min}} and at most {{max}} leave nothing. Correct one of them.',
  },
  'oracle/shape-not-flexible': {
    title: 'Only flexible shapes take constraints',
    explanation: 'A fixed shape has the OCPUs and the memory it has.',
    example: 'VM.Standard.E5.Flex',
    message: '{{shape}} is not flexible: its constraints have no effect. Remove them.',
  },
  'oracle/shape-repeated': {
    title: 'Each shape stands once',
    explanation: 'Two entries for one shape may contradict each other.',
    example: 'One entry for each shape',
    message: '{{shape}} stands more than once. Keep one entry.',
  },
} as const;
