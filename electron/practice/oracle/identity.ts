import { createHash, createPrivateKey, createPublicKey, generateKeyPair, type KeyObject } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { PracticeStore } from '../store.ts';
import { newOcid } from './ocid.ts';

export const PROFILE = 'PRACTICE';
const REGION = 'us-ashburn-1';

interface Ids {
  readonly tenancyId: string;
  readonly userId: string;
  readonly compartmentId: string;
  readonly publisherId: string;
}

/** The one user of the practice marketplace, and where a client finds what it needs to be that user. */
export interface Identity extends Ids {
  readonly fingerprint: string;
  readonly publicKey: KeyObject;
  readonly configFile: string;
}

/** Makes the key and the config file at the first start; finds them again at every later one. */
export async function openIdentity(
  store: PracticeStore,
  folder: string,
  random: () => number,
): Promise<Identity> {
  const ids = store.setting<Ids>('oracle.identity') ?? makeIds(store, random);
  const oracleFolder = resolve(folder, 'oracle');
  mkdirSync(oracleFolder, { recursive: true });
  const keyFile = join(oracleFolder, 'practice-key.pem');
  if (!existsSync(keyFile)) {
    const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
    writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  }
  chmodSync(keyFile, 0o600);
  const publicKey = createPublicKey(createPrivateKey(readFileSync(keyFile)));
  const fingerprint = fingerprintOf(publicKey);
  const configFile = join(oracleFolder, 'config');
  const profile =
    `user=${ids.userId}\nfingerprint=${fingerprint}\ntenancy=${ids.tenancyId}\n` +
    `region=${REGION}\nkey_file=${keyFile}\n`;
  // Written at every start: the folder may have been moved, and key_file is absolute. DEFAULT is there too,
  // because the official SDK complains on standard output about a file without it.
  writeFileSync(configFile, `[DEFAULT]\n${profile}\n[${PROFILE}]\n${profile}`, { mode: 0o600 });
  return { ...ids, fingerprint, publicKey, configFile };
}

function makeIds(store: PracticeStore, random: () => number): Ids {
  const ids: Ids = {
    tenancyId: newOcid(store, random, 'tenancy', ''),
    userId: newOcid(store, random, 'user', ''),
    compartmentId: newOcid(store, random, 'compartment', ''),
    publisherId: newOcid(store, random, 'marketplacepublisher'),
  };
  store.saveSetting('oracle.identity', ids);
  return ids;
}

/** As the service computes it: MD5 over the public key in DER. */
function fingerprintOf(publicKey: KeyObject): string {
  const digest = createHash('md5')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex');
  return (digest.match(/../g) ?? []).join(':');
}
