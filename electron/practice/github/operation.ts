import type { Doc } from '../store.ts';
import type { World } from './world.ts';

export interface Request {
  readonly world: World;
  /** What stood in the path at `{name}`. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: ReadonlyMap<string, string>;
  readonly body: Doc;
}

export interface Outcome {
  readonly status: number;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The list that `json` would be, of which the answer carries one page. */
  readonly items?: readonly unknown[];
  /** For lists that stand in an object with their number: `check_runs`. */
  readonly itemsIn?: string;
}

export interface Operation {
  /** GitHub's own name in camel case, as Octokit has it. */
  readonly name: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the API's root; `{path*}` takes what is left, slashes included. */
  readonly path: string;
  readonly run: (request: Request) => Outcome;
}

export const ok = (json: unknown, status = 200): Outcome => ({ status, json });
export const page = (items: readonly unknown[], itemsIn?: string): Outcome =>
  itemsIn === undefined ? { status: 200, items } : { status: 200, items, itemsIn };

export const fullNameIn = ({ path }: Request): string => `${path['owner']}/${path['repo']}`;

export const textIn = (body: Doc, name: string): string => {
  const value = body[name];
  return typeof value === 'string' ? value : '';
};
