import { afterEach, expect, it, vi } from 'vitest';
import { SessionViewer } from './documents';
import { createSession } from './session';

const userOf = (name: string, role: string) => ({
  __typename: 'User',
  id: `usr_${name}`,
  email: `${name}@example.com`,
  name,
  role,
  locale: 'ID',
  isEmailVerified: true,
  isMfaEnabled: false,
});
const later = () => new Date(Date.now() + 600_000).toISOString();

/** An API whose answer to `refreshSession` waits until the test lets it go. */
function stubApi(refreshed: object) {
  let release: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const tokens: Array<string | null> = [];
  vi.stubGlobal('fetch', async (_url: string, request: RequestInit) => {
    const headers = new Headers(request.headers);
    const { operationName } = JSON.parse(String(request.body));
    if (operationName === 'RefreshSession') await held;
    else tokens.push(headers.get('authorization'));
    const data =
      operationName === 'RefreshSession'
        ? { refreshSession: refreshed }
        : { viewer: userOf('budi', 'CUSTOMER') };
    return new Response(JSON.stringify({ data }), {
      headers: { 'content-type': 'application/json' },
    });
  });
  return { release, tokens };
}

const open = () => {
  const onActingEnded = vi.fn();
  const session = createSession({
    httpUri: 'http://api.test/graphql',
    wsUri: 'ws://api.test/graphql',
    locale: () => 'id',
    acting: { read: () => null, write: () => {} },
    onActingEnded,
  });
  return { session, onActingEnded };
};

afterEach(() => vi.unstubAllGlobals());

it.each([
  {
    own: 'renewed',
    answer: {
      __typename: 'RefreshSessionSuccess',
      user: userOf('admin', 'ADMIN'),
      session: { __typename: 'SessionGrant', accessToken: 'own', expiresAt: later() },
    },
  },
  { own: 'ended', answer: { __typename: 'SessionEndedError', message: 'over' } },
])(
  'an own session that is $own late does not mix with the one in a customer’s name',
  async ({ answer }) => {
    const api = stubApi(answer);
    const { session, onActingEnded } = open();
    const restored = session.restore();
    expect(await session.actAs({ accessToken: 'given', expiresAt: later() })).toBe(true);
    api.release();
    await restored;
    expect(session.getState()).toMatchObject({ status: 'signedIn', user: { id: 'usr_budi' } });
    await session.client.query({ query: SessionViewer, fetchPolicy: 'no-cache' });
    expect(api.tokens).toEqual(['Bearer given', 'Bearer given']);
    expect(onActingEnded).not.toHaveBeenCalled();
  },
);
