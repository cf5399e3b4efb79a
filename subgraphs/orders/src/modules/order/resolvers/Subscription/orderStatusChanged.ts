import { liveTopics } from '@webrana/events';
import { isWithinProjects, NotFoundError, requireUser } from '@webrana/subgraph-kit';
import type { SubscriptionResolvers } from '../../../../__generated__/resolvers.ts';
import type { Context } from '../../../../context.ts';

/** What an event of this source says; the order itself is read anew for each. */
type Rung = { orderId: string };
type News = Rung & { projectId?: string | null };

export const orderStatusChanged: SubscriptionResolvers['orderStatusChanged'] = {
  async subscribe(_root, { orderId }, ctx) {
    const { userId, apiKey } = requireUser(ctx.actor);
    const projectIds = apiKey?.projectIds;
    if (orderId && !(await ctx.loaders.order.load(orderId))) throw new NotFoundError('The order');
    return ctx.live<Rung>({
      topics: [orderId ? liveTopics.order(orderId) : liveTopics.ordersOf(userId)],
      ...(orderId ? { initial: [{ orderId }] } : {}),
      map: ({ data }) => {
        const { orderId: changed, projectId } = data as News;
        return isWithinProjects(projectIds, projectId) ? { orderId: changed } : undefined;
      },
    });
  },
  async resolve(rung: Rung, _args: unknown, ctx: Context) {
    const order = await ctx.loaders.order.load(rung.orderId);
    if (!order) throw new NotFoundError('The order');
    return order;
  },
};
