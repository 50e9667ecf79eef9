import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLog } from '../../electron/hosts/ports/log-file.ts';
import { withoutSecrets } from '../../electron/hosts/ports/without-secrets.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'vitrine-log-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

describe('the log', () => {
  it('is one JSON object a line, without debug lines', () => {
    const log = openLog({ dir: join(dir, 'logs'), isVerbose: false, now: () => 0 });
    log('debug', 'not kept');
    log('info', 'opened', { rows: 3 });
    const lines = readFileSync(join(dir, 'logs', 'vitrine.log'), 'utf8')
      .trim()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { at: '1970-01-01T00:00:00.000Z', level: 'info', message: 'opened', rows: 3 },
    ]);
  });

  it('is turned over, and keeps five files of a megabyte at most', () => {
    const log = openLog({ dir, isVerbose: false, now: () => 0 });
    const text = 'x'.repeat(200_000);
    for (let index = 0; index < 40; index += 1) log('info', text);
    const files = readdirSync(dir);
    expect(files).toHaveLength(5);
    for (const file of files) expect(statSync(join(dir, file)).size).toBeLessThanOrEqual(1024 * 1024);
  });

  it('does not stop its caller when it cannot be written', () => {
    writeFileSync(join(dir, 'logs'), 'a file in the way');
    const log = openLog({ dir: join(dir, 'logs'), isVerbose: false, now: () => 0 });
    expect(() => log('error', 'something')).not.toThrow();
  });
});

describe('withoutSecrets', () => {
  it('blots out credentials by name and by look, however deep', () => {
    const key = '-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----';
    const safe = JSON.stringify(
      withoutSecrets({
        message: `sent with Authorization: Signature version="1",keyId="ocid1"\nand ${key}`,
        headers: { authorization: 'Signature abc', 'x-api-key': 'abc', etag: 'kept' },
        account: [{ passPhrase: 'abc', settings: { privateKey: key, region: 'kept' } }],
        error: new Error(`ghp_${'a'.repeat(36)} was refused`),
        bytes: new Uint8Array(3),
      }),
    );
    expect(safe).not.toMatch(/MIIE|abc|ocid1|ghp_a/);
    expect(safe.match(/kept/g)).toHaveLength(2);
    expect(safe).toContain('[3 bytes]');
  });

  it('survives what cannot be written as JSON', () => {
    const circle: Record<string, unknown> = { count: 1n };
    circle['self'] = circle;
    expect(() => JSON.stringify(withoutSecrets(circle))).not.toThrow();
  });
});
