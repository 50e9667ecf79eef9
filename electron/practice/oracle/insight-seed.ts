import type { Doc, Resource } from '../store.ts';
import { newId, text, timestamp, type World } from './world.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

const PEOPLE = [
  ['Ada', 'Novak', 'Bluebird Logistics', '12 Harbour Street, Gdansk'],
  ['Tomas', 'Weber', 'Nordwind Energie', 'Deichstrasse 4, Hamburg'],
  ['Ines', 'Carvalho', 'Casa Verde Retail', 'Rua Nova 88, Porto'],
] as const;

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
  PEOPLE.forEach(([firstName, lastName, company, companyAddress], index) => {
    const id = newId(world, 'lead');
    const at = new Date(world.now() - index * DAY_MS).toISOString();
    const email = `${firstName}.${lastName}@example.com`.toLowerCase();
    world.store.insert('lead', id, listing.id, {
      id,
      ...context,
      compartmentId: listing.doc['compartmentId'],
      lifecycleState: 'ACTIVE',
      timeCreated: at,
      additionalInfo: {
        company,
        companyAddress,
        email,
        firstName,
        lastName,
        phone: `+1 555 010 ${index}${index}`,
        notes: 'Would like a demonstration (practice).',
      },
    });
  });
}

function seedSales(world: World, revision: Resource, first: Resource, context: Doc): void {
  const common = { ...context, compartmentId: revision.doc['compartmentId'] };
  for (const daysAgo of [0, 8, 40]) {
    const at = new Date(world.now() - daysAgo * DAY_MS).toISOString();
    const instanceId = newId(world, 'instance');
    const doc = {
      publisherId: world.identity.publisherId,
      ...context,
      listingVersionId: revision.id,
      packageVersion: first.doc['packageVersion'],
      packageVersionId: first.id,
      status: daysAgo === 40 ? 'TERMINATED' : 'RUNNING',
      instanceId,
      timeInstanceCreation: at,
      ...(daysAgo === 40 ? { timeInstanceTermination: timestamp(world) } : {}),
      region: 'us-ashburn-1',
      realm: 'OC1',
      shape: 'VM.Standard.E5.Flex',
      ociTenancy: 'practice-customer',
      tenantAdminName: 'Practice Customer',
      tenantAdminEmail: 'admin@example.com',
    };
    world.store.insert('customerInstance', instanceId, null, doc, { ...common, timeCreated: at });
  }
  const at = new Date(world.now() - 20 * DAY_MS).toISOString();
  world.store.insert('disbursement', newId(world, 'disbursement'), null, disbursement(context), {
    ...common,
    timeCreated: at,
  });
}

/** Amounts are texts in this API. */
function disbursement(context: Doc): Doc {
  return {
    enterpriseQuarter: 'Q2',
    enterprisePeriod: 'OCT-26',
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
    usageQuantity: '720',
    usedAmountLc: '1440.00',
    lcAmountForDisbursementCalculations: '1440.00',
    lcAmountForDisbursementAfterTax: '1440.00',
    lcPartnerPayment: '1368.00',
    fxRateLcToUsd: '1.08',
    disbursementAmountUsd: '1477.44',
    partnerName: 'Practice Partner',
    partnerId: '200001',
  };
}
