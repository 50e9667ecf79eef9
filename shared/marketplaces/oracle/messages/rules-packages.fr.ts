import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-packages.en.ts';

export const messages: Translated<typeof en> = {
  'oracle/packages-present': {
    title: 'Il y a quelque chose à installer',
    explanation:
      'Une fiche de ce type a au moins un paquet quand elle est soumise. Déduit : le portail cache Soumettre tant que des informations exigées manquent.',
    example: '4.2.0, son image, ses conditions',
    message: 'Il n’y a pas de paquet. Ajoutez-en un avec son artefact et ses conditions.',
  },
  'oracle/packages-absent': {
    title: 'Une fiche sans type de paquet n’a pas de paquets',
    explanation: 'Le type de paquet est « aucun » : rien n’est installé.',
    example: 'Pas de paquets pour du SaaS',
    message:
      'Le type de paquet est « aucun » mais il y a des paquets. Retirez-les, ou choisissez un autre type dans une nouvelle fiche.',
  },
  'oracle/package-complete': {
    title: 'Un paquet est entier',
    explanation:
      'L’API exige la version, l’artefact, les conditions et si des mises à jour de sécurité sont fournies.',
    example: '4.2.0, image Acme Backup, conditions Acme, oui',
    message: 'Ce paquet n’a pas de version. Écrivez celle que les clients reçoivent.',
    messageArtifact: 'Ce paquet n’a pas d’artefact. Choisissez ce qui est installé.',
    messageTerms:
      'Ce paquet n’a pas de conditions d’utilisation. Choisissez celles que les clients acceptent.',
    messageUpgrades:
      'Ce paquet ne dit pas si des mises à jour de sécurité sont fournies. Choisissez oui ou non.',
  },
  'oracle/package-version-characters': {
    title: 'Une version de paquet n’a que des caractères simples',
    explanation:
      'Le portail d’Oracle prend lettres, chiffres, points, traits d’union, soulignés, espaces et parenthèses.',
    example: '4.2.0-1 (LTS)',
    message:
      'Une version de paquet ne peut pas contenir {{characters}}. Utilisez lettres, chiffres, . - _ ( ) et espaces.',
  },
  'oracle/package-version-repeated': {
    title: 'Chaque paquet a sa version',
    explanation: 'Les clients choisissent entre les paquets par leur version. Déduit : Oracle ne le dit pas.',
    example: '4.2.0 et 4.1.3',
    message: 'La version {{version}} figure dans plusieurs paquets. Donnez à chacun la sienne.',
  },
  'oracle/package-reference': {
    title: 'L’artefact et les conditions sont encore là',
    explanation:
      'Un paquet nomme un artefact et des conditions de cet espace de travail ; ce qui a été retiré ne peut pas être envoyé.',
    example: 'Un artefact de la liste',
    message: 'L’artefact de ce paquet a été retiré de l’espace de travail. Choisissez-en un autre.',
    messageTerms:
      'Les conditions de ce paquet ont été retirées de l’espace de travail. Choisissez-en d’autres.',
  },
  'oracle/package-artifact-type': {
    title: 'L’artefact est du type de paquet de la fiche',
    explanation: 'Une fiche d’un type de paquet contient des artefacts de ce type. Déduit des modèles.',
    example: 'MACHINE_IMAGE des deux côtés',
    message:
      '{{artifact}} est {{type}}, mais le type de paquet de la fiche est {{packageType}}. Choisissez un artefact de ce type.',
  },
  'oracle/package-terms-active': {
    title: 'Les conditions ont une version active',
    explanation:
      'Les clients acceptent la version active : il en faut une avant que le paquet serve. Déduit du guide de publication.',
    example: 'Conditions Acme, version 2 active',
    message:
      '{{terms}} n’a pas de version active. Ouvrez les conditions et choisissez la version que les clients acceptent.',
  },
  'oracle/package-default': {
    title: 'Un seul paquet est celui par défaut',
    explanation:
      'Les clients reçoivent le paquet par défaut s’ils n’en choisissent pas d’autre. Déduit du modèle.',
    example: '4.2.0 est celui par défaut',
    message: 'Aucun paquet n’est celui par défaut. Marquez celui que les clients doivent recevoir.',
    messageMany: 'Plusieurs paquets sont marqués par défaut, dont {{version}}. Gardez-en un.',
  },
  'oracle/version-contradiction': {
    title: 'Les détails de version et le paquet s’accordent',
    explanation:
      'Les consignes d’Oracle demandent que la version d’un paquet soit celle qui est écrite ailleurs.',
    example: '4.2.0 des deux côtés',
    message: 'Les détails de version disent {{number}}, le paquet {{version}}. Accordez-les.',
  },
  'oracle/version-in-text': {
    title: 'Les textes nomment la version proposée',
    explanation:
      'Les consignes d’Oracle demandent que la version d’un paquet soit celle que nomment les textes.',
    example: 'Acme Backup 4.2',
    message:
      'Le texte nomme la version {{stated}}, le paquet est {{version}}. Accordez-les, ou omettez la version.',
  },
  'oracle/version-in-pictures': {
    title: 'Les images montrent la version proposée',
    explanation:
      'Les consignes d’Oracle demandent que la version d’un paquet soit celle que montrent les images.',
    example: 'La version dans un coin d’une capture d’écran',
    message: 'Si une image montre une version, est-ce celle du paquet ?',
  },
};
