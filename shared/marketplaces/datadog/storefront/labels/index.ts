import type { LabelCatalogue } from '../../../../domain/storefront.ts';
import { cs } from './cs.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

export const labels: Readonly<Record<string, LabelCatalogue>> = { en, fr, cs };
