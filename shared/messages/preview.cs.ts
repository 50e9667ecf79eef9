import type { PreviewMessages } from './preview.en.ts';

export const messages = {
  preview: {
    title: 'Náhled',
    view: { label: 'Pohled', card: 'Karta', page: 'Stránka', documentation: 'Dokumentace' },
    width: { label: 'Šířka', narrow: 'Úzká, jako na telefonu', wide: 'Široká, jako na stole' },
    theme: { label: 'Barvy', light: 'Světlé', dark: 'Tmavé' },
    zoom: { label: 'Velikost', fit: 'Na šířku', actual: '1×' },
    full: { enter: 'Přes celé okno', leave: 'Opustit celé okno' },
    none: {
      title: 'Pro toto náhled není',
      text: 'Zákazníci to samo o sobě nikdy nevidí. Ukazuje se v nabídkách, které to používají.',
    },
    failed: { title: 'Náhled se nepodařilo nakreslit', retry: 'Nakreslit znovu' },
    link: 'Otevřelo by {{address}}',
    linkNone: 'Nikam nevede',
    pictureFailed: 'Obrázek se nepodařilo přečíst: {{name}}. {{reason}}',
    tooLarge: '{{name}} je příliš velký, než aby se zde kreslil.',
    legend: {
      open: 'O tomto náhledu',
      title: 'Kreslí ho Vitrine, ne tržiště',
      text: 'Ukazuje, co tržiště dokumentuje. Kde nedokumentuje nic, stojí značka {{mark}}; ukažte na ni a přečtete si, co není známo.',
      safe: 'Obsah nabídky zde nemůže nic spustit ani načíst. Odkazy říkají, kam by vedly.',
    },
    export: {
      open: 'Exportovat',
      html: 'Webová stránka (HTML)',
      png: 'Obrázek (PNG)',
      pdf: 'Dokument (PDF)',
      needsBrowser: 'Vyžaduje Chromium, Chrome nebo Edge na tomto počítači',
      working: 'Exportuje se {{format}}',
      saved: 'Uloženo {{fileName}}, {{size}} kB',
      failed: 'Nic se neexportovalo. {{reason}}',
    },
    drawing: {
      approximate: 'přibližné',
      approximateBecause: 'přibližné: {{reason}}',
      legend: 'Náhled kreslí Vitrine. Co je v něm přibližné',
    },
  },
} as const satisfies PreviewMessages;
