import { jakartaDay } from '@webrana/calendar';
import { ppnOn } from '@webrana/money';
import { InvalidInputError, NotFoundError, parseInput } from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import {
  discountOn,
  normalizeCode,
  problemWith,
  usesPerCustomer,
} from '../../coupon/coupon.policy.ts';
import { countUses, findCoupon } from '../../coupon/coupon.repository.ts';
import { priceOf } from '../../plan/plan.prices.ts';
import { availableOffers, findPlans, reaches } from '../../plan/plan.repository.ts';
import { RegionEntity } from '../../region/region.entity.ts';
import { priceLines } from '../price-lines.ts';
import { CouponUnavailableError, RegionSoldOutError } from '../quote.errors.ts';
import { type QuoteFacts, type QuoteModel, quoteHoldsMs } from '../quote.ts';

const inputSchema = z.object({
  planId: z.string().max(40),
  regionId: z.string().max(40),
  period: z.enum(['DAILY', 'MONTHLY', 'YEARLY']),
  quantity: z.int().min(1).max(10),
  couponCode: z.string().max(60).nullish(),
});

/** A binding price for 15 minutes; nothing is stored or reserved. */
export const quotePrice = async (context: UseCase, input: unknown): Promise<QuoteModel> => {
  const { planId, regionId, period, quantity, couponCode } = parseInput(inputSchema, input);
  const { em, clock, deps } = context;
  const now = clock.now();
  const [plan] = await findPlans(em, [planId]);
  if (!plan) throw new NotFoundError('The plan', ['input', 'planId']);
  const region = await em.findOne(RegionEntity, { id: regionId });
  if (!region) throw new NotFoundError('The region', ['input', 'regionId']);
  const unitPrice = priceOf(plan, period);
  if (unitPrice === null) {
    const message = 'This plan is not sold for this period.';
    throw new InvalidInputError([{ path: ['input', 'period'], code: 'INVALID', message }]);
  }
  const offers = await availableOffers(em, [planId]);
  if (!offers.some((offer) => reaches(offer, region))) throw new RegionSoldOutError();

  const listPrice = unitPrice * quantity;
  const code = couponCode ? normalizeCode(couponCode) : '';
  const discount = code
    ? await couponDiscount(context, code, { planId, period, listPrice, now })
    : null;
  const day = jakartaDay(now);
  const taxOn = deps.settings.sellerIsPkp ? (subtotal: number) => ppnOn(subtotal, day) : null;
  const facts: QuoteFacts = {
    planId,
    regionId,
    period,
    quantity,
    couponCode: code || null,
    ...priceLines({ unitPrice, quantity, discount, taxOn }),
    validUntil: new Date(now.getTime() + quoteHoldsMs),
  };
  return { ...facts, id: deps.quotes.sign(facts) };
};

/** Checks what can be checked before it is known who orders and whether it is their first order. */
const couponDiscount = async (
  { em, actor }: UseCase,
  code: string,
  order: { planId: string; period: string; listPrice: number; now: Date },
): Promise<number> => {
  const coupon = await findCoupon(em, code);
  if (!coupon) throw new CouponUnavailableError('UNKNOWN');
  const problem = problemWith(coupon, order);
  if (problem) throw new CouponUnavailableError(problem);
  const limit = usesPerCustomer(coupon);
  if (actor.kind === 'user' && limit !== null) {
    const uses = await countUses(em, coupon.id, actor.userId);
    if (uses >= limit) throw new CouponUnavailableError('USED_BY_YOU');
  }
  return discountOn(coupon, order.listPrice);
};
