/** `handoff`: the guides through what a marketplace takes only in its own web pages. */
import type {
  Handoff,
  HandoffPlace,
  HandoffStep,
  HandoffSummary,
} from '../../../../shared/contract/handoff-shapes.ts';
import { VitrineError } from '../../../../shared/contract/result.ts';
import { accountNamed } from '../accounts.ts';
import type { GlobalOptions } from '../options.ts';
import { EXIT, type Output } from '../output.ts';
import { openSession, type Session } from '../session.ts';
import { inWords, table, time } from '../words.ts';

interface Context {
  readonly options: GlobalOptions;
  readonly output: Output;
}

interface Where {
  readonly account?: string;
  readonly listing?: string;
}

export async function list({ options, output }: Context, where: Where): Promise<number> {
  return await within(options, output, async (session) => {
    const places = isSaid(where)
      ? [await placeOf(session, where)]
      : (await session.ask('accounts.list', {})).accounts.map(({ id }) => ({ account: id }));
    const guides: HandoffSummary[] = [];
    for (const place of places) guides.push(...(await session.ask('handoffs.list', place)).guides);
    output.data(guides, () =>
      table(
        guides.map((guide) => [
          guide.guide,
          guide.draftName ?? guide.accountName,
          `${guide.done} of ${guide.total}`,
          inWords(guide.title),
          nextOf(guide),
        ]),
      ),
    );
    return EXIT.fine;
  });
}

export async function show({ options, output }: Context, guide: string, where: Where): Promise<number> {
  return await within(options, output, async (session) => {
    const handoff = await session.ask('handoffs.get', { ...(await placeOf(session, where)), guide });
    output.data(handoff, () => whole(handoff));
    return EXIT.fine;
  });
}

export async function note(
  { options, output }: Context,
  guide: string,
  step: string,
  values: readonly string[],
  where: Where,
): Promise<number> {
  return await within(options, output, async (session) => {
    const at = { ...(await placeOf(session, where)), guide, step };
    for (const [ask, value] of values.map(pairOf))
      printStep(output, await session.ask('handoffs.give', { ...at, ask, value }), step);
    return EXIT.fine;
  });
}

export async function tick(
  { options, output }: Context,
  guide: string,
  step: string,
  { value = [], ...where }: Where & { readonly value?: readonly string[] },
): Promise<number> {
  return await within(options, output, async (session) => {
    const at = { ...(await placeOf(session, where)), guide, step };
    for (const [ask, given] of value.map(pairOf))
      await session.ask('handoffs.give', { ...at, ask, value: given });
    printStep(output, await session.ask('handoffs.tick', { ...at, isDone: true }), step);
    return EXIT.fine;
  });
}

export async function untick(
  { options, output }: Context,
  guide: string,
  step: string,
  where: Where,
): Promise<number> {
  return await within(options, output, async (session) => {
    const at = { ...(await placeOf(session, where)), guide, step };
    printStep(output, await session.ask('handoffs.tick', { ...at, isDone: false }), step);
    return EXIT.fine;
  });
}

async function within(
  options: GlobalOptions,
  output: Output,
  work: (session: Session) => Promise<number>,
): Promise<number> {
  const session = await openSession(options, output);
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}

const isSaid = ({ account, listing }: Where): boolean => account !== undefined || listing !== undefined;

async function placeOf(session: Session, { account, listing }: Where): Promise<HandoffPlace> {
  const draft = listing === undefined ? undefined : await session.find(listing);
  const { id } = await accountNamed(session, draft?.kind, account);
  return { account: id, ...(draft === undefined ? {} : { draft: draft.id }) };
}

function pairOf(text: string): readonly [ask: string, value: string] {
  const at = text.indexOf('=');
  if (at < 1) throw new VitrineError('bad-input', `"${text}" is not written as ASK=VALUE.`);
  return [text.slice(0, at), text.slice(at + 1)];
}

function nextOf({ next, done, total }: HandoffSummary): string {
  if (next !== undefined) return `${next.isLate ? 'late' : 'next'}: ${next.step}`;
  return done === total ? 'done' : 'their turn';
}

function printStep(output: Output, handoff: Handoff, id: string): void {
  const step = handoff.steps.find((each) => each.id === id);
  const { guide, done, total } = handoff;
  output.data({ guide, done, total, step }, () =>
    [`${done} of ${total}`, ...(step === undefined ? [] : linesOf(step))].join('\n'),
  );
}

const whole = (handoff: Handoff): string =>
  [
    `${inWords(handoff.title)}: ${handoff.draftName ?? handoff.accountName}${handoff.isPractice ? ' (practice)' : ''}, ${handoff.done} of ${handoff.total}`,
    inWords(handoff.intro),
    ...handoff.steps.flatMap((step) => ['', ...linesOf(step)]),
    '',
    `Facts checked on ${handoff.checked}. A tick is your word: nothing is proven by it.`,
  ].join('\n');

function linesOf(step: HandoffStep): readonly string[] {
  const indented = (text: string): string => `    ${text.replaceAll('\n', '\n    ')}`;
  return [
    `[${step.state}] ${step.id}  ${inWords(step.title)}${step.isOptional ? ' (optional)' : ''}${step.isUncertain ? ' (not certain)' : ''}`,
    indented(`why    ${inWords(step.why)}`),
    indented(`what   ${inWords(step.what)}`),
    indented(`where  ${inWords(step.where)}`),
    ...(step.portal === undefined ? [] : [indented(`open   ${step.portal}`)]),
    ...step.fields.map(({ label, value }) =>
      indented(`${inWords(label)}: ${value || '(nothing in the draft)'}`),
    ),
    ...step.files.map(({ path }) => indented(`file   ${path}`)),
    ...step.asks.map(({ id, label, value, problem }) =>
      indented(`${id}=${value}  (${inWords(label)})${problem === undefined ? '' : `  ${inWords(problem)}`}`),
    ),
    ...step.told.map(({ message, at }) =>
      indented(`seen   ${inWords(message)}${at === undefined ? '' : ` (${time(at)})`}`),
    ),
    ...(step.wait === undefined
      ? []
      : [indented(`since ${step.wait.since}, expected by ${step.wait.until}`)]),
    ...(step.saidAt === undefined ? [] : [indented(`you said so on ${time(step.saidAt)}`)]),
  ];
}
