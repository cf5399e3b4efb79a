import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually, ToyPlatform } from './support/toy-platform.ts';
import { loanChanged, watch } from './support/watch.ts';

let platform: ToyPlatform;
beforeEach(async () => {
  platform = await ToyPlatform.start({
    limits: {
      subgraphTimeoutMs: 300,
      connectionInitMs: 200,
      operationsPerSocket: 3,
      socketSweepMs: 200,
      sessionCacheMs: 100,
    },
  });
});
afterEach(() => platform.stop());

const listening = (count: number) => eventually(() => platform.toys.loans.listeners.size === count);

describe('federated subscriptions', () => {
  it('complete each event with what other subgraphs add', async () => {
    const seen = watch(platform.client(await platform.token()), loanChanged, { id: 'l1' });
    await listening(1);
    platform.toys.loans.publish({ id: 'l1', state: 'LENT' });
    platform.toys.loans.publish({ id: 'l1', state: 'BACK' });
    await eventually(() => seen.events.length === 2);
    expect(seen.events.map(({ data }) => data.renamed)).toEqual([
      {
        __typename: 'Loan',
        id: 'l1',
        state: 'LENT',
        b: { title: 'Title b1' },
        person: { name: 'Person p1' },
      },
      {
        __typename: 'Loan',
        id: 'l1',
        state: 'BACK',
        b: { title: 'Title b1' },
        person: { name: 'Person p1' },
      },
    ]);
  });

  it('need no other subgraph', async () => {
    const seen = watch(platform.client(), 'subscription { now: ticks }');
    await eventually(() => platform.toys.ticks.listeners.size === 1);
    platform.toys.ticks.publish(7);
    await eventually(() => seen.events.length === 1);
    expect(seen.events[0]?.data).toEqual({ now: 7 });
  });

  it.each(['dead', 'hanging'] as const)('lose only the fields of a %s subgraph', async (fault) => {
    const seen = watch(platform.client(await platform.token()), loanChanged);
    await listening(1);
    platform.toys.faults[fault].add('catalog');
    platform.toys.loans.publish({ id: 'l1', state: 'LENT' });
    await eventually(() => seen.events.length === 1);
    expect(seen.events[0]?.data.renamed).toMatchObject({ b: null, person: { name: 'Person p1' } });
    expect(seen.events[0]?.errors).toMatchObject([
      { path: ['renamed', 'b', 'title'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } },
    ]);
    platform.toys.faults[fault].clear();
    platform.toys.loans.publish({ id: 'l1', state: 'BACK' });
    await eventually(() => seen.events.length === 2);
    expect(seen.events[1]?.errors).toBeUndefined();
  });

  it('say so when their source does not open', async () => {
    platform.toys.faults.hanging.add('orders');
    const seen = watch(platform.client(await platform.token()), loanChanged);
    await eventually(() => seen.failures.length === 1);
    expect(seen.failures).toMatchObject([[{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]]);
  });

  it('end their source at once when the subscriber leaves or the socket drops', async () => {
    const client = platform.client(await platform.token());
    const seen = watch(client, loanChanged);
    await listening(1);
    seen.stop();
    await eventually(() => platform.toys.loans.listeners.size === 0, 500);
    watch(client, loanChanged);
    await listening(1);
    client.terminate();
    await eventually(() => platform.toys.loans.listeners.size === 0, 500);
  });

  it('say so when their source breaks, and mask nothing that the subgraph meant to say', async () => {
    const link = platform.toys.links.find(({ name }) => name === 'orders');
    if (!link) throw new Error('No link.');
    const failures: [unknown, string][] = [
      [new Error('socket hang up'), 'SUBGRAPH_UNAVAILABLE'],
      [
        [{ message: 'Sign in to continue.', extensions: { code: 'UNAUTHENTICATED' } }],
        'UNAUTHENTICATED',
      ],
      [[{ message: 'select * from loans', extensions: {} }], 'INTERNAL'],
    ];
    for (const [failure, code] of failures) {
      link.subscribe = async () => {
        const source: AsyncIterableIterator<never> = {
          next: () => Promise.reject(failure),
          [Symbol.asyncIterator]: () => source,
        };
        return source;
      };
      const seen = watch(platform.client(await platform.token()), loanChanged);
      await eventually(() => seen.failures.length === 1);
      expect(seen.failures).toMatchObject([[{ extensions: { code } }]]);
      expect(JSON.stringify(seen.failures)).not.toMatch(/select|hang up|orders/);
    }
  });

  it('are refused by the subgraph with its code', async () => {
    const seen = watch(platform.client(), loanChanged);
    await eventually(() => seen.events.length + seen.failures.length === 1);
    expect(seen.events[0]?.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});
