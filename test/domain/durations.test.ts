import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PublicationState } from '../../shared/contract/shapes.ts';
import { isLate, lengthMs, type Spell, spellsOf, usualIn } from '../../shared/domain/durations.ts';

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 1) + minutes * 60_000).toISOString();
const told = (seq: number, minutes: number, state: string) => ({
  seq,
  at: at(minutes),
  message: { key: `timeline|state-${state}` },
});
const took = (state: PublicationState, minutes: number): Spell => ({ state, from: at(0), to: at(minutes) });
const MINUTE = 60_000;

describe('durations', () => {
  it('are told by what was read, in order, and the last one lasts', () => {
    const entries = [
      told(3, 60, 'approved'),
      told(1, 0, 'in-review'),
      { seq: 2, at: at(30), message: { key: 'timeline|note-received' } },
      told(4, 90, 'approved'),
      told(5, 95, 'something-new'),
    ];
    expect(spellsOf(entries)).toEqual([
      { state: 'in-review', from: at(0), to: at(60) },
      { state: 'approved', from: at(60) },
    ]);
  });

  it('leave no gap and lose no time', () => {
    const changes = fc.array(
      fc.record({
        minutes: fc.nat(10_000),
        state: fc.constantFrom('accepted', 'in-review', 'live', 'rejected'),
      }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(changes, (made) => {
        const entries = made
          .toSorted((a, b) => a.minutes - b.minutes)
          .map(({ minutes, state }, seq) => told(seq, minutes, state));
        const spells = spellsOf(entries);
        for (const [index, spell] of spells.entries()) {
          expect(spell.to).toBe(spells[index + 1]?.from);
          expect(spell.state).not.toBe(spells[index + 1]?.state);
        }
        const end = Date.parse(at(20_000));
        const total = spells.reduce((sum, spell) => sum + lengthMs(spell, end), 0);
        expect(total).toBe(end - Date.parse(spells[0]?.from ?? ''));
      }),
    );
  });

  it('never run backwards', () => {
    expect(lengthMs({ state: 'in-review', from: at(10) }, Date.parse(at(0)))).toBe(0);
  });

  it('are usual by their median, of what has ended', () => {
    const usual = usualIn([
      took('in-review', 10),
      took('in-review', 30),
      took('in-review', 20),
      { state: 'in-review', from: at(0) },
    ]);
    expect(usual.get('in-review')).toEqual({ medianMs: 20 * MINUTE, upperMs: 25 * MINUTE, count: 3 });
    expect(usual.get('live')).toBeUndefined();
  });

  it('are late only beyond what is usual, and never while too few are known', () => {
    const reviews = [took('in-review', 10), took('in-review', 20), took('in-review', 60)];
    const usual = usualIn(reviews).get('in-review');
    const running: Spell = { state: 'in-review', from: at(0) };
    const once = (minutes: number) => Date.parse(at(minutes));
    expect(isLate(running, usual, once(35))).toBe(false);
    expect(isLate(running, usual, once(45))).toBe(true);
    expect(isLate(running, usualIn(reviews.slice(1)).get('in-review'), once(9_999))).toBe(false);
    expect(isLate({ state: 'approved', from: at(0) }, usual, once(9_999))).toBe(false);
    expect(isLate(took('in-review', 9_999), usual, once(10_000))).toBe(false);
  });
});
