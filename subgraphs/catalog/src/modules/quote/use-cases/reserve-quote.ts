import { createHash } from 'node:crypto';
import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import { IdempotencyConflictError, parseInput } from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { CouponProblem } from '../../../__generated__/resolvers.ts';
import type { UseCase } from '../../../context.ts';
import { problemWith } from '../../coupon/coupon.policy.ts';
import { findCoupon, takeUse } from '../../coupon/coupon.repository.ts';
import { OsImageEntity } from '../../os-image/os-image.entity.ts';
import { availableOffers, findPlans, reaches } from '../../plan/plan.repository.ts';
import { RegionEntity } from '../../region/region.entity.ts';
import type { QuoteFacts, RefusalReason, ReservationAnswer, ReservedOffer } from '../quote.ts';
import { ReservationEntity } from '../reservation.entity.ts';

const inputSchema = z.object({
  // What a customer sent along is refused by what it means, however long it is.
  quoteId: z.string(),
  orderId: z.string().min(5).max(40),
  customerId: z.string().min(5).max(40),
  osImageId: z.string(),
  isFirstOrder: z.boolean(),
});
type Input = z.infer<typeof inputSchema>;

class Refusal extends Error {
  readonly reason: RefusalReason;
  readonly couponProblem: CouponProblem | null;
  constructor(reason: RefusalReason, couponProblem: CouponProblem | null = null) {
    super(reason);
    this.reason = reason;
    this.couponProblem = couponProblem;
  }
}

/**
 * Turns a quote into a price and a place to buy for one order, and reserves its coupon. The first
 * answer is kept: the same order gets it again, another question for it throws a conflict.
 */
export const reserveQuote = async (
  context: UseCase,
  input: unknown,
): Promise<ReservationAnswer> => {
  const wish = parseInput(inputSchema, input);
  const known = await storedAnswer(context, wish);
  if (known) return known;
  try {
    return await reserve(context, wish);
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException)
      return answerOfTwin(context, wish, error);
    if (!(error instanceof Refusal)) throw error;
    const { reason, couponProblem } = error;
    const answer = { kind: 'refusal', reason, couponProblem } as const;
    try {
      await context.transact(({ em }) => store(context, em, wish, answer));
      return answer;
    } catch (twin) {
      return answerOfTwin(context, wish, twin);
    }
  }
};

const reserve = async (context: UseCase, wish: Input): Promise<ReservationAnswer> => {
  const { em, clock, deps, newId } = context;
  const now = clock.now();
  const quote = deps.quotes.open(wish.quoteId);
  if (!quote) throw new Refusal('INVALID');
  if (now >= quote.validUntil) throw new Refusal('EXPIRED');
  const place = await placeToBuy(em, quote, wish.osImageId);
  const coupon = quote.couponCode ? await findCoupon(em, quote.couponCode) : null;
  if (quote.couponCode && !coupon) throw new Refusal('COUPON_UNAVAILABLE', 'UNKNOWN');
  if (coupon) {
    const { planId, period, lines } = quote;
    const listPrice = lines.find(({ kind }) => kind === 'LIST_PRICE')?.amount ?? 0;
    const problem = problemWith(coupon, { planId, period, listPrice, now });
    if (problem) throw new Refusal('COUPON_UNAVAILABLE', problem);
    if (coupon.firstOrderOnly && !wish.isFirstOrder) {
      throw new Refusal('COUPON_UNAVAILABLE', 'FIRST_ORDER_ONLY');
    }
  }
  const { validUntil: _validUntil, ...price } = quote;
  const answer: ReservationAnswer = {
    kind: 'reservation',
    ...price,
    ...place,
    osImageId: wish.osImageId,
  };
  return context.transact(async (tx) => {
    // First of all, so that nothing this transaction has read is older than the coupon's lock.
    if (coupon) {
      const { orderId, customerId } = wish;
      const { quantity } = quote;
      const use = { id: newId('couponUse'), orderId, customerId, quantity, now };
      const problem = await takeUse(tx.em, coupon, use);
      if (problem) throw new Refusal('COUPON_UNAVAILABLE', problem);
    }
    await store(context, tx.em, wish, answer);
    return answer;
  });
};

/** Where the quote can be delivered with the chosen system, cheapest first. */
const placeToBuy = async (
  em: EntityManager,
  { planId, regionId }: QuoteFacts,
  osImageId: string,
): Promise<{ planName: string; offers: ReservedOffer[] }> => {
  const [plan] = await findPlans(em, [planId]);
  const region = await em.findOne(RegionEntity, { id: regionId });
  if (!plan || !region) throw new Refusal('INVALID');
  const sold = (await availableOffers(em, [planId])).filter((offer) => reaches(offer, region));
  if (sold.length === 0) throw new Refusal('REGION_SOLD_OUT');
  const image = await em.findOne(OsImageEntity, { id: osImageId, isAvailable: true });
  if (
    !image ||
    image.minimumDiskGiB > plan.diskGiB ||
    image.provider !== region.provider ||
    !image.regionSlugs.includes(region.providerSlug)
  ) {
    throw new Refusal('OS_IMAGE_UNAVAILABLE');
  }
  const offers = sold.map(({ provider, size }) => ({
    provider,
    size,
    region: region.providerSlug,
    image: image.providerSlug,
  }));
  return { planName: plan.name, offers };
};

const hashOf = ({ quoteId, customerId, osImageId }: Input): string =>
  createHash('sha256')
    .update(JSON.stringify([quoteId, customerId, osImageId]))
    .digest('hex');

const store = async (
  { clock }: UseCase,
  em: EntityManager,
  wish: Input,
  answer: ReservationAnswer,
): Promise<void> => {
  const { orderId } = wish;
  const createdAt = clock.now();
  await em.insert(ReservationEntity, { orderId, inputHash: hashOf(wish), answer, createdAt });
};

const storedAnswer = async (
  { em }: UseCase,
  wish: Input,
): Promise<ReservationAnswer | undefined> => {
  const row = await em.fork().findOne(ReservationEntity, { orderId: wish.orderId });
  if (row && row.inputHash !== hashOf(wish)) throw new IdempotencyConflictError();
  return row?.answer;
};

/** Somebody asked the same at the same time and was first. */
const answerOfTwin = async (
  context: UseCase,
  wish: Input,
  error: unknown,
): Promise<ReservationAnswer> => {
  const answer =
    error instanceof UniqueConstraintViolationException && (await storedAnswer(context, wish));
  if (!answer) throw error;
  return answer;
};
