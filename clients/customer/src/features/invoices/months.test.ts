import { expect, it } from 'vitest';
import { formatMonth, latestMonths, readMonth } from './months';

it('begins with the month of Jakarta and goes back over the turn of the year', () => {
  expect(latestMonths(3, new Date('2026-12-31T18:00:00Z'))).toEqual([
    '2027-01',
    '2026-12',
    '2026-11',
  ]);
});

it.each([
  ['2026-11', '2026-11'],
  ['2026-13', null],
  ['november', null],
  [null, null],
])('reads %s as %s', (value, month) => expect(readMonth(value)).toBe(month));

it('writes a month in both languages', () => {
  expect(formatMonth('2026-11', 'id')).toBe('November 2026');
  expect(formatMonth('2026-08', 'en')).toBe('August 2026');
});
