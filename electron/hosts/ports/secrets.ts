/** Credentials: in the system's keychain where one answers, else in a file that only this user can read. */
import type { Secrets } from '../../core/ports.ts';
import { type Keychain, openKeychain } from './keychain.ts';
import { secretsInFile } from './secrets-in-file.ts';

interface SecretsOptions {
  readonly file: string;
  /** Told once, before the first secret is written to the file. */
  readonly notify: (sentence: string) => void;
  /** For tests; undefined stands for a machine without a keychain. */
  readonly keychain?: () => Keychain | undefined;
}

export interface HostSecrets extends Secrets {
  hasKeychain(): boolean;
}

/** A secret that was filed while there was no keychain is still found when there is one. */
export function openSecrets({ file, notify, keychain = openKeychain }: SecretsOptions): HostSecrets {
  const filed = secretsInFile(file);
  let opened: { readonly chain: Keychain | undefined } | undefined;
  let wasTold = false;
  const chain = () => {
    opened ??= { chain: keychain() };
    return opened.chain;
  };

  return {
    hasKeychain: () => chain() !== undefined,
    get: (key) => chain()?.get(key) ?? filed.get(key),
    set: (key, value) => {
      const kept = chain();
      if (kept !== undefined) {
        kept.set(key, value);
        filed.delete(key);
        return;
      }
      if (!wasTold) {
        wasTold = true;
        notify(
          `This machine has no keychain that answers, so credentials are kept in ${file}, which only your user may read.`,
        );
      }
      filed.set(key, value);
    },
    delete: (key) => {
      chain()?.delete(key);
      filed.delete(key);
    },
  };
}
