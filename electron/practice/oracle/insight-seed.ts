import type { Doc, Resource } from '../store.ts';
import { newId, text, timestamp, type World } from './world.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

const FIRST_NAMES = ['Ada', 'Tomáš', 'Inês', 'Björn', 'Chloé', 'Nadia', 'Paul', 'Sinéad', 'Marek', 'Yuki'];
const LAST_NAMES = [
  'Novák',
  'Weber',
  'Carvalho',
  'Lindqvist',
  'Moreau',
  'Haddad',
  'Okafor',
  'Byrne',
  'Kowalska',
  'Sato',
  'D’Angelo',
  'van Dijk',
];
const COMPANIES = [
  ['Bluebird Logistics', '12 Harbour Street, Gdansk'],
  ['Nordwind Energie', 'Deichstrasse 4, Hamburg'],
  ['Casa Verde Retail', 'Rua Nova 88, Porto'],
  ['Řehoř & syn, s.r.o.', 'Dlouhá 7, Brno'],
  ['+Plus Énergie', '3 quai des Moulins, Sète'],
  ['The "Quiet" Bakery, Ltd.', '9 Mill Lane, Cork'],
  ['Sato Precision', '2-4-1 Minami, Osaka'],
] as const;
const NOTES = [
  'Would like a demonstration (practice).',
  'Which regions?\nAnd how does it bill?',
  '=HYPERLINK("https://example.com/","see our needs")',
] as const;
/** More than one page of them. */
const LEADS = FIRST_NAMES.length * LAST_NAMES.length;

/**
 * Invented customers: once a listing went live for the first time, a lead generation listing has leads, and
 * one with packages has instances and a disbursement. They are there to be read, not to be plausible business.
 */
export function seedInsight(world: World, revision: Resource): void {
  const listing = world.store.get('listing', text(revision.doc, 'listingId'));
  if (listing === undefined || listing.hidden['hasInsight'] === true) return;
  world.store.replace(listing, { hidden: { ...listing.hidden, hasInsight: true } });
  const context = { listingId: listing.id, listingName: text(listing.doc, 'name') };
  if (revision.doc['listingType'] === 'LEAD_GENERATION') seedLeads(world, listing, context);
  const first = world.store.list('listingRevisionPackage', revision.id)[0];
  if (first !== undefined) seedSales(world, revision, first, context);
}

function seedLeads(world: World, listing: Resource, context: Doc): void {
  for (let index = 0; index < LEADS; index += 1) {
    const id = newId(world, 'lead');
    const at = new Date(world.now() - index * 0.7 * DAY_MS).toISOString();
    const firstName = FIRST_NAMES[index % FIRST_NAMES.length] ?? '';
    const lastName = LAST_NAMES[Math.floor(index / FIRST_NAMES.length)] ?? '';
    const [company, companyAddress] = COMPANIES[index % COMPANIES.length] ?? ['', ''];
    world.store.insert('lead', id, listing.id, {
      id,
      ...context,
      compartmentId: listing.doc['compartmentId'],
      lifecycleState: 'ACTIVE',
      timeCreated: at,
      additionalInfo: {
        company,
        companyAddress,
        email: `${plain(firstName)}.${plain(lastName)}@example.com`,
        firstName,
        lastName,
        phone: `+1 555 01${String(index % 100).padStart(2, '0')}`,
        notes: NOTES[index % NOTES.length],
      },
    });
  }
}

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');

const REGIONS = ['us-ashburn-1', 'eu-frankfurt-1', 'ap-tokyo-1'] as const;
/** Days ago, the enterprise period, what was used, and what it comes to. */
const PAYMENTS = [
  [20, 'OCT-26', '720', '1440.00', '1368.00', '1477.44'],
  [65, 'SEP-26', '688', '1376.00', '1307.20', '1411.78'],
  [80, 'AUG-26', '-24', '-48.00', '-45.60', '-49.25'],
] as const;

function seedSales(world: World, revision: Resource, first: Resource, context: Doc): void {
  const common = { ...context, compartmentId: revision.doc['compartmentId'] };
  for (const daysAgo of [0, 8, 11, 16, 23, 31, 40, 47, 58, 71]) {
    const at = new Date(world.now() - daysAgo * DAY_MS).toISOString();
    const instanceId = newId(world, 'instance');
    const doc = {
      publisherId: world.identity.publisherId,
      ...context,
      listingVersionId: revision.id,
      packageVersion: first.doc['packageVersion'],
      packageVersionId: first.id,
      status: daysAgo >= 40 ? 'TERMINATED' : 'RUNNING',
      instanceId,
      timeInstanceCreation: at,
      ...(daysAgo >= 40 ? { timeInstanceTermination: timestamp(world) } : {}),
      region: REGIONS[daysAgo % REGIONS.length],
      realm: 'OC1',
      shape: 'VM.Standard.E5.Flex',
      ociTenancy: 'practice-customer',
      tenantAdminName: 'Practice Customer',
      tenantAdminEmail: 'admin@example.com',
    };
    world.store.insert('customerInstance', instanceId, null, doc, { ...common, timeCreated: at });
  }
  for (const [daysAgo, ...payment] of PAYMENTS) {
    const at = new Date(world.now() - daysAgo * DAY_MS).toISOString();
    world.store.insert('disbursement', newId(world, 'disbursement'), null, disbursement(context, payment), {
      ...common,
      timeCreated: at,
    });
  }
}

type Payment = readonly [period: string, quantity: string, used: string, partner: string, usd: string];

/** Amounts are texts in this API. */
function disbursement(context: Doc, [period, quantity, used, partner, usd]: Payment): Doc {
  return {
    enterpriseQuarter: 'Q2',
    enterprisePeriod: period,
    ...context,
    sku: 'B00000',
    transactionReferenceId: 'PRACTICE-0001',
    customerId: '100001',
    customerName: 'Bluebird Logistics',
    customerDomain: 'example.com',
    country: 'PL',
    city: 'Gdansk',
    zip: '80-001',
    currencyCode: 'EUR',
    usageQuantity: quantity,
    usedAmountLc: used,
    lcAmountForDisbursementCalculations: used,
    lcAmountForDisbursementAfterTax: used,
    lcPartnerPayment: partner,
    fxRateLcToUsd: '1.08',
    disbursementAmountUsd: usd,
    partnerName: 'Practice Partner',
    partnerId: '200001',
  };
}
