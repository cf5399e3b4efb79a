import type { EventEnvelope } from '@webrana/events';
import type { QueueKit } from '@webrana/queue-kit';
import type { LiveSource } from './context.ts';
import { queueIterator } from './queue-iterator.ts';

/** A reader that falls this far behind is cut; it reconnects and asks for the present state. */
const maximumBacklog = 256;

/** Listens to live topics; resolves once every topic is subscribed, so that nothing after is missed. */
export const openLiveSource = async <T>(
  queue: QueueKit,
  source: LiveSource<T>,
): Promise<AsyncIterableIterator<T>> => {
  const values = queueIterator<T>();
  const push = (value: T | undefined): void => {
    if (value === undefined) return;
    values.push(value);
    if (values.backlog() > maximumBacklog) values.finish();
  };
  const stops = await Promise.all(
    source.topics.map((topic) =>
      queue.pubsub.subscribe(topic, (payload) => push(source.map(payload as EventEnvelope))),
    ),
  );
  values.onReturn = async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
  for (const value of source.initial ?? []) push(value);
  return values.iterator;
};
