import { idr } from '@webrana/money';
import type { RenewalResolvers } from '../../../__generated__/resolvers.ts';

export const Renewal: RenewalResolvers = {
  periodStartsAt: ({ periodStart }) => periodStart,
  periodEndsAt: ({ periodEnd }) => periodEnd,
  amount: ({ amount }) => idr(amount),
  invoice: ({ invoiceId }) => ({ id: invoiceId }),
};
