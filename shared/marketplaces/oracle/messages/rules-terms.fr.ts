import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-terms.en.ts';

export const messages: Translated<typeof en> = {
  'oracle/terms-name-required': {
    title: 'Les conditions ont un nom',
    explanation: 'Oracle crée les conditions sous un nom qui ne change plus jamais.',
    example: 'Acme Backup Terms of Use',
    message: 'Les conditions n’ont pas de nom. Donnez-leur-en un.',
  },
  'oracle/terms-name-title-case': {
    title: 'Le nom des conditions prend des capitales',
    explanation:
      'Les consignes d’Oracle demandent une capitale au début de chaque mot, petits mots mis à part.',
    example: 'Acme Backup Terms of Use',
    message: 'Oracle demande des capitales : {{better}}.',
  },
  'oracle/terms-version-present': {
    title: 'Les conditions ont une version',
    explanation:
      'Ce que les clients acceptent est une version avec un texte. Déduit du guide de publication.',
    example: 'Version 1',
    message: 'Les conditions n’ont pas de version. Ajoutez-en une avec son texte.',
  },
  'oracle/terms-active-version': {
    title: 'Une version est active',
    explanation:
      'Les clients acceptent la version active ; sans elle, les conditions ne peuvent pas servir. Déduit du guide de publication.',
    example: 'La version 2 est active',
    message: 'Aucune version n’est active. Choisissez celle que les clients acceptent.',
  },
  'oracle/terms-active-text': {
    title: 'La version active a un texte',
    explanation: 'Les clients accepteraient du vide.',
    example: 'Le contrat de licence en entier',
    message: '{{name}} est la version active et n’a pas de texte. Écrivez ou collez les conditions.',
  },
  'oracle/terms-version-text': {
    title: 'Chaque version a un texte',
    explanation: 'Une version sans texte ne peut pas être envoyée.',
    example: 'Le contrat de licence en entier',
    message: '{{name}} n’a pas encore de texte. Écrivez-le, ou retirez la version.',
  },
  'oracle/terms-version-name': {
    title: 'Les versions ont un nom',
    explanation: 'L’API accepte une version sans nom, mais les listes se lisent mieux avec.',
    example: 'Version 2, novembre 2026',
    message: 'Cette version n’a pas de nom. Donnez-lui-en un.',
  },
  'oracle/terms-version-header': {
    title: 'Le nom d’une version tient dans un en-tête HTTP',
    explanation:
      'Le nom voyage dans un en-tête de l’envoi : lettres latines, sur une ligne. Le SDK officiel échoue avec tout le reste.',
    example: 'Version 2 - novembre 2026',
    message:
      'Ce nom contient un saut de ligne ou un caractère qui ne peut pas être envoyé. Utilisez des lettres simples sur une ligne.',
  },
  'oracle/terms-version-ascii': {
    title: 'Le nom d’une version est plus sûr sans accents',
    explanation: 'Comment Oracle lit les lettres accentuées d’un en-tête n’est pas documenté.',
    example: '« Version fevrier 2026 » plutôt que « Version février 2026 »',
    message: 'Les accents peuvent arriver abîmés. Sans accents : {{better}}.',
  },
  'oracle/terms-version-repeated': {
    title: 'Les versions se distinguent par leur nom',
    explanation: 'Deux versions de même nom se confondent aisément au moment d’en activer une.',
    example: 'Version 1, Version 2',
    message: 'Une autre version s’appelle aussi {{name}}. Donnez à chacune son nom.',
  },
  'oracle/terms-proofread': {
    title: 'Le texte est juste et ses liens marchent',
    explanation: 'Oracle demande des conditions sans fautes, dont les liens marchent.',
    example: 'Faites-les lire une fois par la personne qui en répond.',
    message: 'Les conditions ont-elles été relues, et leurs liens essayés ?',
  },
};
