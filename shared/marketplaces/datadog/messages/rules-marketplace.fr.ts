import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-marketplace.en.ts';

export const messages: Translated<typeof en> = {
  'datadog/pricing-type': {
    title: 'Une offre a un type de facturation connu',
    explanation: 'one_time, flat_fee pour un prix mensuel, ou tag_count.',
    example: '"billing_type": "flat_fee"',
    message: '« {{type}} » n’est pas un type de facturation. Choisissez one_time, flat_fee ou tag_count.',
  },
  'datadog/pricing-fields': {
    title: 'Une offre a ce que demande son type de facturation',
    explanation:
      'tag_count demande unit_price, unit_label, metric et tag ; les autres un unit_price et rien du reste. product_id et short_description sont toujours nécessaires.',
    example: '{"billing_type": "flat_fee", "unit_price": 99, …}',
    message: 'Une offre du type {{type}} demande {{field}}.',
    messageForbidden: 'Une offre du type {{type}} ne peut pas avoir {{field}}.',
  },
  'datadog/pricing-price': {
    title: 'Un prix est un nombre de dollars américains',
    explanation: 'Sans guillemets ni signe de monnaie.',
    example: '"unit_price": 99',
    message: 'Le prix doit être un nombre, sans guillemets.',
  },
  'datadog/pricing-assets': {
    title: 'Une offre comprend ses ressources',
    explanation: 'includes_assets est toujours true.',
    example: '"includes_assets": true',
    message: 'includes_assets doit être true dans chaque offre.',
  },
  'datadog/pricing-metric': {
    title: 'La métrique de facturation a la forme de Datadog',
    explanation: 'datadog.marketplace, le partenaire, le produit.',
    example: 'datadog.marketplace.tern.mail',
    message: '{{metric}} n’est pas de la forme datadog.marketplace.partner.product.',
  },
  'datadog/pricing-product': {
    title: 'product_id est la fin d’app_id',
    explanation: 'app_id est le partenaire, un trait d’union et le produit.',
    example: 'app_id tern-mail, product_id mail',
    message: 'app_id {{app}} ne finit pas par -{{product}}.',
  },
  'datadog/eula-named': {
    title: 'Ce qui se vend a un contrat',
    explanation: 'Le client l’accepte à l’achat : un PDF dans le dossier.',
    example: '"legal_terms": {"eula": "eula/eula.pdf"}',
    message: 'Il y a un prix, mais pas de legal_terms.eula. Ajoutez le contrat en PDF.',
  },
  'datadog/eula-file': {
    title: 'Le contrat est un PDF dans le dossier',
    explanation: 'Son nom finit par .pdf, et son contenu en est un.',
    example: 'eula/eula.pdf',
    message: 'Il n’y a pas de {{file}} dans ce dossier.',
    messageName: '{{file}} ne finit pas par .pdf.',
    messageContent: '{{file}} n’est pas un PDF. Exportez le contrat en PDF.',
  },
  'datadog/vendor-id': {
    title: 'Un partenaire du Marketplace a un vendor_id',
    explanation: 'Datadog le donne : lettres et traits d’union. Il ne change jamais.',
    example: '"vendor_id": "tern"',
    message: 'author.vendor_id n’est pas rempli. Datadog le donne aux partenaires du Marketplace.',
    messageForm: '{{vendor}} a d’autres caractères que des lettres et des traits d’union.',
  },
  'datadog/price-agreed': {
    title: 'Prix et contrat sont convenus avec Datadog',
    explanation: 'Ils font partie du contrat de partenariat.',
    example: 'Demandez à votre interlocuteur chez Datadog',
    message: 'Prix, essai et contrat sont-ils convenus avec l’équipe Marketplace de Datadog ?',
  },
};
