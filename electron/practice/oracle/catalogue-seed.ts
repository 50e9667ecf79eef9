import { Readable } from 'node:stream';
import type { Doc } from '../store.ts';
import { CURRENCIES, FILTERS, MARKETS, PRODUCTS, SERVICES, SHAPES, SUPPORT_DOCS } from './catalogue-data.ts';
import { newId, timestamp, type World } from './world.ts';

const VERSION = 1;

/** Fills the look-up tables at the first start. */
export async function seedCatalogue(world: World): Promise<void> {
  if (world.store.setting<number>('oracle.catalogue') === VERSION) return;
  const bodies = await Promise.all(
    SUPPORT_DOCS.map(({ content }) =>
      world.store.bodies.receiveToFile(Readable.from([Buffer.from(content)])),
    ),
  );
  world.store.transaction(() => {
    const times = { lifecycleState: 'ACTIVE', timeCreated: timestamp(world), timeUpdated: timestamp(world) };
    const add = (kind: string, id: string, doc: Doc, hidden?: Doc, body?: string): void => {
      world.store.insert(kind, id, null, doc, hidden ?? {}, body ?? null);
    };
    for (const { code, name, group, categories, hasFilters } of PRODUCTS) {
      const filters = hasFilters === true ? { additionalFilters: FILTERS } : {};
      add('product', code, { name, code, productGroup: group, ...filters, ...times });
      for (const [category, title] of Object.entries(categories)) {
        add('category', `${code}_${category}`, {
          name: title,
          code: `${code}_${category}`,
          productCode: code,
          ...times,
        });
      }
    }
    for (const [code, name, billToCountries] of MARKETS) {
      add('market', code, {
        name,
        code,
        categoryCode: 'COMMERCIAL',
        realmCode: 'OC1',
        billToCountries,
        ...times,
      });
    }
    for (const [currencyCode, exchangeRate] of CURRENCIES) {
      add('supportedCurrency', currencyCode, { currencyCode, exchangeRate, lifecycleState: 'ACTIVE' });
    }
    for (const { shape, ocpus, memoryInGBs } of SHAPES) {
      add('supportedShape', shape, {
        shape,
        isFlexible: ocpus !== undefined,
        ...(ocpus === undefined ? {} : { ocpuOptions: { min: ocpus[0], max: ocpus[1] } }),
        ...(memoryInGBs === undefined
          ? {}
          : { memoryOptions: { minInGBs: memoryInGBs[0], maxInGBs: memoryInGBs[1] } }),
      });
    }
    SUPPORT_DOCS.forEach(({ code, name, group, description, fileName }, index) => {
      const body = bodies[index];
      const doc = { name, code, supportDocGroup: group, description, fileName, ...times };
      add('supportDoc', code, doc, { mimeType: 'text/markdown' }, body && world.store.bodies.keep(body));
    });
    for (const service of SERVICES) {
      const listingId = newId(world, 'listing');
      add('availableService', listingId, { listingId, ...service });
    }
    add('publisher', world.identity.publisherId, publisher(world));
    world.store.saveSetting('oracle.catalogue', VERSION);
  });
}

function publisher(world: World): Doc {
  return {
    id: world.identity.publisherId,
    compartmentId: world.identity.tenancyId,
    registryNamespace: 'practice',
    legacyId: '200001',
    displayName: 'Practice Partner',
    description: 'An invented company. It exists so that listings have a publisher.',
    yearFounded: 2012,
    websiteUrl: 'https://partner.example.com',
    contactEmail: 'publisher@example.com',
    contactPhone: '+1 555 0100',
    hqAddress: '1 Example Street, Springfield',
    publisherStatus: 'APPROVED',
    publisherType: 'EXTERNAL',
    notificationEmail: 'publisher@example.com',
    opnMembership: { opnStatus: 'ACTIVE', opnNumber: '1000001', opnMembershipType: 'Build' },
    timeCreated: timestamp(world),
    timeUpdated: timestamp(world),
  };
}
