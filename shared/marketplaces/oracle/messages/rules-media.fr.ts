import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-media.en.ts';

export const messages: Translated<typeof en> = {
  'oracle/icon-present': {
    title: 'La fiche a une icône',
    explanation: 'La carte montre l’icône. L’API accepte une révision sans icône.',
    example: 'Un PNG carré sur blanc',
    message: 'Il n’y a pas d’icône. Ajoutez-en une : c’est elle qui fait repérer la carte.',
  },
  'oracle/picture-is-picture': {
    title: 'Une icône ou une capture d’écran est une image',
    explanation:
      'Le type est lu dans les octets du fichier, non dans son nom. Ce qui n’est pas une image ne peut pas être montré comme telle.',
    example: 'icon.png qui est bien un PNG',
    message: '{{file}} n’est pas une image : son contenu est {{type}}. Choisissez un autre fichier.',
  },
  'oracle/picture-format': {
    title: 'PNG et JPEG sont des formats sûrs',
    explanation: 'Oracle ne publie pas la liste des formats acceptés. PNG, JPEG et GIF s’affichent partout.',
    example: 'icon.png',
    message:
      'Cette image est {{type}}. Oracle ne publie pas de liste de formats ; PNG ou JPEG est le choix sûr.',
  },
  'oracle/picture-readable': {
    title: 'La taille d’une image peut être lue',
    explanation: 'Une image dont on ne peut lire ni largeur ni hauteur est peut-être abîmée.',
    example: 'L’ouvrir et l’enregistrer de nouveau dans un éditeur',
    message:
      'Largeur et hauteur de {{file}} ne peuvent pas être lues : le fichier est peut-être abîmé. Enregistrez-le de nouveau et choisissez-le encore une fois.',
  },
  'oracle/picture-pixels': {
    title: 'Une image n’est pas plus grande que ce qu’un écran utilise',
    explanation:
      'Oracle ne publie pas de limite. Une image d’autant de pixels prend des centaines de mégaoctets de mémoire à l’affichage.',
    example: '1920 × 1080',
    message: 'Cette image a {{size}} pixels ({{megapixels}} mégapixels). Réduisez-la.',
  },
  'oracle/picture-weight': {
    title: 'Une image se charge vite',
    explanation: 'Oracle ne publie pas de limite. Une image lourde retarde la page.',
    example: 'Un PNG de moins de 1 Mo',
    message: 'Ce fichier pèse {{megabytes}} Mo. Un plus petit se charge plus vite.',
  },
  'oracle/icon-size': {
    title: 'Une icône a au moins 130 × 130 pixels',
    explanation:
      'Oracle ne publie pas de taille pour l’icône. 130 × 130 est celle qu’il donne pour le logo d’une pile, et un minimum raisonnable.',
    example: '260 × 260',
    message: 'Cette icône a {{size}} pixels. En dessous de 130 × 130, elle peut paraître floue.',
  },
  'oracle/icon-aspect': {
    title: 'Une icône est carrée',
    explanation:
      'Oracle demande des images non déformées. Il ne publie pas de forme pour l’icône ; un carré est sûr.',
    example: '260 × 260',
    message: 'Cette icône a {{size}} pixels, elle n’est pas carrée. Elle peut être déformée ou coupée.',
  },
  'oracle/icon-on-white': {
    title: 'L’icône est sur blanc uni',
    explanation:
      'Oracle montre logos et icônes sur blanc uni : des traits blancs sur fond transparent y disparaissent.',
    example: 'Regardez l’icône dans l’aperçu clair',
    message: 'Regardez l’icône sur blanc : est-elle entièrement visible ?',
  },
  'oracle/screenshots-present': {
    title: 'Des captures d’écran montrent le produit',
    explanation:
      'La liste de contrôle d’Oracle veut des médias qui soutiennent le propos. Elle ne donne pas de nombre.',
    example: 'Une capture par étape principale',
    message: 'Il n’y a pas de captures d’écran. Montrez le produit au travail.',
  },
  'oracle/screenshot-file': {
    title: 'Une capture d’écran a une image',
    explanation: 'Une légende sans image n’est pas montrée.',
    example: 'overview.png',
    message: 'Cette capture d’écran n’a pas d’image. Choisissez-en une, ou retirez l’entrée.',
  },
  'oracle/screenshot-described': {
    title: 'Les captures d’écran ont un libellé et une description',
    explanation: 'Oracle demande de nommer et de décrire chaque capture d’écran.',
    example: '« Vue d’ensemble » : chaque volume avec sa dernière copie',
    message: 'Cette capture d’écran n’a pas de libellé. Nommez ce qu’elle montre.',
    messageDescription: 'Cette capture d’écran n’a pas de description. Dites ce que le client y voit.',
  },
  'oracle/screenshot-size': {
    title: 'Une capture d’écran est assez grande pour être lue',
    explanation: 'Oracle ne publie pas de taille, mais demande que le texte des images soit lisible.',
    example: '1920 × 1080',
    message: 'Cette capture d’écran a {{size}} pixels. Le texte peut y être trop petit.',
  },
  'oracle/screenshot-aspect': {
    title: 'Une capture d’écran a la forme d’un écran',
    explanation: 'Oracle ne publie pas de forme. Une image très longue ou très haute est montrée en petit.',
    example: '1920 × 1080',
    message:
      'Cette capture d’écran a {{size}} pixels, un côté fait plus de trois fois l’autre. Elle peut être montrée très petite.',
  },
  'oracle/screenshot-repeated': {
    title: 'Chaque capture d’écran figure une fois',
    explanation: 'La même image deux fois n’apporte rien.',
    example: 'Vue d’ensemble, puis détails',
    message: 'Cette image figure deux fois. Retirez-en une.',
  },
  'oracle/screenshots-order': {
    title: 'Les captures d’écran racontent une histoire dans leur ordre',
    explanation:
      'Oracle demande un ordre qui raconte une histoire. L’API n’en garde pas : l’ordre d’ici est celui de l’envoi.',
    example: 'Vue d’ensemble, premier pas, résultat',
    message: 'Les captures d’écran, l’une après l’autre, racontent-elles l’histoire du produit ?',
  },
  'oracle/pictures-legible': {
    title: 'Les images sont lisibles, ni floues ni déformées',
    explanation: 'Oracle demande que le texte des icônes et des captures d’écran soit lisible.',
    example: 'Regardez chaque image à la taille de la page',
    message: 'Le texte de chaque image est-il lisible, et aucune n’est-elle floue ou déformée ?',
  },
};
