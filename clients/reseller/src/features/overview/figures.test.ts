import { expect, it } from 'vitest';
import { countByGroup, endingWithin } from './figures';

it('counts what is there, and nothing that is gone', () => {
  expect(countByGroup(['RUNNING', 'REBOOTING', 'STOPPED', 'FAILED', 'TERMINATED', 'NEW'])).toEqual({
    running: 2,
    preparing: 0,
    stopped: 1,
    suspended: 0,
    failed: 1,
  });
});

it('names what ends soon, the soonest first', () => {
  const now = new Date('2026-11-22T00:00:00Z');
  const ends = [
    '2026-11-25T00:00:00Z',
    null,
    '2026-11-21T00:00:00Z',
    '2026-11-23T00:00:00Z',
    '2026-12-30T00:00:00Z',
  ];
  expect(endingWithin(ends, (end) => end, 7, now)).toEqual([ends[3], ends[0]]);
});
