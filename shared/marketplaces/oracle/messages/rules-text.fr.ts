import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-text.en.ts';

export const messages: Translated<typeof en> = {
  'oracle/name-required': {
    title: 'La fiche a besoin d’un nom',
    explanation:
      'Oracle crée une fiche sous un nom interne que les clients ne voient pas et qui ne change plus jamais.',
    example: 'acme-backup',
    message: 'La fiche n’a pas de nom interne. Donnez-lui-en un : sans lui, Oracle ne crée pas la fiche.',
  },
  'oracle/display-name-required': {
    title: 'Les clients ont besoin d’un nom à lire',
    explanation:
      'L’API accepte une révision sans nom affiché, mais la carte et la page n’ont alors pas de nom propre.',
    example: 'Acme Backup for Oracle Cloud',
    message: 'Il n’y a pas de nom affiché. Écrivez le nom que les clients doivent lire.',
  },
  'oracle/name-length': {
    title: 'Un nom a au plus 80 caractères',
    explanation:
      'Les consignes d’Oracle permettent 80 caractères pour le nom d’une fiche ou d’une application.',
    example: 'Acme Backup for Oracle Cloud Infrastructure',
    message:
      'Ce nom a {{length}} caractères, {{over}} de plus que les 80 qu’Oracle permet. Raccourcissez-le.',
  },
  'oracle/name-best-length': {
    title: 'Un nom de 36 caractères au plus s’affiche le mieux',
    explanation: 'Oracle recommande au plus 36 caractères pour un bon affichage ; 80 sont permis.',
    example: 'Acme Backup for Oracle Cloud',
    message: 'Ce nom a {{length}} caractères. Oracle affiche le mieux les noms de 36 au plus.',
  },
  'oracle/name-one-line': {
    title: 'Un nom tient sur une ligne',
    explanation: 'Les consignes d’Oracle ne permettent pas de saut de ligne dans un nom.',
    example: 'Acme Backup for Oracle Cloud',
    message: 'Le nom contient un saut de ligne. Mettez-le sur une ligne.',
  },
  'oracle/name-clear': {
    title: 'Le nom est clair, concis et bien orthographié',
    explanation: 'Oracle demande un nom qu’un client comprend aussitôt. Seule une personne peut en juger.',
    example: '« Acme Backup for Oracle Cloud » plutôt que « ABOC Enterprise Suite »',
    message: 'Lisez le nom comme un client : est-il clair, court et bien orthographié ?',
  },
  'oracle/headline-required': {
    title: 'La fiche a besoin d’un titre',
    explanation: 'L’API exige un titre pour chaque révision.',
    example: 'Sauvegardez chaque volume et restaurez-le dans une autre région',
    message: 'Il n’y a pas de titre. Écrivez une ligne qui dit à quoi sert le produit.',
  },
  'oracle/headline-one-line': {
    title: 'Le titre est une seule ligne',
    explanation: 'L’API décrit le titre comme une seule ligne.',
    example: 'Sauvegardez chaque volume et restaurez-le dans une autre région',
    message: 'Le titre contient un saut de ligne. Mettez-le sur une ligne.',
  },
  'oracle/headline-two-lines': {
    title: 'Le titre prend au plus deux lignes sur la page',
    explanation:
      'Les consignes d’Oracle permettent deux lignes à l’affichage. Oracle ne publie pas de nombre de caractères : regardez l’aperçu.',
    example: 'Sauvegardez chaque volume et restaurez-le dans une autre région',
    message: 'Regardez l’aperçu : le titre tient-il sur deux lignes ?',
  },
  'oracle/headline-purpose': {
    title: 'Le titre dit à quoi sert le produit',
    explanation: 'Oracle demande un titre qui énonce le but.',
    example: '« Sauvegardez chaque volume et restaurez-le » plutôt que « L’avenir des données »',
    message: 'Le titre dit-il ce que le produit fait pour le client ?',
  },
  'oracle/keywords-present': {
    title: 'Les mots-clés aident les clients à trouver la fiche',
    explanation:
      'Le formulaire d’Oracle propose des mots-clés séparés par des virgules. Il ne les exige pas, et Oracle ne publie pas de limite.',
    example: 'sauvegarde, restauration, reprise après sinistre',
    message: 'Il n’y a pas de mots-clés. Ajoutez les mots que les clients cherchent.',
  },
  'oracle/keywords-commas': {
    title: 'Les mots-clés sont séparés par des virgules',
    explanation: 'Oracle prend les mots-clés comme un seul texte et le découpe aux virgules.',
    example: 'sauvegarde, restauration, reprise',
    message: 'Les mots-clés sont séparés par autre chose que des virgules. Mettez une virgule entre eux.',
  },
  'oracle/keywords-repeated': {
    title: 'Chaque mot-clé figure une fois',
    explanation: 'Un mot-clé répété n’apporte rien.',
    example: 'sauvegarde, restauration',
    message: 'Ces mots-clés figurent plusieurs fois : {{words}}. Gardez-en un de chaque.',
  },
  'oracle/descriptions-present': {
    title: 'La fiche est décrite, en bref et en détail',
    explanation:
      'La carte montre la description courte, la page la longue. Les consignes d’Oracle demandent d’y dire le public et la valeur ; l’API accepte une révision sans description.',
    example: 'Acme Backup copie les volumes selon un calendrier et vérifie chaque copie en la restaurant.',
    message: 'Cette description est vide. Dites à qui s’adresse le produit et ce qu’il lui apporte.',
  },
  'oracle/description-audience': {
    title: 'La description nomme son public et sa valeur',
    explanation: 'Oracle demande que la description dise à qui s’adresse le produit et ce qu’on y gagne.',
    example: 'Pour les équipes qui répondent des délais de reprise',
    message: 'La description longue dit-elle à qui s’adresse le produit et ce qu’on y gagne ?',
  },
  'oracle/usage-present': {
    title: 'Les informations d’utilisation disent comment commencer',
    explanation:
      'Selon les consignes d’Oracle, le texte d’utilisation et les documents joints permettent de lancer l’application, de s’y connecter et de la configurer.',
    example: '1. Lancez l’image. 2. Ouvrez https://INSTANCE:8443. 3. Choisissez les compartiments.',
    message: 'Il n’y a pas d’informations d’utilisation. Dites comment lancer, se connecter et configurer.',
  },
  'oracle/usage-complete': {
    title: 'Le texte d’utilisation suffit pour lancer, se connecter et configurer',
    explanation: 'Faites suivre le texte, pas à pas, par quelqu’un qui ne connaît pas le produit.',
    example: '1. Lancer. 2. Se connecter. 3. Configurer.',
    message: 'Un client peut-il lancer le produit, s’y connecter et le configurer avec ce seul texte ?',
  },
  'oracle/system-requirements-present': {
    title: 'La configuration requise est indiquée',
    explanation: 'Les consignes d’Oracle veulent les composants OCI nécessaires, formes de calcul comprises.',
    example: 'Un sous-réseau privé, Object Storage et VM.Standard.E5.Flex avec 1 OCPU et 8 Go',
    message:
      'La configuration requise est vide. Nommez les composants OCI et les formes de calcul nécessaires.',
  },
  'oracle/system-requirements-complete': {
    title: 'La configuration requise nomme composants et formes',
    explanation: 'Chaque composant OCI dont le produit a besoin est nommé, formes de calcul comprises.',
    example: 'VM.Standard.E5.Flex avec au moins 1 OCPU et 8 Go',
    message:
      'La configuration requise nomme-t-elle chaque composant OCI et chaque forme de calcul nécessaire ?',
  },
  'oracle/grammar': {
    title: 'Ni fautes de frappe ni de grammaire, police et espacement réguliers',
    explanation: 'Oracle demande partout des textes sans fautes, avec police et espacement réguliers.',
    example: 'Faites relire chaque texte par quelqu’un d’autre.',
    message: 'Tous les textes ont-ils été relus, avec police et espacement réguliers ?',
  },
  'oracle/vanity-url': {
    title: 'L’URL personnalisée n’a ni espaces ni caractères spéciaux',
    explanation:
      'Oracle ne dit pas s’il faut l’adresse entière ou seulement sa fin. Dans les deux cas, elle n’accepte que lettres, chiffres et - . _ ~.',
    example: 'acme-backup',
    message:
      'L’URL personnalisée contient des caractères qu’une adresse ne peut pas avoir. Utilisez lettres, chiffres, traits d’union et points.',
  },
  'oracle/version-details-complete': {
    title: 'Les détails de version sont entiers ou absents',
    explanation: 'Quand une révision en porte, l’API exige le numéro, la description et la date de sortie.',
    example: '4.2.0, « Restauration entre régions », 2026-11-02',
    message:
      'Les détails de version sont commencés mais ce champ est vide. Remplissez-le, ou videz les deux autres.',
  },
  'oracle/release-date': {
    title: 'La date de sortie est un jour du calendrier',
    explanation:
      'L’API prend un texte libre et ne dit pas dans quel format. Nous l’écrivons année-mois-jour.',
    example: '2026-11-02',
    message: '« {{date}} » n’est pas un jour écrit année-mois-jour. Écrivez par exemple 2026-11-02.',
  },
  'oracle/release-date-future': {
    title: 'La date de sortie est passée',
    explanation: 'Un relecteur peut demander pourquoi la version proposée n’est pas encore sortie.',
    example: '2026-11-02',
    message: 'Le {{date}} est à venir. Vérifiez la date de sortie.',
  },
  'oracle/language-complete': {
    title: 'Une langue a un nom et un code',
    explanation: 'L’API exige les deux pour la langue du contenu et pour chaque langue prise en charge.',
    example: 'Anglais, en',
    message: 'Il manque à cette langue son nom ou son code. Remplissez les deux, ou retirez-la.',
  },
  'oracle/language-code': {
    title: 'Un code de langue est fait de quelques lettres',
    explanation:
      'Oracle ne publie pas la liste des codes acceptés ; des codes comme en ou pt-BR sont habituels.',
    example: 'en, de, pt-BR',
    message: '« {{code}} » ne ressemble pas à un code de langue. Utilisez par exemple en ou pt-BR.',
  },
  'oracle/language-repeated': {
    title: 'Chaque langue prise en charge figure une fois',
    explanation: 'Le même code deux fois n’apporte rien.',
    example: 'Anglais, allemand, japonais',
    message: '{{name}} figure plusieurs fois. Retirez la répétition.',
  },
};
