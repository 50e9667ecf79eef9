import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-products.en.ts';

export const messages: Translated<typeof en> = {
  'oracle/products-present': {
    title: 'La fiche nomme un produit',
    explanation: 'L’API exige au moins un produit : il décide où les clients trouvent la fiche.',
    example: 'Oracle Cloud Infrastructure',
    message: 'Aucun produit n’est choisi. Choisissez celui auquel la fiche se rapporte.',
  },
  'oracle/product-complete': {
    title: 'Un produit a un code et des catégories',
    explanation: 'L’API exige les deux.',
    example: 'Oracle Cloud Infrastructure, Storage',
    message: 'Cette entrée ne nomme pas de produit. Choisissez-en un, ou retirez l’entrée.',
    messageCategories: 'Ce produit n’a pas de catégorie. Choisissez-en au moins une.',
  },
  'oracle/product-known': {
    title: 'Le produit est dans le catalogue d’Oracle',
    explanation: 'Comparé au catalogue tel qu’il a été lu la dernière fois ; il peut avoir changé depuis.',
    example: 'Un produit de la liste',
    message:
      '{{code}} n’est pas dans le catalogue lu la dernière fois. Choisissez un produit de la liste, ou actualisez le catalogue.',
    messageInactive: '{{code}} n’est plus actif dans le catalogue d’Oracle. Choisissez un autre produit.',
  },
  'oracle/product-repeated': {
    title: 'Chaque produit figure une fois',
    explanation: 'Les catégories vont dans leur produit ; le même produit deux fois est ambigu.',
    example: 'Une entrée par produit',
    message: '{{code}} figure plusieurs fois. Réunissez ses catégories dans une entrée.',
  },
  'oracle/category-known': {
    title: 'Les catégories sont dans le catalogue d’Oracle',
    explanation: 'Comparé au catalogue tel qu’il a été lu la dernière fois ; il peut avoir changé depuis.',
    example: 'Une catégorie de la liste',
    message:
      'Absent du catalogue lu la dernière fois : {{codes}}. Choisissez dans la liste, ou actualisez le catalogue.',
  },
  'oracle/category-of-product': {
    title: 'Une catégorie appartient à son produit',
    explanation:
      'Dans le catalogue d’Oracle, chaque catégorie appartient à un produit et n’est acceptée qu’avec lui.',
    example: 'Storage, sous Oracle Cloud Infrastructure',
    message: '{{codes}} n’appartient pas à {{product}}. Choisissez des catégories de ce produit.',
  },
  'oracle/category-repeated': {
    title: 'Chaque catégorie figure une fois',
    explanation: 'La même catégorie deux fois n’apporte rien.',
    example: 'Storage, Security',
    message: 'Une catégorie figure plusieurs fois. Retirez la répétition.',
  },
  'oracle/product-filters': {
    title: 'Les filtres obligatoires sont remplis',
    explanation:
      'Le catalogue d’Oracle marque certains filtres d’un produit comme obligatoires, et certains comme acceptant plusieurs valeurs.',
    example: 'Système d’exploitation : Linux',
    message: '{{filter}} est obligatoire pour ce produit. Choisissez une valeur.',
    messageMany: '{{filter}} n’accepte qu’une valeur. Gardez-en une.',
  },
  'oracle/filter-known': {
    title: 'Les filtres et leurs valeurs sont dans le catalogue d’Oracle',
    explanation: 'Comparé au catalogue tel qu’il a été lu la dernière fois ; il peut avoir changé depuis.',
    example: 'Une valeur de la liste',
    message:
      'Absent des filtres du produit dans le catalogue lu la dernière fois : {{code}}. Choisissez dans la liste.',
  },
};
