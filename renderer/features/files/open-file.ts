/** Which file of the folder is open in place of the form, and where in it. */
import type { Kind } from '../../../shared/domain/marketplace.ts';
import type { Parts } from '../../../shared/domain/parts.ts';
import type { Finding } from '../../../shared/domain/rules.ts';
import type { Cell, TableView } from '../../../shared/domain/table.ts';

export interface OpenFile {
  readonly path: string;
  readonly as: 'table' | 'text';
  readonly cell?: Cell;
  /** One-based, in a text. */
  readonly line?: number;
  readonly column?: number;
}

export const tableAt = (kind: Kind, parts: Parts, path: string): TableView | undefined =>
  kind.tables?.find((view) => view.pathOf(parts) === path);

/** A table where it can be one, else a text. */
export function fileAt(kind: Kind, parts: Parts, path: string): OpenFile {
  return { path, as: tableAt(kind, parts, path) === undefined ? 'text' : 'table' };
}

/** Whether this part is a file that a person knows by its path, and not a part of the form. */
export const isFileOf = (kind: Kind, part: string): boolean =>
  kind.content === 'files' || kind.pathInZip?.(part) !== undefined;

/** Where a finding is, in the file that it is about; undefined for what is no text. */
export function fileOfFinding(kind: Kind, parts: Parts, finding: Finding): OpenFile | undefined {
  const { part, line, column } = finding;
  const content = Object.hasOwn(parts, part) ? parts[part] : undefined;
  if (!isFileOf(kind, part) || content?.type !== 'text') return undefined;
  const view = tableAt(kind, parts, part);
  const cell = view?.placeOf(parts, finding);
  if (cell !== undefined) return { path: part, as: 'table', cell };
  return {
    path: part,
    as: 'text',
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  };
}
