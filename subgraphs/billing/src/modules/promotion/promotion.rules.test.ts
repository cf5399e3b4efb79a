import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { availabilityOf, bonusLeft, bonusOf, rankBonuses } from './promotion.rules.ts';

const percent = {
  kind: 'PERCENT',
  basisPoints: 1_000,
  bonusAmount: null,
  minimumDeposit: 100_000,
  maximumBonus: null,
} as const;
const fixed = { ...percent, kind: 'FIXED', basisPoints: null, bonusAmount: 15_000 } as const;

describe('a bonus', () => {
  it('is given from the minimum on', () => {
    expect(bonusOf(percent, 99_999)).toBe(0);
    expect(bonusOf(percent, 100_000)).toBe(10_000);
    expect(bonusOf(fixed, 99_999)).toBe(0);
    expect(bonusOf(fixed, 100_000)).toBe(15_000);
  });

  it('is a share of the top-up, half up, to its maximum', () => {
    expect(bonusOf(percent, 100_004)).toBe(10_000);
    expect(bonusOf(percent, 100_005)).toBe(10_001);
    expect(bonusOf({ ...percent, maximumBonus: 30_000 }, 299_990)).toBe(29_999);
    expect(bonusOf({ ...percent, maximumBonus: 30_000 }, 1_000_000)).toBe(30_000);
  });

  it('is nothing where a promotion names none', () => {
    expect(bonusOf({ ...percent, basisPoints: null }, 100_000)).toBe(0);
    expect(bonusOf({ ...fixed, bonusAmount: null }, 100_000)).toBe(0);
    expect(bonusOf({ ...fixed, basisPoints: 1_000 }, 1_000_000)).toBe(15_000);
  });
});

describe('of several promotions', () => {
  const both = [
    { ...fixed, id: 'a' },
    { ...percent, id: 'b' },
    { ...fixed, id: 'c' },
  ];
  const ranked = (amount: number) =>
    rankBonuses(both, amount).map(({ promotion, bonus }) => [promotion.id, bonus]);

  it('those that give most come first, equals as they came, and none that gives nothing', () => {
    expect(ranked(99_999)).toEqual([]);
    expect(rankBonuses([], 100_000)).toEqual([]);
    expect(ranked(100_000)).toEqual([
      ['a', 15_000],
      ['c', 15_000],
      ['b', 10_000],
    ]);
    expect(ranked(150_000)[0]).toEqual(['a', 15_000]);
    expect(ranked(150_010)[0]).toEqual(['b', 15_001]);
  });

  it('none gives more than the first', () => {
    const terms = fc.record({
      id: fc.uuid(),
      kind: fc.constantFrom('PERCENT' as const, 'FIXED' as const),
      basisPoints: fc.option(fc.nat(10_000)),
      bonusAmount: fc.option(fc.nat(1_000_000)),
      minimumDeposit: fc.nat(1_000_000),
      maximumBonus: fc.option(fc.nat(1_000_000)),
    });
    fc.assert(
      fc.property(fc.array(terms), fc.nat(10_000_000), (promotions, amount) => {
        const [best] = rankBonuses(promotions, amount);
        const most = Math.max(0, ...promotions.map((one) => bonusOf(one, amount)));
        expect(best?.bonus ?? 0).toBe(most);
        if (best) expect(promotions).toContain(best.promotion);
      }),
    );
  });
});

describe('the limits of a promotion', () => {
  const free = { usesPerCustomer: null, maximumUses: null, budget: null, uses: 9, bonusTotal: 90 };
  const gift = { ...free, kind: 'FIXED', bonusAmount: 10 } as const;
  const share = { ...free, kind: 'PERCENT', bonusAmount: null } as const;

  it('leave it there for everybody while there are none', () => {
    expect(availabilityOf(gift, 1_000)).toBe('AVAILABLE');
    expect(bonusLeft(gift)).toBeNull();
  });

  it('count one customer apart from all', () => {
    expect(availabilityOf({ ...gift, usesPerCustomer: 2 }, 1)).toBe('AVAILABLE');
    expect(availabilityOf({ ...gift, usesPerCustomer: 2 }, 2)).toBe('USED_BY_VIEWER');
    expect(availabilityOf({ ...gift, maximumUses: 10 }, 0)).toBe('AVAILABLE');
    expect(availabilityOf({ ...gift, maximumUses: 9 }, 0)).toBe('USED_UP');
  });

  it('end when the budget does not reach for one more', () => {
    expect(availabilityOf({ ...gift, budget: 100 }, 0)).toBe('AVAILABLE');
    expect(availabilityOf({ ...gift, budget: 99 }, 0)).toBe('USED_UP');
    expect(availabilityOf({ ...share, budget: 91 }, 0)).toBe('AVAILABLE');
    expect(availabilityOf({ ...share, budget: 90 }, 0)).toBe('USED_UP');
    expect(bonusLeft({ ...share, budget: 91 })).toBe(1);
    expect(bonusLeft({ ...share, budget: 80 })).toBe(0);
  });
});
