import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-texts.en.ts';

export const messages: Translated<typeof en> = {
  'datadog/title-length': {
    title: 'Un titre a au plus 50 caractères',
    explanation: 'La limite est documentée ; on ne sait pas si elle est imposée.',
    example: 'Tern Mail',
    message: 'Le titre a {{length}} caractères, {{over}} de trop.',
  },
  'datadog/title-short': {
    title: 'Un titre tient sur sa carte',
    explanation:
      'De longs titres touchaient le bouton de la carte ; on les a ramenés à environ 24 caractères.',
    example: 'Tern Mail',
    message: 'Le titre a {{length}} caractères. Environ 24 tiennent à côté du bouton de la carte.',
  },
  'datadog/title-plain': {
    title: 'Un titre est le nom du produit',
    explanation:
      'Les relecteurs retirent « Integration » des titres, et le site de documentation un « Datadog » initial.',
    example: 'Tern Mail, non Tern Mail Integration',
    message: 'Laissez « Datadog » et « Integration » hors du titre : toute tuile en est une.',
  },
  'datadog/description-length': {
    title: 'Une description a au plus 80 caractères, 70 au Marketplace',
    explanation:
      'Les plus longues sont coupées sur la carte. Des tuiles en ligne dépassent : ce n’est pas refusé aujourd’hui.',
    example: 'Monitor delivery, bounces and queues of Tern Mail',
    message:
      'La description a {{length}} caractères pour {{limit}} au plus ; les {{over}} derniers sont perdus.',
  },
  'datadog/description-card': {
    title: 'Une description est entière sur sa carte',
    explanation: 'La carte coupe après environ 70 caractères.',
    example: 'Monitor delivery, bounces and queues of Tern Mail',
    message: 'Datadog coupe après environ 70 caractères ; les {{lost}} derniers sont perdus.',
  },
  'datadog/description-period': {
    title: 'Une description finit sans point',
    explanation: 'Les relecteurs demandent de l’ôter.',
    example: 'Monitor delivery and queues of Tern Mail',
    message: 'Ôtez le point final : c’est une ligne, non une phrase.',
  },
  'datadog/description-value': {
    title: 'La description dit à quoi cela sert',
    explanation:
      'Les relecteurs demandent ce que fait le produit et ce qu’y gagne un utilisateur de Datadog.',
    example: 'See mail that bounces beside the services that sent it',
    message: 'La description dit-elle ce que fait le produit et ce qu’y gagne un utilisateur de Datadog ?',
  },
  'datadog/tags-present': {
    title: 'Il y a au moins une étiquette',
    explanation: 'Datadog refuse une tuile qui n’en a pas : les filtres s’en servent.',
    example: 'Category::Metrics',
    message: 'Il n’y a pas d’étiquette. Datadog refuse une tuile qui n’en a pas.',
  },
  'datadog/tag-known': {
    title: 'Les étiquettes sont de la liste de Datadog',
    explanation:
      'Datadog tient la liste, et celle qui est publiée est en retard. Une étiquette inconnue y échoue.',
    example: 'Category::Log Collection',
    message:
      '{{tag}} n’est ni dans la liste publiée ni sur une tuile en ligne. Choisissez-en une de la liste.',
    messageRenamed: '{{tag}} s’appelle aujourd’hui {{meant}}.',
    messageForm: '{{tag}} n’est pas une étiquette. Elles s’écrivent comme Category::Metrics.',
  },
  'datadog/tag-repeated': {
    title: 'Chaque étiquette y est une fois',
    explanation: 'Deux fois la même ne filtre pas mieux.',
    example: 'Category::Metrics, Category::Network',
    message: '{{tag}} y est deux fois.',
  },
  'datadog/tag-offering': {
    title: 'Une tuile a une seule offre',
    explanation: 'Integration, UI Extension, Software License ou Professional Service.',
    example: 'Offering::Integration',
    message: 'Étiquettes de la forme Offering::… : {{count}}. Une tuile en a exactement une.',
  },
  'datadog/tag-logs': {
    title: 'Les journaux et l’étiquette Log Collection vont ensemble',
    explanation:
      'Un README avec une section sur la collecte de journaux demande l’étiquette, et l’étiquette la section.',
    example: 'Category::Log Collection',
    message:
      'Le README dit comment collecter les journaux, mais l’étiquette Category::Log Collection manque.',
    messageNeedless:
      'Category::Log Collection est mise, mais aucune section de {{file}} ni aucun pipeline ne parle de journaux.',
  },
  'datadog/tags-fit': {
    title: 'Les étiquettes conviennent au produit',
    explanation:
      'Peu de choses font l’objet d’autant de remarques que des étiquettes qui ne conviennent pas.',
    example: 'Pas de Category::Security pour un robot de discussion',
    message:
      'Chaque étiquette est-elle vraie du produit, et n’en manque-t-il aucune par laquelle on le chercherait ?',
  },
};
