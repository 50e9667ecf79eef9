/** What turns a request away before anything of it is read. */
import type { IncomingMessage } from 'node:http';

export interface Refusal {
  readonly status: number;
  readonly message: string;
}

/** Another name for this address (DNS rebinding) is refused, whatever is asked for. */
export function refuseHost(request: IncomingMessage, port: number): Refusal | undefined {
  const isOurs = hostsOf(port).includes(request.headers.host ?? '');
  return isOurs ? undefined : { status: 403, message: 'This address is not the one Vitrine printed.' };
}

/** Another site's page is refused. A client that is no browser sends neither header, and needs the bearer. */
export function refuseOrigin(request: IncomingMessage, port: number): Refusal | undefined {
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const isOurs =
    (origin === undefined || hostsOf(port).some((host) => origin === `http://${host}`)) &&
    (site === undefined || site === 'same-origin');
  return isOurs ? undefined : { status: 403, message: 'Another page may not speak to Vitrine.' };
}

/** A form or a plain text cannot carry this type across sites without being asked first. */
export function refuseType(request: IncomingMessage): Refusal | undefined {
  return /^application\/json(\s*;\s*charset=utf-8)?$/i.test(request.headers['content-type'] ?? '')
    ? undefined
    : { status: 415, message: 'Calls are application/json.' };
}

const hostsOf = (port: number) => [`127.0.0.1:${port}`, `localhost:${port}`];
