import { expect, it } from 'vitest';
import { teaserPlans } from './teaser-plans';

const plan = (id: string, memoryMiB: number, isAvailable = true) => ({
  id,
  isAvailable,
  specification: { memoryMiB },
});

it('shows the cheapest available plan of each size', () => {
  const plans = [
    plan('a', 512),
    plan('b', 1024, false),
    plan('c', 1024),
    plan('d', 1024),
    plan('e', 2048),
  ];
  expect(teaserPlans(plans, 2).map(({ id }) => id)).toEqual(['a', 'c']);
});
