import { describe, expect, it } from 'vitest';
import { eventStream } from '../src/event-stream.ts';
import { Channel } from './support/channel.ts';
import { eventually, sleep } from './support/toy-platform.ts';

const open = (maximumQueued = 3) => {
  const channel = new Channel<number>();
  const seen = { overflows: 0, ends: 0 };
  const stream = eventStream(channel.open(), async (event) => event * 10, {
    maximumQueued,
    onOverflow: () => {
      seen.overflows += 1;
    },
    onEnd: () => {
      seen.ends += 1;
    },
  });
  return { channel, stream, seen };
};

describe('eventStream', () => {
  it('answers events in order', async () => {
    const { channel, stream } = open();
    channel.publish(1);
    channel.publish(2);
    expect(await stream.next()).toEqual({ done: false, value: 10 });
    expect(await stream.next()).toEqual({ done: false, value: 20 });
  });

  it('ends at once while a reader waits', async () => {
    const { channel, stream, seen } = open();
    const waiting = stream.next();
    await stream.return?.();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(channel.listeners.size).toBe(0);
    expect(seen.ends).toBe(1);
  });

  it('ends at once while an event is being answered', async () => {
    const source = new Channel<number>();
    const stream = eventStream(source.open(), () => new Promise(() => {}), {
      maximumQueued: 3,
      onOverflow: () => {},
      onEnd: () => {},
    });
    source.publish(1);
    await sleep(5);
    const waiting = stream.next();
    await stream.return?.();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(source.listeners.size).toBe(0);
  });

  it('lets go of a reader who falls behind', async () => {
    const { channel, stream, seen } = open(3);
    for (let event = 0; event < 5; event++) channel.publish(event);
    await eventually(() => seen.overflows === 1);
    expect(channel.listeners.size).toBe(0);
    expect(seen.ends).toBe(1);
    expect(await stream.next()).toEqual({ done: true, value: undefined });
  });

  it('fails once, then is over', async () => {
    const broken = { next: () => Promise.reject(new Error('broken')) };
    const stream = eventStream(broken, async (event) => event, {
      maximumQueued: 3,
      onOverflow: () => {},
      onEnd: () => {},
    });
    await expect(stream.next()).rejects.toThrow('broken');
    expect(await stream.next()).toEqual({ done: true, value: undefined });
  });
});
