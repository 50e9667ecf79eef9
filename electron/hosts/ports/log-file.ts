/** The log of a host: a file that is turned over when it is full, and never holds a secret. */
import { appendFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { LogLevel, Ports } from '../../core/ports.ts';
import { withoutSecrets } from './without-secrets.ts';

const LARGEST_FILE_BYTES = 1024 * 1024;
/** vitrine.log, vitrine.1.log … vitrine.4.log */
const KEPT_FILES = 5;

interface LogOptions {
  readonly dir: string;
  /** Also on stderr, debug lines included. */
  readonly isVerbose: boolean;
  readonly now: () => number;
}

export function openLog({ dir, isVerbose, now }: LogOptions): Ports['log'] {
  const file = join(dir, 'vitrine.log');
  let sizeBytes: number | undefined;
  let hasFailed = false;

  const write = (line: string) => {
    if (sizeBytes === undefined) {
      mkdirSync(dir, { recursive: true });
      sizeBytes = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    }
    if (sizeBytes + line.length > LARGEST_FILE_BYTES) {
      turnOver(dir);
      sizeBytes = 0;
    }
    appendFileSync(file, line);
    sizeBytes += Buffer.byteLength(line);
  };

  return (level: LogLevel, message, details) => {
    if (level === 'debug' && !isVerbose) return;
    const safe = withoutSecrets({ message, ...details });
    const line = `${JSON.stringify({ at: new Date(now()).toISOString(), level, ...safe })}\n`;
    if (isVerbose) process.stderr.write(line);
    try {
      write(line);
      hasFailed = false;
    } catch (error) {
      // A full disk must not stop what is being logged, and one sentence about it is enough.
      if (!hasFailed) process.stderr.write(`The log ${file} cannot be written: ${String(error)}\n`);
      hasFailed = true;
    }
  };
}

function turnOver(dir: string): void {
  const nameOf = (index: number) => join(dir, index === 0 ? 'vitrine.log' : `vitrine.${index}.log`);
  rmSync(nameOf(KEPT_FILES - 1), { force: true });
  for (let index = KEPT_FILES - 2; index >= 0; index -= 1) {
    if (statSync(nameOf(index), { throwIfNoEntry: false }) !== undefined) {
      renameSync(nameOf(index), nameOf(index + 1));
    }
  }
}
