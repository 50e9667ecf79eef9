/**
 * From a profile of the configuration file to what requests are signed with. Everything that can be wrong with it is
 * found here, before a request leaves, and said with the file or key it is about.
 */
import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { VitrineError } from '../../../shared/contract/result.ts';
import { isJsonObject, type Json } from '../../../shared/domain/json.ts';
import type { Environment } from '../ports.ts';
import { codeOf, expandHome, type Profile, readConfigFile } from './oracle-config-file.ts';
import type { Signer } from './oracle-transport.ts';

/** What the window can do something about: ask for a phrase, say which file. */
export type SignInProblem =
  | 'config-file'
  | 'no-profile'
  | 'missing-keys'
  | 'key-file'
  | 'not-a-key'
  | 'needs-pass-phrase'
  | 'wrong-pass-phrase'
  | 'wrong-fingerprint'
  | 'token-file'
  | 'token-expired';

export interface SignIn extends Signer {
  readonly region?: string;
  readonly tenancy: string;
  /** When a browser session ends, in milliseconds since the epoch; absent for an API key, which does not. */
  readonly expiresAt?: number;
}

export interface SignInSource {
  readonly configFile: string;
  readonly profile: string;
  readonly environment: Environment | undefined;
  readonly passPhrase: string | undefined;
  readonly now: number;
}

/** @throws VitrineError `unauthenticated` with the {@link SignInProblem} in its details. */
export function readSignIn({
  configFile,
  profile: name,
  environment,
  passPhrase,
  now,
}: SignInSource): SignIn {
  const { path, profiles } = fileOf(configFile, environment);
  const profile = profiles.get(name);
  if (profile === undefined) {
    throw refusal(
      'no-profile',
      `${path} has no profile ${name}. It has ${[...profiles.keys()].join(', ')}: choose one of them.`,
    );
  }
  return signInOf({ profile, name, path, environment, passPhrase, now });
}

function fileOf(configFile: string, environment: Environment | undefined) {
  try {
    return readConfigFile(configFile, environment);
  } catch (error) {
    if (error instanceof VitrineError) throw refusal('config-file', error.message);
    throw error;
  }
}

export interface ProfileSource {
  readonly profile: Profile;
  readonly name: string;
  readonly path: string;
  readonly environment: Environment | undefined;
  readonly passPhrase: string | undefined;
  readonly now: number;
}

/** @throws as {@link readSignIn} */
export function signInOf({ profile, name, path, environment, passPhrase, now }: ProfileSource): SignIn {
  const isSession = (profile['security_token_file'] ?? '') !== '';
  const needed = isSession ? ['tenancy', 'key_file'] : ['user', 'tenancy', 'fingerprint', 'key_file'];
  const missing = needed.filter((key) => (profile[key] ?? '') === '');
  if (missing.length > 0) {
    throw refusal(
      'missing-keys',
      `The profile ${name} of ${path} has no ${missing.join(', no ')}, and [DEFAULT] has none either. Add ${missing.length === 1 ? 'it' : 'them'} to the file.`,
    );
  }
  const { tenancy = '', user = '', fingerprint = '' } = profile;
  const keyFile = expandHome(profile['key_file'] ?? '', environment);
  const privateKey = keyOf(keyFile, passPhrase ?? (profile['pass_phrase'] || undefined), name);
  const region = profile['region'] ? { region: profile['region'] } : {};
  if (isSession) {
    const tokenFile = expandHome(profile['security_token_file'] ?? '', environment);
    const token = readToken(tokenFile, name);
    if (token.expiresAt <= now) {
      throw refusal(
        'token-expired',
        `The browser session of the profile ${name} ended at ${new Date(token.expiresAt).toISOString()}. Sign in again with "oci session authenticate --profile-name ${name}".`,
      );
    }
    return { keyId: `ST$${token.text}`, privateKey, tenancy, ...region, expiresAt: token.expiresAt };
  }
  const own = fingerprintOf(privateKey);
  if (own !== fingerprint.toLowerCase()) {
    throw refusal(
      'wrong-fingerprint',
      `The profile ${name} says that the fingerprint is ${fingerprint}, but that of the key in ${keyFile} is ${own}. Name the key that belongs to it, or correct the fingerprint.`,
    );
  }
  return { keyId: `${tenancy}/${user}/${own}`, privateKey, tenancy, ...region };
}

function keyOf(path: string, passPhrase: string | undefined, profile: string): KeyObject {
  let pem: string;
  try {
    pem = readFileSync(path, 'utf8');
  } catch (error) {
    throw refusal(
      'key-file',
      `The key file ${path} that the profile ${profile} names cannot be read (${codeOf(error)}). Check that it is there and yours to read.`,
    );
  }
  const isEncrypted = /ENCRYPTED/.test(pem);
  if (isEncrypted && passPhrase === undefined) {
    throw refusal(
      'needs-pass-phrase',
      `The key in ${path} is encrypted. Give its pass phrase: it is kept with the other credentials of this machine, never in the workspace.`,
    );
  }
  let key: KeyObject;
  try {
    key = createPrivateKey(isEncrypted ? { key: pem, passphrase: passPhrase ?? '' } : { key: pem });
  } catch (error) {
    if (isEncrypted && !/no start line|unsupported/i.test(String(error))) {
      throw refusal('wrong-pass-phrase', `The pass phrase does not open the key in ${path}. Give it again.`);
    }
    throw refusal(
      'not-a-key',
      `${path} is not a private key in PEM format. It begins with "-----BEGIN PRIVATE KEY-----" or the like; a public key or a certificate will not do.`,
    );
  }
  if (key.asymmetricKeyType === 'rsa') return key;
  throw refusal(
    'not-a-key',
    `The key in ${path} is of the type ${key.asymmetricKeyType ?? 'unknown'}, and Oracle takes RSA keys only. Name the key that "oci setup keys" made.`,
  );
}

/** As the console shows it: MD5 over the public key in DER. */
function fingerprintOf(key: KeyObject): string {
  const der = createPublicKey(key).export({ type: 'spki', format: 'der' });
  return (createHash('md5').update(der).digest('hex').match(/../g) ?? []).join(':');
}

function readToken(path: string, profile: string): { readonly text: string; readonly expiresAt: number } {
  let text: string;
  try {
    text = readFileSync(path, 'utf8').trim();
  } catch (error) {
    throw refusal(
      'token-file',
      `The session token ${path} that the profile ${profile} names cannot be read (${codeOf(error)}). Sign in again with "oci session authenticate --profile-name ${profile}".`,
    );
  }
  const expiresAt = expiryOf(text);
  if (expiresAt !== undefined) return { text, expiresAt };
  throw refusal(
    'token-file',
    `${path} holds no session token that says when it ends. Sign in again with "oci session authenticate --profile-name ${profile}".`,
  );
}

/** A JSON web token says it in seconds. */
function expiryOf(token: string): number | undefined {
  try {
    const claims: Json = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const seconds = isJsonObject(claims) ? claims['exp'] : undefined;
    return typeof seconds === 'number' ? seconds * 1000 : undefined;
  } catch {
    return undefined;
  }
}

function refusal(problem: SignInProblem, message: string): VitrineError {
  return new VitrineError('unauthenticated', message, { problem });
}
