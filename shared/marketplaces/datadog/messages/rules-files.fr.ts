import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-files.en.ts';

export const messages: Translated<typeof en> = {
  'datadog/json-syntax': {
    title: 'Les fichiers JSON se lisent',
    explanation:
      'Datadog les lit avec un analyseur strict : pas de commentaire, pas de virgule après le dernier élément.',
    example: '{"a": 1, "b": 2}',
    message:
      '{{file}} n’est plus du JSON à partir de la ligne {{line}}, colonne {{column}} ({{reason}}). Corrigez cet endroit ; tout le reste peut encore être modifié comme texte.',
  },
  'datadog/manifest-object': {
    title: 'Le manifeste est un seul objet JSON',
    explanation: 'Tout le reste du dossier se trouve par manifest.json.',
    example: '{"manifest_version": "2.0.0", …}',
    message: 'manifest.json contient autre chose qu’un seul objet. Mettez ses champs entre { et }.',
    messageMissing:
      'Il n’y a pas de manifest.json lisible dans ce dossier. Sans lui, ce n’est pas une tuile.',
  },
  'datadog/byte-order-mark': {
    title: 'Les fichiers commencent sans marque d’ordre des octets',
    explanation:
      'Certains éditeurs mettent trois octets invisibles au début. Les analyseurs stricts butent dessus.',
    example: 'Enregistrer en UTF-8, non en UTF-8 avec BOM',
    message:
      '{{file}} commence par une marque d’ordre des octets, invisible et étrangère à son contenu. Retirez-la.',
  },
  'datadog/utf8-text': {
    title: 'Les textes sont en UTF-8',
    explanation: 'Datadog lit manifeste, README, journal et métadonnées en UTF-8.',
    example: 'Enregistrer en UTF-8',
    message:
      '{{file}} n’est pas un texte UTF-8 et ne peut pas être lu. Enregistrez-le en UTF-8 ; ses octets restent tels quels d’ici là.',
  },
  'datadog/readme-present': {
    title: 'Il y a un README.md',
    explanation: 'Ses sections deviennent les onglets Overview, Configuration et Support.',
    example: 'README.md à côté de manifest.json',
    message: 'Il n’y a pas de README.md dans ce dossier. Ses sections sont les onglets de la tuile.',
  },
  'datadog/file-present': {
    title: 'Chaque fichier que nomme le manifeste est là',
    explanation: 'Les chemins partent du dossier de la tuile, avec des barres obliques, et n’en sortent pas.',
    example: 'assets/dashboards/overview.json',
    message: 'Il n’y a pas de {{file}} dans ce dossier. Ajoutez le fichier ou corrigez le chemin.',
    messageOutside:
      '{{file}} sort du dossier de la tuile ; rien n’y est lu. Mettez le fichier dans le dossier.',
  },
  'datadog/names-alike': {
    title: 'Deux noms ne diffèrent pas par la seule casse',
    explanation:
      'Pour Windows et macOS, ces fichiers n’en font qu’un : un collègue qui récupère la tuile en perd un.',
    example: 'images/overview.png, images/details.png',
    message: '{{first}} et {{second}} sont un seul nom pour Windows et macOS. Renommez l’un d’eux.',
  },
  'datadog/svg-active': {
    title: 'Un SVG dessine et ne fait rien d’autre',
    explanation:
      'Un script, un gestionnaire d’événement ou une adresse extérieure dans un logo est refusé par les sites prudents. L’aperçu n’en montre rien.',
    example: 'Exporter le logo en SVG simple',
    message:
      '{{file}} contient « {{what}} », qui agit ou charge au lieu de dessiner. Exportez le logo en SVG simple.',
  },
  'datadog/logo-present': {
    title: 'Il y a un logo en SVG',
    explanation:
      'Datadog demande au moins un SVG qui convienne au clair et au sombre, dans assets/ ou assets/logos/.',
    example: 'assets/logos/tern.svg',
    message: 'Il n’y a pas de logo SVG dans assets/ ou assets/logos/. Les relecteurs en demandent un.',
  },
  'datadog/folder-name': {
    title: 'Le nom du dossier est en minuscules',
    explanation:
      'Lettres, chiffres et traits bas, sans commencer par datadog. Au Marketplace : le partenaire, puis le produit.',
    example: 'tern_mail',
    message:
      'Le dossier s’appelle {{folder}}. L’outil de Datadog nomme les dossiers en minuscules avec des traits bas.',
    messageDatadog: '{{folder}} commence par datadog, réservé à Datadog. Renommez le dossier.',
  },
  'datadog/placeholder': {
    title: 'Rien ne reste à remplir',
    explanation:
      'L’ancien modèle laissait des endroits à remplir. Le contrôle de Datadog les refuse comme noms, les relecteurs partout.',
    example: 'tern_overview au lieu de FILL IN',
    message: 'Il reste ici « {{text}} ». Écrivez ce qui convient.',
  },
  'datadog/oauth-clients': {
    title: 'Le client OAuth est complet',
    explanation: 'Le fichier nomme le client publié dans la Developer Platform. Ses adresses sont en https.',
    example: '{"integration": {"id": …, "redirect_uris": ["https://…"]}}',
    message: 'Il n’y a pas de client « integration » dans ce fichier. Copiez-le de la Developer Platform.',
    messageAddress: '{{uri}} ne commence pas par https:// : la connexion ne reviendrait pas en sûreté.',
  },
};
