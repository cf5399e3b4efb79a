import { liveTopics } from '@webrana/events';
import { isWithinProjects, NotFoundError, requireUser, visibilityOf } from '@webrana/subgraph-kit';
import type {
  SubscriptionInstanceStatusChangedArgs as Args,
  SubscriptionResolvers,
} from '../../../../__generated__/resolvers.ts';
import type { Context } from '../../../../context.ts';
import { startingWith } from '../../starting-with.ts';

/** What an event of this source says; the instance itself is read anew for each. */
type Rung = { instanceId: string };
type News = Rung & { customerId: string; projectId?: string | null };

const topicOf = ({ instanceId, orderId }: Partial<Args>, userId: string): string => {
  if (instanceId) return liveTopics.instance(instanceId);
  return orderId ? liveTopics.instancesOfOrder(orderId) : liveTopics.instancesOf(userId);
};

const knownNow = async ({ instanceId, orderId }: Partial<Args>, ctx: Context): Promise<Rung[]> => {
  if (!instanceId && orderId) {
    const instances = await ctx.loaders.instancesOfOrder.load(orderId);
    return instances.map(({ id }) => ({ instanceId: id }));
  }
  if (!instanceId) return [];
  const instance = await ctx.loaders.instance.load(instanceId);
  if (!instance || (orderId && instance.orderId !== orderId))
    throw new NotFoundError('The instance');
  return [{ instanceId }];
};

/**
 * An order without instances is not known here, nor is its owner: such a subscription opens and
 * stays silent about everything the viewer may not see, like one for a random identifier.
 */
export const instanceStatusChanged: SubscriptionResolvers['instanceStatusChanged'] = {
  async subscribe(_root, args, ctx) {
    const { userId } = requireUser(ctx.actor);
    const visibility = visibilityOf(ctx.actor);
    const live = await ctx.live<Rung>({
      topics: [topicOf(args, userId)],
      map: ({ data }) => {
        const { instanceId, customerId, projectId } = data as News;
        const limits = visibility.kind === 'owner' ? visibility.projectIds : undefined;
        const isOwn = customerId === userId && isWithinProjects(limits, projectId);
        const isVisible = visibility.kind === 'all' || isOwn;
        return isVisible ? { instanceId } : undefined;
      },
    });
    try {
      // Read after the topic is open, so that no change falls in between.
      return startingWith(await knownNow(args, ctx), live);
    } catch (error) {
      await live.return?.();
      throw error;
    }
  },
  async resolve(rung: Rung, _args: unknown, ctx: Context) {
    const instance = await ctx.loaders.instance.load(rung.instanceId);
    if (!instance) throw new NotFoundError('The instance');
    return instance;
  },
};
