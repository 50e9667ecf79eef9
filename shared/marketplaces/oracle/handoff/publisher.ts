/** The company as Oracle last gave it: the account's publisher, read with its catalogues. */
import type { HandoffInput, Told } from '../../../domain/handoff.ts';
import { isJsonObject, type Json, type JsonObject, valueAt } from '../../../domain/json.ts';
import { type Message, message } from '../../../domain/messages.ts';

/** @returns undefined where it was never read, or the sign-in may not see it */
export function publisherOf({ catalogue }: HandoffInput): JsonObject | undefined {
  const publisher = catalogue['publishers']?.[0];
  return isJsonObject(publisher) ? publisher : undefined;
}

export const textOf = (value: Json | undefined): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

export const opnNumberOf = (input: HandoffInput): string =>
  textOf(valueAt(publisherOf(input), ['opnMembership', 'opnNumber'])) ||
  input.given('setup', 'opn', 'opn-number');

const readAt = ({ readAt: times }: HandoffInput): Pick<Told, 'at'> => {
  const at = times['publishers'];
  return at === undefined ? {} : { at };
};

const seen = (input: HandoffInput, said: Message, isDone: boolean): readonly Told[] => [
  { message: said, ...readAt(input), ...(isDone ? { isDone } : {}) },
];

/** A membership that is not active is told, and proves nothing. */
export function membershipTold(input: HandoffInput): readonly Told[] {
  const membership = valueAt(publisherOf(input), ['opnMembership']);
  const status = textOf(valueAt(membership, ['opnStatus']));
  if (status === '') return [];
  const values = { number: textOf(valueAt(membership, ['opnNumber'])), status };
  return seen(input, message('handoff|oracle|told|membership', values), status === 'ACTIVE');
}

export function approvalTold(input: HandoffInput): readonly Told[] {
  const publisher = publisherOf(input);
  const status = textOf(publisher?.['publisherStatus']);
  if (status === '') return [];
  const values = { name: textOf(publisher?.['displayName']), status };
  return seen(input, message('handoff|oracle|told|publisher', values), status === 'APPROVED');
}

export const profileTold = (input: HandoffInput): readonly Told[] =>
  publisherOf(input) === undefined ? [] : seen(input, message('handoff|oracle|told|profile'), false);
