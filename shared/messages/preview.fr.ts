import type { PreviewMessages } from './preview.en.ts';

export const messages = {
  preview: {
    title: 'Aperçu',
    view: { label: 'Vue', card: 'Vignette', page: 'Page', documentation: 'Docs' },
    width: {
      label: 'Largeur',
      narrow: 'Étroite, comme sur un téléphone',
      wide: 'Large, comme sur un bureau',
    },
    theme: { label: 'Couleurs', light: 'Clair', dark: 'Sombre' },
    zoom: { label: 'Taille', fit: 'Ajuster', actual: '1×' },
    full: { enter: 'Remplir la fenêtre', leave: 'Quitter la pleine fenêtre' },
    none: {
      title: 'Pas d’aperçu pour cet élément',
      text: 'Les clients ne le voient jamais seul. Il est montré dans les fiches qui l’utilisent.',
    },
    failed: { title: 'L’aperçu n’a pas pu être dessiné', retry: 'Dessiner à nouveau' },
    link: 'Ouvrirait {{address}}',
    linkNone: 'Ne mène nulle part',
    pictureFailed: 'Une image n’a pas pu être lue : {{name}}. {{reason}}',
    tooLarge: '{{name}} est trop grande pour être dessinée ici.',
    legend: {
      open: 'À propos de cet aperçu',
      title: 'Dessiné par Vitrine, pas par la place de marché',
      text: 'Il montre ce que la place de marché documente. Là où elle ne documente rien, l’endroit est marqué {{mark}} ; pointez la marque pour lire ce qui n’est pas connu.',
      safe: 'Ce que contient une fiche ne peut ici rien exécuter ni rien charger. Les liens disent où ils mèneraient.',
    },
    export: {
      open: 'Exporter',
      html: 'Page web (HTML)',
      png: 'Image (PNG)',
      pdf: 'Document (PDF)',
      needsBrowser: 'Nécessite Chromium, Chrome ou Edge sur cette machine',
      working: 'Exportation en {{format}}',
      saved: '{{fileName}} enregistré, {{size}} ko',
      failed: 'Rien n’a été exporté. {{reason}}',
    },
    drawing: {
      approximate: 'approximatif',
      approximateBecause: 'approximatif : {{reason}}',
      legend: 'Un aperçu dessiné par Vitrine. Ce qui y est approximatif',
    },
  },
} as const satisfies PreviewMessages;
