import {
  chmodSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { VitrineError } from '../../../shared/contract/result.ts';
import type { Secrets } from '../../core/ports.ts';

const fileSchema = z.record(z.string(), z.string());

/** One JSON file, mode 0600, read anew each time: another host may have written it. */
export function secretsInFile(path: string): Secrets {
  const read = (): Record<string, string> => {
    let text: string;
    try {
      text = readFileSync(path, 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
      throw error;
    }
    try {
      return fileSchema.parse(JSON.parse(text));
    } catch {
      throw new VitrineError(
        'store-failed',
        `The file of credentials ${path} cannot be read as what Vitrine wrote. Move it away and connect the accounts again.`,
      );
    }
  };

  const write = (secrets: Record<string, string>) => {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const unfinished = `${path}.${process.pid}.new`;
    const file = openSync(unfinished, 'w', 0o600);
    try {
      writeSync(file, JSON.stringify(secrets));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    chmodSync(unfinished, 0o600); // left over from a crash it may have had other rights
    renameSync(unfinished, path);
  };

  return {
    get: (key) => {
      const secrets = read();
      return Object.hasOwn(secrets, key) ? secrets[key] : undefined;
    },
    set: (key, value) => write({ ...read(), [key]: value }),
    delete: (key) => {
      const { [key]: removed, ...others } = read();
      if (removed !== undefined) write(others);
    },
  };
}
