import type { Doc } from '../store.ts';
import { invalid } from './errors.ts';
import type { Call, OperationOnMany, Outcome } from './operation.ts';
import { summarize } from './present.ts';
import { find, text } from './world.ts';

/** The API states neither a default nor a maximum; these are ours. */
const DEFAULT_LIMIT = 100;
const MOST = 1000;

export interface ListSpec {
  readonly name: string;
  readonly path: string;
  readonly kind: string;
  readonly required?: readonly string[];
  /** Query parameter -> field; whole values are compared. */
  readonly filters?: Readonly<Record<string, string>>;
  /** The query parameter that names the object whose children are listed, and its kind. */
  readonly parent?: { readonly query: string; readonly kind: string };
  /** A query parameter that names an object which has to be there, and narrows nothing. */
  readonly about?: { readonly query: string; readonly kind: string };
  /** The first one is the default; each with the field it sorts by. */
  readonly sorts?: Readonly<Record<string, string>>;
}

const SORTS = { timeCreated: 'timeCreated', displayName: 'displayName' };

export function listOperation(spec: ListSpec): OperationOnMany {
  const required = [...(spec.required ?? []), ...(spec.parent === undefined ? [] : [spec.parent.query])];
  return {
    name: spec.name,
    method: 'GET',
    path: spec.path,
    requiredQuery: required,
    run: (call) => {
      const { world, query } = call;
      const parentId = spec.parent === undefined ? undefined : (query.get(spec.parent.query) ?? '');
      if (spec.parent !== undefined) find(world, spec.parent.kind, parentId ?? '');
      const about = spec.about === undefined ? '' : (query.get(spec.about.query) ?? '');
      if (spec.about !== undefined && about !== '') find(world, spec.about.kind, about);
      const items = world.store
        .list(spec.kind, parentId)
        .map((resource) => ({ resource, doc: summarize(world, resource), sequence: resource.sequence }));
      const matching = items.filter(({ resource, doc }) =>
        matches(spec.filters ?? {}, query, { ...resource.hidden, ...resource.doc, ...doc }),
      );
      return page(call, matching, spec.sorts ?? SORTS);
    },
  };
}

function matches(
  filters: Readonly<Record<string, string>>,
  query: ReadonlyMap<string, string>,
  doc: Doc,
): boolean {
  return Object.entries(filters).every(([parameter, field]) => {
    const wanted = query.get(parameter);
    return wanted === undefined || wanted === '' || doc[field] === wanted;
  });
}

export interface Listed {
  readonly doc: Doc;
  readonly sequence: number;
}

/** Sorts, cuts the wanted page, and says where the next begins. */
export function page(
  { query }: Pick<Call, 'query'>,
  items: readonly Listed[],
  sorts: Readonly<Record<string, string>>,
): Outcome {
  const sortBy = query.get('sortBy') || (Object.keys(sorts)[0] ?? '');
  const field = sorts[sortBy];
  if (field === undefined)
    throw invalid(`The query parameter sortBy must be one of ${Object.keys(sorts).join(', ')}.`);
  const order = query.get('sortOrder') || (sortBy === 'displayName' ? 'ASC' : 'DESC');
  if (order !== 'ASC' && order !== 'DESC')
    throw invalid('The query parameter sortOrder must be ASC or DESC.');
  const sign = order === 'ASC' ? 1 : -1;
  const keyed = items.map((item) => ({ item, key: sortKey(item.doc, field), sequence: item.sequence }));
  keyed.sort((left, right) => sign * compare(left, right));
  const after = readToken(query.get('page'));
  const first = after === undefined ? 0 : keyed.findIndex((entry) => sign * compare(entry, after) > 0);
  const limit = readLimit(query.get('limit'));
  const from = first === -1 ? keyed.length : first;
  const wanted = keyed.slice(from, from + limit);
  const last = wanted.at(-1);
  const hasMore = from + limit < keyed.length && last !== undefined;
  return {
    status: 200,
    headers: hasMore ? { 'opc-next-page': writeToken(last) } : {},
    json: { items: wanted.map(({ item }) => item.doc) },
  };
}

interface Position {
  readonly key: string;
  readonly sequence: number;
}

function sortKey(doc: Doc, field: string): string {
  if (field !== 'displayName') return text(doc, field);
  return (
    ['displayName', 'name', 'listingName', 'shape', 'currencyCode']
      .map((name) => text(doc, name))
      .find(Boolean) ?? ''
  );
}

function compare(left: Position, right: Position): number {
  if (left.key !== right.key) return left.key < right.key ? -1 : 1;
  return left.sequence - right.sequence;
}

function readLimit(value: string | undefined): number {
  if (value === undefined || value === '') return DEFAULT_LIMIT;
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST) {
    throw invalid(`The query parameter limit must be a whole number from 1 to ${MOST}.`);
  }
  return limit;
}

function writeToken({ key, sequence }: Position): string {
  return Buffer.from(JSON.stringify([key, sequence])).toString('base64url');
}

function readToken(token: string | undefined): Position | undefined {
  if (token === undefined || token === '') return undefined;
  try {
    const [key, sequence] = JSON.parse(Buffer.from(token, 'base64url').toString()) as [unknown, unknown];
    if (typeof key === 'string' && typeof sequence === 'number') return { key, sequence };
  } catch {
    // Falls through: what is not ours is refused below.
  }
  throw invalid('The query parameter page must be the opc-next-page of an earlier answer.');
}
