import type { ReceivedBody } from '../body-files.ts';
import type { Doc, Resource } from '../store.ts';
import { present } from './present.ts';
import { etagOf, type World } from './world.ts';

/** A request that was understood: signed, routed, its body parsed and checked. */
export interface Call {
  readonly world: World;
  readonly query: ReadonlyMap<string, string>;
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed body; empty when the operation takes none. */
  readonly body: Doc;
  readonly received: ReceivedBody;
}

export interface Outcome {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly file?: { readonly hash: string; readonly mimeType: string };
}

interface OperationShape {
  readonly name: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Under the API's version; `{id}` stands for the identity. */
  readonly path: string;
  /** Whether `opc-retry-token` makes it safe to repeat. */
  readonly takesRetryToken?: true;
  /** The model of its JSON body, or 'file' for bytes. */
  readonly body?: string;
  /** Query parameters and headers that must be there. */
  readonly requiredQuery?: readonly string[];
  readonly requiredHeaders?: readonly string[];
}

/** On the object that the path names. Reads answer with its etag, writes honour if-match. */
export interface OperationOnOne extends OperationShape {
  readonly kind: string;
  readonly run: (call: Call, target: Resource) => Outcome;
}

export interface OperationOnMany extends OperationShape {
  readonly kind?: undefined;
  readonly run: (call: Call) => Outcome;
}

export type Operation = OperationOnOne | OperationOnMany;

export function shown(
  world: World,
  resource: Resource,
  headers: Readonly<Record<string, string>> = {},
): Outcome {
  return { status: 200, headers: { etag: etagOf(resource), ...headers }, json: present(world, resource) };
}

export const accepted = (workRequestId: string): Outcome => ({
  status: 202,
  headers: { 'opc-work-request-id': workRequestId },
});

export const done = (): Outcome => ({ status: 204, headers: {} });

/** A plain read of one object. */
export function readOperation(name: string, path: string, kind: string): OperationOnOne {
  return { name, method: 'GET', path, kind, run: ({ world }, target) => shown(world, target) };
}
