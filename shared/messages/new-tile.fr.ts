import type { Translated } from './catalogue.ts';
import type { messages as en } from './new-tile.en.ts';

export const messages: Translated<typeof en> = {
  newTile: {
    offering: 'De quoi il s’agit',
    offerings: {
      api: {
        name: 'Intégration par API',
        help: 'Votre produit envoie des données à Datadog, ou les lit, par l’API.',
      },
      'agent-check': {
        name: 'Contrôle de l’Agent',
        help: 'L’Agent Datadog exécute votre contrôle. Son code reste à l’outil de Datadog ; ceci crée la tuile.',
      },
      'tile-only': { name: 'Tuile seule', help: 'Une fiche qui n’envoie pas de données.' },
    },
    title: 'Titre',
    titleHelp: 'Tel que les clients le liront, 50 caractères au plus.',
    appId: 'Identifiant',
    appIdHelp: 'Ne peut plus changer une fois publié.',
    description: 'Description',
    descriptionHelp:
      'Ce qu’elle apporte aux utilisateurs de Datadog : {{max}} caractères au plus, sans point.',
    sends: 'Ce qu’elle envoie',
    data: {
      metrics: 'Métriques',
      logs: 'Journaux',
      events: 'Événements',
      'service-checks': 'Contrôles de service',
    },
    category: 'Catégorie',
    categoryHelp: 'Celle qui convient le mieux ; d’autres peuvent suivre.',
    author: 'Société',
    homepage: 'Site web',
    supportEmail: 'E-mail du support',
    salesEmail: 'E-mail commercial',
    sold: 'Vendue sur le Marketplace',
    soldHelp:
      'Il lui faut alors un prix, un contrat en PDF et l’identifiant de vendeur que Datadog vous donne.',
    later:
      'Logo, images et tableaux de bord viennent ensuite : les constats de la nouvelle tuile disent ce qui manque.',
    wrong: {
      title: 'Donnez-lui un titre.',
      appId: 'Minuscules, chiffres et traits d’union, une lettre d’abord.',
      homepage: 'Une adresse complète, précédée de https://.',
      email: 'Une adresse e-mail, comme support@example.com.',
    },
  },
};
