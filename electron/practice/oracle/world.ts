import { createHash } from 'node:crypto';
import type { PracticeDelays, ReviewerPolicy } from '../options.ts';
import type { Doc, PracticeStore, Resource } from '../store.ts';
import { invalid, notFound, relatedNotFound } from './errors.ts';
import type { Identity } from './identity.ts';
import { isCompartmentId, newOcid } from './ocid.ts';

/** What every operation works on. */
export interface World {
  readonly store: PracticeStore;
  readonly identity: Identity;
  readonly delays: PracticeDelays;
  readonly listingLimit: number;
  now(): number;
  random(): number;
  policy(): ReviewerPolicy;
  /** Where this server is reached; content addresses begin with it. */
  baseUrl(): string;
}

export const BASE_PATH = '/20241201';

const OCID_TYPES: Readonly<Record<string, string>> = {
  listing: 'marketplacepublisherlisting',
  listingRevision: 'marketplacepublisherlistingrevision',
  listingRevisionAttachment: 'marketplacepublisherlistingrevisionattachment',
  listingRevisionNote: 'marketplacepublisherlistingrevisionnote',
  listingRevisionPackage: 'marketplacepublisherlistingrevisionpackage',
  artifact: 'marketplacepublisherartifact',
  term: 'marketplacepublisherterm',
  termVersion: 'marketplacepublishertermversion',
  workRequest: 'marketplacepublisherworkrequest',
  lead: 'marketplacepublisherlead',
  stack: 'ormstack',
};

export const timestamp = (world: World): string => new Date(world.now()).toISOString();

export function newId(world: World, kind: string): string {
  return newOcid(world.store, () => world.random(), OCID_TYPES[kind] ?? kind);
}

/** @throws OracleError 404 */
export function find(world: World, kind: string, id: string): Resource {
  const resource = world.store.get(kind, id);
  if (resource === undefined) throw notFound(`${kind} ${id}`);
  return resource;
}

/** What a body refers to. @throws OracleError 400 that names the field */
export function findRelated(world: World, kind: string, id: unknown, field: string): Resource {
  const resource = world.store.get(kind, String(id));
  if (resource === undefined) throw relatedNotFound(field, kind);
  return resource;
}

export function checkCompartment(value: unknown): void {
  if (!isCompartmentId(value)) throw invalid('The field compartmentId must be the OCID of a compartment.');
}

export interface Creation {
  readonly kind: string;
  readonly parentId?: string;
  readonly doc: Doc;
  readonly hidden?: Doc;
  readonly body?: string | null;
}

/** Adds identity and times. `null` in a body to create with is as good as nothing. */
export function create(world: World, { kind, parentId, doc, hidden, body }: Creation): Resource {
  const at = timestamp(world);
  const id = newId(world, kind);
  const full = { id, ...withoutEmpty(doc), timeCreated: at, timeUpdated: at };
  return world.store.insert(kind, id, parentId ?? null, full, hidden ?? {}, body ?? null);
}

/**
 * Changes what is given; `null` and undefined take a field away. Everything else stays.
 * @returns the resource as it is now
 */
export function change(
  world: World,
  resource: Resource,
  doc: Doc,
  more: { readonly hidden?: Doc; readonly body?: string | null } = {},
): Resource {
  return world.store.replace(resource, {
    doc: { ...withoutEmpty({ ...resource.doc, ...doc }), timeUpdated: timestamp(world) },
    ...(more.hidden === undefined ? {} : { hidden: withoutEmpty({ ...resource.hidden, ...more.hidden }) }),
    ...(more.body === undefined ? {} : { body: more.body }),
  });
}

export function withoutEmpty(doc: Doc): Doc {
  return Object.fromEntries(Object.entries(doc).filter(([, value]) => value !== undefined && value !== null));
}

export function text(doc: Doc, field: string): string {
  const value = doc[field];
  return typeof value === 'string' ? value : '';
}

export function etagOf(resource: Resource): string {
  return digest(`${resource.id}:${resource.version}`);
}

/** Of the bytes alone: the icon keeps it while the texts around it change. */
export function contentEtagOf(resource: Resource): string {
  return digest(`${resource.id}:${resource.body}`);
}

const digest = (of: string): string => createHash('sha256').update(of).digest('hex').slice(0, 40);
