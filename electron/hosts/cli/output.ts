/** Data goes to stdout and nothing else does; words go to stderr. */
import type { ContractError } from '../../../shared/contract/result.ts';
import { VitrineError } from '../../../shared/contract/result.ts';

/** What the shell learns: all is well, the draft or the marketplace says no, the call or its input is wrong. */
export const EXIT = { fine: 0, refused: 1, wrongUse: 2 } as const;

export interface Output {
  readonly isJson: boolean;
  /** The command's result: as JSON, or in words. */
  data(value: unknown, inWords: () => string): void;
  /** What is going on, for a person. */
  say(sentence: string): void;
}

export function createOutput(isJson: boolean): Output {
  return {
    isJson,
    data: (value, inWords) => void process.stdout.write(`${isJson ? JSON.stringify(value) : inWords()}\n`),
    say: (sentence) => void process.stderr.write(`${sentence}\n`),
  };
}

const REFUSALS: ReadonlySet<ContractError['code']> = new Set([
  'findings',
  'refused',
  'plan-changed',
  'unsettled',
  'conflict',
]);

export function exitCodeOf(error: unknown): number {
  return error instanceof VitrineError && REFUSALS.has(error.code) ? EXIT.refused : EXIT.wrongUse;
}

export function sentenceOf(error: unknown): string {
  if (error instanceof VitrineError) return error.message;
  return error instanceof Error ? `Something failed that should not: ${error.message}` : String(error);
}
