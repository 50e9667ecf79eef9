/** The calls of every marketplace by name, offered where somebody names one. */
import { operations as datadog } from './datadog/operations.ts';
import { operations as oracle } from './oracle/operations.ts';

export const operations: readonly string[] = [...oracle, ...datadog];
