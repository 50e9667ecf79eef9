import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-submission.en.ts';

export const messages: Translated<typeof en> = {
  'oracle/best-pitch': {
    title: 'C’est votre meilleur argumentaire',
    explanation: 'La liste de contrôle d’Oracle commence par là.',
    example: 'Lisez la page dans l’aperçu, de haut en bas.',
    message: 'Est-ce le meilleur argumentaire pour votre produit ?',
  },
  'oracle/media-story': {
    title: 'Les médias soutiennent le propos',
    explanation: 'La liste de contrôle d’Oracle le demande.',
    example: 'Une capture de ce que promet le titre',
    message: 'Les captures d’écran montrent-elles ce que disent les textes ?',
  },
  'oracle/links-reach-target': {
    title: 'Chaque lien mène à sa cible',
    explanation: 'Oracle demande des liens qui marchent et s’ouvrent dans un nouvel onglet.',
    example: 'Cliquez une fois chaque lien de l’aperçu.',
    message: 'Chaque lien a-t-il été essayé ?',
  },
  'oracle/publisher-agreement': {
    title: 'Le contrat de publication est à jour',
    explanation:
      'Les fiches avec paquets demandent un contrat de publication Oracle à jour. Seul Oracle peut le dire.',
    example: 'Regardez dans le portail partenaire',
    message: 'Votre contrat de publication avec Oracle est-il à jour ?',
  },
  'oracle/guidelines-applied': {
    title: 'Les consignes obligatoires sont appliquées',
    explanation: 'La liste de contrôle d’Oracle finit par là.',
    example: 'Lisez les consignes une fois pour chaque genre de fiche.',
    message: 'Les consignes obligatoires d’Oracle sont-elles appliquées ?',
  },
  'oracle/review-evidence': {
    title: 'Les pièces pour l’examen sont prêtes',
    explanation:
      'Oracle examine les textes de chaque fiche ; une application peut aussi recevoir un examen d’architecture, un examen de sécurité et une démonstration.',
    example: 'Un schéma, un résumé de sécurité, un système de démonstration',
    message:
      'Schéma d’architecture, réponses de sécurité et démonstration sont-ils prêts si on les demande ?',
  },
  'oracle/image-s01-host-keys': {
    title: 'S01 : les clés d’hôte SSH sont uniques',
    explanation: 'Chaque instance crée ses propres clés d’hôte SSH. Oracle le teste avant de publier.',
    example: 'oci-image-cleanup les retire',
    message: 'Chaque instance reçoit-elle ses propres clés d’hôte SSH ?',
  },
  'oracle/image-s08-customer-key': {
    title: 'S08 : la clé SSH du client est prise au lancement',
    explanation: 'L’image prend la clé que le client donne au lancement, par cloud-init. Oracle le teste.',
    example: 'cloud-init est installé et actif',
    message: 'L’image prend-elle la clé SSH du client au lancement ?',
  },
  'oracle/image-s10-authorized-keys': {
    title: 'S10 : authorized_keys ne contient que des clés du lancement',
    explanation: 'Aucune de vos clés ne reste dans l’image. Oracle le teste.',
    example: 'authorized_keys vide avant de créer l’image',
    message: 'Tous les authorized_keys sont-ils vides, hormis ce qui vient au lancement ?',
  },
  'oracle/image-s14-root-login': {
    title: 'S14 : root ne peut pas se connecter',
    explanation:
      'Par un shell nologin, PermitRootLogin no, ou des restrictions sur chaque clé de root. Oracle le teste.',
    example: 'PermitRootLogin no',
    message: 'La connexion de root est-elle désactivée ?',
  },
  'oracle/image-s16-passwords': {
    title: 'S16 : aucun utilisateur n’a de mot de passe',
    explanation:
      'Aucun utilisateur du système n’a de mot de passe, ni de mot de passe vide. Oracle le teste.',
    example: 'passwd -l pour chaque utilisateur',
    message:
      'Tous les utilisateurs de l’image sont-ils sans mot de passe, et aucun avec un mot de passe vide ?',
  },
  'oracle/image-g01-boots': {
    title: 'G01 : elle démarre sur chaque forme compatible',
    explanation: 'Oracle démarre l’image sur chaque forme nommée.',
    example: 'Lancez-la une fois sur chaque forme',
    message: 'L’image a-t-elle été démarrée sur chaque forme nommée ?',
  },
  'oracle/image-g03-mac': {
    title: 'G03 : pas d’adresse MAC inscrite',
    explanation: 'Le fichier 70-persistent-net.rules est vide. Oracle le teste.',
    example: 'Un 70-persistent-net.rules vide',
    message: 'L’image est-elle sans adresse MAC inscrite ?',
  },
  'oracle/image-g05-dhcp': {
    title: 'G05 : DHCP est actif',
    explanation: 'L’image reçoit son réseau de DHCP. Oracle le teste.',
    example: 'BOOTPROTO=dhcp',
    message: 'L’image utilise-t-elle DHCP ?',
  },
  'oracle/image-g08-imds': {
    title: 'G08 : seulement la version 2 des métadonnées d’instance',
    explanation: 'L’image n’utilise pas la version 1 du service de métadonnées. Oracle le teste.',
    example: 'http://169.254.169.254/opc/v2/',
    message: 'Tout dans l’image utilise-t-il IMDSv2 ?',
  },
  'oracle/stack-zip': {
    title: 'Le ZIP de la pile est comme Oracle le veut',
    explanation:
      'Au moins un fichier .tf et le .yaml du schéma à la racine, pas de fichier d’état, pas de dossier .terraform.',
    example: 'main.tf, schema.yaml',
    message: 'Un fichier .tf et le schéma sont-ils à la racine, sans fichier d’état ni dossier .terraform ?',
  },
  'oracle/stack-images': {
    title: 'La pile utilise des images approuvées',
    explanation:
      'Seulement des images approuvées ou publiées de la place de marché, avec ressources d’abonnement et références fixes.',
    example: 'L’identité de l’image écrite dans le code',
    message:
      'La pile n’utilise-t-elle que des images approuvées ou publiées, avec leurs ressources d’abonnement ?',
  },
  'oracle/stack-downloads': {
    title: 'La pile ne va rien chercher dehors',
    explanation:
      'Pas de binaires de dépôts externes, remote-exec seulement dans OCI, rien de tiers par cloud-init.',
    example: 'Tout est dans l’image',
    message: 'La pile, remote-exec et cloud-init compris, ne va-t-elle rien chercher hors d’OCI ?',
  },
  'oracle/stack-schema': {
    title: 'Le schéma de la pile correspond à son code',
    explanation:
      'Version de schéma 1.1.0 ; chaque variable est dans le code Terraform ; tenancy_ocid et region sont déclarées dans un groupe caché.',
    example: 'schemaVersion: 1.1.0',
    message:
      'Chaque variable du schéma existe-t-elle dans le code, avec tenancy_ocid et region dans un groupe caché ?',
  },
  'oracle/stack-logo': {
    title: 'Le logo du schéma a 130 × 130 pixels',
    explanation: 'L’image que nomme logoUrl a exactement cette taille.',
    example: 'logo.png, 130 × 130',
    message: 'L’image de logoUrl a-t-elle 130 × 130 pixels ?',
  },
};
