/** The system's keychain through @napi-rs/keyring, the same entries in every host. */
import { createRequire } from 'node:module';
import type { Secrets } from '../../core/ports.ts';

export type Keychain = Secrets;

const SERVICE = 'Vitrine';
const PROBE = 'probe';
/** Windows takes 2560 bytes of UTF-16 for one credential, and a PEM key is longer: it is kept in pieces. */
const LONGEST_PIECE = 1200;
const PIECES = 'vitrine-pieces:';

/** @returns undefined where no keychain answers. */
export function openKeychain(): Keychain | undefined {
  try {
    // Loaded only when the first secret is asked for: most commands need none.
    const { Entry } = createRequire(import.meta.url)('@napi-rs/keyring') as typeof import('@napi-rs/keyring');
    const chain = inPieces((key) => {
      // Without this, Linux falls back to the kernel's keyring, which forgets at logout.
      return new Entry(SERVICE, key, { linux: { store: 'secret-service' } });
    });
    chain.get(PROBE);
    return chain;
  } catch {
    return undefined;
  }
}

interface KeychainEntry {
  getPassword(): string | null;
  setPassword(password: string): void;
  deleteCredential(): boolean;
}

/** @internal exported for its test. */
export function inPieces(entryOf: (key: string) => KeychainEntry): Keychain {
  const countOf = (head: string | null): number =>
    head?.startsWith(PIECES) === true ? Number(head.slice(PIECES.length)) : 0;
  const pieceKey = (key: string, index: number) => `${key}#${index}`;

  const remove = (key: string) => {
    const count = countOf(entryOf(key).getPassword());
    for (let index = 0; index < count; index += 1) entryOf(pieceKey(key, index)).deleteCredential();
    entryOf(key).deleteCredential();
  };

  return {
    get: (key) => {
      const head = entryOf(key).getPassword();
      if (head === null) return undefined;
      const count = countOf(head);
      if (count === 0) return head;
      const pieces = Array.from({ length: count }, (_, index) => entryOf(pieceKey(key, index)).getPassword());
      return pieces.includes(null) ? undefined : pieces.join('');
    },
    set: (key, value) => {
      remove(key);
      if (value.length <= LONGEST_PIECE && !value.startsWith(PIECES)) {
        entryOf(key).setPassword(value);
        return;
      }
      const count = Math.ceil(value.length / LONGEST_PIECE);
      for (let index = 0; index < count; index += 1) {
        entryOf(pieceKey(key, index)).setPassword(
          value.slice(index * LONGEST_PIECE, (index + 1) * LONGEST_PIECE),
        );
      }
      // The head last: until it is there, the secret is not.
      entryOf(key).setPassword(`${PIECES}${count}`);
    },
    delete: remove,
  };
}
