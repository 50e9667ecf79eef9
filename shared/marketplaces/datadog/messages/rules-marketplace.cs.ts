import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-marketplace.en.ts';

export const messages: Translated<typeof en> = {
  'datadog/pricing-type': {
    title: 'Nabídka má známý způsob účtování',
    explanation: 'one_time, flat_fee pro měsíční cenu, nebo tag_count.',
    example: '"billing_type": "flat_fee"',
    message: '„{{type}}“ není způsob účtování. Zvolte one_time, flat_fee nebo tag_count.',
  },
  'datadog/pricing-fields': {
    title: 'Nabídka má, co její způsob účtování potřebuje',
    explanation:
      'tag_count potřebuje unit_price, unit_label, metric a tag; ostatní unit_price a nic z toho dalšího. product_id a short_description jsou třeba vždy.',
    example: '{"billing_type": "flat_fee", "unit_price": 99, …}',
    message: 'Nabídka typu {{type}} potřebuje {{field}}.',
    messageForbidden: 'Nabídka typu {{type}} nesmí mít {{field}}.',
  },
  'datadog/pricing-price': {
    title: 'Cena je číslo v amerických dolarech',
    explanation: 'Bez uvozovek a značek měny.',
    example: '"unit_price": 99',
    message: 'Cena musí být číslo, bez uvozovek.',
  },
  'datadog/pricing-assets': {
    title: 'Nabídka zahrnuje, co k ní patří',
    explanation: 'includes_assets je vždy true.',
    example: '"includes_assets": true',
    message: 'includes_assets musí být v každé nabídce true.',
  },
  'datadog/pricing-metric': {
    title: 'Účtovací metrika má tvar Datadogu',
    explanation: 'datadog.marketplace, partner, produkt.',
    example: 'datadog.marketplace.tern.mail',
    message: '{{metric}} nemá tvar datadog.marketplace.partner.product.',
  },
  'datadog/pricing-product': {
    title: 'product_id je konec app_id',
    explanation: 'app_id je partner, spojovník a produkt.',
    example: 'app_id tern-mail, product_id mail',
    message: 'app_id {{app}} nekončí na -{{product}}.',
  },
  'datadog/eula-named': {
    title: 'Co se prodává, má smlouvu',
    explanation: 'Zákazník ji při nákupu přijímá: PDF ve složce.',
    example: '"legal_terms": {"eula": "eula/eula.pdf"}',
    message: 'Je tu cena, ale ne legal_terms.eula. Přidejte smlouvu jako PDF.',
  },
  'datadog/eula-file': {
    title: 'Smlouva je PDF ve složce',
    explanation: 'Její název končí na .pdf a obsah je PDF.',
    example: 'eula/eula.pdf',
    message: 'V této složce není {{file}}.',
    messageName: '{{file}} nekončí na .pdf.',
    messageContent: '{{file}} není uvnitř PDF. Exportujte smlouvu jako PDF.',
  },
  'datadog/vendor-id': {
    title: 'Partner v Marketplace má vendor_id',
    explanation: 'Dává je Datadog: písmena a spojovníky. Nikdy se nemění.',
    example: '"vendor_id": "tern"',
    message: 'author.vendor_id není vyplněno. Partnerům v Marketplace je dává Datadog.',
    messageForm: '{{vendor}} má jiné znaky než písmena a spojovníky.',
  },
  'datadog/price-agreed': {
    title: 'Cena a smlouva jsou s Datadogem dohodnuty',
    explanation: 'Patří k partnerské smlouvě.',
    example: 'Zeptejte se svého partnerského manažera',
    message: 'Jsou cena, zkušební doba a smlouva dohodnuty s týmem Marketplace Datadogu?',
  },
};
