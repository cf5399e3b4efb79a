import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { eventually, sleep, ToyPlatform } from './support/toy-platform.ts';
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

describe('sockets', () => {
  it('close with 4401 when the token expires', async () => {
    const codes: number[] = [];
    const token = await platform.token({}, { seconds: 2 });
    watch(platform.client(token, { onClosed: (code) => codes.push(code) }), loanChanged);
    await listening(1);
    await eventually(() => codes.length === 1, 3_000);
    expect(codes).toEqual([4401]);
    await listening(0);
  });

  it('close with 4401 within a second of a revocation', async () => {
    const codes: number[] = [];
    const options = { onClosed: (code: number) => codes.push(code) };
    platform.activeSessions.add('s2').add('s3');
    watch(platform.client(await platform.token({ sid: 's2' }), options), loanChanged);
    watch(platform.client(await platform.token({ sid: 's3' }), options), loanChanged);
    watch(platform.client(await platform.token(), options), loanChanged);
    await listening(3);
    await platform.pubsub.publish('session-revoked', { data: { sessionId: 's2' } });
    await eventually(() => codes.length === 1, 1_000);
    platform.activeSessions.delete('s3'); // the topic lost this one
    await eventually(() => codes.length === 2, 1_500);
    expect(codes).toEqual([4401, 4401]);
    await listening(1);
  });

  it('close with 4401 for a bad token', async () => {
    const codes: number[] = [];
    watch(platform.client('a.b.c', { onClosed: (code) => codes.push(code) }), loanChanged);
    await eventually(() => codes.length === 1);
    expect(codes).toEqual([4401]);
  });

  it('must initialise in time, from an origin of ours', async () => {
    const open = (origin?: string) =>
      new WebSocket(platform.url.replace('http', 'ws'), 'graphql-transport-ws', { origin });
    const silent = open(platform.gateway.url);
    const code = await new Promise((resolve) => silent.once('close', resolve));
    expect(code).toBe(4408);
    const foreign = open('https://evil.example');
    const error = await new Promise<Error>((resolve) => foreign.once('error', resolve));
    expect(error.message).toContain('403');
  });

  it('run queries and mutations under the same limits', async () => {
    const client = platform.client(await platform.token());
    const query = watch(client, '{ loan(id: 1) { id book { title } } viewer { id } }');
    const mutation = watch(client, 'mutation { lend(bookId: 1) { id } }');
    await eventually(() => query.done && mutation.done);
    expect(query.events[0]?.data).toEqual({
      loan: { id: '1', book: { title: 'Title b1' } },
      viewer: { id: 'usr_1' },
    });
    expect(mutation.events[0]?.data).toEqual({ lend: { id: 'l9' } });
    const refused: [string, string][] = [
      [
        `{ ${Array.from({ length: 16 }, (_, n) => `a${n}: whoCalls`).join(' ')} }`,
        'GRAPHQL_VALIDATION_FAILED',
      ],
      ['{ books(first: 101) { edges { cursor } } }', 'BAD_USER_INPUT'],
      ['{ __schema { types { name } } }', 'GRAPHQL_VALIDATION_FAILED'],
      ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
      ['subscription { a: ticks b: ticks }', 'GRAPHQL_VALIDATION_FAILED'],
      ['{ fail(how: "bug") }', 'INTERNAL'],
    ];
    for (const [text, code] of refused) {
      const seen = watch(client, text);
      await eventually(() => seen.failures.length + seen.events.length === 1);
      const errors = (seen.failures[0] ?? seen.events[0]?.errors ?? []) as { extensions: object }[];
      const [error] = errors;
      expect([text, error?.extensions]).toMatchObject([text, { code }]);
      expect(JSON.stringify(error)).not.toMatch(/select \*|Did you mean/);
    }
  });

  it('are cut when their reader does not read', async () => {
    await platform.stop();
    platform = await ToyPlatform.start({ limits: { queuedEvents: 20, keepAliveMs: 60_000 } });
    const socket = new WebSocket(platform.url.replace('http', 'ws'), 'graphql-transport-ws');
    await new Promise((resolve) => socket.once('open', resolve));
    socket.send(
      JSON.stringify({ type: 'connection_init', payload: { accessToken: await platform.token() } }),
    );
    await new Promise((resolve) => socket.once('message', resolve));
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: loanChanged } }));
    await listening(1);
    socket.pause();
    const state = 'x'.repeat(500_000);
    for (let event = 0; event < 100 && platform.toys.loans.listeners.size > 0; event++) {
      platform.toys.loans.publish({ id: 'l1', state });
      await sleep(5);
    }
    await listening(0);
    socket.terminate();
  });

  it('carry a bounded number of operations', async () => {
    const client = platform.client(await platform.token());
    const seen = Array.from({ length: 4 }, () => watch(client, loanChanged));
    await eventually(() => seen.some(({ failures }) => failures.length === 1));
    await listening(3);
    const failure = seen.find(({ failures }) => failures.length === 1)?.failures[0];
    expect(failure).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
  });

  it('let work in flight finish, then close with 1001', async () => {
    const codes: number[] = [];
    const client = platform.client(await platform.token(), {
      onClosed: (code) => codes.push(code),
    });
    watch(client, loanChanged);
    await listening(1);
    platform.toys.faults.hanging.add('catalog');
    const slow = platform.query('{ book(id: 1) { title } loan(id: 1) { id } }');
    await sleep(50);
    const closing = platform.gateway.close();
    expect((await slow).data).toEqual({ book: null, loan: { id: '1' } });
    await closing;
    await eventually(() => codes.length === 1);
    expect(codes).toEqual([1001]);
    await expect(fetch(platform.url)).rejects.toThrow();
  });
});
