/** The preview beside the editor, and our own words inside what it draws. */
import type { Translated } from './catalogue.ts';

export const messages = {
  preview: {
    title: 'Preview',
    view: { label: 'View', card: 'Card', page: 'Page', documentation: 'Docs' },
    width: { label: 'Width', narrow: 'Narrow, as on a phone', wide: 'Wide, as on a desk' },
    theme: { label: 'Colours', light: 'Light', dark: 'Dark' },
    zoom: { label: 'Size', fit: 'Fit', actual: '1×' },
    full: { enter: 'Fill the window', leave: 'Leave the full window' },
    none: {
      title: 'No preview for this',
      text: 'Customers never see it by itself. It is shown in the listings that use it.',
    },
    failed: { title: 'The preview could not be drawn', retry: 'Draw it again' },
    link: 'Would open {{address}}',
    linkNone: 'Leads nowhere',
    pictureFailed: 'A picture could not be read: {{name}}. {{reason}}',
    tooLarge: '{{name}} is too large to be drawn here.',
    legend: {
      open: 'About this preview',
      title: 'Drawn by Vitrine, not by the marketplace',
      text: 'It shows what the marketplace documents. Where it documents nothing, the place is marked {{mark}}; point at a mark to read what is not known.',
      safe: 'What a listing contains cannot run or fetch anything here. Links say where they would lead.',
    },
    export: {
      open: 'Export',
      html: 'Web page (HTML)',
      png: 'Picture (PNG)',
      pdf: 'Document (PDF)',
      needsBrowser: 'Needs Chromium, Chrome or Edge on this machine',
      working: 'Exporting {{format}}',
      saved: 'Saved {{fileName}}, {{size}} kB',
      failed: 'Nothing was exported. {{reason}}',
    },
    drawing: {
      approximate: 'approximate',
      approximateBecause: 'approximate: {{reason}}',
      legend: 'A preview drawn by Vitrine. What is approximate in it',
    },
  },
} as const;

/** What every other language has to bring. */
export type PreviewMessages = Translated<typeof messages>;
