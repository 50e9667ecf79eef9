import type { DatadogLabels } from './en.ts';

export const fr = {
  place: { app: 'Dans Datadog', documentation: 'Sur docs.datadoghq.com' },
  box: { resting: 'au repos', hovered: 'survolée' },
  why: {
    card: 'Datadog documente ce que montre une vignette, pas sa disposition. On ne sait pas si elle nomme l’auteur.',
    cut: 'Les descriptions sont coupées après environ 70 caractères. L’endroit exact dépend de la largeur de la vignette.',
    logo: 'Le manifeste ne nomme aucun logo : voici le plus probable du dossier. Datadog montre celui qu’il héberge.',
    page: 'Datadog documente ce que montre la page, pas sa disposition. Les mots des boutons sont les nôtres.',
    tabs: 'Les onglets et ce qui les alimente sont documentés, leur aspect ne l’est pas.',
    carousel:
      'Le carrousel est documenté, sa place à côté des onglets ne l’est pas. Dessiné comme sur le site de documentation.',
    markdown:
      'La façon dont l’application affiche le Markdown n’est pas documentée. Dessiné comme sur le site de documentation.',
    tables: 'Il est documenté que les tableaux sont montrés, mais pas leur place dans le texte du README.',
    pricing: 'Le sens de chaque facturation est documenté, sa présentation ne l’est qu’en partie.',
    contacts: 'L’endroit où l’application montre l’adresse d’assistance n’est pas documenté.',
    assets:
      'Il est documenté que les tableaux de bord, moniteurs et vues sont listés, mais ni où ni comment.',
    hosted: 'Datadog montre ses propres copies du logo et des images.',
    colours: 'Les couleurs et la police sont les nôtres.',
    regions: 'Le site insère ce qu’a le site Datadog du lecteur et masque ce qui concerne d’autres sites.',
  },
  lost: {
    description: 'Coupé après environ 70 caractères : les {{count}} derniers sont perdus.',
    title: 'Les titres de plus d’environ {{count}} caractères ont empiété sur le bouton voisin.',
  },
  dangling: {
    pointer: '« {{pointer}} » du manifeste ne mène à aucun titre : rien du README ne figure ici.',
    link: 'Ne mène nulle part : le README n’a pas de titre pour {{anchor}}',
    relative: 'Ne mène nulle part sur le site : {{address}} est un chemin du dossier',
  },
  region: 'Seulement pour les sites Datadog {{regions}}',
  tabsOf: 'Rubriques',
  rowsNotDrawn: '{{count}} autres lignes existent et ne sont pas dessinées ici.',
  textNotDrawn: '{{count}} autres caractères existent et ne sont pas dessinés ici.',
  entriesNotDrawn: '{{count}} autres entrées des listes du manifeste existent et ne sont pas dessinées ici.',
  notPublic:
    'Pas sur le site public : « display_on_public_website » n’est pas vrai, il n’y a donc ni case ni page.',
  build: {
    title: 'Ce que le site fait de ce README',
    buildFails:
      'La génération s’arrête à « {{heading}} » : une tuile du Marketplace ne doit pas en parler en public, et il n’y a pas de page tant que ce titre est là.',
    sectionsGone:
      'L’installation, la désinstallation et les prix sont retirés : pour une tuile du Marketplace, seule l’application les montre.',
    metricsNotPutIn:
      'Le tableau des métriques n’est pas inséré : la génération cherche « ### Metrics », puis une phrase avec « this integration » ou « this check », puis « ### Events ».',
    checksNotPutIn:
      'Les checks de service ne sont pas insérés : la génération cherche « ### Service Checks », puis « for a list of service checks provided by this integration. », puis « ## Troubleshooting ».',
    lost: 'Perdu avec le texte qu’un tableau remplace : {{headings}}. Le tableau prend tout jusqu’à la dernière phrase de ce genre.',
  },
  carousel: {
    name: 'Images',
    picture: 'Image {{number}}',
    zoom: 'Agrandir, ou réduire',
    vimeo: 'Vidéo {{id}}, lue depuis vimeo.com',
  },
  missing: {
    logo: 'Pas de logo dans le dossier',
    title: 'Pas encore de titre',
    author: 'Pas encore d’auteur',
    description: 'Pas encore de description',
    tags: 'Pas encore de tags de classification',
    overview: 'Pas encore de présentation',
    configuration: 'Pas encore d’installation',
    uninstallation: 'Pas encore de désinstallation',
    support: 'Pas encore de section d’assistance',
    supportEmail: 'Pas encore d’adresse d’assistance',
    dataCollected: 'Aucune donnée collectée',
    metrics: 'Pas encore de métriques',
    serviceChecks: 'Pas encore de checks de service',
    changelog: 'Pas encore de changelog',
    media: 'Pas encore d’images',
    caption: 'Pas encore de légende',
    pricing: 'Pas encore de prix',
    price: 'Pas encore de prix',
    readme: 'Pas encore de README',
  },
  picture: {
    absent: '« {{name}} » n’est pas dans le dossier.',
    notAPicture: '« {{name}} » n’est pas une image qui peut être montrée.',
    relative: '« {{name}} » est un chemin du dossier : sur le site, aucune image ne s’affiche.',
  },
} as const satisfies DatadogLabels;
