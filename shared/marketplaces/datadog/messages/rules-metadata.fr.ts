import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-metadata.en.ts';

export const messages: Translated<typeof en> = {
  'datadog/metadata-empty': {
    title: 'metadata.csv a au moins son en-tête',
    explanation: 'Un fichier de zéro octet est refusé ; un en-tête seul convient.',
    example: 'metric_name,metric_type,…',
    message: 'metadata.csv est vide. Il lui faut la ligne des noms de colonnes.',
  },
  'datadog/metadata-declared': {
    title: 'metadata.csv et le manifeste vont ensemble',
    explanation: 'Le fichier est là exactement quand assets.integration.metrics.metadata_path le nomme.',
    example: '"metadata_path": "metadata.csv"',
    message: 'Il y a un metadata.csv, mais le manifeste ne le nomme pas.',
    messageMissing: 'Le manifeste nomme {{file}}, qui n’est pas dans ce dossier.',
  },
  'datadog/metadata-columns': {
    title: 'metadata.csv a les colonnes que Datadog connaît',
    explanation:
      'Neuf sont nécessaires, dans n’importe quel ordre ; curated_metric et sample_tags sont permises.',
    example: 'metric_name,metric_type,interval,unit_name,…',
    message: 'Sur {{count}} colonnes, celles-ci sont inconnues : {{columns}}.',
    messageMissing: 'Ces colonnes manquent : {{columns}}.',
  },
  'datadog/metadata-row-cells': {
    title: 'Chaque ligne a autant de cases qu’il y a de colonnes',
    explanation: 'Une virgule dans un texte demande des guillemets autour du texte.',
    example: '"Mails, by state"',
    message:
      'Cette ligne a {{cells}} cases au lieu de {{columns}}. Mettez un texte à virgule entre guillemets.',
  },
  'datadog/metadata-rows': {
    title: 'La table se lit jusqu’au bout',
    explanation: 'La plus longue d’une tuile en ligne a 685 lignes.',
    example: 'Une ligne par métrique',
    message: 'Seules les {{count}} premières lignes ont été contrôlées.',
  },
  'datadog/metadata-repeated': {
    title: 'Une métrique y est une fois',
    explanation: 'Datadog refuse un nom qui y est deux fois.',
    example: 'tern.queue.length',
    message: '{{metric}} est déjà dans une ligne précédente.',
  },
  'datadog/metadata-name': {
    title: 'Le nom d’une métrique est sous forme normale',
    explanation:
      'Datadog garde lettres, chiffres, traits bas et points, une lettre au début ; tout le reste devient un trait bas.',
    example: 'tern.queue.length',
    message: '{{metric}} est enregistré comme {{normal}}. Écrivez-le ainsi.',
  },
  'datadog/metadata-prefix': {
    title: 'Les métriques commencent par le préfixe de la tuile',
    explanation: 'Ou par l’un des préfixes communs, comme system. et http.',
    example: 'tern.',
    message: '{{metric}} ne commence pas par {{prefix}}.',
  },
  'datadog/metadata-prefix-set': {
    title: 'Une tuile à métriques a un préfixe',
    explanation: 'Chaque métrique commence par lui.',
    example: '"prefix": "tern."',
    message: 'metadata.csv liste des métriques, mais assets.integration.metrics.prefix n’est pas rempli.',
  },
  'datadog/metrics-check': {
    title: 'La métrique à laquelle Datadog reconnaît la tuile est listée',
    explanation:
      'metrics.check nomme une ou plusieurs métriques de metadata.csv, ou une métrique de facturation.',
    example: '"check": "tern.queue.length"',
    message: '{{metric}} n’est pas dans metadata.csv.',
    messageNone: 'metadata.csv liste des métriques ({{count}}), mais metrics.check n’en nomme aucune.',
  },
  'datadog/metadata-type': {
    title: 'Une métrique est count, gauge ou rate',
    explanation: 'Rien d’autre n’est accepté.',
    example: 'gauge',
    message: '« {{value}} » n’est pas un type de métrique. Écrivez count, gauge ou rate.',
  },
  'datadog/metadata-unit': {
    title: 'Les unités sont de la liste de Datadog',
    explanation: '352 noms, au singulier.',
    example: 'millisecond',
    message: '« {{value}} » n’est pas une unité que Datadog connaît. Mettez le singulier, ou rien.',
  },
  'datadog/metadata-unit-time': {
    title: 'Un temps par temps est une fraction',
    explanation: 'Le contrôle de Datadog refuse une unité de temps par unité de temps.',
    example: 'fraction, per_unit_name vide',
    message: '{{unit}} par {{per}} est une fraction : écrivez-le ainsi.',
  },
  'datadog/metadata-integration': {
    title: 'La colonne integration a le nom de la tuile',
    explanation:
      'source_type_name en minuscules, un trait bas pour tout sauf lettres, chiffres et traits d’union.',
    example: 'tern_mail pour Tern Mail',
    message: '« {{value}} » doit être {{expected}}, d’après source_type_name.',
  },
  'datadog/metadata-orientation': {
    title: 'L’orientation est 0, 1 ou -1',
    explanation: 'Neutre, plus haut est mieux, plus bas est mieux.',
    example: '0',
    message: '« {{value}} » n’est pas une orientation. Écrivez 0, 1 ou -1.',
  },
  'datadog/metadata-required': {
    title: 'Quatre cases d’une ligne ne peuvent être vides',
    explanation: 'metric_name, metric_type, orientation et integration.',
    example: 'tern.queue.length,gauge,…,0,tern,…',
    message: '{{column}} est vide.',
  },
  'datadog/metadata-described': {
    title: 'Une métrique a une description',
    explanation: 'C’est ce qu’en dit l’onglet Data Collected. Neuf tuiles en ligne en laissent de vides.',
    example: 'Messages waiting in the queue',
    message: '{{metric}} n’a pas de description.',
  },
  'datadog/metadata-description-bar': {
    title: 'Une description n’a pas de barre verticale',
    explanation: 'Elle sépare les colonnes des tables de la documentation.',
    example: 'sent / failed',
    message: 'Il y a un | dans cette description, qui casserait la table.',
  },
  'datadog/metadata-ascii': {
    title: 'metadata.csv est en ASCII pur',
    explanation: 'Guillemets et tirets typographiques viennent d’ordinaire d’un traitement de texte.',
    example: "the server's queue",
    message: '« {{character}} » n’est pas de l’ASCII, et Datadog le refuse ici.',
  },
  'datadog/metadata-description-length': {
    title: 'Une description a au plus 400 caractères',
    explanation: 'Datadog refuse les plus longues.',
    example: 'Messages waiting in the queue',
    message: 'La description a {{length}} caractères, {{over}} de trop.',
  },
  'datadog/metadata-interval': {
    title: 'Un intervalle est un nombre entier de secondes',
    explanation: 'Ou vide.',
    example: '10',
    message: '« {{value}} » n’est pas un nombre de secondes.',
  },
  'datadog/metadata-curated': {
    title: 'Une métrique choisie est cpu ou memory',
    explanation: 'Ou les deux, séparés par une barre, chacun une fois.',
    example: 'cpu|memory',
    message: '« {{value}} » n’est pas un tel type. Écrivez cpu, memory, ou rien.',
  },
  'datadog/metadata-sorted': {
    title: 'Les métriques sont triées par nom',
    explanation: 'Seul le dépôt propre de Datadog y tient ; une table triée donne de petites différences.',
    example: 'tern.a, tern.b',
    message: '{{metric}} vient après un nom qui devrait suivre. Trier les lignes ne change rien d’autre.',
  },
  'datadog/metadata-said-twice': {
    title: 'Deux métriques ne disent pas la même chose',
    explanation: 'Un nom court ou une description en double ne distingue rien.',
    example: 'Messages sent; messages failed',
    message: '« {{value}} » est aussi le {{column}} d’une métrique précédente.',
  },
  'datadog/metadata-prefix-dot': {
    title: 'Le préfixe des métriques finit par un point',
    explanation:
      'Sans le point, tern laisse aussi passer les métriques de ternary. Neuf tuiles en ligne sur dix l’ont.',
    example: 'tern.',
    message: 'Le préfixe {{prefix}} ne finit pas par un point.',
  },
};
