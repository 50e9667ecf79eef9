/** How a guide stands, from what was said and when. */
import { describe, expect, test } from 'vitest';
import { dayAfter, isDay } from '../../shared/domain/days.ts';
import type { Guide, HandoffInput } from '../../shared/domain/handoff.ts';
import { GIVEN, marksOf, SAID, TAKEN_BACK } from '../../shared/domain/handoff-marks.ts';
import { standingOf } from '../../shared/domain/handoff-view.ts';
import { accountIdSchema } from '../../shared/domain/ids.ts';

const input: HandoffInput = {
  account: {
    id: accountIdSchema.parse('a'),
    marketplace: 'somewhere',
    name: 'Acme',
    isPractice: false,
    endpoint: 'https://somewhere.example',
    settings: {},
    health: 'ok',
  },
  signIn: {},
  catalogue: {},
  readAt: {},
  remotes: [],
  given: () => '',
};

const guide: Guide = {
  id: 'g',
  about: 'account',
  steps: ({ given }) => [
    { id: 'ask', section: 's', asks: [{ id: 'on', form: 'date' }] },
    {
      id: 'wait',
      section: 's',
      wait: { since: { step: 'ask', ask: 'on' }, days: 2, areBusinessDays: true },
    },
    { id: 'extra', section: 's', isOptional: true },
    ...(given('g', 'ask', 'on') === '' ? [] : [{ id: 'more', section: 's' }]),
  ],
};

const said = (step: string, at = '2026-11-25T09:00:00.000Z') => ({
  at,
  event: SAID,
  details: { guide: 'g', step },
});
const back = (step: string) => ({ ...said(step), event: TAKEN_BACK });
const gave = (step: string, ask: string, words?: string) => ({
  at: '2026-11-25T09:00:00.000Z',
  event: GIVEN,
  details: { guide: 'g', step, ask },
  ...(words === undefined ? {} : { words }),
});
const stands = (entries: Parameters<typeof marksOf>[0], today = '2026-11-26') =>
  standingOf(guide, input, marksOf(entries), today);
const states = (entries: Parameters<typeof marksOf>[0], today?: string) =>
  stands(entries, today).steps.map(({ id, state }) => `${id} ${state}`);

describe('a guide', () => {
  test('begins open, and what is optional does not count', () => {
    const { done, total, next } = stands([]);
    expect({ done, total, next: next?.id }).toEqual({ done: 0, total: 2, next: 'ask' });
  });

  test('counts what was said, until it is taken back', () => {
    expect(stands([said('ask')]).done).toBe(1);
    expect(stands([said('ask'), back('ask')]).done).toBe(0);
  });

  test('of another name is not spoken of', () => {
    expect(stands([{ ...said('ask'), details: { guide: 'other', step: 'ask' } }]).done).toBe(0);
  });

  test('grows by what was brought back, and shrinks when that is taken away', () => {
    expect(stands([gave('ask', 'on', '2026-11-25')]).total).toBe(3);
    expect(stands([gave('ask', 'on', '2026-11-25'), gave('ask', 'on')]).total).toBe(2);
  });

  test('keeps a value that does not look right, and says so', () => {
    const [ask] = stands([gave('ask', 'on', 'yesterday')]).steps;
    expect(ask?.asks).toMatchObject([{ value: 'yesterday', problem: { key: 'handoff|problems|date' } }]);
  });
});

describe('a step that waits for somebody else', () => {
  test('counts from the date that was given before the day of the tick', () => {
    const [, wait] = stands([gave('ask', 'on', '2026-11-20'), said('ask')]).steps;
    expect(wait?.wait).toEqual({ since: '2026-11-20', until: '2026-11-24', days: 2, areBusinessDays: true });
  });

  test('counts from the tick where no date was given', () => {
    expect(stands([said('ask')]).steps[1]?.wait?.until).toBe('2026-11-27');
  });

  test('is nobody’s need before the time that was named is over', () => {
    expect(states([said('ask')], '2026-11-27')).toContain('wait waiting');
    expect(stands([said('ask')], '2026-11-27').next).toBeUndefined();
  });

  test('is late the day after, and then the person’s', () => {
    const { next } = stands([said('ask')], '2026-11-28');
    expect(next).toMatchObject({ id: 'wait', state: 'late' });
  });

  test('is done when it is said to be, late or not', () => {
    expect(states([said('ask'), said('wait')], '2026-12-24')).toContain('wait said');
  });
});

describe('days', () => {
  test.each([
    ['a Friday and two business days', '2026-11-27', 2, true, '2026-12-01'],
    ['a Friday and two days', '2026-11-27', 2, false, '2026-11-29'],
    ['no days', '2026-11-27', 0, true, '2026-11-27'],
    ['over the end of a year', '2026-12-31', 1, false, '2027-01-01'],
  ])('%s', (_name, day, count, areBusinessDays, until) => {
    expect(dayAfter(day, count, areBusinessDays)).toBe(until);
  });

  test('what is no day is told from one', () => {
    expect(['2026-11-28', '2026-02-30', '2026-13-01', '28.11.2026', ''].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
