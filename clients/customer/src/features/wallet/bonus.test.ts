import { expect, it } from 'vitest';
import { bestBonus, bonusOf } from './bonus';

const share = {
  availability: 'AVAILABLE',
  kind: 'PERCENT',
  basisPoints: 1_000,
  minimumDeposit: { amount: 100_000 },
  maximumBonus: { amount: 20_000 },
};
const fixed = {
  availability: 'AVAILABLE',
  kind: 'FIXED',
  bonusAmount: { amount: 15_000 },
  minimumDeposit: { amount: 50_000 },
};

it.each([
  [99_999, 0],
  [100_005, 10_001],
  [500_000, 20_000],
])('a share of %i is %i', (amount, bonus) => expect(bonusOf(share, amount)).toBe(bonus));

it('takes the best, and nothing without promotions', () => {
  expect(bestBonus([share, fixed], 100_000)).toBe(15_000);
  expect(bestBonus([share, fixed], 10_000)).toBe(0);
  expect(bestBonus([], 100_000)).toBe(0);
});

it('leaves out what is used up, and what its budget does not reach for', () => {
  const gone = { ...fixed, availability: 'USED_BY_VIEWER' };
  expect(bestBonus([gone], 100_000)).toBe(0);
  expect(bestBonus([share, gone], 100_000)).toBe(10_000);
  expect(bestBonus([{ ...fixed, bonusLeft: { amount: 15_000 } }], 100_000)).toBe(15_000);
  expect(bestBonus([share, { ...fixed, bonusLeft: { amount: 14_999 } }], 100_000)).toBe(10_000);
});
