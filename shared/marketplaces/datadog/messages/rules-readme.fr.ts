import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-readme.en.ts';

export const messages: Translated<typeof en> = {
  'datadog/readme-characters': {
    title: 'Un README n’a pas de caractères typographiques',
    explanation:
      'Les lettres jusqu’à Latin-1 passent, comme é ; guillemets courbes, tirets longs et émojis échouent. Le Marketplace les accepte.',
    example: "the server's queue",
    message: '« {{character}} » est refusé dans un README. Écrivez-le simplement.',
  },
  'datadog/readme-sections': {
    title: 'Un README a les sections qui deviennent des onglets',
    explanation:
      'Overview et Setup ; au Marketplace aussi Support et Uninstallation. En titres de deuxième rang.',
    example: '## Setup',
    message: 'Il n’y a pas de section « ## {{title}} ».',
  },
  'datadog/readme-section-empty': {
    title: 'Les sections disent quelque chose',
    explanation: 'Une section vide est un onglet vide.',
    example: 'Une phrase sous ## Setup',
    message: 'La section {{title}} est vide.',
  },
  'datadog/readme-title': {
    title: 'Un README commence par son titre',
    explanation: 'Un titre de premier rang, avant les sections.',
    example: '# Tern Mail',
    message: 'Le premier titre n’est pas celui du README : commencez par « # » et le nom du produit.',
  },
  'datadog/anchor-value': {
    title: 'Les onglets renvoient au README',
    explanation: 'overview, configuration, support et uninstallation sont chacun README.md et un titre.',
    example: 'README.md#Setup',
    message: '{{value}} ne mène à aucune section du README. Les tuiles ont ici {{expected}}.',
  },
  'datadog/anchor-heading': {
    title: 'Le titre auquel renvoie un onglet existe',
    explanation:
      'Personne ne le contrôle : 181 tuiles en ligne renvoient à un titre absent, et l’onglet est vide.',
    example: 'README.md#Support et ## Support',
    message: 'Le README n’a pas de titre « {{anchor}} » : cet onglet serait vide.',
  },
  'datadog/oauth-uninstallation': {
    title: 'Ce qui se connecte dit comment on le retire',
    explanation:
      'Une tuile avec OAuth, et toute tuile du Marketplace, demande la section Uninstallation et le renvoi vers elle.',
    example: '"uninstallation": "README.md#Uninstallation"',
    message: 'tile.uninstallation n’est pas rempli, ce que demande une tuile avec OAuth ou un prix.',
  },
  'datadog/readme-picture-file': {
    title: 'Les images du README sont dans images/',
    explanation: 'On les cherche par leur nom.',
    example: 'images/queues.png',
    message: 'Il n’y a pas de {{file}} dans images/.',
  },
  'datadog/readme-picture-address': {
    title: 'Les images du README ont l’adresse du dépôt',
    explanation:
      'La page est montrée ailleurs, où un chemin relatif ne mène nulle part. Au Marketplace, images/… suffit.',
    example:
      'https://raw.githubusercontent.com/DataDog/integrations-extras/master/tern_mail/images/queues.png',
    message: '{{url}} n’est pas montrée sur la page. Prenez l’adresse de raw.githubusercontent.com.',
  },
  'datadog/readme-inline-links': {
    title: 'Les liens s’écrivent par référence',
    explanation: 'Le texte dit [Tern][1], et l’adresse est à la fin.',
    example: '[Tern][1] … [1]: https://tern.example',
    message: 'Le lien vers {{url}} est dans le texte. L’outil de Datadog le déplace à la fin.',
  },
  'datadog/readme-link-target': {
    title: 'Chaque référence a son adresse',
    explanation: 'Sans elle, les crochets se montrent tels quels.',
    example: '[3]: https://tern.example/help',
    message: 'Il n’y a pas d’adresse pour [{{label}}] : ses crochets se montreraient.',
  },
  'datadog/readme-tables': {
    title: 'Data Collected nomme ses fichiers',
    explanation:
      'La documentation met les tables là où le README dit « See metadata.csv … » et « See service_checks.json … ».',
    example: 'See [metadata.csv][2] for a list of metrics provided by this integration.',
    message:
      'Data Collected ne parle pas de metadata.csv : la documentation ne montre pas de table des métriques.',
    messageChecks:
      'Data Collected ne parle pas de service_checks.json : la documentation ne montre pas de table des vérifications.',
  },
  'datadog/readme-shortcodes': {
    title: 'Un README n’a pas de shortcodes de la documentation',
    explanation: 'Onglets, blocs de code et régions de site s’écrivent en commentaires que le site connaît.',
    example: '<!-- xxx tabs xxx -->',
    message:
      'Le shortcode {{shortcode}} est refusé ici. Écrivez-le en commentaire, comme <!-- xxx tabs xxx -->.',
  },
  'datadog/readme-overview-pictures': {
    title: 'Les captures sont dans le carrousel, non dans Overview',
    explanation: 'C’est ce que demande le Marketplace.',
    example: 'tile.media',
    message: 'Déplacez cette image d’Overview vers le carrousel.',
  },
  'datadog/readme-wording': {
    title: 'Le README se lit comme une documentation',
    explanation:
      'Les relecteurs retouchent les README plus que tout : présent, deuxième personne, un Overview qui dit ce qu’on y gagne.',
    example: 'The integration sends delivery metrics to Datadog',
    message: 'Le README est-il au présent, et Overview dit-il ce que le lecteur y gagne ?',
  },
  'datadog/changelog-releases': {
    title: 'Le journal liste les versions',
    explanation: 'La plupart des tuiles en ligne mettent version et date en titre.',
    example: '## 1.0.0 / 2026-02-11',
    message: 'Aucun titre du journal n’est une version. Écrivez « ## 1.0.0 / » et la date.',
  },
  'datadog/changelog-date': {
    title: 'Une version a sa date',
    explanation: 'Dans le titre, après la version.',
    example: '## 1.0.0 / 2026-02-11',
    message: 'La version {{version}} n’a pas de date.',
  },
  'datadog/changelog-order': {
    title: 'La version la plus récente vient d’abord',
    explanation: 'L’onglet Release Notes les montre dans cet ordre.',
    example: '1.1.0 au-dessus de 1.0.0',
    message: '{{version}} est sous {{before}}. La plus récente vient d’abord.',
  },
  'datadog/log-pipeline-id': {
    title: 'Le pipeline de journaux a l’id de la tuile',
    explanation: 'L’id dans assets/logs/*.yaml est app_id.',
    example: 'id: tern-mail',
    message: 'L’id du pipeline est {{id}}, celui de la tuile {{app}}. Ils doivent être égaux.',
  },
  'datadog/log-source': {
    title: 'Une tuile avec un pipeline nomme sa source',
    explanation: 'Par assets.logs.source, Datadog sait quels journaux sont ceux de la tuile.',
    example: '"logs": {"source": "tern-mail"}',
    message: 'Il y a un pipeline de journaux, mais assets.logs.source n’est pas rempli.',
  },
  'datadog/owners-line': {
    title: 'La tuile a une ligne dans CODEOWNERS',
    explanation: 'Dans le .github/CODEOWNERS du dépôt, dans l’ordre des noms.',
    example: '/tern_mail/    @tern support@tern.example @DataDog/ecosystems-review',
    message: 'CODEOWNERS n’a pas de ligne pour /{{folder}}/.',
  },
  'datadog/owners-first': {
    title: 'Le premier responsable est un compte ou une équipe GitHub',
    explanation: 'Dix anciennes tuiles font exception.',
    example: '@tern',
    message: 'Le premier responsable est « {{owner}} » ; il doit commencer par @.',
  },
  'datadog/owners-logs': {
    title: 'Les pipelines de journaux sont à l’équipe des journaux de Datadog',
    explanation: 'Le dossier assets/logs/ de la tuile a sa propre ligne.',
    example: '/tern_mail/assets/logs/ @DataDog/logs-integrations-reviewers',
    message: 'La ligne de assets/logs/ ne nomme pas {{team}}.',
  },
  'datadog/owners-looked-at': {
    title: 'On a pensé à CODEOWNERS',
    explanation: 'Il est hors du dossier de la tuile et n’a pas été trouvé autour : personne n’a regardé.',
    example: '/tern_mail/    @tern support@tern.example @DataDog/ecosystems-review',
    message: 'Le CODEOWNERS du dépôt a-t-il une ligne pour cette tuile, à sa place alphabétique ?',
  },
  'datadog/release-date': {
    title: 'La date du journal est le jour de parution',
    explanation: 'Les relecteurs demandent la date à venir, non le jour où cela fut écrit.',
    example: '## 1.0.0 / le jour de la mise en ligne',
    message: 'La date la plus récente est-elle le jour où la tuile doit paraître ?',
  },
  'datadog/log-pipeline-tests': {
    title: 'Un pipeline de logs a ses tests',
    explanation:
      'À côté du pipeline se trouve un fichier du même nom avec _tests et des logs d’exemple ; les résultats se reprennent du contrôle de la demande de fusion.',
    example: 'assets/logs/tern-mail_tests.yaml',
    message: 'Il n’y a pas de {{tests}} à côté de ce pipeline. Ajoutez-y des logs d’exemple.',
  },
  'datadog/dataflows': {
    title: 'Les flux de données portent le nom de la tuile',
    explanation:
      'assets/dataflows.yaml dit quelles données la tuile apporte : son id commence par app_id, son type est metrics, logs, events ou traces.',
    example: '- id: tern-mail-metrics',
    message: '{{id}} ne commence pas par {{app}}-.',
    messageType: '{{type}} n’est pas un type de données ; c’est metrics, logs, events ou traces.',
    messageDirection: '{{direction}} n’est pas un sens ; les données d’une tuile sont inbound.',
  },
  'datadog/owners-order': {
    title: 'CODEOWNERS suit l’ordre des noms',
    explanation: 'Les relecteurs le demandent, car deux nouvelles tuiles évitent ainsi la même ligne.',
    example: '/tern_mail/ après /swift_mail/',
    message: 'La ligne de /{{folder}}/ n’est pas à sa place à côté de /{{neighbour}}/.',
  },
  'datadog/package-name': {
    title: 'Le paquet d’un check de l’Agent porte le nom de son dossier',
    explanation: 'project.name dans pyproject.toml est datadog- et le dossier.',
    example: 'name = "datadog-tern-mail"',
    message: 'Le paquet s’appelle {{name}} ; Datadog attend {{expected}}.',
  },
  'datadog/agent-code': {
    title: 'Le code d’un check de l’Agent est contrôlé par ddev',
    explanation:
      'Son paquet, sa configuration, ses modèles, sa matrice de tests et son fichier de métriques relèvent de Python : ils voyagent intacts et ne sont pas lus ici.',
    example: 'ddev validate all tern_mail',
    message: 'ddev a-t-il validé le check de l’Agent dans datadog_checks ? Rien n’en a été examiné ici.',
  },
};
