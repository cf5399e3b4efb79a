import type { UseCase } from './context.ts';
import { CouponEntity } from './modules/coupon/coupon.entity.ts';

const coupons = [
  {
    code: 'HEMAT10',
    kind: 'PERCENT',
    value: 1_000,
    maximumDiscount: 50_000,
    minimumOrder: 0,
    firstOrderOnly: false,
    perUserLimit: 2,
    totalLimit: null,
    usedCount: 0,
  },
  {
    code: 'MULAI25',
    kind: 'FIXED',
    value: 25_000,
    maximumDiscount: null,
    minimumOrder: 50_000,
    firstOrderOnly: true,
    perUserLimit: 1,
    totalLimit: null,
    usedCount: 0,
  },
  {
    code: 'HABIS',
    kind: 'PERCENT',
    value: 5_000,
    maximumDiscount: null,
    minimumOrder: 0,
    firstOrderOnly: false,
    perUserLimit: null,
    totalLimit: 100,
    usedCount: 100,
  },
] as const;

/** Three coupons to try: ten percent, a first order's gift, and one that is used up. */
export const seedDemo = ({ transact, newId, clock }: UseCase): Promise<void> =>
  transact(async ({ em }) => {
    const codes = coupons.map(({ code }) => code);
    const known = await em.find(CouponEntity, { code: { $in: codes } });
    for (const coupon of coupons) {
      if (known.some(({ code }) => code === coupon.code)) continue;
      em.create(CouponEntity, { id: newId('coupon'), ...coupon, createdAt: clock.now() });
    }
    await em.flush();
  });
