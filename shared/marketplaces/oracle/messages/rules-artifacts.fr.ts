import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-artifacts.en.ts';

export const messages: Translated<typeof en> = {
  'oracle/artifact-name-required': {
    title: 'Un artefact a un nom',
    explanation: 'L’API accepte un nom vide, mais les paquets le choisissent par son nom.',
    example: 'Image Acme Backup 4.2',
    message: 'L’artefact n’a pas de nom. Donnez-lui-en un.',
  },
  'oracle/artifact-name-length': {
    title: 'Le nom d’un artefact a moins de 200 caractères',
    explanation: 'Le guide du portail demande moins de 200 caractères.',
    example: 'Image Acme Backup 4.2',
    message:
      'Ce nom a {{length}} caractères, {{over}} de plus que les 199 qu’Oracle permet. Raccourcissez-le.',
  },
  'oracle/artifact-name-one-line': {
    title: 'Le nom d’un artefact tient sur une ligne',
    explanation: 'Les consignes d’Oracle n’y permettent pas de saut de ligne.',
    example: 'Image Acme Backup 4.2',
    message: 'Le nom contient un saut de ligne. Mettez-le sur une ligne.',
  },
  'oracle/artifact-name-clear': {
    title: 'Le nom d’un artefact est clair',
    explanation: 'Oracle demande un nom qui dise ce qu’est l’artefact.',
    example: '« Image Acme Backup 4.2 » plutôt que « img-final-2 »',
    message: 'Le nom dit-il ce qu’est l’artefact ?',
  },
  'oracle/artifact-in-ashburn': {
    title: 'L’artefact est disponible dans us-ashburn-1',
    explanation:
      'Oracle prend les images dans us-ashburn-1, et votre location doit être abonnée à cette région.',
    example: 'Copiez l’image vers US East (Ashburn)',
    message: 'Est-il disponible dans us-ashburn-1, et votre location est-elle abonnée à cette région ?',
  },
  'oracle/machine-image-complete': {
    title: 'Une image de machine est entière',
    explanation:
      'L’API exige l’image, si les instantanés sont permis, et les formes sur lesquelles elle tourne.',
    example: 'ocid1.image…, oui, VM.Standard.E5.Flex',
    message: 'L’image n’est pas nommée. Collez son OCID.',
    messageSnapshot:
      'Il n’est pas dit si les clients peuvent prendre des instantanés. Choisissez oui ou non.',
    messageShapes: 'Aucune forme n’est nommée. Ajoutez celles sur lesquelles l’image tourne.',
  },
  'oracle/registry-complete': {
    title: 'Un artefact de registre a un OCID et une adresse',
    explanation: 'L’API exige les deux pour les images de conteneur et les charts Helm.',
    example: 'ocid1.containerimage…, iad.ocir.io/acme/backup:4.2',
    message: 'L’OCID du registre manque. Collez-le.',
    messageUrl: 'L’adresse du registre manque. Collez-la.',
  },
  'oracle/registry-url': {
    title: 'L’adresse nomme un registre et ce qui s’y trouve',
    explanation: 'Oracle n’en publie pas la forme. Il faut en tout cas un registre et un chemin.',
    example: 'iad.ocir.io/acme/backup:4.2',
    message: '« {{url}} » ne ressemble pas à une adresse de registre. Écrivez registre, chemin et étiquette.',
  },
  'oracle/stack-complete': {
    title: 'Une pile nomme sa pile Resource Manager',
    explanation: 'L’API exige l’OCID de la pile dans Resource Manager.',
    example: 'ocid1.ormstack…',
    message: 'La pile n’est pas nommée. Collez son OCID de Resource Manager.',
  },
  'oracle/ocid': {
    title: 'L’OCID est du bon genre',
    explanation: 'Une identité commence par son genre. Si elle existe, seul Oracle peut le dire.',
    example: 'ocid1.image.oc1.iad.aaaa',
    message: '« {{id}} » ne commence pas par « {{start}} ». Vérifiez que le bon OCID a été collé.',
  },
  'oracle/stack-image-listings': {
    title: 'Une pile nomme chaque image de la place de marché qu’elle utilise',
    explanation: 'Chaque image de la place de marché que le code Terraform utilise est nommée par sa fiche.',
    example: 'La fiche de votre propre image',
    message: 'Toutes les images de la place de marché que la pile utilise sont-elles nommées ici ?',
  },
  'oracle/kubernetes-versions-repeated': {
    title: 'Chaque version de Kubernetes figure une fois',
    explanation: 'La même version deux fois n’apporte rien.',
    example: '1.30, 1.31',
    message: '{{version}} figure plusieurs fois. Retirez la répétition.',
  },
  'oracle/shape-named': {
    title: 'Une forme est nommée',
    explanation: 'L’API exige le nom de chaque forme.',
    example: 'VM.Standard.E5.Flex',
    message: 'Cette entrée ne nomme pas de forme. Choisissez-en une, ou retirez l’entrée.',
  },
  'oracle/shape-supported': {
    title: 'La forme est prise en charge par Oracle',
    explanation: 'Comparé à la liste des formes d’Oracle telle qu’elle a été lue la dernière fois.',
    example: 'VM.Standard.E5.Flex',
    message:
      '{{shape}} n’est pas parmi les formes prises en charge par Oracle. Choisissez-en une dans la liste.',
  },
  'oracle/shape-range': {
    title: 'Les contraintes restent dans la plage de la forme',
    explanation: 'Une forme flexible permet une plage d’OCPU et de mémoire.',
    example: '1 à 8 OCPU sur 1 à 94',
    message: '{{value}} est hors de la plage {{min}} à {{max}} que {{shape}} permet.',
  },
  'oracle/shape-bounds': {
    title: 'Le minimum n’est pas au-dessus du maximum',
    explanation: 'Un minimum au-dessus du maximum ne laisse aucune machine possible.',
    example: '1 à 8',
    message: 'Au moins {{min}} et au plus {{max}} ne laissent rien. Corrigez l’un des deux.',
  },
  'oracle/shape-not-flexible': {
    title: 'Seules les formes flexibles prennent des contraintes',
    explanation: 'Une forme fixe a les OCPU et la mémoire qu’elle a.',
    example: 'VM.Standard.E5.Flex',
    message: '{{shape}} n’est pas flexible : ses contraintes sont sans effet. Retirez-les.',
  },
  'oracle/shape-repeated': {
    title: 'Chaque forme figure une fois',
    explanation: 'Deux entrées pour une forme peuvent se contredire.',
    example: 'Une entrée par forme',
    message: '{{shape}} figure plusieurs fois. Gardez une entrée.',
  },
};
