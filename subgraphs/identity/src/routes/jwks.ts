import { defineRoute } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';

/** The public halves of all signing keys, for whoever verifies access tokens. */
export const jwks = defineRoute<Deps>({
  method: 'GET',
  path: '/jwks.json',
  handle: async ({ deps }) => ({
    status: 200,
    headers: { 'content-type': 'application/json', 'cache-control': 'public, max-age=300' },
    body: JSON.stringify(deps.accessTokens.publicKeys),
  }),
});
