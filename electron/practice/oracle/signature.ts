import { verify } from 'node:crypto';
import type { RequestHead } from '../protocol.ts';
import { OracleError } from './errors.ts';
import type { Identity } from './identity.ts';

const MOST_SKEW_MS = 5 * 60 * 1000;
const WITH_BODY = new Set(['POST', 'PUT', 'PATCH']);

/**
 * Checks `Authorization: Signature …` over the request's head, as Oracle's request signatures, version 1.
 * That the body is the one whose hash was signed is checked when it is there.
 * @throws OracleError 401 NotAuthenticated, saying what was wrong
 */
export function checkSignature(head: RequestHead, identity: Identity, now: number): void {
  const parameters = readParameters(head.headers['authorization']);
  const keyId = `${identity.tenancyId}/${identity.userId}/${identity.fingerprint}`;
  if (parameters.get('version') !== '1') throw refused('the version of the signature must be 1');
  if (parameters.get('algorithm') !== 'rsa-sha256') throw refused('the algorithm must be rsa-sha256');
  if (parameters.get('keyId') !== keyId)
    throw refused('keyId names no tenancy, user and key that are known here');
  const names = (parameters.get('headers') ?? '').toLowerCase().split(' ');
  for (const name of requiredHeaders(head.method, names)) {
    if (!names.includes(name)) throw refused(`the header ${name} must be signed`);
  }
  checkClock(head, names, now);
  const signature = Buffer.from(parameters.get('signature') ?? '', 'base64');
  const signed = names.map((name) => `${name}: ${signedValue(head, name)}`).join('\n');
  if (!verify('RSA-SHA256', Buffer.from(signed), identity.publicKey, signature)) {
    throw refused('the signature does not match the request');
  }
}

export function checkBodyHash(head: RequestHead, sha256Base64: string, sizeBytes: number): void {
  if (!WITH_BODY.has(head.method)) return;
  if (head.headers['x-content-sha256'] !== sha256Base64)
    throw refused('x-content-sha256 is not the hash of the body');
  if (Number(head.headers['content-length']) !== sizeBytes)
    throw refused('content-length is not the size of the body');
}

function requiredHeaders(method: string, signed: readonly string[]): readonly string[] {
  const always = ['(request-target)', 'host', signed.includes('x-date') ? 'x-date' : 'date'];
  return WITH_BODY.has(method) ? [...always, 'content-length', 'content-type', 'x-content-sha256'] : always;
}

function signedValue(head: RequestHead, name: string): string {
  if (name === '(request-target)') return `${head.method.toLowerCase()} ${head.target}`;
  const value = head.headers[name];
  if (value === undefined) throw refused(`the header ${name} is signed but was not sent`);
  return value;
}

function checkClock(head: RequestHead, signed: readonly string[], now: number): void {
  const name = signed.includes('x-date') ? 'x-date' : 'date';
  const at = Date.parse(head.headers[name] ?? '');
  if (Number.isNaN(at)) throw refused(`the header ${name} is not a date`);
  if (Math.abs(now - at) > MOST_SKEW_MS) throw refused(`the header ${name} is more than five minutes off`);
}

function readParameters(authorization: string | undefined): ReadonlyMap<string, string> {
  if (authorization === undefined || !/^Signature\s/i.test(authorization)) {
    throw refused('there is no Authorization header with a signature');
  }
  const parameters = new Map<string, string>();
  for (const match of authorization.matchAll(/(\w+)="([^"]*)"/g))
    parameters.set(match[1] ?? '', match[2] ?? '');
  return parameters;
}

function refused(reason: string): OracleError {
  return new OracleError(401, 'NotAuthenticated', `The request could not be authenticated: ${reason}.`);
}
