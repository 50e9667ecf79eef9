import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-writing.en.ts';

export const messages: Translated<typeof en> = {
  'oracle/package-type': {
    title: 'La fiche a un type de paquet',
    explanation: 'L’API en exige un parmi cinq, et ne le laisse jamais changer.',
    example: 'MACHINE_IMAGE',
    message: 'Aucun type de paquet n’est choisi. Choisissez ce que les clients installent.',
    messageUnknown: '« {{value}} » n’est pas un type de paquet. Choisissez-en un dans la liste.',
  },
  'oracle/artifact-type': {
    title: 'L’artefact a un type',
    explanation: 'L’API en exige un parmi quatre.',
    example: 'MACHINE_IMAGE',
    message: 'Aucun type n’est choisi. Choisissez ce qu’est l’artefact.',
    messageUnknown: '« {{value}} » n’est pas un type d’artefact. Choisissez-en un dans la liste.',
  },
  'oracle/immutable-fields': {
    title: 'Ce qu’Oracle ne change jamais reste tel quel',
    explanation: 'Certains champs sont fixés à la création et n’ont pas de mise à jour ensuite.',
    example: 'Le nom interne d’une fiche',
    message:
      'Sur la place de marché c’est « {{published}} », qui ne peut pas changer. Remettez-le, ou commencez un nouveau brouillon.',
  },
  'oracle/wrong-type': {
    title: 'Les valeurs sont du type que l’API prend',
    explanation:
      'Un texte à la place d’une liste ne peut pas être envoyé. De telles valeurs viennent d’un import ou d’une édition à la main.',
    example: '"keywords": "backup, restore"',
    message: '{{field}} doit être un texte. Saisissez-le de nouveau.',
    messageNumber: '{{field}} doit être un nombre. Saisissez-le de nouveau.',
    messageSwitch: '{{field}} doit être oui ou non. Choisissez de nouveau.',
    messageList: '{{field}} doit être une liste. Saisissez-la de nouveau.',
    messageGroup: '{{field}} n’a pas la forme que l’API prend. Saisissez-le de nouveau.',
  },
  'oracle/one-line-fields': {
    title: 'Les champs d’une ligne n’ont pas de saut de ligne',
    explanation: 'Un champ montré sur une ligne perd ses sauts, ou casse la ligne.',
    example: 'Assistance Acme',
    message: 'Il y a un saut de ligne. Mettez le texte sur une ligne.',
  },
  'oracle/one-line-spaces': {
    title: 'Pas d’espaces autour ni doublées',
    explanation: 'Oracle demande un espacement régulier.',
    example: 'Acme Backup',
    message: 'Il y a des espaces au début, à la fin ou doublées. Retirez-les.',
  },
  'oracle/text-spacing': {
    title: 'L’espacement est régulier',
    explanation:
      'Oracle demande un espacement régulier : pas d’espaces doublées ni en fin de ligne, une ligne vide au plus.',
    example: 'Une espace après un point',
    message:
      'L’espacement est irrégulier : espaces doublées, en fin de ligne, ou plusieurs lignes vides. Régularisez-le.',
  },
  'oracle/invisible-characters': {
    title: 'Pas de caractères invisibles',
    explanation:
      'Caractères de contrôle et espaces de largeur nulle viennent avec les copies. Ils gênent la recherche et peuvent s’afficher en carrés.',
    example: 'Acme Backup',
    message: 'Il y a ici des caractères qu’on ne voit pas. Retirez-les.',
  },
  'oracle/damaged-characters': {
    title: 'Pas de caractères abîmés',
    explanation: 'Un caractère de remplacement marque une lettre perdue en route.',
    example: '« naïf », pas « na?f »',
    message: 'Un caractère a été abîmé en route. Tapez-le de nouveau.',
  },
  'oracle/placeholder-text': {
    title: 'Pas de texte provisoire',
    explanation: 'Un relecteur renvoie ce qui n’a jamais été rempli.',
    example: 'Acme Backup, pas « Your Company »',
    message: '« {{words}} » ressemble à un texte provisoire. Mettez le vrai.',
  },
  'oracle/text-link-insecure': {
    title: 'Les liens des textes utilisent https',
    explanation: 'Les navigateurs mettent en garde contre les pages sans chiffrement.',
    example: 'https://docs.acme-backup.example',
    message: '{{link}} n’est pas chiffré. Utilisez https si le site le propose.',
  },
  'oracle/link-dead': {
    title: 'Les liens mènent quelque part',
    explanation:
      'Oracle demande que chaque lien atteigne sa cible. Ils sont suivis quand vous le demandez et avant l’envoi d’un plan ; les adresses de cette machine et de son réseau ne le sont jamais.',
    example: 'https://docs.acme-backup.example, qui répond',
    message: '{{link}} a répondu {{status}} quand il a été suivi le {{date}}. Corrigez-le ou retirez-le.',
    messageNoHost:
      '{{link}} est à un nom que personne ne possède : suivi le {{date}}. Corrigez-le ou retirez-le.',
    messageRefused: 'Rien ne répond à {{link}} : suivi le {{date}}. Corrigez-le ou retirez-le.',
    messageCertificate:
      '{{link}} a un certificat que les navigateurs refusent : suivi le {{date}}. Faites-le renouveler ou donnez une autre adresse.',
    messageLoops: '{{link}} tourne en rond : suivi le {{date}}. Donnez l’adresse où il doit aboutir.',
    messageInsecure:
      '{{link}} mène à une adresse sans chiffrement : suivi le {{date}}. Donnez une page qui reste en https.',
  },
  'oracle/text-link-malformed': {
    title: 'Les liens des textes sont bien formés',
    explanation: 'Oracle demande que chaque lien mène à sa cible.',
    example: 'https://docs.acme-backup.example',
    message: '« {{link}} » n’est pas une adresse web. Écrivez-la en entier, avec https://.',
  },
  'oracle/product-name-spelling': {
    title: 'Le nom du produit s’écrit d’une seule façon',
    explanation:
      'Une seule graphie dans tous les textes fait soigné, et c’est elle que les clients cherchent.',
    example: 'Acme Backup, partout',
    message: 'Ici le nom s’écrit « {{variant}} », ailleurs « {{name}} ». Gardez une seule graphie.',
  },
  'oracle/same-text-twice': {
    title: 'Titre, accroche et descriptions disent des choses différentes',
    explanation: 'Ils sont proches sur la page : le même texte deux fois en gaspille un.',
    example: 'Un titre qui dit le but, une accroche qui invite',
    message: 'C’est le même texte que dans un autre champ ({{other}}). Dites ici autre chose.',
  },
  'oracle/html-in-text': {
    title: 'Les textes sont simples',
    explanation:
      'Oracle ne dit pas que le HTML est mis en forme. Les balises peuvent s’afficher telles quelles.',
    example: 'Des lignes simples et des lignes vides entre elles',
    message: '{{markup}} peut s’afficher tel quel : Oracle ne dit pas accepter le HTML.',
  },
  'oracle/markdown-in-text': {
    title: 'Les textes sont simples, sans Markdown',
    explanation:
      'Oracle ne dit pas que le Markdown est mis en forme. Ses marques peuvent s’afficher telles quelles.',
    example: 'Des lignes simples et des lignes vides entre elles',
    message: '« {{markup}} » peut s’afficher tel quel : Oracle ne dit pas accepter le Markdown.',
  },
};
