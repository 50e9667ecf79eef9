/** What SQLite and the file system say, as sentences for the person: what happened to what, and what to do next. */
import { type ErrorCode, VitrineError } from '../../../shared/contract/result.ts';

export interface StoreTrouble {
  readonly kind: 'full' | 'io' | 'read-only' | 'busy' | 'damaged';
  readonly code: Extract<ErrorCode, 'store-failed' | 'read-only'>;
  readonly message: string;
}

/** SQLite's extended codes begin with the primary one; the file system's are its own. */
const TROUBLES: readonly (readonly [RegExp, StoreTrouble['kind']])[] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)/, 'full'],
  [/^(SQLITE_READONLY|EROFS)/, 'read-only'],
  [/^(SQLITE_BUSY|SQLITE_LOCKED)/, 'busy'],
  [/^(SQLITE_CORRUPT|SQLITE_NOTADB)/, 'damaged'],
  [/^(SQLITE_IOERR|SQLITE_CANTOPEN|SQLITE_PERM|EACCES|EPERM|EIO|ENOTDIR|EEXIST|ENOENT|EMFILE|ENFILE)/, 'io'],
];

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** @returns undefined when the error is not the disk's doing. */
export function troubleOf(error: unknown, path: string): StoreTrouble | undefined {
  const code = codeOf(error);
  const kind = code === undefined ? undefined : TROUBLES.find(([pattern]) => pattern.test(code))?.[1];
  if (code === undefined || kind === undefined) return undefined;
  return {
    kind,
    code: kind === 'read-only' ? 'read-only' : 'store-failed',
    message: sentence(kind, code, path),
  };
}

function sentence(kind: StoreTrouble['kind'], code: string, path: string): string {
  switch (kind) {
    case 'full':
      return `The disk that holds ${path} is full, so the last change is not saved. It stays on the screen: make room on that disk, then change anything to save again.`;
    case 'read-only':
      return `${path} may not be written to (${code}), so nothing can be saved. Give yourself write permission on the file and its folder, then open the workspace again.`;
    case 'busy':
      return `Another program holds ${path} (${code}), so the last change is not saved. Close what has it open (a backup, a sync tool, a database viewer); the next change tries again.`;
    case 'damaged':
      return `${path} is damaged (${code}). Nothing was deleted: restore a backup, or export what can still be read.`;
    case 'io':
      return `${path} could not be read or written (${code}), so the last change is not saved. Check that its disk is connected and its folder is yours to write to.`;
  }
}

export function storeError(trouble: StoreTrouble): VitrineError {
  return new VitrineError(trouble.code, trouble.message, { trouble: trouble.kind });
}
