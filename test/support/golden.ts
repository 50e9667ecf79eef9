/**
 * Golden files: what a drawing was when somebody last looked at it. `UPDATE_GOLDEN=1` writes them anew; look at
 * the difference before committing it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const folder = new URL('../fixtures/golden/', import.meta.url);

/** @param name below test/fixtures/golden, as `oracle/card.html`. */
export function expectGolden(name: string, actual: string): void {
  const path = fileURLToPath(new URL(name, folder));
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
  }
  expect(actual, `${name} changed; UPDATE_GOLDEN=1 writes it anew`).toBe(readFileSync(path, 'utf8'));
}
