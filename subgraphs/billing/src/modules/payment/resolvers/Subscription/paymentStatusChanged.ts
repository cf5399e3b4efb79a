import { liveTopics } from '@webrana/events';
import { NotFoundError } from '@webrana/subgraph-kit';
import type { SubscriptionResolvers } from '../../../../__generated__/resolvers.ts';
import type { Context } from '../../../../context.ts';

/** What an event of this source says; the payment itself is read anew for each. */
type Rung = { paymentId: string };

export const paymentStatusChanged: SubscriptionResolvers['paymentStatusChanged'] = {
  async subscribe(_root, { paymentId }, ctx) {
    if (!(await ctx.loaders.payment.load(paymentId))) throw new NotFoundError('The payment');
    return ctx.live<Rung>({
      topics: [liveTopics.payment(paymentId)],
      initial: [{ paymentId }],
      map: ({ data }) => ({ paymentId: (data as Rung).paymentId }),
    });
  },
  async resolve({ paymentId }: Rung, _args: unknown, ctx: Context) {
    const payment = await ctx.loaders.payment.load(paymentId);
    if (!payment) throw new NotFoundError('The payment');
    return payment;
  },
};
