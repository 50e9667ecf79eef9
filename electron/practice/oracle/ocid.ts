import type { PracticeStore } from '../store.ts';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const UNIQUE_LENGTH = 60;

/**
 * A new identifier in Oracle's form. A counter of the store is part of it, so that a random source which
 * repeats itself (a seeded test, restarted) cannot make the same one twice.
 */
export function newOcid(store: PracticeStore, random: () => number, type: string, region = 'iad'): string {
  const counter = (store.setting<number>('oracle.ids') ?? 0) + 1;
  store.saveSetting('oracle.ids', counter);
  let unique = '';
  while (unique.length < UNIQUE_LENGTH - 8) unique += ALPHABET[Math.floor(random() * 32)] ?? 'a';
  let rest = counter;
  for (let digit = 0; digit < 8; digit += 1) {
    unique = (ALPHABET[rest % 32] ?? 'a') + unique;
    rest = Math.floor(rest / 32);
  }
  return `ocid1.${type}.oc1.${region}.${unique}`;
}

/** Any compartment or tenancy of the right form is taken: the practice marketplace has no directory of them. */
export function isCompartmentId(text: unknown): boolean {
  return typeof text === 'string' && /^ocid1\.(compartment|tenancy)\.oc\d+\.[\w-]*\.+[\w-]+$/.test(text);
}
