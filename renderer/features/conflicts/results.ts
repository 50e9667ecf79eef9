/** What the person is making of each conflict: kept while the window is open, so that leaving loses nothing. */
import { create } from 'zustand';
import type { FieldConflict } from '../../../shared/contract/shapes.ts';
import type { Json } from '../../../shared/domain/json.ts';

export interface Result {
  /** As it stands in the field: a text itself, any other value as JSON. */
  readonly text: string;
  readonly isSet: boolean;
}

export const keyOf = (draft: string, account: string, { subject, field }: FieldConflict): string =>
  `${draft} ${account} ${subject} ${field}`;

const useResults = create<Readonly<Record<string, Result>>>(() => ({}));

export function useResult(key: string, conflict: FieldConflict): readonly [Result, (result: Result) => void] {
  const kept = useResults((results) => results[key]);
  return [kept ?? firstResult(conflict), (result) => useResults.setState({ [key]: result })];
}

export const forgetResult = (key: string): void =>
  useResults.setState((results) => {
    const { [key]: _settled, ...others } = results;
    return others;
  }, true);

/** Whether every side that is set is a text: then it is written as one, and not as JSON. */
export const isText = ({ base, mine, theirs }: FieldConflict): boolean =>
  [base, mine, theirs].every((value) => value === undefined || value === null || typeof value === 'string');

export function resultOf(value: Json | undefined, isPlain: boolean): Result {
  if (value === undefined || value === null) return { text: '', isSet: false };
  return { text: isPlain && typeof value === 'string' ? value : JSON.stringify(value, null, 2), isSet: true };
}

/** Nothing is guessed: what could be joined was joined before it became a conflict. */
const firstResult = (conflict: FieldConflict): Result => resultOf(conflict.mine, isText(conflict));

export type Read =
  | { readonly isGood: true; readonly value: Json | undefined }
  | { readonly isGood: false; readonly reason: string };

/** What the field would hold. */
export function readResult({ text, isSet }: Result, isPlain: boolean): Read {
  if (!isSet) return { isGood: true, value: undefined };
  if (isPlain) return { isGood: true, value: text };
  try {
    return { isGood: true, value: JSON.parse(text) };
  } catch (error) {
    return { isGood: false, reason: error instanceof Error ? error.message : String(error) };
  }
}
