import { expect, it } from 'vitest';
import { monthRange } from './month.ts';

it('a month begins at midnight in Jakarta and ends where the next begins', () => {
  const november = monthRange('2026-11');
  expect(november.from.toISOString()).toBe('2026-10-31T17:00:00.000Z');
  expect(november.to.toISOString()).toBe('2026-11-30T17:00:00.000Z');
  expect(monthRange('2026-12').to).toEqual(monthRange('2027-01').from);
  for (const bad of [
    'x2026-11',
    '2026-13',
    '2026-00',
    '2026-1',
    '202611',
    '1999-01',
    '2026-11-01',
    '',
    "'",
  ])
    expect(() => monthRange(bad)).toThrow('A month is');
  const refused = (path?: string[]) => {
    try {
      return monthRange('x', path);
    } catch (error) {
      return error;
    }
  };
  expect(refused()).toMatchObject({
    inputPath: ['month'],
    facts: { issues: [{ path: ['month'], code: 'INVALID' }] },
  });
  expect(refused(['filter', 'month'])).toMatchObject({ inputPath: ['filter', 'month'] });
});
