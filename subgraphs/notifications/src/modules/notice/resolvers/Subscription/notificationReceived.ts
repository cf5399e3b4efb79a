import { type EventData, liveTopics, type NoticeCreated } from '@webrana/events';
import { NotFoundError, requireUser } from '@webrana/subgraph-kit';
import type { SubscriptionResolvers } from '../../../../__generated__/resolvers.ts';
import type { Context } from '../../../../context.ts';

type Fact = EventData<typeof NoticeCreated>;

export const notificationReceived: SubscriptionResolvers['notificationReceived'] = {
  subscribe: (_parent, _args, { actor, live }) => {
    const { userId } = requireUser(actor);
    return live<Fact>({
      topics: [liveTopics.noticesOf(userId)],
      map: (envelope) => envelope.data as Fact,
    });
  },
  // The event says only which; what it says is read again, as this viewer.
  resolve: async (fact: Fact, _args: object, { loaders }: Context) => {
    const notice = await loaders.noticeById.load(fact.noticeId);
    if (!notice) throw new NotFoundError('The notice');
    return notice;
  },
};
