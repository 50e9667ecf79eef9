import type { OracleLabels } from './en.ts';

export const fr = {
  why: {
    card: 'Oracle documente ce que montre une vignette, pas sa disposition.',
    page: 'Oracle documente ce que montre la page, pas sa disposition.',
    headline:
      'Deux lignes sont documentées. L’endroit des retours dépend de la largeur de la page d’Oracle, qui ne l’est pas.',
    tabs: 'Seul l’onglet Fournisseur est connu par son nom. Les autres, et leur contenu, sont déduits.',
    words: 'Les termes d’Oracle dans cette langue ne sont pas documentés. Ces mots sont les nôtres.',
    plainText: 'Oracle ne dit pas si ce texte peut être mis en forme. Il est montré comme il a été saisi.',
    getApp:
      'Le bouton d’une fiche sans package n’est pas documenté. « Get App » a été vu sur la vitrine publique.',
    pricing: 'Le sens des prix est documenté, leur présentation ne l’est pas.',
    media: 'La disposition des images et des vidéos n’est pas documentée, ni leur taille.',
    facts: 'Il est documenté que ces éléments sont montrés, mais pas à quel endroit.',
    packages: 'Ce qui est dit d’un package est documenté, la forme de la liste ne l’est pas.',
    provider:
      'Le profil de votre société est chez Oracle. L’onglet est documenté, sa disposition ne l’est pas.',
    terms:
      'Les clients voient et acceptent les conditions dans l’assistant d’installation. Son aspect n’est pas documenté.',
    leadForm:
      'Qu’un formulaire recueille le prospect, et ce qui s’affiche à côté, est documenté. Ses champs sont ceux avec lesquels un prospect est relu ; son apparence n’est pas documentée.',
    service: 'Ce que contient une fiche de service est documenté, pas la façon dont elle est montrée.',
  },
  lost: {
    headline: 'Coupé après deux lignes',
  },
  missing: {
    industries: 'Pas encore de secteur',
    icon: 'Pas encore d’icône',
    name: 'Pas encore de nom',
    headline: 'Pas encore de titre',
    tagline: 'Pas encore d’accroche',
    shortDescription: 'Pas encore de description courte',
    longDescription: 'Pas encore de description longue',
    usage: 'Pas encore d’informations d’utilisation',
    systemRequirements: 'Pas encore de configuration requise',
    screenshots: 'Pas encore de captures d’écran',
    packages: 'Pas encore de package',
    contacts: 'Pas encore de contact d’assistance',
    links: 'Pas encore de lien d’assistance',
    version: 'Pas encore de version',
    categories: 'Pas encore de catégorie',
    languages: 'Pas encore de langue',
    type: 'Pas encore de type de package',
    pricing: 'Pas encore de prix',
    provider: 'Votre société',
    providerText: 'Le nom, la description, le logo et le contact de votre société figurent ici.',
    terms: 'Pas encore de conditions choisies',
    termsName: 'Pas encore de nom',
    termsText: 'Cette version n’a pas encore de texte',
    termsVersion: 'Pas encore de version',
  },
  picture: {
    none: 'pas d’image',
    notAPicture: '« {{name}} » n’est pas une image qui peut être montrée.',
  },
  video: 'Lue depuis {{host}}',
  notActive: 'Aucune version n’est active. Voici la plus récente.',
} as const satisfies OracleLabels;
