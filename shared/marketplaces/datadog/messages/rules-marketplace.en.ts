/** What is sold. */
export const messages = {
  'datadog/pricing-type': {
    title: 'An offer has a known billing type',
    explanation: 'one_time, flat_fee for a monthly price, or tag_count.',
    example: '"billing_type": "flat_fee"',
    message: '“{{type}}” is no billing type. Choose one_time, flat_fee or tag_count.',
  },
  'datadog/pricing-fields': {
    title: 'An offer has what its billing type needs',
    explanation:
      'tag_count needs unit_price, unit_label, metric and tag; the others a unit_price and none of the rest. product_id and short_description are always needed.',
    example: '{"billing_type": "flat_fee", "unit_price": 99, …}',
    message: 'An offer of the type {{type}} needs {{field}}.',
    messageForbidden: 'An offer of the type {{type}} may not have {{field}}.',
  },
  'datadog/pricing-price': {
    title: 'A price is a number of US dollars',
    explanation: 'Without quotes and currency signs.',
    example: '"unit_price": 99',
    message: 'The price has to be a number, without quotes.',
  },
  'datadog/pricing-assets': {
    title: 'An offer includes its assets',
    explanation: 'includes_assets is always true.',
    example: '"includes_assets": true',
    message: 'includes_assets has to be true in every offer.',
  },
  'datadog/pricing-metric': {
    title: 'The billing metric has Datadog’s form',
    explanation: 'datadog.marketplace, the partner, the product.',
    example: 'datadog.marketplace.tern.mail',
    message: '{{metric}} is not of the form datadog.marketplace.partner.product.',
  },
  'datadog/pricing-product': {
    title: 'product_id is the end of app_id',
    explanation: 'app_id is the partner, a hyphen, and the product.',
    example: 'app_id tern-mail, product_id mail',
    message: 'app_id {{app}} does not end in -{{product}}.',
  },
  'datadog/eula-named': {
    title: 'What is sold has an agreement',
    explanation: 'The customer accepts it at the purchase: a PDF in the folder.',
    example: '"legal_terms": {"eula": "eula/eula.pdf"}',
    message: 'There is a price, but no legal_terms.eula. Add the agreement as a PDF.',
  },
  'datadog/eula-file': {
    title: 'The agreement is a PDF in the folder',
    explanation: 'Its name ends in .pdf, and its content is one.',
    example: 'eula/eula.pdf',
    message: 'There is no {{file}} in this folder.',
    messageName: '{{file}} does not end in .pdf.',
    messageContent: '{{file}} is not a PDF inside. Export the agreement as PDF.',
  },
  'datadog/vendor-id': {
    title: 'A partner in the Marketplace has a vendor_id',
    explanation: 'Datadog gives it: letters and hyphens. It never changes.',
    example: '"vendor_id": "tern"',
    message: 'author.vendor_id is not filled in. Datadog gives it to Marketplace partners.',
    messageForm: '{{vendor}} has other characters than letters and hyphens.',
  },
  'datadog/price-agreed': {
    title: 'Price and agreement are settled with Datadog',
    explanation: 'They are part of the partner contract.',
    example: 'Ask your partner manager',
    message: 'Are price, trial and agreement settled with Datadog’s Marketplace team?',
  },
} as const;
