/** What is particular to the accounts of one marketplace: what connecting needs, and where the practice one listens. */
import type { Account } from '../../../shared/contract/shapes.ts';
import type { Json } from '../../../shared/domain/json.ts';
import type { AccessCheck } from '../channels/channel.ts';
import type { Ports, PracticePort } from '../ports.ts';

/** What a person gave to connect with. */
export interface GivenAccount {
  readonly endpoint: string | undefined;
  readonly settings: Readonly<Record<string, string>>;
  /** The pass phrase of a key, or a token. */
  readonly secret: string | undefined;
}

export type Access = Pick<Account, 'endpoint' | 'settings'>;

export interface AccountKind {
  /**
   * Completes what was given.
   * @throws VitrineError `bad-input` or `unauthenticated`, about what can still be corrected in the form
   */
  readonly prepare: (given: GivenAccount, ports: Ports) => Access | Promise<Access>;
  /** Where the one secret that an account may have stands among this machine's credentials. */
  readonly secretKey: (account: string) => string;
  /** The practice account; absent where the practice marketplace does not speak this protocol. */
  readonly practice: (port: PracticePort) => (Access & Pick<Account, 'name'>) | undefined;
  /** What the sign-in says of itself without asking anybody: `tenancy`, `region`; empty where it cannot be read. */
  readonly signInFacts?: (access: Access, ports: Ports) => Readonly<Record<string, string>>;
  /** Of catalogues that are one fact each, what it is; empty where there is none. */
  readonly facts?: (
    catalogues: Readonly<Record<string, readonly Json[]>>,
  ) => Readonly<Record<string, string>>;
  /**
   * Where what the account points at has moved, by what it last said of itself.
   * @returns undefined where it is where it was
   */
  readonly moved?: (
    access: Access,
    catalogues: Readonly<Record<string, readonly Json[]>>,
  ) => { readonly to: string; readonly settings: Access['settings'] } | undefined;
  /** What to do about a sign-in that is let in nowhere. */
  readonly refusedHelp: string;
  /** What to do about rights that are missing. */
  readonly lacking: (missing: readonly AccessCheck[]) => string;
}
