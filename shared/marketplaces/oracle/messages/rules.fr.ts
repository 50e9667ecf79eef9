import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules.en.ts';
import { messages as artifacts } from './rules-artifacts.fr.ts';
import { messages as attachments } from './rules-attachments.fr.ts';
import { messages as kinds } from './rules-kinds.fr.ts';
import { messages as media } from './rules-media.fr.ts';
import { messages as packages } from './rules-packages.fr.ts';
import { messages as pricing } from './rules-pricing.fr.ts';
import { messages as products } from './rules-products.fr.ts';
import { messages as stackFiles } from './rules-stack-files.fr.ts';
import { messages as submission } from './rules-submission.fr.ts';
import { messages as support } from './rules-support.fr.ts';
import { messages as terms } from './rules-terms.fr.ts';
import { messages as text } from './rules-text.fr.ts';
import { messages as writing } from './rules-writing.fr.ts';

export const messages: Translated<typeof en> = {
  rules: {
    ...text,
    ...support,
    ...media,
    ...attachments,
    ...kinds,
    ...products,
    ...pricing,
    ...packages,
    ...terms,
    ...artifacts,
    ...stackFiles,
    ...writing,
    ...submission,
  },
};
