const PROBLEMS: ReadonlySet<unknown> = new Set(['needs-pass-phrase', 'wrong-pass-phrase', 'needs-token']);

/** Whether what stands against signing in is mended by entering the account's secret. */
export const isSecretProblem = (problem: unknown): boolean => PROBLEMS.has(problem);
