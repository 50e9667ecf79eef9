import type { Operation } from './operation.ts';

export interface Route {
  readonly operation: Operation;
  /** What stands where the path has `{id}`. */
  readonly id: string;
}

/** Finds operations by verb and path; both are matched exactly, capital letters included. */
export class Router {
  readonly #byShape = new Map<string, Operation>();
  readonly #paths = new Set<string>();

  constructor(operations: readonly (Operation & { readonly basePath: string })[]) {
    for (const operation of operations) {
      const path = operation.basePath + operation.path;
      this.#byShape.set(`${operation.method} ${path}`, operation);
      this.#paths.add(path);
    }
  }

  find(method: string, path: string): Route | undefined {
    for (const { shape, id } of shapesOf(path)) {
      const operation = this.#byShape.get(`${method} ${shape}`);
      if (operation !== undefined) return { operation, id };
    }
    return undefined;
  }

  /** Whether the path is known, if not with this verb. */
  knows(path: string): boolean {
    return shapesOf(path).some(({ shape }) => this.#paths.has(shape));
  }
}

/** The path itself, and with its third segment (the second under the version) as an identity. */
function shapesOf(path: string): readonly { readonly shape: string; readonly id: string }[] {
  const segments = path.split('/');
  const id = segments[3];
  if (id === undefined || id === '') return [{ shape: path, id: '' }];
  return [{ shape: segments.with(3, '{id}').join('/'), id: decode(id) }];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
