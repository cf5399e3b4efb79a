import type { Logger } from '@webrana/telemetry';
import type { PubSub } from '../port.ts';
import type { Connections } from './connections.ts';

type Entry = { listener: (payload: unknown) => void };
type Topic = { entries: Set<Entry>; live: Promise<void>; markLive: () => void };

/** One connection for all topics; what is wanted is remembered here and restored after a reconnect. */
export const createRedisPubSub = (
  connections: Connections,
  prefix: string,
  log: Logger | undefined,
): PubSub => {
  const { subscriber, producer } = connections;
  const topics = new Map<string, Topic>();
  const channelOf = (topic: string): string => `${prefix}:topic:${topic}`;

  const goLive = async (wanted: readonly string[]): Promise<void> => {
    if (subscriber.status !== 'ready' || wanted.length === 0) return;
    try {
      await subscriber.subscribe(...wanted.map(channelOf));
      for (const topic of wanted) topics.get(topic)?.markLive();
      const gone = wanted.filter((topic) => !topics.has(topic));
      if (gone.length > 0) await subscriber.unsubscribe(...gone.map(channelOf));
    } catch (err) {
      log?.debug({ err }, 'subscribing failed, the next reconnect repeats it');
    }
  };

  subscriber.on('ready', () => void goLive([...topics.keys()]));
  subscriber.on('message', (channel: string, message: string) => {
    const topic = channel.slice(channelOf('').length);
    for (const { listener } of topics.get(topic)?.entries ?? []) {
      try {
        listener(JSON.parse(message));
      } catch (err) {
        log?.error({ err, topic }, 'pub/sub listener failed');
      }
    }
  });

  return {
    async publish(topic, payload) {
      await connections.ready();
      await producer.publish(channelOf(topic), JSON.stringify(payload ?? null));
    },
    async subscribe(topic, listener) {
      const entry: Entry = { listener };
      let state = topics.get(topic);
      if (!state) {
        const { promise, resolve } = Promise.withResolvers<void>();
        state = { entries: new Set(), live: promise, markLive: resolve };
        topics.set(topic, state);
        void goLive([topic]);
      }
      state.entries.add(entry);
      const joined = state;
      await joined.live;
      return async () => {
        joined.entries.delete(entry);
        if (joined.entries.size > 0 || topics.get(topic) !== joined) return;
        topics.delete(topic);
        if (subscriber.status !== 'ready') return;
        await subscriber.unsubscribe(channelOf(topic)).catch(() => undefined);
        // A newcomer may have subscribed while the UNSUBSCRIBE was on its way.
        if (topics.has(topic)) await goLive([topic]);
      };
    },
  };
};
