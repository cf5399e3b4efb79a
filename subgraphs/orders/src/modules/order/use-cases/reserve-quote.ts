import { type DomainError, NotFoundError } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import type { ReserveQuoteMutation } from '../../../services/__generated__/graphql.ts';
import { ReserveQuote } from '../../../services/catalog.ts';
import { CouponUnavailableError, QuoteExpiredError, RegionSoldOutError } from '../order.errors.ts';
import { hasPaidOrder } from '../order.repository.ts';
import type { OrderAttemptEntity } from '../order-attempt.entity.ts';
import type { PlaceOrder } from '../place-order.input.ts';
import { forgetAttempt } from './order-attempt.ts';

type Answer = ReserveQuoteMutation['reserveQuote'];
type Refusal = Extract<Answer, { __typename: 'QuoteRefusal' }>;
export type Reservation = Extract<Answer, { __typename: 'QuoteReservation' }>;

const errorOf = ({ reason, couponProblem }: Refusal): DomainError => {
  switch (reason) {
    case 'EXPIRED':
    case 'INVALID':
      return new QuoteExpiredError();
    case 'REGION_SOLD_OUT':
      return new RegionSoldOutError();
    case 'COUPON_UNAVAILABLE':
      return new CouponUnavailableError(couponProblem ?? 'UNKNOWN');
    case 'OS_IMAGE_UNAVAILABLE':
      return new NotFoundError('The operating system', ['input', 'osImageId']);
  }
};

/**
 * Has catalog fix the price and reserve the coupon for the attempt's order; again for the same
 * attempt gives the same answer. A refusal frees the idempotency key and is thrown.
 */
export const reserveQuote = async (
  ctx: UseCase,
  attempt: OrderAttemptEntity,
  wanted: PlaceOrder,
): Promise<Reservation> => {
  const { orderId, customerId } = attempt;
  const input = {
    quoteId: wanted.quoteId,
    osImageId: wanted.osImageId,
    orderId,
    customerId,
    isFirstOrder: !(await hasPaidOrder(ctx.em, customerId)),
  };
  const { reserveQuote: answer } = await ctx.services.call('catalog', ReserveQuote, { input });
  if (answer.__typename === 'QuoteReservation') return answer;
  await forgetAttempt(ctx, attempt);
  throw errorOf(answer);
};
