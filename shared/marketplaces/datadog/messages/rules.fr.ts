import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules.en.ts';
import { messages as assets } from './rules-assets.fr.ts';
import { messages as files } from './rules-files.fr.ts';
import { messages as manifest } from './rules-manifest.fr.ts';
import { messages as marketplace } from './rules-marketplace.fr.ts';
import { messages as media } from './rules-media.fr.ts';
import { messages as metadata } from './rules-metadata.fr.ts';
import { messages as readme } from './rules-readme.fr.ts';
import { messages as texts } from './rules-texts.fr.ts';

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
