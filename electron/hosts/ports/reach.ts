/**
 * One request to an address that somebody wrote into a text. It may be anybody's: addresses of this machine and its
 * network are refused at the look-up that the connection itself is made with, so that no name can change in between.
 */
import { lookup } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import type { Ports, Reached } from '../../core/ports.ts';

/** From the first byte to the status line; some sites take their time. */
const TIMEOUT_MS = 8_000;
/** Sites turn away what names no browser at all. */
const USER_AGENT = 'Mozilla/5.0 (compatible; Vitrine link check)';

/** Not on the public internet: IANA's registries of special-purpose addresses. */
const special = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  special.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::', 128],
  ['::1', 128],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  special.addSubnet(network, prefix, 'ipv6');

/** An IPv4 address in IPv6's clothes is matched by the networks of its own. */
export const isPublic = (address: string): boolean =>
  isIP(address) !== 0 && !special.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

const PRIVATE = 'EPRIVATE';

/** @param mayReach which addresses may be connected to; all public ones where nothing is said */
export function openReach(mayReach: (address: string) => boolean = isPublic): NonNullable<Ports['reach']> {
  const publicLookup: LookupFunction = (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, []);
      const allowed = addresses.filter(({ address }) => mayReach(address));
      const [first] = allowed;
      if (first === undefined) {
        return callback(Object.assign(new Error(`${hostname} is not public`), { code: PRIVATE }), []);
      }
      if (options.all === true) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };

  return (method, url) =>
    new Promise<Reached>((resolve) => {
      const host = url.hostname.replace(/^\[|\]$/g, '');
      // A literal address is never looked up.
      if (isIP(host) !== 0 && !mayReach(host)) return resolve({ type: 'private' });
      const request = (url.protocol === 'https:' ? https : http).request(
        {
          method,
          host,
          port: url.port === '' ? undefined : Number(url.port),
          path: `${url.pathname}${url.search}`,
          headers: { host: url.host, 'user-agent': USER_AGENT, accept: '*/*' },
          ...(isIP(host) === 0 ? { servername: host } : {}),
          lookup: publicLookup,
          agent: false,
          signal: AbortSignal.timeout(TIMEOUT_MS),
        },
        (response) => {
          const { statusCode = 0, headers } = response;
          // Of a page only its status is asked.
          response.destroy();
          resolve({
            type: 'answer',
            status: statusCode,
            ...(headers.location === undefined ? {} : { location: headers.location }),
          });
        },
      );
      request.on('error', (error: NodeJS.ErrnoException) => resolve(failureOf(error)));
      request.end();
    });
}

function failureOf({ code = '', name }: NodeJS.ErrnoException): Reached {
  if (code === PRIVATE) return { type: 'private' };
  if (code === 'ENOTFOUND') return { type: 'failed', reason: 'no-such-host' };
  if (code === 'ECONNREFUSED') return { type: 'failed', reason: 'refused' };
  if (name === 'TimeoutError' || name === 'AbortError' || code === 'ETIMEDOUT')
    return { type: 'failed', reason: 'timeout' };
  return {
    type: 'failed',
    reason: /CERT|SIGNED|SIGNATURE|ALTNAME|ISSUER/.test(code) ? 'certificate' : 'broken',
  };
}
