import { notFound } from './errors.ts';
import { listOperation } from './lists.ts';
import { type Operation, readOperation } from './operation.ts';
import { mimeTypeOf } from './present.ts';

const required = ['compartmentId'];

export const catalogueOperations: readonly Operation[] = [
  readOperation('getProduct', '/products/{id}', 'product'),
  listOperation({
    name: 'listProducts',
    path: '/products',
    kind: 'product',
    required,
    filters: { productGroup: 'productGroup', name: 'name' },
  }),
  { ...readOperation('getCategory', '/categories/{id}', 'category'), requiredQuery: required },
  listOperation({
    name: 'listCategories',
    path: '/categories',
    kind: 'category',
    required,
    filters: { productCode: 'productCode', name: 'name' },
  }),
  readOperation('getMarket', '/markets/{id}', 'market'),
  listOperation({
    name: 'listMarkets',
    path: '/markets',
    kind: 'market',
    required,
    filters: { name: 'name' },
    // Nothing says how markets are chosen for a listing: every listing has all of them here.
    about: { query: 'listingId', kind: 'listing' },
  }),
  readOperation('getSupportDoc', '/supportDocs/{id}', 'supportDoc'),
  {
    name: 'getSupportDocContent',
    method: 'GET',
    path: '/supportDocs/{id}/content',
    kind: 'supportDoc',
    run: (_call, doc) => {
      if (doc.body === null) throw notFound('content of this support document');
      return { status: 200, headers: {}, file: { hash: doc.body, mimeType: mimeTypeOf(doc) } };
    },
  },
  listOperation({
    name: 'listSupportDocs',
    path: '/supportDocs',
    kind: 'supportDoc',
    required,
    filters: { supportDocGroup: 'supportDocGroup', name: 'name' },
  }),
  listOperation({
    name: 'listSupportedCurrencies',
    path: '/supportedCurrencies',
    kind: 'supportedCurrency',
    required,
  }),
  listOperation({
    name: 'listSupportedShapes',
    path: '/supportedShapes',
    kind: 'supportedShape',
    required,
    filters: { name: 'shape' },
  }),
  listOperation({
    name: 'listAvailableServices',
    path: '/availableServices',
    kind: 'availableService',
    required,
    filters: { name: 'displayName' },
  }),
  readOperation('getPublisher', '/publishers/{id}', 'publisher'),
  listOperation({
    name: 'listPublishers',
    path: '/publishers',
    kind: 'publisher',
    required,
    filters: { name: 'displayName' },
  }),
];
