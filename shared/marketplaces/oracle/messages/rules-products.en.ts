/** Products, categories and filters. */
export const messages = {
  'oracle/products-present': {
    title: 'The listing names a product',
    explanation: 'The API requires at least one product: it decides where customers find the listing.',
    example: 'Oracle Cloud Infrastructure',
    message: 'No product is chosen. Choose the one that the listing is for.',
  },
  'oracle/product-complete': {
    title: 'A product has a code and categories',
    explanation: 'The API requires both.',
    example: 'Oracle Cloud Infrastructure, Storage',
    message: 'This entry names no product. Choose one, or remove the entry.',
    messageCategories: 'This product has no category. Choose at least one.',
  },
  'oracle/product-known': {
    title: 'The product is in Oracle’s catalogue',
    explanation: 'Compared with the catalogue as it was last fetched; it may have changed since.',
    example: 'A product from the list',
    message:
      '{{code}} is not in the catalogue that was last fetched. Choose a product from the list, or refresh the catalogue.',
    messageInactive: '{{code}} is no longer active in Oracle’s catalogue. Choose another product.',
  },
  'oracle/product-repeated': {
    title: 'Each product stands once',
    explanation: 'Categories belong inside their product; the same product twice is ambiguous.',
    example: 'One entry for each product',
    message: '{{code}} stands more than once. Put its categories into one entry.',
  },
  'oracle/category-known': {
    title: 'The categories are in Oracle’s catalogue',
    explanation: 'Compared with the catalogue as it was last fetched; it may have changed since.',
    example: 'A category from the list',
    message:
      'Not in the catalogue that was last fetched: {{codes}}. Choose from the list, or refresh the catalogue.',
  },
  'oracle/category-of-product': {
    title: 'A category belongs to its product',
    explanation: 'In Oracle’s catalogue each category belongs to one product, and is taken only with it.',
    example: 'Storage, under Oracle Cloud Infrastructure',
    message: '{{codes}} does not belong to {{product}}. Choose categories of this product.',
  },
  'oracle/category-repeated': {
    title: 'Each category stands once',
    explanation: 'The same category twice adds nothing.',
    example: 'Storage, Security',
    message: 'A category stands more than once. Remove the repetition.',
  },
  'oracle/product-filters': {
    title: 'Mandatory filters are filled',
    explanation:
      'Oracle’s catalogue marks some filters of a product as mandatory, and some as taking several values.',
    example: 'Operating system: Linux',
    message: '{{filter}} is mandatory for this product. Choose a value.',
    messageMany: '{{filter}} takes one value. Keep one.',
  },
  'oracle/filter-known': {
    title: 'Filters and their values are in Oracle’s catalogue',
    explanation: 'Compared with the catalogue as it was last fetched; it may have changed since.',
    example: 'A value from the list',
    message:
      'Not among the product’s filters in the catalogue that was last fetched: {{code}}. Choose from the list.',
  },
} as const;
