import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inPieces, type Keychain } from '../../electron/hosts/ports/keychain.ts';
import { openSecrets } from '../../electron/hosts/ports/secrets.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'vitrine-secrets-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** Stands for the system's store, with its limit on Windows. */
function memoryKeychain(longest = 1280) {
  const entries = new Map<string, string>();
  const chain = inPieces((key) => ({
    getPassword: () => entries.get(key) ?? null,
    setPassword: (password) => {
      if (password.length > longest) throw new Error('the value is too long');
      entries.set(key, password);
    },
    deleteCredential: () => entries.delete(key),
  }));
  return { entries, chain };
}

const open = (keychain: Keychain | undefined) => {
  const told: string[] = [];
  const file = join(dir, 'own', 'secrets.json');
  const secrets = openSecrets({ file, notify: (sentence) => told.push(sentence), keychain: () => keychain });
  return { secrets, told, file };
};

describe('without a keychain', () => {
  it('keeps secrets in a file for this user only, and tells the person once', () => {
    const { secrets, told, file } = open(undefined);
    expect(secrets.get('a')).toBeUndefined();
    expect(told).toEqual([]);
    secrets.set('a', 'one');
    secrets.set('__proto__', 'two');
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(file);
    expect(secrets.hasKeychain()).toBe(false);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(open(undefined).secrets.get('a')).toBe('one');
    secrets.delete('a');
    expect(secrets.get('a')).toBeUndefined();
  });

  it('says so when the file is damaged, and leaves it', () => {
    const { secrets, file } = open(undefined);
    secrets.set('a', 'one');
    writeFileSync(file, '{"a": "o');
    expect(() => secrets.get('a')).toThrow(/cannot be read/);
    expect(() => secrets.set('b', 'two')).toThrow(/cannot be read/);
    expect(readFileSync(file, 'utf8')).toBe('{"a": "o');
  });
});

describe('with a keychain', () => {
  it('keeps a key that is longer than an entry may be', () => {
    const { entries, chain } = memoryKeychain();
    const { secrets, told } = open(chain);
    const pem = `-----BEGIN PRIVATE KEY-----\n${'A'.repeat(3200)}`;
    secrets.set('oracle', pem);
    expect(secrets.get('oracle')).toBe(pem);
    secrets.set('oracle', 'short');
    expect(secrets.get('oracle')).toBe('short');
    expect([...entries.keys()]).toEqual(['oracle']);
    secrets.delete('oracle');
    expect(entries.size).toBe(0);
    expect(told).toEqual([]);
  });

  it('still finds what was filed before there was one, and moves it when it is set again', () => {
    open(undefined).secrets.set('a', 'filed');
    const { chain } = memoryKeychain();
    const { secrets, file } = open(chain);
    expect(secrets.get('a')).toBe('filed');
    secrets.set('a', 'kept');
    expect(secrets.get('a')).toBe('kept');
    expect(readFileSync(file, 'utf8')).not.toContain('filed');
  });
});
