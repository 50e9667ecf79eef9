/** Previews as files: the storefront as one self-contained page, or printed by the host's browser engine. */
import type { Input, Output } from '../../../shared/contract/methods.ts';
import { VitrineError } from '../../../shared/contract/result.ts';
import type { Handlers } from '../../../shared/contract/serve.ts';
import { safeFileName } from '../../../shared/domain/file-names.ts';
import {
  inLanguage,
  labelsFrom,
  type Storefront,
  type StorefrontInput,
  type StorefrontView,
  storefrontWidthPx,
} from '../../../shared/domain/storefront.ts';
import { loadStorefront } from '../../../shared/marketplaces/storefronts.ts';
import { messages as cs } from '../../../shared/messages/preview.cs.ts';
import { messages as en } from '../../../shared/messages/preview.en.ts';
import { messages as fr } from '../../../shared/messages/preview.fr.ts';
import type { CoreContext } from '../context.ts';
import { inlinedPictures } from './inlined-pictures.ts';

const MEDIA_TYPES = { html: 'text/html', png: 'image/png', pdf: 'application/pdf' } as const;

export function previewHandlers(core: CoreContext): Pick<Handlers, 'previews.export'> {
  return { 'previews.export': (input) => exportPreview(core, input) };
}

async function exportPreview(
  core: CoreContext,
  { id, view, format, theme, width }: Input<'previews.export'>,
): Promise<Output<'previews.export'>> {
  const draft = core.drafts.get(id);
  const storefront = await loadStorefront(draft.kind);
  if (storefront === undefined) {
    throw new VitrineError(
      'unavailable',
      `"${draft.name}" has no preview: customers never see a draft of the kind ${draft.kind} by itself. Preview a listing that uses it.`,
    );
  }
  const print = core.ports.print;
  if (format !== 'html' && print === undefined) {
    throw new VitrineError(
      'unavailable',
      `A preview cannot be printed as ${format.toUpperCase()} here: there is no Chromium, Chrome or Edge on this machine. Install one, or name it in VITRINE_CHROMIUM; HTML needs none.`,
    );
  }
  const shownView = storefront.views.includes(view) ? view : (storefront.views[0] ?? 'page');
  const language = storefront.languageOf(draft.parts);
  const html = await drawWithPictures(core, storefront, shownView, {
    parts: draft.parts,
    context: core.drafts.contextOf(draft),
    theme,
    width,
    language,
    labels: labelsIn(storefront, language),
    tabs: format === 'html' ? 'switch' : 'stacked',
  });
  const bytes =
    format === 'html' || print === undefined
      ? new TextEncoder().encode(html)
      : new Uint8Array(await print({ html, format, widthPx: storefrontWidthPx[width], theme }));
  const fileName = `${safeFileName(draft.name, draft.family)}-${shownView}.${format}`;
  return { fileName, mediaType: MEDIA_TYPES[format], bytes };
}

/** Drawn twice: the first time tells which pictures are shown, the second has them. */
async function drawWithPictures(
  core: CoreContext,
  storefront: Storefront,
  view: StorefrontView,
  input: Omit<StorefrontInput, 'urlOf'>,
): Promise<string> {
  const { storefrontDocument } = await import('../../../shared/domain/storefront-markup.ts');
  const urlOf = await inlinedPictures(core.blobs, (note) => {
    storefrontDocument(storefront, view, {
      ...input,
      urlOf: (blob) => {
        note(blob);
        return undefined;
      },
    });
  });
  return storefrontDocument(storefront, view, { ...input, urlOf });
}

/** Our words in the file are in the content's language where we have them: whoever reads it reads that. */
function labelsIn(storefront: Storefront, language: string): StorefrontInput['labels'] {
  const ours = inLanguage({ en, fr, cs }, language).preview.drawing;
  const { labels } = storefront;
  return labelsFrom([ours, inLanguage({ ...labels, en: labels['en'] ?? {} }, language), labels['en'] ?? {}]);
}
