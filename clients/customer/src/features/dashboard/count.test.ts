import { expect, it } from 'vitest';
import { countByTone } from './count';

it('counts what runs, what is coming, and the rest that still exists', () => {
  const statuses = ['RUNNING', 'REBOOTING', 'PENDING', 'SUSPENDED', 'TERMINATED', 'NEW_ONE'];
  expect(countByTone(statuses)).toEqual({ running: 2, preparing: 1, other: 2 });
});
