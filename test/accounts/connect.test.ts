/** Connecting with what Oracle's own tools write: every way in which it can be wrong has its sentence. */
import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { profilesIn } from '../../electron/core/accounts/profiles.ts';
import { oracleEndpoint } from '../../electron/core/channels/oracle-endpoint.ts';
import type { Environment } from '../../electron/core/ports.ts';
import { type Desk, openDesk } from '../support/desk.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const plain = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const locked = privateKey
  .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'open sesame' })
  .toString();
const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();
const fingerprint = (
  createHash('md5')
    .update(createPublicKey(privateKey).export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .match(/../g) ?? []
).join(':');
const token = (secondsFromNow: number) =>
  ['{"alg":"RS256"}', JSON.stringify({ exp: Math.round(Date.now() / 1000) + secondsFromNow }), 'signature']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');

let home: string;
let environment: Environment;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'vitrine-home-'));
  mkdirSync(join(home, '.oci'));
  environment = { homeDir: home, variable: () => undefined };
  writeFileSync(join(home, '.oci', 'key.pem'), plain);
  writeFileSync(join(home, '.oci', 'locked.pem'), locked);
  writeFileSync(join(home, '.oci', 'token'), token(3600));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const write = (text: string, name = 'config'): string => {
  const path = join(home, '.oci', name);
  writeFileSync(path, text);
  return path;
};
const good = {
  user: 'ocid1.user.oc1..aaa',
  tenancy: 'ocid1.tenancy.oc1..bbb',
  fingerprint,
  key_file: '~/.oci/key.pem',
  region: 'eu-frankfurt-1',
};
const section = (name: string, keys: Record<string, string>) =>
  `[${name}]\n${Object.entries(keys)
    .map(([key, value]) => `${key} = ${value}`)
    .join('\n')}\n`;
const profiles = (file = '~/.oci/config') => profilesIn(file, { environment, now: Date.now });
/** What is said about the one profile of a file with these keys. */
const problemWith = (keys: Record<string, string>) => {
  write(section('DEFAULT', keys));
  return profiles().profiles[0]?.problem;
};

describe('the profiles of a configuration file', () => {
  it('are found in the home folder, with their regions', () => {
    const path = write(
      `# made by hand\n${section('DEFAULT', good)}\n; another\n${section('ASHBURN', { region: 'us-ashburn-1' })}`,
    );
    expect(profiles()).toEqual({
      configFile: path,
      profiles: [
        { name: 'DEFAULT', type: 'api-key', region: 'eu-frankfurt-1', tenancy: good.tenancy },
        // Everything else is DEFAULT's.
        { name: 'ASHBURN', type: 'api-key', region: 'us-ashburn-1', tenancy: good.tenancy },
      ],
    });
  });

  it('are found where OCI_CONFIG_FILE says when there is no such file at home', () => {
    const elsewhere = write(section('DEFAULT', good), 'elsewhere');
    environment = {
      ...environment,
      variable: (name) => (name === 'OCI_CONFIG_FILE' ? elsewhere : undefined),
    };
    expect(profiles().configFile).toBe(elsewhere);
    const usual = write(section('DEFAULT', good));
    expect(profiles().configFile).toBe(usual);
  });

  it('a file that is not there, is a folder or has no profile is said', () => {
    expect(() => profiles()).toThrow(/There is no file .*config\. .*oci setup config/);
    expect(() => profiles('~/.oci')).toThrow(/is a folder/);
    write('user=somebody\n');
    expect(() => profiles()).toThrow(/has no profile: a line such as \[DEFAULT\]/);
  });

  it('name the keys they lack', () => {
    expect(problemWith({ ...good, user: '', fingerprint: '' })).toEqual({
      id: 'missing-keys',
      message: expect.stringMatching(/has no user, no fingerprint, and \[DEFAULT\] has none either/),
    });
  });

  it('name a key file that is missing, no key, or of another type', () => {
    expect(problemWith({ ...good, key_file: '~/.oci/gone.pem' })).toMatchObject({
      id: 'key-file',
      message: expect.stringContaining('gone.pem'),
    });
    write('ssh-rsa AAAA somebody@host', 'no.pem');
    expect(problemWith({ ...good, key_file: '~/.oci/no.pem' })).toMatchObject({ id: 'not-a-key' });
    write(createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString(), 'public.pem');
    expect(problemWith({ ...good, key_file: '~/.oci/public.pem' })).toMatchObject({ id: 'not-a-key' });
    write(curve, 'curve.pem');
    expect(problemWith({ ...good, key_file: '~/.oci/curve.pem' })).toMatchObject({
      id: 'not-a-key',
      message: expect.stringContaining('Oracle takes RSA keys only'),
    });
  });

  it('say that a fingerprint is not the key’s, and which one is', () => {
    const other = fingerprint.replace(/^../, fingerprint.startsWith('00') ? '11' : '00');
    expect(problemWith({ ...good, fingerprint: other })).toEqual({
      id: 'wrong-fingerprint',
      message: expect.stringMatching(new RegExp(`is ${other}, but that of the key in .* is ${fingerprint}`)),
    });
    expect(problemWith({ ...good, fingerprint: fingerprint.toUpperCase() })).toBeUndefined();
  });

  it('ask for the phrase of an encrypted key, and take it from the file where it stands', () => {
    const encrypted = { ...good, key_file: '~/.oci/locked.pem' };
    expect(problemWith(encrypted)).toMatchObject({ id: 'needs-pass-phrase' });
    expect(problemWith({ ...encrypted, pass_phrase: 'wrong' })).toMatchObject({ id: 'wrong-pass-phrase' });
    expect(problemWith({ ...encrypted, pass_phrase: 'open sesame' })).toBeUndefined();
  });

  it('say when a browser session ends, or that it has', () => {
    const { user: _user, fingerprint: _fingerprint, ...rest } = good;
    const session = { ...rest, security_token_file: '~/.oci/token' };
    expect(problemWith(session)).toBeUndefined();
    const [shown] = profiles().profiles;
    expect(shown?.type).toBe('session');
    expect(Date.parse(shown?.expiresAt ?? '') - Date.now()).toBeGreaterThan(3_500_000);
    write(token(-60), 'token');
    expect(problemWith(session)).toMatchObject({
      id: 'token-expired',
      message: expect.stringContaining('oci session authenticate --profile-name DEFAULT'),
    });
    write('<html>not a token</html>', 'token');
    expect(problemWith(session)).toMatchObject({ id: 'token-file' });
    rmSync(join(home, '.oci', 'token'));
    expect(problemWith(session)).toMatchObject({ id: 'token-file' });
  });
});

describe('the endpoint of a region', () => {
  it('follows its realm', async () => {
    expect(await oracleEndpoint('eu-frankfurt-1')).toBe(
      'https://marketplace-publisher.eu-frankfurt-1.oci.oraclecloud.com',
    );
    expect(await oracleEndpoint('uk-gov-london-1')).toBe(
      'https://marketplace-publisher.uk-gov-london-1.oci.oraclegovcloud.uk',
    );
    expect(await oracleEndpoint('xx-nowhere-9')).toMatch(/oraclecloud\.com$/);
    await expect(oracleEndpoint('evil.example/')).rejects.toThrow(/not the name of a region/);
  });
});

describe('an account', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.close());

  const practice = async () => {
    const { accounts } = await desk.ask('accounts.list', {});
    const account = accounts.find((one) => one.isPractice);
    if (account === undefined) throw new Error('the desk has a practice account');
    return account;
  };
  const connect = async (settings: Record<string, string>, passPhrase?: string) => {
    const { endpoint } = await practice();
    return desk.client().call('accounts.connect', {
      marketplace: 'oracle',
      name: 'Acme',
      endpoint,
      settings: { compartmentId: 'ocid1.compartment.oc1..ccc', ...settings },
      ...(passPhrase === undefined ? {} : { secret: passPhrase }),
    });
  };

  it('is refused with the sentence of what is wrong, and nothing is kept', async () => {
    const configFile = write(section('DEFAULT', { ...good, key_file: join(home, '.oci', 'locked.pem') }));
    const none = await connect({ configFile, profile: 'WORK' });
    expect(none.ok ? '' : none.error.message).toMatch(/has no profile WORK\. It has DEFAULT/);
    const asked = await connect({ configFile });
    expect(asked.ok ? undefined : asked.error).toMatchObject({
      code: 'unauthenticated',
      details: { problem: 'needs-pass-phrase' },
    });
    const wrong = await connect({ configFile }, 'guess');
    expect(wrong.ok ? undefined : wrong.error.details).toEqual({ problem: 'wrong-pass-phrase' });
    expect((await desk.ask('accounts.list', {})).accounts.every(({ isPractice }) => isPractice)).toBe(true);
  });

  it('keeps a pass phrase among the credentials, and nowhere in the workspace', async () => {
    const configFile = write(section('DEFAULT', { ...good, key_file: join(home, '.oci', 'locked.pem') }));
    const made = await connect({ configFile }, 'open sesame');
    if (!made.ok) throw new Error(made.error.message);
    // It signs with the key: the marketplace knows another user.
    const tested = await desk.ask('accounts.test', { id: made.value.id });
    expect(tested.account.health).toBe('unauthenticated');
    expect(tested.message).toContain('keyId');
    const files = readdirSync(desk.dir, { recursive: true, encoding: 'utf8' }).map((name) =>
      join(desk.dir, name),
    );
    const holding = files.filter(
      (path) => statSync(path).isFile() && readFileSync(path).includes('open sesame'),
    );
    expect(holding).toEqual([]);
    await desk.ask('accounts.remove', { id: made.value.id });
  });

  it('is tested by every read it will need, and the permission that is missing is named', async () => {
    const { id } = await practice();
    const well = await desk.ask('accounts.test', { id });
    expect(well.account.health).toBe('ok');
    expect(well.access.map(({ state }) => state)).not.toContain('missing');
    desk.practice.faults.set([{ operation: 'listTerms', fault: 'not-authorized' }]);
    const ill = await desk.ask('accounts.test', { id });
    desk.practice.faults.set([]);
    expect(ill.account.health).toBe('unauthenticated');
    expect(ill.access.filter(({ state }) => state === 'missing').map(({ resource }) => resource)).toEqual([
      'marketplace-publisher-terms',
    ]);
    expect(ill.message).toContain(
      'Allow group <your group> to manage marketplace-publisher-terms in tenancy',
    );
  });

  it('that a network’s own page answers for is unreachable, not connected', async () => {
    const { id } = await practice();
    desk.practice.faults.set([{ fault: 'html' }]);
    const { account, message } = await desk.ask('accounts.test', { id });
    desk.practice.faults.set([]);
    expect(account.health).toBe('unreachable');
    expect(message).toContain('not JSON');
  });
});
