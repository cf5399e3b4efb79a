import type { BillingPeriod } from '@webrana/calendar';
import type { CouponProblem, PriceLineKind } from '../../__generated__/resolvers.ts';

/** A line of a price; whole rupiah, negative for reductions. */
export type QuoteLine = { kind: PriceLineKind; amount: number };

/** What a signed quote says. */
export type QuoteFacts = {
  planId: string;
  regionId: string;
  period: BillingPeriod;
  quantity: number;
  couponCode: string | null;
  lines: QuoteLine[];
  total: number;
  validUntil: Date;
};

/** A quote with its signed form, which is its identifier. */
export type QuoteModel = QuoteFacts & { id: string };

/** How long a price holds, in milliseconds. */
export const quoteHoldsMs = 15 * 60_000;

export type ReservedOffer = {
  provider: 'DIGITALOCEAN' | 'VULTR' | 'LINODE';
  size: string;
  region: string;
  image: string;
};

export type RefusalReason =
  | 'EXPIRED'
  | 'INVALID'
  | 'REGION_SOLD_OUT'
  | 'COUPON_UNAVAILABLE'
  | 'OS_IMAGE_UNAVAILABLE';

/** What an order is told, for ever. */
export type ReservationAnswer =
  | { kind: 'refusal'; reason: RefusalReason; couponProblem: CouponProblem | null }
  | {
      kind: 'reservation';
      planId: string;
      planName: string;
      regionId: string;
      osImageId: string;
      period: BillingPeriod;
      quantity: number;
      couponCode: string | null;
      lines: QuoteLine[];
      total: number;
      offers: ReservedOffer[];
    };
