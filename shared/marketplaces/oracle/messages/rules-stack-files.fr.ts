import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-stack-files.en.ts';

export const messages: Translated<typeof en> = {
  'oracle/stack-tf-root': {
    title: 'Le code Terraform se trouve à la racine',
    explanation: 'Oracle cherche le code à la racine du ZIP, pas dans un dossier à l’intérieur.',
    example: 'main.tf à côté de schema.yaml',
    message:
      'Il n’y a pas de fichier .tf à la racine de la pile. Importez le dossier qui contient main.tf lui-même, pas celui qui l’entoure.',
  },
  'oracle/stack-state': {
    title: 'Aucun état ne part avec la pile',
    explanation:
      'Un fichier d’état décrit des machines existantes, secrets compris. Oracle n’accepte aucun ZIP qui en contient.',
    example: 'Pas de terraform.tfstate',
    message:
      '{{path}} est un fichier d’état de Terraform et peut contenir des secrets. Retirez-le de la pile.',
  },
  'oracle/stack-terraform-folder': {
    title: 'Aucun dossier .terraform ne part avec la pile',
    explanation:
      'Ce que Terraform a téléchargé l’est de nouveau là où la pile s’exécute. Oracle n’accepte aucun ZIP qui le contient.',
    example: 'Pas de .terraform/',
    message: '{{path}} appartient au cache de Terraform. Retirez-le de la pile.',
  },
  'oracle/stack-hcl': {
    title: 'Le code peut être lu',
    explanation:
      'Chaque fichier .tf doit être du HCL : toute parenthèse, tout texte et tout commentaire ouvert se referme.',
    example: 'variable "region" {}',
    message: '« {{what}} » n’est pas attendu ici. Corrigez la ligne.',
    messageUnclosed: '« {{what}} » s’ouvre ici et n’est jamais refermé. Ajoutez ce qui manque.',
    messageUnopened:
      '« {{what}} » referme ce qui n’a jamais été ouvert. Retirez-le, ou ajoutez avant ce qui manque.',
    messageString: 'Le texte qui commence ici ne se termine pas sur sa ligne. Refermez-le par un guillemet.',
    messageHeredoc:
      'Le texte ouvert par {{what}} ne se termine jamais. Écrivez son mot de fin seul sur une ligne.',
    messageComment: 'Le commentaire qui commence ici ne se termine jamais. Refermez-le par */.',
  },
  'oracle/stack-remote-exec': {
    title: 'Les commandes restent dans OCI',
    explanation: 'Les provisioners ne s’exécutent que dans OCI et ne téléchargent rien.',
    example: 'Aucun provisioner, ou un qui copie un fichier de la pile',
    message:
      'Un provisioner « {{name}} » exécute des commandes. Assurez-vous qu’il s’exécute dans OCI et ne télécharge rien, ou passez-vous-en.',
  },
  'oracle/stack-fetches': {
    title: 'Rien n’est téléchargé de l’extérieur',
    explanation:
      'Le code, ses scripts et cloud-init ne téléchargent aucun programme hors d’OCI : ce qu’il faut à la pile est dans l’image.',
    example: 'Tout est dans l’image',
    message:
      '{{what}} télécharge quelque chose de l’extérieur. Mettez-le dans l’image, ou dans les fichiers de la pile.',
  },
  'oracle/stack-image-subscription': {
    title: 'Les machines démarrent d’images du Marketplace',
    explanation:
      'Les instances démarrent d’images du Marketplace approuvées ou publiées, avec les ressources qui s’y abonnent.',
    example: 'oci_core_app_catalog_subscription',
    message:
      'L’instance « {{name}} » est créée sans abonnement à une image du Marketplace. Ajoutez les ressources d’abonnement et nommez-y l’image.',
  },
  'oracle/stack-schema-file': {
    title: 'Un schéma se trouve à la racine',
    explanation: 'Oracle lit dans un .yaml à la racine ce qu’il faut demander au client.',
    example: 'schema.yaml à côté de main.tf',
    message: 'Il n’y a pas de schéma à la racine de la pile. Ajoutez-y un schema.yaml.',
  },
  'oracle/stack-schema-yaml': {
    title: 'Le schéma peut être lu',
    explanation: 'Le schéma doit être du YAML avec des champs.',
    example: 'schemaVersion: 1.1.0',
    message: 'Ici, le schéma n’est pas du YAML : {{words}}. Corrigez la ligne.',
  },
  'oracle/stack-schema-variables': {
    title: 'Le schéma ne demande que ce que le code possède',
    explanation: 'Toute variable du schéma est déclarée dans le code Terraform de la racine.',
    example: 'variable "shape" {}',
    message:
      'Le schéma demande « {{name}} », que le code ne déclare pas. Déclarez la variable, ou retirez-la du schéma.',
  },
  'oracle/stack-variable-asked': {
    title: 'Le schéma demande ce qu’il faut au code',
    explanation:
      'Une variable sans valeur par défaut que le schéma ne décrit pas est demandée sous son simple nom.',
    example: 'variables: shape: …',
    message:
      'La variable « {{name}} » n’a pas de valeur par défaut et n’est pas dans le schéma. Décrivez-la dans le schéma.',
  },
  'oracle/stack-schema-version': {
    title: 'Le schéma nomme ses versions',
    explanation: 'La page d’Oracle nomme schemaVersion 1.1.0 et version "20190404".',
    example: 'schemaVersion: 1.1.0',
    message:
      'Le schéma n’indique pas schemaVersion 1.1.0 et version "20190404". Corrigez ses premières lignes.',
  },
  'oracle/stack-schema-hidden': {
    title: 'La location et la région ne sont pas demandées',
    explanation:
      'tenancy_ocid et region sont déclarées et se trouvent dans un groupe du schéma qui n’est pas visible : Resource Manager les remplit.',
    example: 'visible: false',
    message:
      '« {{name}} » n’est dans aucun groupe masqué du schéma. Mettez-la dans un groupe avec visible: false.',
    messageUndeclared:
      'Le code ne déclare pas « {{name}} », que Resource Manager remplit. Déclarez-la et mettez-la dans un groupe masqué du schéma.',
  },
  'oracle/stack-schema-type': {
    title: 'Les types sont de ceux que le schéma connaît',
    explanation:
      'Les types sont array, boolean, enum, integer, number, string, password, datetime, ou des ressources qui commencent par oci:.',
    example: 'type: oci:core:vcn:id',
    message: '« {{name}} » a le type {{type}}, que la page du schéma ne nomme pas. Corrigez le type.',
  },
};
