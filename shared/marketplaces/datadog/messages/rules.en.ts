/** What Datadog's rules say: a title, an explanation with an example, and a message for each thing found. */
import { messages as assets } from './rules-assets.en.ts';
import { messages as files } from './rules-files.en.ts';
import { messages as manifest } from './rules-manifest.en.ts';
import { messages as marketplace } from './rules-marketplace.en.ts';
import { messages as media } from './rules-media.en.ts';
import { messages as metadata } from './rules-metadata.en.ts';
import { messages as readme } from './rules-readme.en.ts';
import { messages as texts } from './rules-texts.en.ts';

export const messages = {
  rules: {
    ...files,
    ...manifest,
    ...texts,
    ...media,
    ...marketplace,
    ...metadata,
    ...assets,
    ...readme,
  },
} as const;
