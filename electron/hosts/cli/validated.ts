/** What `vitrine validate` prints, one a listing. Part of the contract: see docs/cli.md. */
import type { Severity } from '../../../shared/domain/rules.ts';

export interface Validated {
  readonly target: string;
  readonly kind: string;
  readonly errors: number;
  readonly warnings: number;
  readonly findings: readonly ValidatedFinding[];
  /** Rules that only the marketplace's own check can settle: without a finding they are no promise. */
  readonly remoteOnly: readonly string[];
}

export interface ValidatedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
  readonly field?: string;
  readonly message: string;
  readonly isRemoteOnly?: true;
}
