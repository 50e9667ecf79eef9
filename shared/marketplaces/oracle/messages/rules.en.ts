/** What Oracle's rules say: a title, an explanation with an example, and a message for each thing found. */

import { messages as artifacts } from './rules-artifacts.en.ts';
import { messages as attachments } from './rules-attachments.en.ts';
import { messages as kinds } from './rules-kinds.en.ts';
import { messages as media } from './rules-media.en.ts';
import { messages as packages } from './rules-packages.en.ts';
import { messages as pricing } from './rules-pricing.en.ts';
import { messages as products } from './rules-products.en.ts';
import { messages as stackFiles } from './rules-stack-files.en.ts';
import { messages as submission } from './rules-submission.en.ts';
import { messages as support } from './rules-support.en.ts';
import { messages as terms } from './rules-terms.en.ts';
import { messages as text } from './rules-text.en.ts';
import { messages as writing } from './rules-writing.en.ts';

export const messages = {
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
} as const;
