/** Fills an empty workspace with the sample: terms, an artifact and a listing that has everything but a reviewer. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Client } from '../../../shared/contract/client.ts';
import type { Input, MethodName, Output } from '../../../shared/contract/methods.ts';
import { VitrineError } from '../../../shared/contract/result.ts';
import type { DraftId } from '../../../shared/domain/ids.ts';
import {
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonObject,
  valueAt,
} from '../../../shared/domain/json.ts';
import { jsonObjectSchema } from '../../../shared/domain/json-schema.ts';
import type { BlobRef, Part } from '../../../shared/domain/parts.ts';
import { termsVersionPart } from '../../../shared/marketplaces/oracle/schema.ts';

const sampleSchema = z.object({
  terms: z.object({ name: z.string(), version: z.string(), file: z.string() }),
  artifact: jsonObjectSchema,
  listing: z.looseObject({
    displayName: z.string(),
    icon: z.string(),
    screenshots: z.array(z.object({ displayName: z.string(), description: z.string(), file: z.string() })),
    package: jsonObjectSchema,
  }),
});

/** @throws VitrineError whatever the core answered instead of a value. */
export async function ask<M extends MethodName>(
  client: Client,
  method: M,
  input: Input<M>,
): Promise<Output<M>> {
  const result = await client.call(method, input);
  if (result.ok) return result.value;
  throw new VitrineError(result.error.code, result.error.message, result.error.details);
}

/** In `dist` the resources lie beside it; from the source, in the checkout. */
function sampleDir(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const places = ['../resources', '../../resources', '../../../resources'].map((place) =>
    resolve(here, place, 'samples/acme-backup'),
  );
  const found = places.find((place) => existsSync(join(place, 'sample.json')));
  if (found === undefined)
    throw new VitrineError('not-found', 'The sample listing is missing from this installation.');
  return found;
}

/** @returns the sample listing's id, or undefined in a workspace that has drafts of its own. */
export async function fillWithSample(client: Client): Promise<DraftId | undefined> {
  const { listing: listings, terms, artifact } = await ask(client, 'drafts.counts', {});
  if (listings + terms + artifact > 0) return undefined;
  const dir = sampleDir();
  const sample = sampleSchema.parse(JSON.parse(await readFile(join(dir, 'sample.json'), 'utf8')));
  const { accounts } = await ask(client, 'accounts.list', {});
  const practice = accounts.find((account) => account.isPractice && account.marketplace === 'oracle');
  if (practice !== undefined) await ask(client, 'accounts.test', { id: practice.id });

  const termsText = await readFile(join(dir, sample.terms.file), 'utf8');
  const termsId = await create(client, 'oracle.terms', {
    terms: {
      type: 'document',
      value: {
        name: sample.terms.name,
        versions: [{ id: VERSION_ID, displayName: sample.terms.version }],
        activeVersion: VERSION_ID,
      },
    },
    [termsVersionPart(VERSION_ID)]: { type: 'text', text: termsText },
  });
  const artifactId = await create(client, 'oracle.artifact', {
    artifact: { type: 'document', value: sample.artifact },
  });
  const icon = await upload(client, join(dir, sample.listing.icon), sample.listing.icon);
  const screenshots: Json[] = [];
  for (const [index, screenshot] of sample.listing.screenshots.entries()) {
    const file = await upload(client, join(dir, screenshot.file), screenshot.file);
    screenshots.push({ ...screenshot, id: `screenshot-${index + 1}`, file });
  }
  const { package: offer, ...texts } = sample.listing;
  return await create(client, 'oracle.application', {
    listing: {
      type: 'document',
      value: {
        ...jsonObjectSchema.parse(texts),
        icon,
        screenshots,
        products: productsFrom(await ask(client, 'drafts.context', { id: termsId })),
        packages: [{ ...offer, id: 'package-1', artifact: artifactId, terms: termsId }],
      },
    },
  });
}

const VERSION_ID = 'version-1';

async function create(client: Client, kind: string, parts: Readonly<Record<string, Part>>): Promise<DraftId> {
  return (await ask(client, 'drafts.create', { kind, parts })).id;
}

async function upload(client: Client, path: string, fileName: string): Promise<BlobRef> {
  const bytes = new Uint8Array(await readFile(path));
  const { upload: id } = await ask(client, 'blobs.begin', { fileName, sizeBytes: bytes.byteLength });
  await ask(client, 'blobs.append', { upload: id, bytes });
  return await ask(client, 'blobs.finish', { upload: id });
}

/** The first product of the account's catalogue with its first category, and what its mandatory filters ask. */
function productsFrom({ context }: Output<'drafts.context'>): readonly Json[] {
  const collection = (name: string): readonly JsonObject[] => {
    const items = valueAt(context, ['catalogue', name]);
    return isJsonArray(items) ? items.filter(isJsonObject) : [];
  };
  const categories = collection('categories');
  const product = collection('products').find((candidate) =>
    categories.some((category) => category['productCode'] === candidate['code']),
  );
  const category = categories.find((candidate) => candidate['productCode'] === product?.['code']);
  if (product === undefined || category === undefined) return [];
  const filters = isJsonArray(product['additionalFilters'])
    ? product['additionalFilters'].filter(isJsonObject)
    : [];
  const mandatory = filters.filter((filter) => filter['isMandatory'] === true);
  return [
    {
      code: product['code'] ?? '',
      categories: [category['code'] ?? ''],
      ...(mandatory.length === 0
        ? {}
        : {
            additionalFilters: mandatory.map((filter) => ({
              filterCode: filter['code'] ?? '',
              filterProperties: [valueAt(filter, ['properties', 0, 'code']) ?? ''],
            })),
          }),
    },
  ];
}
