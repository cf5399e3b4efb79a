import { expect, test } from 'vitest';
import { monthOf } from './month';

test('a month begins at midnight in Jakarta', () => {
  expect(monthOf(new Date('2026-10-31T16:59:59Z'))).toBe('2026-10');
  expect(monthOf(new Date('2026-10-31T17:00:00Z'))).toBe('2026-11');
});
