import { defineConfig } from 'vitest/config';
import { SecondTries } from './support/second-tries.ts';

/** A busy machine of strangers: there, and only there, a test may try again, and says so. */
const retry = process.env['CI'] === undefined ? 0 : 2;

export default defineConfig({
  test: {
    root: '.',
    // Both cores: the default leaves one idle.
    maxWorkers: 2,
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }], new SecondTries()],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/e2e/**'],
          environment: 'node',
          testTimeout: 60_000,
          retry,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          environment: 'node',
          testTimeout: 90_000,
          retry,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
