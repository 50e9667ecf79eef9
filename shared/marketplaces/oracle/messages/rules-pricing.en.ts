/** Pricing type, plans and rates. */
export const messages = {
  'oracle/pricing-type': {
    title: 'The listing says how it is paid for',
    explanation: 'The API requires FREE, BYOL or PAYGO.',
    example: 'BYOL: the customer brings a licence',
    message: 'No pricing type is chosen. Choose free, bring your own licence or paid.',
    messageUnknown: '“{{value}}” is not a pricing type. Choose free, bring your own licence or paid.',
  },
  'oracle/paid-has-plan': {
    title: 'A paid listing has a pricing plan',
    explanation: 'Without a plan there is nothing to charge. Inferred: Oracle does not say so.',
    example: 'Per OCPU and hour, USD 0.10',
    message: 'The listing is paid but has no pricing plan. Add one with its rates.',
  },
  'oracle/free-has-no-plan': {
    title: 'Only paid listings have pricing plans',
    explanation:
      'Plans of a free or bring-your-own-licence listing have no meaning. Inferred: Oracle does not say so.',
    example: 'No plans with BYOL',
    message: 'The listing is not paid but has pricing plans. Remove them, or choose paid.',
  },
  'oracle/plan-type': {
    title: 'A plan is metered or fixed',
    explanation: 'The API knows two types: metered for images, fixed for SaaS.',
    example: 'METERED',
    message: 'This plan has no type. Choose metered or fixed.',
    messageUnknown: '“{{value}}” is not a type of plan. Choose metered or fixed.',
  },
  'oracle/plan-name': {
    title: 'A plan has a name, a metered plan one of Oracle’s four',
    explanation: 'A metered plan is named after what is counted; a fixed plan has a name of your own.',
    example: 'PER_OCPU_LINEAR',
    message: 'This plan has no name. Give it one.',
    messageMetered: '“{{name}}” is not one of Oracle’s four metered plans. Choose one from the list.',
  },
  'oracle/fixed-plan-complete': {
    title: 'A fixed plan has a description and a billing frequency',
    explanation: 'The API requires both, and knows monthly, quarterly and yearly billing.',
    example: '“Up to 50 users”, monthly',
    message: 'This plan has no description. Say what the customer gets.',
    messageFrequency:
      'This plan has no billing frequency that Oracle knows. Choose monthly, quarterly or yearly.',
  },
  'oracle/plan-yearly': {
    title: 'Yearly billing may have gone',
    explanation:
      'One of Oracle’s SDKs says that yearly billing was removed, another still has it. Only the marketplace can tell.',
    example: 'MONTHLY',
    message: 'Yearly billing may no longer be taken. Have monthly or quarterly in mind if it is refused.',
  },
  'oracle/plan-fits-package': {
    title: 'Fixed plans are for SaaS',
    explanation:
      'Oracle documents fixed plans as SaaS pricing plans; that SaaS means no package is inferred.',
    example: 'METERED for an image',
    message:
      'A fixed plan is meant for SaaS, but this listing has packages to install. A metered plan may be what you mean.',
  },
  'oracle/plan-rates': {
    title: 'A plan has rates',
    explanation: 'The API requires the rates of every plan.',
    example: 'USD 0.10',
    message: 'This plan has no rate. Add one in USD.',
  },
  'oracle/rate-complete': {
    title: 'A rate has a currency and an amount',
    explanation: 'The API requires both.',
    example: 'USD, 0.10',
    message: 'This rate has no currency. Choose one.',
    messageRate: 'This rate has no amount. Write a number.',
  },
  'oracle/rate-currency-code': {
    title: 'A currency is a code of three capitals',
    explanation: 'The API takes ISO 4217 codes.',
    example: 'USD, EUR',
    message: '“{{code}}” is not a currency code. Use three capitals, such as USD.',
  },
  'oracle/rate-currency-supported': {
    title: 'The currency is one that Oracle supports',
    explanation: 'Compared with Oracle’s list of supported currencies as it was last fetched.',
    example: 'USD, EUR',
    message: '{{code}} is not among the currencies that Oracle supports. Choose one from the list.',
  },
  'oracle/rate-amount': {
    title: 'A rate is above zero',
    explanation: 'A listing that costs nothing is free. Inferred: Oracle does not say so.',
    example: '0.10',
    message: 'The amount {{rate}} is not above zero. Correct it, or choose free.',
  },
  'oracle/rate-repeated': {
    title: 'Each currency stands once in a plan',
    explanation: 'Two amounts in one currency contradict each other.',
    example: 'One USD rate',
    message: '{{code}} stands more than once in this plan. Keep one rate.',
  },
  'oracle/rate-usd-base': {
    title: 'USD is the base price',
    explanation: 'Oracle takes the price in USD as the base: it is set before any other currency.',
    example: 'USD 0.10, then EUR 0.09',
    message: 'This plan has {{codes}} but no rate in USD. Add the USD rate first.',
  },
  'oracle/container-pricing': {
    title: 'Container images and Helm charts are free or BYOL',
    explanation: 'Oracle takes no paid container image or Helm chart at present.',
    example: 'BYOL',
    message: 'A container image or Helm chart cannot be paid. Choose free or bring your own licence.',
  },
  'oracle/hourly-has-image': {
    title: 'Hourly prices need a compute image',
    explanation:
      'A listing paid by the hour holds a compute image, or a stack that refers to a paid image listing.',
    example: 'MACHINE_IMAGE with PER_OCPU_LINEAR',
    message:
      'The listing is paid by the hour but has no package type that holds a compute image. Choose an image or a stack.',
    messageStack:
      'The listing is paid by the hour, but this stack names no image listing. Name the paid image listing that it uses.',
  },
  'oracle/stack-price-matches': {
    title: 'A paid stack costs what its image costs',
    explanation: 'Price and unit of a paid stack equal those of the image listing that it refers to.',
    example: 'Both PER_OCPU_LINEAR, USD 0.10',
    message: 'Are price and unit the same as in the image listing that the stack uses?',
  },
  'oracle/minimum-billing-hours': {
    title: 'Minimum billing hours are set',
    explanation: 'Oracle does not publish where the minimum hours of this plan are written in the API.',
    example: 'Ask your Oracle contact, or look in the console',
    message: 'Oracle does not publish where the minimum billing hours go. Have you settled them with Oracle?',
  },
  'oracle/paid-registration': {
    title: 'The company may sell',
    explanation:
      'Paid listings need a US entity, a USD bank account, the signed US agreement and registration as a supplier.',
    example: 'All four before the first submission',
    message:
      'Does your company have the US entity, the USD account, the signed agreement and the supplier registration?',
  },
  'oracle/customer-countries': {
    title: 'Customers in the enabled countries can buy',
    explanation: 'Only customers in countries and currencies that are enabled on the listing can buy it.',
    example: 'USD for the United States',
    message: 'Are the countries and currencies enabled in which you want to sell?',
  },
} as const;
