import { describe, expect, it } from 'vitest';
import { wholeNumber } from '../../../renderer/ui/format-number.ts';
import { clockTime, timeAgo } from '../../../renderer/ui/format-time.ts';
import { all } from '../../../shared/messages/all.en.ts';
import { translatorOf } from '../../../shared/messages/index.ts';

describe('timeAgo', () => {
  const now = Date.parse('2026-11-21T14:00:00.000Z');
  const ago = (at: string) => timeAgo(at, now, translatorOf('en', all));

  it('says now within the minute, then minutes, hours, days, the day', () => {
    expect(ago('2026-11-21T13:59:30.000Z')).toBe('just now');
    expect(ago('2026-11-21T13:57:00.000Z')).toBe('3 min ago');
    expect(ago('2026-11-21T11:00:00.000Z')).toBe('3 h ago');
    expect(ago('2026-11-20T10:00:00.000Z')).toBe('1 d ago');
    expect(ago('2026-03-02T12:00:00.000Z')).toBe('2 Mar');
    expect(ago('2025-03-02T12:00:00.000Z')).toBe('2 Mar 2025');
  });

  it('tells the day of what is to come', () => {
    expect(ago('2026-12-24T12:00:00.000Z')).toBe('24 Dec');
  });

  it('shows what is no time as it is', () => {
    expect(ago('soon')).toBe('soon');
    expect(clockTime('soon')).toBe('soon');
  });
});

it('groups whole numbers as the language does', () => {
  expect(wholeNumber(7, 'en')).toBe('7');
  expect(wholeNumber(10_000, 'en')).toBe('10,000');
  expect(wholeNumber(1_234_567, 'cs')).toBe((1_234_567).toLocaleString('cs'));
  expect(wholeNumber(10_000, 'fr')).toBe((10_000).toLocaleString('fr'));
});

it('tells the time of day in two digits each', () => {
  expect(clockTime(new Date(2026, 0, 2, 4, 5, 6).toISOString())).toBe('04:05:06');
});
