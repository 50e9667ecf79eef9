/** Whether everything that a marketplace's guides say has its words, in English; the other languages follow it. */
import type { Handoff, HandoffInput } from '../../shared/domain/handoff.ts';
import { marksOf } from '../../shared/domain/handoff-marks.ts';
import { standingOf } from '../../shared/domain/handoff-view.ts';
import type { Message } from '../../shared/domain/messages.ts';
import { all } from '../../shared/messages/all.en.ts';
import { translate, translatorOf } from '../../shared/messages/index.ts';

const t = translatorOf('en', all);

/** @returns the keys that no catalogue knows, and the sentences in which something was not filled in */
export function wordsOf({ guides }: Handoff, input: HandoffInput): { readonly missing: readonly string[] } {
  const said = guides.flatMap((guide): readonly Message[] => {
    const about = `handoff|${input.account.marketplace}|${guide.id}`;
    // What was brought back decides which steps there are.
    const chosen = { ...guide, steps: () => guide.steps(input) };
    const { steps } = standingOf(chosen, input, marksOf([]), '2026-11-28');
    return [
      { key: `${about}|title` },
      { key: `${about}|intro` },
      ...steps.flatMap((step) => [
        step.section,
        step.title,
        step.why,
        step.what,
        step.where,
        ...step.fields.map(({ label }) => label),
        ...step.asks.flatMap(({ label, choices }) => [label, ...choices.map((choice) => choice.label)]),
        ...step.told.map(({ message }) => message),
      ]),
    ];
  });
  const missing = said.filter((message) => {
    const text = translate(message, t);
    return text === message.key || text === '' || text.includes('{{');
  });
  return { missing: missing.map(({ key }) => key) };
}
