import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestOf, bonusOf } from './promotion.rules.ts';

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
  it('the one that gives most is promised, the first of equals, and none that gives nothing', () => {
    const both = [
      { ...fixed, id: 'a' },
      { ...percent, id: 'b' },
      { ...fixed, id: 'c' },
    ];
    expect(bestOf(both, 99_999)).toBeUndefined();
    expect(bestOf([], 100_000)).toBeUndefined();
    expect(bestOf(both, 100_000)).toEqual({ promotionId: 'a', bonus: 15_000 });
    expect(bestOf(both, 150_000)).toEqual({ promotionId: 'a', bonus: 15_000 });
    expect(bestOf(both, 150_010)).toEqual({ promotionId: 'b', bonus: 15_001 });
  });

  it('none gives more than what is promised', () => {
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
        const best = bestOf(promotions, amount);
        const most = Math.max(0, ...promotions.map((one) => bonusOf(one, amount)));
        expect(best?.bonus ?? 0).toBe(most);
        if (best) expect(promotions.map(({ id }) => id)).toContain(best.promotionId);
      }),
    );
  });
});
