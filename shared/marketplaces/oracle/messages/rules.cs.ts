import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules.en.ts';
import { messages as artifacts } from './rules-artifacts.cs.ts';
import { messages as attachments } from './rules-attachments.cs.ts';
import { messages as kinds } from './rules-kinds.cs.ts';
import { messages as media } from './rules-media.cs.ts';
import { messages as packages } from './rules-packages.cs.ts';
import { messages as pricing } from './rules-pricing.cs.ts';
import { messages as products } from './rules-products.cs.ts';
import { messages as stackFiles } from './rules-stack-files.cs.ts';
import { messages as submission } from './rules-submission.cs.ts';
import { messages as support } from './rules-support.cs.ts';
import { messages as terms } from './rules-terms.cs.ts';
import { messages as text } from './rules-text.cs.ts';
import { messages as writing } from './rules-writing.cs.ts';

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
