import { inLanguage } from '../../../../domain/storefront.ts';
import { cs } from './cs.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import type { Words } from './words.ts';

const words: Readonly<Record<string, Words>> & { readonly en: Words } = { en, fr, cs, de, es, ja };

/** English where we have no words in the content's language. */
export const wordsIn = (language: string): Words => inLanguage(words, language);
