import { describe, expect, it } from 'vitest';
import { wholeNumber } from '../../../renderer/ui/format-number.ts';
import { clockTime, timeAgo } from '../../../renderer/ui/format-time.ts';

describe('timeAgo', () => {
  const now = Date.parse('2026-11-21T14:00:00.000Z');
  const ago = (at: string) => timeAgo(at, now, 'en');

  it('says nothing within the minute, then minutes, hours, days, the day', () => {
    expect(ago('2026-11-21T13:59:30.000Z')).toBeUndefined();
    expect(ago('2026-11-21T13:57:00.000Z')).toBe('3 min. ago');
    expect(ago('2026-11-21T11:00:00.000Z')).toBe('3 hr. ago');
    expect(ago('2026-11-20T10:00:00.000Z')).toBe('yesterday');
    expect(ago('2026-03-02T12:00:00.000Z')).toBe('Mar 2');
    expect(ago('2025-03-02T12:00:00.000Z')).toBe('Mar 2, 2025');
  });

  it('shows what is no time as it is', () => {
    expect(ago('soon')).toBe('soon');
    expect(clockTime('soon', 'en')).toBe('soon');
  });
});

it('groups whole numbers as the language does', () => {
  expect(wholeNumber(7, 'en')).toBe('7');
  expect(wholeNumber(10_000, 'en')).toBe('10,000');
  expect(wholeNumber(1_234_567, 'cs')).toBe((1_234_567).toLocaleString('cs'));
  expect(wholeNumber(10_000, 'fr')).toBe((10_000).toLocaleString('fr'));
});
