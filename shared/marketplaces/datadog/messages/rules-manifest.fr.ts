import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-manifest.en.ts';

export const messages: Translated<typeof en> = {
  'datadog/manifest-version': {
    title: 'Le manifeste est en version 2.0.0',
    explanation:
      'Toutes les tuiles en ligne le sont. La version 1 se lit encore, mais ses champs ont d’autres noms.',
    example: '"manifest_version": "2.0.0"',
    message: 'Le manifeste dit version {{version}}. Les tuiles en ligne sont toutes en 2.0.0.',
  },
  'datadog/required-fields': {
    title: 'Le manifeste a tous les champs dont Datadog a besoin',
    explanation:
      'Le contrôle de Datadog refuse un manifeste sans eux, par une liste imbriquée et sans lignes.',
    example: 'tile.title, author.homepage',
    message: '{{field}} n’est pas rempli. Datadog refuse le manifeste sans lui.',
  },
  'datadog/assets-key': {
    title: 'assets est là, même vide',
    explanation: 'Depuis 2023-10, Datadog refuse un manifeste sans cette clé.',
    example: '"assets": {}',
    message: 'Il n’y a pas d’« assets ». Il doit être là, et valoir {} pour une tuile qui n’en a pas.',
  },
  'datadog/field-types': {
    title: 'Chaque champ est de son type',
    explanation: 'Le contrôle de Datadog refuse un nombre entre guillemets comme un texte sans guillemets.',
    example: '"source_type_id": 10025',
    message: '{{field}} n’est pas du bon type.',
    messageText: '{{field}} doit être un texte entre guillemets.',
    messageBoolean: '{{field}} doit être true ou false, sans guillemets.',
    messageInteger: '{{field}} doit être un nombre entier, sans guillemets.',
    messageList: '{{field}} doit être une liste entre [ ].',
    messageObject: '{{field}} doit être un objet entre { }.',
    messageTexts: '{{field}} doit être une liste de textes.',
  },
  'datadog/public-website': {
    title: 'La tuile a une page sur le site de documentation',
    explanation: 'Avec false, il n’y a pas de page publique. Une fois à true, on ne revient pas à false.',
    example: '"display_on_public_website": true',
    message:
      'Cette tuile n’aura pas de page sur docs.datadoghq.com. Mettez true si elle doit en avoir une ; c’est sans retour.',
  },
  'datadog/app-uuid': {
    title: 'app_uuid est un UUID',
    explanation: 'Il est créé une fois, unique, et ne change plus après la première fusion.',
    example: '7d1c0f3e-5a84-4a53-9d4e-0b1a2c3d4e5f',
    message: '{{id}} n’est pas un UUID. Créez-en un autre si la tuile n’a jamais été fusionnée.',
  },
  'datadog/app-id-form': {
    title: 'app_id est en kebab-case',
    explanation:
      'Minuscules, chiffres et traits d’union, une lettre au début, 255 au plus. Au Marketplace : partenaire, trait d’union, produit.',
    example: 'tern-mail',
    message: '{{id}} n’est pas en kebab-case : minuscules, chiffres et traits d’union, une lettre au début.',
  },
  'datadog/app-id-folder': {
    title: 'app_id va avec le dossier',
    explanation: '247 des 262 tuiles en ligne portent le nom du dossier, traits d’union pour traits bas.',
    example: 'Dossier tern_mail, app_id tern-mail',
    message:
      'Le dossier est {{folder}}, on chercherait donc {{expected}} ; la tuile dit {{id}}. C’est permis, et ne se change plus après la première fusion.',
  },
  'datadog/immutable-fields': {
    title: 'Les identités restent comme elles ont été fusionnées',
    explanation:
      'app_id, app_uuid, source_type_name et vendor_id ne changent plus une fois la tuile sur la branche de base.',
    example: 'Un nouveau produit est une nouvelle tuile',
    message: '{{field}} était {{before}} sur la branche de base et ne peut pas changer. Remettez-le.',
    messageRead:
      '{{field}} vaut {{before}} dans {{repository}}, lu le {{readAt}}, et ne peut plus changer une fois là. Rétablissez-le.',
  },
  'datadog/immutable-names': {
    title: 'Les noms courts des ressources restent',
    explanation:
      'Les noms des tableaux de bord, moniteurs et vues sont des clés : il peut en venir, aucun ne part ni ne change.',
    example: '"Tern Overview": "assets/dashboards/…"',
    message:
      '« {{name}} » est sur la branche de base et manque ici. On peut ajouter des noms, non en retirer ni en changer.',
    messageRead:
      '« {{name}} » figure dans {{repository}}, lu le {{readAt}}, et manque ici. On peut ajouter des noms, pas en retirer ni en changer.',
  },
  'datadog/empty-assets': {
    title: 'Pas de liste vide de moniteurs ou de vues',
    explanation: 'Le contrôle de Datadog y refuse {}, que l’ancien modèle écrivait pourtant.',
    example: 'Laisser la clé de côté',
    message: '{{field}} est vide, ce que Datadog refuse. Retirez la clé.',
  },
  'datadog/asset-names': {
    title: 'Les tableaux de bord ont des noms courts simples',
    explanation:
      'Ils commencent par une lettre et ont au plus 255 lettres, chiffres, espaces, traits d’union ou traits bas.',
    example: 'Tern Overview',
    message:
      '« {{name}} » n’est pas un nom court : il doit commencer par une lettre et compter 255 caractères au plus.',
  },
  'datadog/author-homepage': {
    title: 'La page d’accueil est une adresse web',
    explanation: 'La page de la tuile y renvoie.',
    example: 'https://tern.example',
    message: '{{url}} n’est pas une adresse web. Commencez-la par https://.',
  },
  'datadog/author-homepage-https': {
    title: 'La page d’accueil est en https',
    explanation: 'Trois tuiles en ligne ont encore http.',
    example: 'https://tern.example',
    message:
      'La page d’accueil commence par http://. Les visiteurs sont mis en garde contre de telles pages.',
  },
  'datadog/author-emails': {
    title: 'Les adresses sont des adresses e-mail en ASCII',
    explanation: 'Les clients écrivent à support_email ; abonnements et résiliations vont à sales_email.',
    example: 'support@tern.example',
    message: '{{email}} n’est pas une adresse e-mail.',
    messageAscii: '{{email}} a des caractères hors ASCII, que Datadog n’accepte pas.',
  },
  'datadog/author-sales-email': {
    title: 'Il y a une adresse pour les ventes',
    explanation: 'Le contrôle de Datadog la demande ; deux tuiles en ligne n’en ont pas.',
    example: 'sales@tern.example',
    message: 'author.sales_email n’est pas rempli. Datadog le demande.',
  },
  'datadog/resources': {
    title: 'Les ressources sont des liens typés',
    explanation: 'Chacune a le type blog, documentation ou other, et une adresse web.',
    example: '{"resource_type": "blog", "url": "https://…"}',
    message: '« {{type}} » n’est pas un type de ressource. Choisissez blog, documentation ou other.',
    messageUrl: 'Cette ressource n’a pas d’adresse web.',
  },
  'datadog/integration-block': {
    title: 'Une tuile sans données n’a pas de bloc integration',
    explanation: 'Datadog demande d’omettre assets.integration quand rien n’est envoyé.',
    example: '"assets": {"dashboards": {…}}',
    message: 'assets.integration est vide. Omettez-le si la tuile n’envoie pas de données.',
  },
  'datadog/remote-schema': {
    title: 'Le contrôle de Datadog a le dernier mot',
    explanation:
      'Le schéma du manifeste reste chez Datadog et ne tourne que sur la demande de fusion. Aucun outil extérieur ne peut l’exécuter.',
    example: 'Rien trouvé ici ne veut pas dire accepté là-bas',
    message:
      'Datadog contrôle encore le manifeste sur la demande de fusion, par un schéma non public. Ce qui est dit ici est tout ce qui est publié.',
  },
  'datadog/public-website-back': {
    title: 'Une tuile publique le reste',
    explanation:
      'Dès que display_on_public_website vaut true sur la branche de base, il ne peut plus redevenir false.',
    example: '"display_on_public_website": true',
    message: 'Sur la branche de base, display_on_public_website vaut true ; il ne peut pas redevenir false.',
  },
  'datadog/base-compared': {
    title: 'Ce qui ne peut pas changer a été comparé à la branche de base',
    explanation:
      'app_id, app_uuid, le type de source, le vendeur et les noms courts des ressources restent une fois fusionnés. La version publiée de cette tuile n’est pas connue ici, rien n’a donc été comparé.',
    example: 'vitrine validate tern_mail --base ../integrations-extras',
    message:
      'Cette tuile est-elle nouvelle ? Sa version publiée n’est pas connue ici ; les champs qui ne peuvent pas changer n’ont pas été comparés.',
  },
  'datadog/oauth-leftover': {
    title: 'Le manifeste n’a pas d’oauth vide',
    explanation:
      'C’est un reste de la première forme de la version 2. Les clients OAuth se nomment sous assets.oauth.',
    example: '"assets": {"oauth": "assets/oauth_clients.json"}',
    message: 'L’objet oauth vide ne veut plus rien dire. Retirez-le.',
  },
};
