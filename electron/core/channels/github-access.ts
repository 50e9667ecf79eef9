/** Whether a token may do what opening a pull request needs: read the repository, and write to it or to a fork of it. */
import { isJsonObject, type JsonObject, valueAt } from '../../../shared/domain/json.ts';
import type { AccessCheck, Answer } from './channel.ts';
import type { Exchange } from './http-exchange.ts';

type Read = (
  operation: string,
  params: JsonObject,
) => Promise<{ readonly answer: Answer; readonly exchange: Exchange }>;

export async function githubAccess(read: Read, repository: string): Promise<readonly AccessCheck[]> {
  const { answer, exchange } = await read('getRepository', { repository });
  const reading: AccessCheck = {
    resource: repository,
    statement: `The token must be able to read ${repository}.`,
    ...(answer.type === 'done'
      ? { state: 'granted' }
      : { state: isForbidden(answer) ? 'missing' : 'unknown', message: answer.message }),
  };
  const body = answer.type === 'done' ? answer.body : undefined;
  if (body === undefined) return [reading];
  return [
    reading,
    scopeCheck(exchange.headers, body['private'] === true),
    writingCheck(body, repository),
  ].filter((check) => check !== undefined);
}

const isForbidden = (answer: Answer): boolean =>
  answer.type === 'missing' || (answer.type === 'refused' && answer.status !== 301);

/** @returns undefined for a fine-grained token, whose permissions GitHub does not tell. */
function scopeCheck(headers: Headers | undefined, isPrivate: boolean): AccessCheck | undefined {
  const given = headers?.get('x-oauth-scopes');
  if (given === null || given === undefined) return undefined;
  const scopes = given.split(',').map((scope) => scope.trim());
  const needed = isPrivate ? ['repo'] : ['repo', 'public_repo'];
  const isGranted = needed.some((scope) => scopes.includes(scope));
  return {
    resource: 'scopes',
    statement: `The token needs the scope ${needed.at(-1)}; it has ${given || 'none'}.`,
    state: isGranted ? 'granted' : 'missing',
  };
}

function writingCheck(body: JsonObject, repository: string): AccessCheck {
  const mayPush = isJsonObject(body['permissions']) && valueAt(body, ['permissions', 'push']) === true;
  const mayFork = body['allow_forking'] !== false;
  return {
    resource: 'write',
    statement: `The token may neither push to ${repository} nor fork it. Ask for write access, or allow forks.`,
    state: mayPush || mayFork ? 'granted' : 'missing',
  };
}
