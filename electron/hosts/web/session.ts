/** Who may speak to the web host: a one-time token from the printed address is changed once for a bearer. */
import { createHash, randomBytes } from 'node:crypto';

export interface Sessions {
  /** @returns a token that can be exchanged once. */
  newToken(): string;
  /** @returns undefined for a token that is unknown or was used. */
  exchange(token: string): string | undefined;
  isBearer(authorization: string | undefined): boolean;
}

export function makeSessions(): Sessions {
  // Looked up by hash: how long a lookup takes then says nothing about what was nearly right.
  const tokens = new Set<string>();
  const bearers = new Set<string>();
  return {
    newToken: () => {
      const token = randomName();
      tokens.add(hashOf(token));
      return token;
    },
    exchange: (token) => {
      if (!tokens.delete(hashOf(token))) return undefined;
      const bearer = randomName();
      bearers.add(hashOf(bearer));
      return bearer;
    },
    isBearer: (authorization) => {
      const bearer = /^Bearer ([\w-]+)$/.exec(authorization ?? '')?.[1];
      return bearer !== undefined && bearers.has(hashOf(bearer));
    },
  };
}

const randomName = () => randomBytes(32).toString('base64url');
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
