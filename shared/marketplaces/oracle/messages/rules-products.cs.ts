import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-products.en.ts';

export const messages: Translated<typeof en> = {
  'oracle/products-present': {
    title: 'Nabídka uvádí produkt',
    explanation: 'API vyžaduje aspoň jeden produkt: podle něj zákazníci nabídku najdou.',
    example: 'Oracle Cloud Infrastructure',
    message: 'Není zvolen žádný produkt. Zvolte ten, ke kterému nabídka patří.',
  },
  'oracle/product-complete': {
    title: 'Produkt má kód a kategorie',
    explanation: 'API vyžaduje obojí.',
    example: 'Oracle Cloud Infrastructure, Storage',
    message: 'Tento záznam neuvádí produkt. Zvolte ho, nebo záznam odeberte.',
    messageCategories: 'Tento produkt nemá kategorii. Zvolte aspoň jednu.',
  },
  'oracle/product-known': {
    title: 'Produkt je v katalogu Oracle',
    explanation: 'Porovnáno s katalogem, jak byl naposledy načten; od té doby se mohl změnit.',
    example: 'Produkt ze seznamu',
    message: '{{code}} není v naposledy načteném katalogu. Zvolte produkt ze seznamu, nebo katalog obnovte.',
    messageInactive: '{{code}} už není v katalogu Oracle aktivní. Zvolte jiný produkt.',
  },
  'oracle/product-repeated': {
    title: 'Každý produkt je tu jednou',
    explanation: 'Kategorie patří do svého produktu; týž produkt dvakrát je nejednoznačný.',
    example: 'Jeden záznam na produkt',
    message: '{{code}} je tu vícekrát. Spojte jeho kategorie do jednoho záznamu.',
  },
  'oracle/category-known': {
    title: 'Kategorie jsou v katalogu Oracle',
    explanation: 'Porovnáno s katalogem, jak byl naposledy načten; od té doby se mohl změnit.',
    example: 'Kategorie ze seznamu',
    message: 'V naposledy načteném katalogu není: {{codes}}. Zvolte ze seznamu, nebo katalog obnovte.',
  },
  'oracle/category-of-product': {
    title: 'Kategorie patří ke svému produktu',
    explanation: 'V katalogu Oracle patří každá kategorie k jednomu produktu a jen s ním se přijme.',
    example: 'Storage pod Oracle Cloud Infrastructure',
    message: '{{codes}} nepatří k {{product}}. Zvolte kategorie tohoto produktu.',
  },
  'oracle/category-repeated': {
    title: 'Každá kategorie je tu jednou',
    explanation: 'Stejná kategorie dvakrát nic nepřidá.',
    example: 'Storage, Security',
    message: 'Některá kategorie je tu vícekrát. Odeberte opakování.',
  },
  'oracle/product-filters': {
    title: 'Povinné filtry jsou vyplněné',
    explanation:
      'Katalog Oracle označuje některé filtry produktu za povinné a u některých dovoluje více hodnot.',
    example: 'Operační systém: Linux',
    message: '{{filter}} je u tohoto produktu povinný. Zvolte hodnotu.',
    messageMany: '{{filter}} bere jednu hodnotu. Nechte jednu.',
  },
  'oracle/filter-known': {
    title: 'Filtry a jejich hodnoty jsou v katalogu Oracle',
    explanation: 'Porovnáno s katalogem, jak byl naposledy načten; od té doby se mohl změnit.',
    example: 'Hodnota ze seznamu',
    message: 'Mezi filtry produktu v naposledy načteném katalogu není: {{code}}. Zvolte ze seznamu.',
  },
};
