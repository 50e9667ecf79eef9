import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-media.en.ts';

export const messages: Translated<typeof en> = {
  'datadog/media-count': {
    title: 'Le carrousel contient au plus 8 éléments',
    explanation: 'Huit images, ou sept et une vidéo.',
    example: 'La première est la principale',
    message: 'Éléments du carrousel : {{count}}. Datadog en prend 8.',
  },
  'datadog/media-few': {
    title: 'Le carrousel a au moins 3 images',
    explanation: 'Les relecteurs en demandent trois ou plus. Des tuiles sans image sont aussi en ligne.',
    example: 'Vue d’ensemble, détails, configuration',
    message: 'Éléments du carrousel : {{count}}. Les relecteurs demandent au moins 3 images.',
  },
  'datadog/media-type': {
    title: 'Un élément est une image ou une vidéo',
    explanation: 'Son media_type le dit.',
    example: '"media_type": "image"',
    message: '« {{type}} » n’est pas un type. Écrivez image ou video.',
  },
  'datadog/media-fields': {
    title: 'Un élément a une légende et une image',
    explanation:
      'Une vidéo a une vignette pour image, et le vimeo_id que Datadog donne après l’avoir chargée.',
    example: '{"media_type": "image", "caption": "Queues", "image_url": "images/queues.png"}',
    message: 'Cet élément n’a pas de {{field}}.',
    messageVideo:
      'Cette vidéo n’a pas de vimeo_id : un nombre entier que Datadog donne après l’avoir chargée.',
  },
  'datadog/media-videos': {
    title: 'Le carrousel a une vidéo au plus',
    explanation: 'Jusqu’à 60 secondes, remise à Datadog, qui la met sur Vimeo.',
    example: 'Une vidéo et sept images',
    message: 'C’est la deuxième vidéo ; Datadog en prend une.',
  },
  'datadog/media-caption': {
    title: 'Une légende a au plus 300 caractères',
    explanation: 'La plus longue d’une tuile en ligne en a 212.',
    example: 'Every queue with its oldest message',
    message: 'La légende a {{length}} caractères, {{over}} de trop.',
  },
  'datadog/media-file-type': {
    title: 'Les images sont en .png ou .jpg',
    explanation: 'L’outil de Datadog cherche ces terminaisons : .jpeg échoue.',
    example: 'images/queues.png',
    message: '{{file}} ne finit ni par .png ni par .jpg. Renommez ou convertissez-le.',
  },
  'datadog/media-file': {
    title: 'Chaque image du carrousel est dans le dossier',
    explanation: 'Les chemins partent du dossier de la tuile ; majuscules et minuscules comptent.',
    example: 'images/queues.png',
    message: 'Il n’y a pas de {{file}} dans ce dossier. Ajoutez l’image ou corrigez le chemin.',
    messageOutside: '{{file}} sort du dossier de la tuile ; rien n’y est lu. Mettez l’image dans images/.',
  },
  'datadog/media-picture': {
    title: 'Une image est une image',
    explanation: 'Le type est lu dans les octets, non dans le nom.',
    example: 'queues.png qui est bien un PNG',
    message: '{{file}} n’est pas une image : son contenu est {{type}}. Mettez l’image à sa place.',
  },
  'datadog/media-true-name': {
    title: 'Une image est ce que dit son nom',
    explanation: 'Un JPEG appelé .png est montré par certains programmes et refusé par d’autres.',
    example: 'queues.jpg pour un JPEG',
    message: '{{file}} contient {{type}}. Renommez-le ou enregistrez-le de nouveau.',
  },
  'datadog/media-weight': {
    title: 'Une image a au plus 1 000 000 d’octets',
    explanation: 'Environ 500 Ko sont recommandés. Une tuile en ligne dépasse un peu.',
    example: 'Un PNG de 400 Ko',
    message: '{{file}} pèse {{kilobytes}} Ko ; Datadog en prend 1000. Recompressez-le.',
  },
  'datadog/media-ratio': {
    title: 'Une image est exactement en 16:9',
    explanation:
      'Le Marketplace compare à quatre décimales, un pixel compte donc ; ailleurs, ce sont les relecteurs.',
    example: '1440 × 810, 1920 × 1080',
    message: '{{file}} fait {{size}}, non 16:9. À cette largeur, la hauteur serait {{height}}.',
  },
  'datadog/media-width': {
    title: 'Une image a de 1440 à 2880 pixels de large',
    explanation: 'Plus étroite elle est floue, plus large elle est lente à charger.',
    example: '1440 × 810',
    message: '{{file}} fait {{size}}. Datadog demande de 1440 à 2880 pixels de large.',
  },
  'datadog/media-height': {
    title: 'Une image a de 810 à 2560 pixels de haut',
    explanation: 'En 16:9 et à la bonne largeur, cela va de soi.',
    example: '1440 × 810',
    message: '{{file}} fait {{size}}. Datadog demande de 810 à 2560 pixels de haut.',
  },
  'datadog/media-file-name': {
    title: 'Le nom d’une image est simple',
    explanation:
      'Lettres, chiffres, traits bas et traits d’union. macOS met une espace fine invisible dans les noms de captures.',
    example: 'queue-overview.png',
    message: 'Le nom {{file}} contient des espaces ou d’autres caractères. Prenez lettres, chiffres, _ et -.',
  },
  'datadog/media-colours': {
    title: 'Les images ont les couleurs de sRGB',
    explanation:
      'Les captures de certains ordinateurs portent le profil de leur écran ; ailleurs, leurs couleurs sont différentes.',
    example: 'Convertie en sRGB',
    message: 'Les couleurs de {{file}} sont celles de « {{colours}} », pas de sRGB. Convertissez-la.',
  },
  'datadog/media-transparent': {
    title: 'Les images sont sans transparence',
    explanation:
      'La documentation demande du RVB. Une image avec un canal alpha laisse voir la page, claire ou sombre.',
    example: 'Sur blanc, sans canal alpha',
    message: '{{file}} a un canal alpha : des parties peuvent laisser voir la page. Posez-la sur du blanc.',
  },
  'datadog/media-repeated': {
    title: 'Chaque image y est une fois',
    explanation: 'Deux fois la même image n’apporte rien.',
    example: 'Vue d’ensemble, puis détails',
    message: '{{file}} est la même image qu’une précédente.',
  },
  'datadog/media-order': {
    title: 'Le carrousel raconte une histoire dans son ordre',
    explanation: 'La première image est la principale.',
    example: 'Vue d’ensemble, détails, configuration',
    message: 'La première image montre-t-elle le mieux la tuile, et les autres s’ensuivent-elles ?',
  },
  'datadog/media-content': {
    title: 'Les images montrent le produit au travail',
    explanation:
      'Les relecteurs renvoient les images où l’on voit l’éditeur de tableaux de bord, des graphes vides ou un texte illisible.',
    example: 'Plein écran, avec des données, sans le navigateur',
    message:
      'Chaque image montre-t-elle de vraies données, et aucune l’éditeur de tableaux de bord ou le navigateur ?',
  },
  'datadog/media-heavy': {
    title: 'Une image fait environ 500 Ko',
    explanation: 'C’est ce que Datadog recommande ; il prend jusqu’à 1 000 000 d’octets.',
    example: 'Un PNG de 400 Ko',
    message: '{{file}} pèse {{kilobytes}} Ko ; environ 500 sont recommandés.',
  },
};
