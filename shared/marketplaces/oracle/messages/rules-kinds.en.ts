/** What only lead generation listings or services have. */
export const messages = {
  'oracle/lead-link': {
    title: 'Addresses of demo, training and download are complete',
    explanation: 'Oracle asks that every link reaches its target. A complete address begins with https://.',
    example: 'https://www.acme.com/demo',
    message: '{{url}} is not a complete address. Begin it with https://.',
  },
  'oracle/download-address': {
    title: 'The form leads somewhere',
    explanation:
      'The text is shown while the customer leaves their name; the address is where they are led after it.',
    example: 'https://www.acme.com/download',
    message: 'There is a text beside the form, but no address to lead to after it.',
  },
  'oracle/service-products': {
    title: 'The service names a product',
    explanation: 'The API requires at least one Oracle product.',
    example: 'Oracle Cloud Infrastructure',
    message: 'No product is chosen. Choose the ones that the service is for.',
  },
  'oracle/service-industries': {
    title: 'The service names an industry',
    explanation: 'The API requires at least one. It does not list the codes.',
    example: 'FINANCIAL_SERVICES',
    message: 'No industry is named. Enter at least one of Oracle’s codes.',
  },
  'oracle/service-product-known': {
    title: 'The products are in Oracle’s catalogue',
    explanation: 'Compared with the catalogue as it was last fetched; it may have changed since.',
    example: 'Products from the list',
    message:
      'Not in the catalogue that was last fetched: {{codes}}. Choose from the list, or refresh the catalogue.',
  },
  'oracle/trained-professionals': {
    title: 'Trained people are counted for a product',
    explanation: 'The API requires the product and the number.',
    example: 'Oracle Cloud Infrastructure, 12',
    message: 'This entry names no product. Choose one, or remove the entry.',
    messageCount: 'This entry has no number of people. Enter it.',
  },
  'oracle/geo-location-complete': {
    title: 'A region has its details',
    explanation: 'The API requires the region, one of seven, and its details.',
    example: 'Europe: Germany, Austria, Switzerland',
    message: 'This entry names none of Oracle’s seven regions. Choose one.',
    messageDetails: 'This region has no details. Say which countries or cities, for instance.',
  },
  'oracle/service-proof': {
    title: 'Customers prove that you can do it',
    explanation: 'Oracle reviews the ability of who offers a service, and asks for customers by name.',
    example: 'Two customers, each with what was done for them',
    message:
      'Are there customers that Oracle may ask, and are they named here or in the note to the reviewers?',
  },
} as const;
