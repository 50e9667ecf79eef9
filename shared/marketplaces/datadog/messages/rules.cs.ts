import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules.en.ts';
import { messages as assets } from './rules-assets.cs.ts';
import { messages as files } from './rules-files.cs.ts';
import { messages as manifest } from './rules-manifest.cs.ts';
import { messages as marketplace } from './rules-marketplace.cs.ts';
import { messages as media } from './rules-media.cs.ts';
import { messages as metadata } from './rules-metadata.cs.ts';
import { messages as readme } from './rules-readme.cs.ts';
import { messages as texts } from './rules-texts.cs.ts';

export const messages: Translated<typeof en> = {
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
};
