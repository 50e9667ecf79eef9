/** What the rules about a stack's own files say. */
export const messages = {
  'oracle/stack-tf-root': {
    title: 'Terraform code lies in the root',
    explanation: 'Oracle looks for the code in the root of the ZIP, not in a folder inside of it.',
    example: 'main.tf beside schema.yaml',
    message:
      'There is no .tf file in the root of the stack. Take in the folder that holds main.tf itself, not the one around it.',
  },
  'oracle/stack-state': {
    title: 'No state travels along',
    explanation:
      'A state file describes machines that exist, with their secrets. Oracle takes no ZIP that holds one.',
    example: 'No terraform.tfstate',
    message: '{{path}} is a state file of Terraform and may hold secrets. Remove it from the stack.',
  },
  'oracle/stack-terraform-folder': {
    title: 'No .terraform folder travels along',
    explanation:
      'What Terraform downloaded is downloaded again where the stack runs. Oracle takes no ZIP that holds it.',
    example: 'No .terraform/',
    message: '{{path}} belongs to Terraform’s own cache. Remove it from the stack.',
  },
  'oracle/stack-hcl': {
    title: 'The code can be read',
    explanation: 'Each .tf file has to be HCL: every bracket, text and comment that opens also closes.',
    example: 'variable "region" {}',
    message: '“{{what}}” is not expected here. Correct the line.',
    messageUnclosed: '“{{what}}” opens here and is never closed. Add what is missing.',
    messageUnopened:
      '“{{what}}” closes something that was never opened. Remove it, or add what is missing before it.',
    messageString: 'The text that begins here does not end on its line. Close it with a quotation mark.',
    messageHeredoc:
      'The text that {{what}} opens is never ended. Write its closing word on a line of its own.',
    messageComment: 'The comment that begins here never ends. Close it with */.',
  },
  'oracle/stack-remote-exec': {
    title: 'Commands stay inside of OCI',
    explanation: 'Provisioners may run only inside of OCI, and may download nothing.',
    example: 'No provisioner, or one that copies a file of the stack',
    message:
      'A provisioner “{{name}}” runs commands. Make sure that it runs inside of OCI and downloads nothing, or do without it.',
  },
  'oracle/stack-fetches': {
    title: 'Nothing is fetched from outside',
    explanation:
      'The code, its scripts and cloud-init fetch no programs from outside of OCI: what the stack needs is in the image.',
    example: 'Everything in the image',
    message: '{{what}} fetches something from outside. Put it into the image, or into the stack’s own files.',
  },
  'oracle/stack-image-subscription': {
    title: 'Machines start from Marketplace images',
    explanation:
      'Instances start from approved or published Marketplace images, with the resources that subscribe to them.',
    example: 'oci_core_app_catalog_subscription',
    message:
      'The instance “{{name}}” is made without a subscription to a Marketplace image. Add the subscription resources and name the image there.',
  },
  'oracle/stack-schema-file': {
    title: 'A schema lies in the root',
    explanation: 'Oracle reads from a .yaml in the root what to ask the customer.',
    example: 'schema.yaml beside main.tf',
    message: 'There is no schema in the root of the stack. Add a schema.yaml there.',
  },
  'oracle/stack-schema-yaml': {
    title: 'The schema can be read',
    explanation: 'The schema has to be YAML with fields.',
    example: 'schemaVersion: 1.1.0',
    message: 'The schema is not YAML here: {{words}}. Correct the line.',
  },
  'oracle/stack-schema-variables': {
    title: 'The schema asks only for what the code has',
    explanation: 'Every variable of the schema is declared in the Terraform code of the root.',
    example: 'variable "shape" {}',
    message:
      'The schema asks for “{{name}}”, which the code does not declare. Declare the variable, or remove it from the schema.',
  },
  'oracle/stack-variable-asked': {
    title: 'The schema asks for what the code needs',
    explanation:
      'A variable without a default that the schema does not describe is asked for under its bare name.',
    example: 'variables: shape: …',
    message: 'The variable “{{name}}” has no default and is not in the schema. Describe it there.',
  },
  'oracle/stack-schema-version': {
    title: 'The schema names its versions',
    explanation: 'Oracle’s page names schemaVersion 1.1.0 and version "20190404".',
    example: 'schemaVersion: 1.1.0',
    message: 'The schema does not say schemaVersion 1.1.0 and version "20190404". Correct its first lines.',
  },
  'oracle/stack-schema-hidden': {
    title: 'The tenancy and the region are not asked for',
    explanation:
      'tenancy_ocid and region are declared, and stand in a group of the schema that is not visible: Resource Manager fills them in.',
    example: 'visible: false',
    message: '“{{name}}” is not in a hidden group of the schema. Put it into a group with visible: false.',
    messageUndeclared:
      'The code does not declare “{{name}}”, which Resource Manager fills in. Declare it, and put it into a hidden group of the schema.',
  },
  'oracle/stack-schema-type': {
    title: 'Types are ones that the schema knows',
    explanation:
      'Types are array, boolean, enum, integer, number, string, password, datetime, or resources that begin with oci:.',
    example: 'type: oci:core:vcn:id',
    message: '“{{name}}” has the type {{type}}, which the schema’s page does not name. Correct the type.',
  },
} as const;
