import { ApolloClient, ApolloLink, execute, gql, InMemoryCache, Observable } from '@apollo/client';
import { describe, expect, it, vi } from 'vitest';
import { createAuthLink, type RenewalOutcome, withoutRenewal } from './auth-link';
import { onceAtATime } from './once-at-a-time';

const query = gql`
  query Viewer {
    viewer {
      id
    }
  }
`;
const refused = {
  data: null,
  errors: [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }],
};

function setUp(outcome: RenewalOutcome, acceptsRenewed = true) {
  let token = 'old';
  const seen: Array<Record<string, string>> = [];
  const renewals = vi.fn(async () => {
    await Promise.resolve();
    if (outcome === 'renewed') token = 'new';
    return outcome;
  });
  const auth = createAuthLink({
    getAccessToken: () => token,
    refresh: onceAtATime(renewals),
    locale: () => 'id',
  });
  const server = new ApolloLink((operation) => {
    const headers = operation.getContext().headers as Record<string, string>;
    seen.push(headers);
    const isGood = acceptsRenewed && headers.authorization === 'Bearer new';
    return new Observable((observer) => {
      observer.next((isGood ? { data: { viewer: null } } : refused) as ApolloLink.Result);
      observer.complete();
    });
  });
  const link = auth.concat(server);
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link,
    defaultOptions: { watchQuery: { errorPolicy: 'all' } },
  });
  const run = (context = {}) =>
    new Promise<ApolloLink.Result>((resolve, reject) => {
      execute(link, { query, context }, { client }).subscribe({ next: resolve, error: reject });
    });
  return { run, seen, renewals };
}

describe('createAuthLink', () => {
  it('renews once for operations that fail together, then tries each once more', async () => {
    const { run, seen, renewals } = setUp('renewed');
    const results = await Promise.all([run(), run(), run()]);
    expect(results.map((result) => result.errors)).toEqual([undefined, undefined, undefined]);
    expect(renewals).toHaveBeenCalledTimes(1);
    expect(seen).toHaveLength(6);
  });

  it('does not try a third time', async () => {
    const { run, seen, renewals } = setUp('renewed', false);
    expect((await run()).errors).toHaveLength(1);
    expect(renewals).toHaveBeenCalledTimes(1);
    expect(seen).toHaveLength(2);
  });

  it('passes the refusal on when the session has ended', async () => {
    const { run, seen } = setUp('ended');
    expect((await run()).errors).toHaveLength(1);
    expect(seen).toHaveLength(1);
  });

  it('never renews for the operation that renews', async () => {
    const { run, seen, renewals } = setUp('renewed');
    expect((await run(withoutRenewal)).errors).toHaveLength(1);
    expect(renewals).not.toHaveBeenCalled();
    expect(seen[0]?.authorization).toBeUndefined();
  });

  it('sends the language of the app', async () => {
    const { run, seen } = setUp('ended');
    await run();
    expect(seen[0]?.['accept-language']).toBe('id');
  });
});
