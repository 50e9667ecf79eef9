/** Names the tests that passed only at their second try: on CI a flake does not stop a landing, and does not hide. */
import type { Reporter, TestCase } from 'vitest/node';

export class SecondTries implements Reporter {
  readonly #names: string[] = [];

  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky === true)
      this.#names.push(`${test.module.relativeModuleId}: ${test.fullName}`);
  }

  onTestRunEnd(): void {
    if (this.#names.length === 0) return;
    console.log(`\n${this.#names.length} passed only at the second try, to be mended:`);
    for (const name of this.#names) console.log(`  ${name}`);
  }
}
