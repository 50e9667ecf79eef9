import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-assets.en.ts';

export const messages: Translated<typeof en> = {
  'datadog/service-checks-list': {
    title: 'Les vérifications de service sont une liste d’objets',
    explanation: 'Une liste vide convient.',
    example: '[]',
    message: 'Il faut ici une liste d’objets, ou [].',
  },
  'datadog/service-check-keys': {
    title: 'Une vérification de service a exactement sept champs',
    explanation: 'agent_version, integration, check, statuses, groups, name, description.',
    example: '"groups": ["host"]',
    message: 'Cette vérification n’a pas de {{key}}.',
    messageUnknown: '{{key}} n’est pas un champ d’une vérification de service.',
  },
  'datadog/service-check-agent-version': {
    title: 'La version de l’Agent a trois parties',
    explanation: 'Le premier Agent qui envoie la vérification.',
    example: '7.40.1',
    message: '« {{version}} » n’est pas une version en trois parties.',
  },
  'datadog/service-check-texts': {
    title: 'Une vérification de service est nommée et décrite',
    explanation: 'check, name et description sont des textes.',
    example: '"check": "tern.can_connect"',
    message: '{{key}} est vide.',
  },
  'datadog/service-check-repeated': {
    title: 'Une vérification de service y est une fois',
    explanation: 'check et name sont uniques dans le fichier.',
    example: 'tern.can_connect',
    message: '{{key}} « {{value}} » est déjà dans une vérification précédente.',
  },
  'datadog/service-check-groups': {
    title: 'Les groupes sont une liste',
    explanation: 'Elle peut être vide.',
    example: '["host"]',
    message: 'groups doit être une liste, ou [].',
  },
  'datadog/service-check-integration': {
    title: 'Une vérification de service nomme son intégration',
    explanation: 'Comme l’écrit source_type_name. Deux tuiles en ligne diffèrent.',
    example: '"integration": "Tern Mail"',
    message: 'integration doit être {{expected}}, comme dans le manifeste.',
  },
  'datadog/service-check-statuses': {
    title: 'Les états sont parmi les quatre',
    explanation: 'ok, warning, critical, unknown ; un au moins.',
    example: '["ok", "critical"]',
    message: 'statuses doit être une liste de ok, warning, critical ou unknown.',
  },
  'datadog/dashboard-payload': {
    title: 'Un tableau de bord est un export de Datadog',
    explanation: 'Sous la forme que le menu du tableau exporte aujourd’hui, non celle des anciens écrans.',
    example: 'Export dashboard JSON',
    message: 'Ceci n’est pas un tableau de bord exporté. Exportez-le de nouveau depuis Datadog.',
  },
  'datadog/dashboard-keys': {
    title: 'Un tableau de bord a description, variables et widgets',
    explanation: 'Les tableaux exportés les ont, même vides.',
    example: '"template_variables": []',
    message: 'Ce tableau de bord n’a pas de {{key}}.',
  },
  'datadog/dashboard-app-id': {
    title: 'Les widgets d’une application sont de cette tuile',
    explanation: 'Leur app_id est l’app_uuid du manifeste.',
    example: '"app_id": "7d1c0f3e-…"',
    message: 'Ce widget est d’une autre application. Son app_id doit être {{expected}}.',
  },
  'datadog/dashboard-id': {
    title: 'Un tableau de bord n’a pas de numéro à lui',
    explanation: 'Le contrôle de Datadog refuse un id qui est un nombre.',
    example: 'Omettre id',
    message: 'Ce tableau de bord a un id numérique, que Datadog refuse.',
  },
  'datadog/dashboard-described': {
    title: 'Un tableau de bord est décrit',
    explanation: 'Les relecteurs demandent ce qu’il montre et des liens vers l’aide.',
    example: 'Queues and deliveries of Tern Mail',
    message: 'Ce tableau de bord n’a pas de description. Les relecteurs en demandent une.',
  },
  'datadog/dashboard-present': {
    title: 'Une tuile qui envoie des données apporte un tableau de bord',
    explanation: 'Les relecteurs en demandent un ; c’est ce que le client voit d’abord.',
    example: '"dashboards": {"Tern Overview": "assets/dashboards/tern_overview.json"}',
    message: 'Il n’y a pas de tableau de bord. Les relecteurs en demandent au moins un.',
  },
  'datadog/dashboard-count': {
    title: 'Une tuile a au plus 10 tableaux de bord',
    explanation:
      'La Developer Platform n’en prend pas plus ; par demande de fusion, une tuile en ligne en a 11.',
    example: 'Un par sujet',
    message: 'Tableaux de bord : {{count}}. La Developer Platform en prend 10.',
  },
  'datadog/dashboard-unnamed': {
    title: 'Chaque ressource est nommée dans le manifeste',
    explanation: 'Un fichier que personne ne nomme n’est pas installé.',
    example: '"Tern Overview": "assets/dashboards/tern_overview.json"',
    message: '{{file}} n’est pas nommé dans le manifeste : personne ne l’obtient.',
  },
  'datadog/dashboard-looked-at': {
    title: 'Les tableaux de bord ont été vus avec des données',
    explanation:
      'Les relecteurs demandent un logo, des notes qui expliquent et des graphes qui montrent quelque chose.',
    example: 'L’importer dans le bac à sable et regarder',
    message:
      'Chaque tableau de bord montre-t-il des données dans le bac à sable, avec un logo et des notes qui l’expliquent ?',
  },
  'datadog/monitor-shape': {
    title: 'Un moniteur a l’enveloppe de la version 2',
    explanation:
      'version, created_at, last_updated_at, title, description, tags, et le moniteur lui-même sous definition.',
    example: '{"version": 2, "title": …, "definition": {…}}',
    message: 'Ce moniteur n’a pas de {{key}}.',
  },
  'datadog/monitor-legacy': {
    title: 'Les moniteurs sont en version 2',
    explanation: 'Jusqu’en 2023-08, le moniteur exporté était seul dans le fichier.',
    example: '{"version": 2, …, "definition": {…}}',
    message: 'Ce moniteur a la forme d’avant 2023-08. Exportez-le de nouveau depuis Datadog.',
  },
  'datadog/monitor-version': {
    title: 'La version d’un moniteur est 2',
    explanation: 'En nombre.',
    example: '"version": 2',
    message: 'version doit être 2.',
  },
  'datadog/monitor-dates': {
    title: 'Les dates d’un moniteur sont des dates ISO',
    explanation: 'Année, mois, jour.',
    example: '2026-02-11',
    message: '{{key}} n’est pas une date comme 2026-02-11.',
  },
  'datadog/monitor-tags': {
    title: 'Un moniteur porte l’étiquette de son intégration',
    explanation: 'L’étiquette est integration: suivi de l’app_id.',
    example: 'integration:tern-mail',
    message: 'L’étiquette {{tag}} manque.',
  },
  'datadog/monitor-description': {
    title: 'La description d’un moniteur a au plus 300 caractères',
    explanation: 'C’est la limite de l’ancienne forme ; la plus longue d’une tuile en ligne en a 280.',
    example: 'Notifies when messages wait for more than an hour',
    message: 'La description a {{length}} caractères, {{over}} de trop.',
  },
  'datadog/monitor-type': {
    title: 'Un moniteur est d’un type usuel',
    explanation: 'Les tuiles en ligne ont query alert, log alert, service check et event-v2 alert.',
    example: '"type": "query alert"',
    message: '« {{type}} » n’est le type d’aucun moniteur en ligne. Vérifiez-le.',
  },
  'datadog/monitor-present': {
    title: 'Une tuile à métriques recommande un moniteur',
    explanation: 'La Developer Platform en demande un ; par demande de fusion, peu de tuiles en ont.',
    example: 'assets/monitors/queue_waits.json',
    message: 'Il y a des métriques, mais pas de moniteur recommandé.',
  },
  'datadog/saved-view-keys': {
    title: 'Une vue a les champs que Datadog connaît',
    explanation:
      'name, page, query et type sont nécessaires ; options, timerange et visible_facets sont permis.',
    example: '{"name": …, "page": "stream", "query": …, "type": "logs"}',
    message: 'Cette vue n’a pas de {{key}}.',
    messageUnknown: '{{key}} n’est pas un champ d’une vue.',
  },
  'datadog/saved-view-values': {
    title: 'Une vue montre une page qui existe',
    explanation: 'Type et page sont de listes fixes.',
    example: '"type": "logs", "page": "stream"',
    message: '{{key}} doit être l’un de : {{known}}.',
    messageInterval: 'timerange.interval_ms doit être un nombre.',
    messageFacets: 'visible_facets doit être une liste.',
  },
};
