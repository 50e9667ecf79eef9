/** What the core asks of its host. The core reads no clock, no randomness and no environment of its own. */
import type {
  Capabilities,
  FaultRule,
  PracticeStatus,
  ReviewerPolicy,
} from '../../shared/contract/shapes.ts';

/** Credentials: the keychain, or where there is none a 0600 file after the person was told. */
export interface Secrets {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  delete(key: string): void;
}

export interface PrintRequest {
  readonly html: string;
  readonly format: 'png' | 'pdf';
  readonly widthPx: number;
  readonly theme: 'light' | 'dark';
}

/** The practice marketplace as the host started it; the core never imports it. */
export interface PracticePort {
  /** For any client: where it listens, and the OCI configuration made for it. */
  readonly oracle: {
    readonly endpoint: string;
    readonly configFile: string;
    readonly profile: string;
    readonly compartmentId: string;
  };
  /**
   * For stock Octokit: where GitHub's API begins, the partner's token, and what may be published to. Absent where
   * only Oracle's protocol is rehearsed.
   */
  readonly github?: {
    readonly baseUrl: string;
    readonly token: string;
    readonly repositories: readonly string[];
  };
  status(): PracticeStatus;
  setPolicy(policy: ReviewerPolicy): void;
  faults(): readonly FaultRule[];
  setFaults(rules: readonly FaultRule[]): void;
  decide(revisionId: string, decision: { readonly approve: boolean; readonly notes?: string }): void;
}

/** The person's folder and the variables that other tools of the same marketplace go by. */
export interface Environment {
  readonly homeDir: string;
  readonly variable: (name: string) => string | undefined;
}

/** What came of one request to a web address. */
export type Reached =
  | { readonly type: 'answer'; readonly status: number; readonly location?: string }
  /** The name leads to this machine or its network: nothing was sent. */
  | { readonly type: 'private' }
  | {
      readonly type: 'failed';
      readonly reason: 'no-such-host' | 'refused' | 'certificate' | 'timeout' | 'broken';
    };

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

export interface Ports {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly newId: () => string;
  /** In [0, 1): jitter only, never a secret. */
  readonly random: () => number;
  readonly secrets: Secrets;
  /** Absent where nobody's files are at hand. */
  readonly environment?: Environment;
  readonly log: (level: LogLevel, message: string, details?: Readonly<Record<string, unknown>>) => void;
  readonly capabilities: Capabilities;
  /** One request to a public address: follows nothing, keeps no body. Absent where no network is to be touched. */
  readonly reach?: (method: 'HEAD' | 'GET', url: URL) => Promise<Reached>;
  /** Prints a self-contained page; absent where no browser engine is at hand. */
  readonly print?: (request: PrintRequest) => Promise<Uint8Array>;
  readonly practice?: PracticePort;
}
