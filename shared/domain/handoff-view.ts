/** A guide as it stands: its steps with what the person said, what the app saw, and whose turn it is. */
import type { HandoffAsk, HandoffField, HandoffFile, HandoffStep } from '../contract/handoff-shapes.ts';
import { dayAfter, dayOfInstant, isDay } from './days.ts';
import type { Ask, CopyField, CopyFile, Guide, GuideStep, HandoffInput, Wait } from './handoff.ts';
import type { Marks } from './handoff-marks.ts';
import { message } from './messages.ts';

export interface GuideStanding {
  readonly steps: readonly HandoffStep[];
  readonly done: number;
  readonly total: number;
  readonly next: HandoffStep | undefined;
}

/** @param today ISO date */
export function standingOf(guide: Guide, input: HandoffInput, marks: Marks, today: string): GuideStanding {
  const about = `handoff|${input.account.marketplace}`;
  const steps = guide
    .steps({ ...input, given: marks.given })
    .map((step) => stepOf(step, { about, guide: guide.id, marks, today }));
  const counted = steps.filter(({ isOptional }) => !isOptional);
  const late = steps.find(({ state }) => state === 'late');
  return {
    steps,
    done: counted.filter(isDone).length,
    total: counted.length,
    next: late ?? nextOf(counted),
  };
}

const isDone = ({ state }: HandoffStep): boolean => state === 'said' || state === 'told';

/** The first that is open; what comes after somebody else's turn is not yet the person's. */
function nextOf(steps: readonly HandoffStep[]): HandoffStep | undefined {
  const first = steps.find((step) => !isDone(step));
  return first?.state === 'open' ? first : undefined;
}

interface Around {
  readonly about: string;
  readonly guide: string;
  readonly marks: Marks;
  readonly today: string;
}

function stepOf(step: GuideStep, around: Around): HandoffStep {
  const { about, guide, marks, today } = around;
  const words = (which: string) => message(`${about}|${guide}|steps|${step.id}|${which}`, { ...step.values });
  const saidAt = marks.saidAt(guide, step.id);
  const told = (step.told ?? []).map(({ isDone: isSeen, ...each }) => ({ ...each, isDone: isSeen === true }));
  const wait = step.wait === undefined ? undefined : waitOf(step.wait, around);
  const state =
    saidAt !== undefined
      ? 'said'
      : told.some((each) => each.isDone)
        ? 'told'
        : wait === undefined
          ? 'open'
          : today > wait.until
            ? 'late'
            : 'waiting';
  return {
    id: step.id,
    section: message(`${about}|${guide}|sections|${step.section}`),
    title: words('title'),
    why: words('why'),
    what: words('what'),
    where: words('where'),
    state,
    isOptional: step.isOptional === true,
    ...(step.portal === undefined ? {} : { portal: step.portal }),
    fields: (step.fields ?? []).map((field) => fieldOf(field, about)),
    files: (step.files ?? []).map(fileOf),
    asks: (step.asks ?? []).map((ask) => askOf(ask, about, marks.given(guide, step.id, ask.id))),
    told,
    ...(saidAt === undefined ? {} : { saidAt }),
    ...(wait === undefined ? {} : { wait }),
    isUncertain: step.isUncertain === true,
    ...(step.source === undefined ? {} : { source: step.source }),
  };
}

function waitOf({ since, days, areBusinessDays }: Wait, { guide, marks }: Around): HandoffStep['wait'] {
  const given = since.ask === undefined ? '' : marks.given(guide, since.step, since.ask);
  const said = marks.saidAt(guide, since.step);
  const from = isDay(given) ? given : said === undefined ? undefined : dayOfInstant(said);
  if (from === undefined) return undefined;
  return { since: from, until: dayAfter(from, days, areBusinessDays), days, areBusinessDays };
}

const fieldOf = ({ id, name, value, from }: CopyField, about: string): HandoffField => ({
  id,
  label: message(`${about}|fields|${id}`, name === undefined ? undefined : { name }),
  value,
  ...(from === undefined ? {} : { from }),
});

const fileOf = ({ path, part }: CopyFile): HandoffFile => ({
  path,
  fileName: path.slice(path.lastIndexOf('/') + 1),
  isText: part.type === 'text',
});

function askOf(ask: Ask, about: string, value: string): HandoffAsk {
  const isOdd = value !== '' && !looksRight(ask, value);
  return {
    id: ask.id,
    label: message(`${about}|asks|${ask.id}|label`),
    form: ask.form,
    choices: (ask.choices ?? []).map((id) => ({
      id,
      label: message(`${about}|asks|${ask.id}|choices|${id}`),
    })),
    value,
    ...(isOdd ? { problem: message(`handoff|problems|${ask.looksLike ? 'form' : ask.form}`) } : {}),
  };
}

function looksRight({ form, choices, looksLike }: Ask, value: string): boolean {
  if (looksLike !== undefined) return looksLike.test(value);
  if (form === 'date') return isDay(value);
  if (form === 'choice') return choices?.includes(value) === true;
  return form === 'text' || /^https:\/\/[^\s/]+/.test(value);
}
