import { ApolloClient, execute, gql, InMemoryCache } from '@apollo/client';
import type { Client, Sink } from 'graphql-ws';
import { describe, expect, it, vi } from 'vitest';
import type { RenewalOutcome } from './auth-link';
import { createSocketLink } from './socket-link';

const query = gql`
  subscription Notices {
    notificationReceived {
      id
    }
  }
`;

function setUp(outcome: RenewalOutcome) {
  const sinks: Sink[] = [];
  const stops = vi.fn();
  const socket = {
    subscribe: (_payload: unknown, sink: Sink) => {
      sinks.push(sink);
      return stops;
    },
  } as unknown as Pick<Client, 'subscribe'>;
  const refresh = vi.fn(async () => outcome);
  const link = createSocketLink(socket, refresh);
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link,
    defaultOptions: { watchQuery: { errorPolicy: 'all' } },
  });
  const next = vi.fn();
  const error = vi.fn();
  const subscription = execute(link, { query }, { client }).subscribe({ next, error });
  return { sinks, stops, refresh, next, error, subscription };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('createSocketLink', () => {
  it('renews and subscribes again after 4401', async () => {
    const { sinks, refresh, next, error } = setUp('renewed');
    sinks[0]?.error({ code: 4401, reason: 'Unauthorized' });
    await settle();
    expect(refresh).toHaveBeenCalledTimes(1);
    sinks[1]?.next({ data: { notificationReceived: { id: 'ntc_1' } } });
    expect(next).toHaveBeenCalledTimes(1);
    expect(error).not.toHaveBeenCalled();
  });

  it('gives up when the session has ended', async () => {
    const { sinks, error } = setUp('ended');
    sinks[0]?.error({ code: 4401, reason: 'Unauthorized' });
    await settle();
    expect(sinks).toHaveLength(1);
    expect(error).toHaveBeenCalledTimes(1);
  });

  it('stops renewing after a few refusals in a row', async () => {
    const { sinks, refresh, error } = setUp('renewed');
    for (let round = 0; round < 5; round += 1) {
      sinks[round]?.error({ code: 4401, reason: 'Unauthorized' });
      await settle();
    }
    expect(refresh).toHaveBeenCalledTimes(3);
    expect(error).toHaveBeenCalledTimes(1);
  });

  it('does not subscribe again for somebody who has left', async () => {
    const { sinks, subscription } = setUp('renewed');
    sinks[0]?.error({ code: 4401, reason: 'Unauthorized' });
    subscription.unsubscribe();
    await settle();
    expect(sinks).toHaveLength(1);
  });
});
